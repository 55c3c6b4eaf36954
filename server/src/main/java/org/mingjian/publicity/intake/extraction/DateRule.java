package org.mingjian.publicity.intake.extraction;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mingjian.publicity.intake.ProblemCode;

/** 决定日期: from a label, the signature, or the sentence of an announcement; never the day on which a page was posted. */
final class DateRule {

    private static final Labels LABELS = new Labels(
            "处罚决定日期",
            "作出处罚决定日期",
            "作出行政处罚决定的日期",
            "作出处罚决定的日期",
            "作出行政处罚决定日期",
            "行政处罚决定日期",
            "处罚决定书日期",
            "决定日期",
            "处罚日期",
            "行政处罚日期",
            "作出处罚的日期",
            "作出行政处罚日期",
            "处罚时间",
            "处罚决定时间",
            "作出决定日期");
    private static final Pattern SIGNED = Pattern.compile("(?=[12一二])(?<=^|[\\n 局委厅队府处所站室)]|[期间]: ?)(?<date>"
            + Dates.CHINESE + ") ?(?:\\([^()\\n]{0,12}\\))?(?=\\n|$| ?(?:\\(|此件|附))");
    /** 2024-03-05 is how pages print the day of posting as well: it counts only below the agency's name. */
    private static final Pattern SIGNED_IN_FIGURES = Pattern.compile(
            "(?=[12])(?<=\\n|[局委厅队府处所站室)] |[期间]: ?)(?<date>(?:19|20)\\d{2}([-/.])\\d{1,2}\\2\\d{1,2})(?=\\n|$)");

    private static final Pattern BELOW_AGENCY = Pattern.compile(
            "(?s)(?:.*\\n|.*[。;] ?|)" + Names.AGENCY + " ?(?:\\([^()\\n]{0,12}\\))?\\s*(?:日期: ?|时间: ?)?");
    private static final Pattern IMPOSSIBLE =
            Pattern.compile("\\n ?(?:19|20)\\d{2} ?年 ?\\d{0,2} ?月 ?\\d{0,2} ?日?(?=\\n|$)");
    private static final Pattern DECIDED =
            Pattern.compile("于? ?(?<date>" + Dates.CHINESE + ")[^。\\n]{0,30}?(?:作出|做出)[^。\\n]{0,14}处罚决定");
    private static final Pattern FILED = Pattern.compile("(?<date>" + Dates.CHINESE + ")[^。;\\n,]{0,30}立案");
    private static final Pattern DECIDED_BEFORE = Pattern.compile("复议|诉讼|如下 ?:|决定(?:对|给予|不予|予以|处)");
    private static final Pattern SOURCE_ABOVE =
            Pattern.compile("(?:信息)?(?:来源|作者|编辑|责任编辑|发布机构|发布单位|浏览次数|字号) ?:[^\\n]*\\n?[^\\n]{0,6}$");
    private static final Pattern POSTED = Pattern.compile("(?:发布|发文|生成|公开|公示|更新|成文|发稿|打印)(?:时间|日期)?[^\\n]{0,8}$");

    /** Longer than the name of any agency. */
    private static final int LINE = 60;

    private final String folded;
    private final Findings findings;

    DateRule(String folded, Findings findings) {
        this.folded = folded;
        this.findings = findings;
    }

    @Nullable
    LocalDate find(DocumentType type) {
        for (Labels.Value value : LABELS.in(folded)) {
            LocalDate labelled = Dates.read(value.text());
            if (labelled != null) {
                return labelled;
            }
            if (value.text().matches("\\d{4}.*")) {
                findings.add(ProblemCode.DATE_IMPOSSIBLE, "决定日期“" + value.text() + "”不是存在的日期");
            }
        }
        if (type == DocumentType.ANNOUNCEMENT) {
            return decided();
        }
        return type == DocumentType.OTHER ? null : signed();
    }

    /** Says when the date does not fit the number's year or the filing. */
    void check(LocalDate date, @Nullable Integer year) {
        if (year != null && year != date.getYear()) {
            findings.add(ProblemCode.DATE_AGAINST_NUMBER, "决定日期为" + date.getYear() + "年，文号为" + year + "年");
        }
        Matcher filed = FILED.matcher(folded);
        LocalDate first = filed.find() ? Dates.read(filed.group("date")) : null;
        if (first != null && date.isBefore(first)) {
            findings.add(ProblemCode.DATE_BEFORE_FILING, "决定日期" + date + "早于立案日期" + first);
        }
    }

    private @Nullable LocalDate decided() {
        Matcher matcher = DECIDED.matcher(folded);
        return matcher.find() ? Dates.read(matcher.group("date")) : null;
    }

    /** The last date that stands where a signature stands: at the end of a line, in the second part of the text. */
    private @Nullable LocalDate signed() {
        LocalDate found = null;
        boolean impossible = false;
        Matcher matcher = SIGNED.matcher(folded);
        int from = 0;
        while (matcher.find(from)) {
            if (isSignature(matcher.start("date"))) {
                found = Dates.read(matcher.group("date"));
                impossible = found == null;
            }
            from = matcher.end("date");
        }
        found = found == null && !impossible ? signedInFigures() : found;
        Matcher broken = IMPOSSIBLE.matcher(folded);
        while (found == null && broken.find()) {
            impossible |= Dates.read(broken.group().strip()) == null && isSignature(broken.start() + 1);
        }
        if (impossible) {
            findings.add(ProblemCode.DATE_IMPOSSIBLE, "落款日期不完整或不存在");
        }
        return found;
    }

    private @Nullable LocalDate signedInFigures() {
        LocalDate found = null;
        Matcher matcher = SIGNED_IN_FIGURES.matcher(folded);
        while (matcher.find()) {
            String before = folded.substring(Math.max(0, matcher.start() - LINE), matcher.start());
            boolean below = BELOW_AGENCY.matcher(before).matches()
                    && DECIDED_BEFORE
                            .matcher(folded.substring(0, matcher.start()))
                            .find();
            if (below && isSignature(matcher.start("date"))) {
                found = Dates.read(matcher.group("date"));
            }
        }
        return found;
    }

    private boolean isSignature(int at) {
        String before = folded.substring(Math.max(0, at - LINE), at);
        int lastBreak = before.lastIndexOf('\n');
        String line = before.substring(lastBreak + 1).strip();
        boolean alone = line.isEmpty()
                || line.matches("(?:.*[。;)] ?)?" + Names.AGENCY + "(?: ?\\([^()]*\\))?")
                || line.matches("[ [\\u3400-\\u9fff](): ]{0,6}(?:日期|时间):?");
        String previous = lastBreak < 0 ? "" : before.substring(0, lastBreak).strip();
        return alone
                && (!line.isEmpty() || follows(previous, at))
                && !SOURCE_ABOVE.matcher(before).find()
                && !POSTED.matcher(before).find()
                && at > folded.length() / 4;
    }

    /** Below the agency's name or its seal; below a sentence only when something was decided before. */
    private boolean follows(String previous, int at) {
        boolean signed = previous.matches("(?s).*(?:局|委|委员会|厅|队|府|处|所|站|室|关|心|行|\\)|章)$");
        boolean sentence = previous.endsWith("。") || previous.endsWith(";");
        return signed
                || (sentence && DECIDED_BEFORE.matcher(folded.substring(0, at)).find());
    }
}
