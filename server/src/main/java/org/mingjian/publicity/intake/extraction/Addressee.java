package org.mingjian.publicity.intake.extraction;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whom one item of a decision punishes, where it says so: 对某公司罚款…, 对其法定代表人罚款…. */
final class Addressee {

    private static final Pattern ADDRESSED =
            Pattern.compile("(?:对|给予)(?<who>[^,;。:\\n]{2,40}?)(?=处以|处|罚款|作出|给予|并处|警告|没收|,|的? ?(?:行政)?处罚)");
    private static final Pattern OFFICE = Pattern.compile(".*(?:法定代表人|负责人|主管人员|责任人员?|经营者|投资人|股东|当事人[一二三四\\d]).*");
    private static final Pattern CONDUCT = Pattern.compile(".*(?:行为|违法|的).*");

    private Addressee() {}

    /** The addressee in a clause before an amount; the empty text when it names none. */
    static String in(String clause) {
        Matcher matcher = ADDRESSED.matcher(clause);
        String found = "";
        while (matcher.find()) {
            String who = matcher.group("who").strip();
            boolean names = OFFICE.matcher(who).matches()
                    || (!CONDUCT.matcher(who).matches() && (Names.isOrganisation(who) || Names.isPerson(who)));
            found = names ? who : found;
        }
        return found;
    }
}
