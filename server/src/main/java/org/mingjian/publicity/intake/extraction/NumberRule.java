package org.mingjian.publicity.intake.extraction;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.identity.DocumentNumber;
import org.mingjian.publicity.intake.ProblemCode;
import org.mingjian.publicity.intake.text.DecisionText;

/** 处罚决定书文号: told apart from the numbers of notices, seizures, cases, standards and earlier decisions. */
final class NumberRule {

    private static final Pattern NUMBER = Pattern.compile(
            "(?<word>[[\\u3400-\\u9fff]A-Za-z()·、]{1,40}?) ?[〔\\[(<《{] ?(?<year>(?:19|20)\\d{2}) ?年? ?[〕\\])>》}] ?"
                    + "(?<serial>第? ?[A-Za-z]{0,4} ?-{0,2}[A-Za-z]?[\\dA-Za-z]{1,12}(?: ?[-.、] ?\\d{1,8}){0,2}|第?[一二三四五六七八九十百零〇]{1,6}) ?(?<unit>号?)");
    private static final Pattern HEAD_OF_WORD =
            Pattern.compile(".*(?:决定书|告知书|通知书|公告|文号|编号|文书号|案号|处罚|如下|我局|本局|本机关|公司|以|按|据|和|及|于|达了|作出)(?=.)");
    private static final Pattern PENALTY_WORD = Pattern.compile(".*(?:罚|处|决|惩).*");
    private static final Pattern OTHER_WORD = Pattern.compile(
            ".*(?:罚告|告字|告$|告知|听告|听字|听$|责改|改字|限改|责令|强字|强制|扣字|扣$|封字|查封|登字|登保|先登|移字|移$|催|询字|询通|送告|立字|立案|案字|鉴字|复字|复议|先告|罚听|事告|检字|检查|抽字|备案|国办|国发|政办|发改|法释|财税|令|公告|标准).*");
    private static final Pattern EARLIER = Pattern.compile("(?:曾|此前|前次|上次|另案|撤销|变更|已于)[^。;\\n]{0,60}$");
    private static final Pattern NOTICE_BESIDE = Pattern.compile("(?:告知书|通知书|笔录|报告|清单|催告书|审批表|强制措施决定书)》? ?\\(?$");
    private static final Pattern DECISION_BEFORE = Pattern.compile("处罚决定书》?(?:\\([^()]{0,40}\\))?[ \\n]{0,3}\\(?$");
    private static final Pattern DAMAGED = Pattern.compile(
            "(?<number>[[\\u3400-\\u9fff]()]{2,20}(?:罚|处字|罚字|处罚)(?:决?字)? ?[〔\\[(]? ?(?:19|20)\\d{2} ?[〕\\])]? ?第? ?\\d{1,8} ?号?)");
    private static final Labels LABELS = new Labels(
            "行政处罚决定书文号",
            "处罚决定书文号",
            "行政处罚决定文书号",
            "决定书文号",
            "处罚文号",
            "行政处罚文号",
            "行政处罚决定书编号",
            "处罚决定书编号",
            "决定书编号",
            "文书文号",
            "文书号",
            "决定文号",
            "处罚决定文号",
            "行政处罚决定书号");
    private static final int ENOUGH = 2;

    private final String folded;
    private final DecisionText text;
    private final Findings findings;

    NumberRule(DecisionText text, Findings findings) {
        this.text = text;
        this.folded = text.folded();
        this.findings = findings;
    }

    /** A number with its canonical form, when it has one. */
    record Number(String printed, @Nullable DocumentNumber canonical) {}

    private record Candidate(int start, int end, int score) {}

    @Nullable
    Number find() {
        for (Labels.Value value : LABELS.in(folded)) {
            Number labelled = labelled(value);
            if (labelled != null) {
                return labelled;
            }
        }
        Candidate best = best();
        return best == null ? damaged() : number(best.start(), best.end());
    }

    private @Nullable Number labelled(Labels.Value value) {
        Matcher regular = NUMBER.matcher(folded).region(value.start(), value.end());
        if (regular.find()) {
            return number(wordStart(regular), regular.end());
        }
        String printed = value.text().split("[ ,;。]", 2)[0];
        boolean plausible = printed.length() >= 4 && printed.length() <= 40 && printed.matches(".*\\d.*");
        return plausible ? number(value.start(), value.start() + printed.length()) : null;
    }

    private @Nullable Candidate best() {
        Map<String, Candidate> best = new HashMap<>();
        Matcher matcher = NUMBER.matcher(folded);
        while (matcher.find()) {
            int start = wordStart(matcher);
            if (start >= matcher.end("word")) {
                continue;
            }
            Candidate candidate = new Candidate(start, matcher.end(), score(matcher, start));
            if (candidate.score() >= ENOUGH) {
                best.merge(key(candidate), candidate, (a, b) -> a.score() >= b.score() ? a : b);
            }
        }
        Candidate winner = best.values().stream()
                .max(Comparator.comparingInt(Candidate::score)
                        .thenComparing(Candidate::start, Comparator.reverseOrder()))
                .orElse(null);
        long equals = best.values().stream()
                .filter(one -> winner != null && one.score() == winner.score() && one.score() >= 8)
                .count();
        if (equals > 1) {
            findings.add(ProblemCode.SEVERAL_DECISIONS, "文件中有" + equals + "个处罚决定文号，只取第一个");
        }
        return winner;
    }

    private String key(Candidate candidate) {
        return folded.substring(candidate.start(), candidate.end()).replaceAll("[\\s第号]", "");
    }

    private int score(Matcher matcher, int start) {
        String word = folded.substring(start, matcher.end("word"));
        String before = folded.substring(Math.max(0, start - 70), start);
        String behind = folded.substring(matcher.end(), Math.min(folded.length(), matcher.end() + 14));
        if (OTHER_WORD.matcher(word).matches()
                || NOTICE_BESIDE.matcher(before).find()
                || behind.matches("(?s)[)》]?《?[^《》\\n]{0,8}(?:告知书|通知书).*")) {
            return -1;
        }
        int score = word.contains("罚") ? 3 : PENALTY_WORD.matcher(word).matches() ? 2 : 0;
        score += DECISION_BEFORE.matcher(before).find() || behind.matches("(?s)[)]?[ \\n]?行政处罚决定书.*") ? 5 : 0;
        score += ownLine(start, matcher.end()) ? 3 : 0;
        score += start < 400 ? 1 : 0;
        return EARLIER.matcher(before).find() ? score - 8 : score;
    }

    private boolean ownLine(int start, int end) {
        boolean starts = start == 0 || folded.charAt(start - 1) == '\n';
        return starts && (end == folded.length() || folded.charAt(end) == '\n');
    }

    /** Where the word begins: behind a title that runs into it, and behind a bracket that only encloses the number. */
    private int wordStart(Matcher matcher) {
        int start = matcher.start("word");
        int end = matcher.end("word");
        Matcher head = HEAD_OF_WORD.matcher(folded).region(start, end);
        if (head.lookingAt()) {
            start = head.end();
        }
        if (start < end && folded.charAt(start) == '(' && unbalanced(folded.substring(start, end))) {
            start++;
        }
        return start;
    }

    private static boolean unbalanced(String word) {
        return word.chars().filter(c -> c == '(').count()
                != word.chars().filter(c -> c == ')').count();
    }

    private @Nullable Number damaged() {
        Matcher matcher = DAMAGED.matcher(folded);
        while (matcher.find()) {
            String before = folded.substring(Math.max(0, matcher.start() - 12), matcher.start());
            boolean beside =
                    before.endsWith("\n") || before.endsWith("书") || before.endsWith("书(") || matcher.start() == 0;
            if (beside && !OTHER_WORD.matcher(matcher.group()).matches()) {
                return number(matcher.start(), matcher.end());
            }
        }
        return null;
    }

    private Number number(int start, int end) {
        String printed = text.printed(start, end);
        String plain = folded.substring(start, end);
        int bracket = plain.indexOf('〔');
        boolean balanced = !unbalanced(bracket < 0 ? plain : plain.substring(0, bracket));
        DocumentNumber canonical = balanced ? DocumentNumber.parse(plain).orElse(null) : null;
        if (canonical == null) {
            findings.add(ProblemCode.NUMBER_IRREGULAR, "文号“" + printed + "”不合“机关代字〔年〕序号”的格式，未规范化");
        }
        return new Number(printed, canonical);
    }
}
