package org.mingjian.publicity.intake.extraction;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The place of a party's name in the value behind a label: without what the line says of the party besides.
 *
 * @param start where it begins in the folded text
 * @param end behind it
 */
record PartyName(int start, int end) {

    private static final Pattern BEHIND = Pattern.compile(
            "\\((?=统一社会|以下|男|女|身份证|公民身份|性别|营业执照|法定代表|注册号|注册|住所|个体户|字号|经营者|又名|曾用名|原名|简称|下称|纳税人|系|[^()]{2,30}(?:经营者|业主|负责人|投资人)).*"
                    + "|(?<=[\\u3400-\\u9fff]{2})(?:性别|身份证|法定代表人|主体资格|统一社会信用代码|住所|住址|地址|男,|女,).*");
    private static final Pattern NO_NAME =
            Pattern.compile("(?:如|对|你).*|.*(?:你(?:单位|公司|店|局)|我局|本局|涉嫌|违反|之一|应当|的行为|收到|有权).*");
    private static final Pattern LETTERS = Pattern.compile(".*[[\\u3400-\\u9fff]*XxA-Za-z].*");
    private static final Pattern BLANK = Pattern.compile(" (?=[[\\u3400-\\u9fff](*])|(?<=[[\\u3400-\\u9fff])*]) ");
    private static final int LONGEST = 50;

    static @Nullable PartyName in(String folded, Labels.Value value) {
        String line = folded.substring(value.start(), value.end());
        String head = line.split("[,;。:]", 2)[0];
        String cut = BEHIND.matcher(firstWord(head)).replaceFirst("");
        boolean label =
                cut.length() == head.length() && head.length() < line.length() && line.charAt(head.length()) == ':';
        String name = firstOfSeveral(cut.strip());
        boolean fits = name.length() >= 2
                && name.length() <= LONGEST
                && !PartyLabels.GENERIC.contains(name)
                && !NO_NAME.matcher(name).matches()
                && LETTERS.matcher(name).matches();
        int start = value.start() + cut.indexOf(name);
        return fits && !label ? new PartyName(start, start + name.length()) : null;
    }

    /** Names of Chinese hold no blanks; names in Latin letters do. */
    private static String firstWord(String text) {
        String stripped = text.stripLeading();
        int lead = text.length() - stripped.length();
        Matcher blank = BLANK.matcher(stripped);
        return blank.find() ? text.substring(0, lead + blank.start()) : text;
    }

    /** 某公司、某人: names beside each other, unless the sign belongs to one name. */
    private static String firstOfSeveral(String names) {
        String[] parts = names.split("、");
        for (String part : parts) {
            if (!Names.isOrganisation(part) && !Names.isPerson(part)) {
                return names;
            }
        }
        return parts.length == 0 ? names : parts[0];
    }
}
