package org.mingjian.publicity.intake.extraction;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds everything of the form 机关代字〔年〕序号号 and weighs which of it numbers the decision itself. */
final class NumberSearch {

    private static final Pattern YEAR_AND_SERIAL =
            Pattern.compile("[ \\n]?[〔\\[(<《{] ?(?:19|20)\\d{2} ?年? ?[〕\\])>》}][ \\n]?"
                    + "(?:第? ?[A-Za-z]{0,4} ?-{0,2}[A-Za-z]?[\\dA-Za-z]{1,12}(?: ?[-.、] ?\\d{1,8}){0,2}"
                    + "|第?[一二三四五六七八九十百零〇]{1,6}|第?[\\u3400-\\u9fff&&[^号第]]{1,3}-?\\d{1,6}(?=号)) ?号?");
    private static final Pattern HEAD_OF_WORD =
            Pattern.compile(".*(?:决定书|告知书|通知书|公告|文号|编号|文书号|案号|行政处罚|如下|我局|本局|本机关|公司|达了|作出|(?<=.)[以按据和及于])(?=.)");
    private static final Pattern PENALTY_WORD = Pattern.compile(".*(?:罚|处|决|惩).*");
    private static final Pattern OTHER_WORD = Pattern.compile(
            ".*(?:罚告|告字|告$|告知|听告|听字|听$|责改|改字|限改|责令|强字|强制|扣字|扣$|封字|查封|登字|登保|先登|移字|移$|催|询字|询通|送告|立字|立案|案字|鉴字|复字|复议|先告|罚听|事告|检字|检查|抽字|备案|国办|国发|政办|改发|法释|财税|令|公告|标准).*");
    private static final Pattern EARLIER = Pattern.compile("(?:曾|此前|前次|上次|另案|撤销|变更|已于)[^。;\\n]{0,60}$");
    private static final Pattern NOTICE_BESIDE = Pattern.compile("(?:告知书|通知书|笔录|报告|清单|催告书|审批表|强制措施决定书)》? ?\\(?$");
    private static final Pattern NOTICE_BEHIND = Pattern.compile("(?s)[)》]?《?[^《》\\n]{0,8}(?:告知书|通知书).*");
    private static final Pattern DECISION_BEFORE = Pattern.compile("处罚决定书》?(?:\\([^()]{0,40}\\))?[ \\n]{0,3}\\(?$");
    private static final Pattern DECISION_BEHIND = Pattern.compile("(?s)[)]?[ \\n]?行政处罚决定书.*");

    /** 云市监 处罚〔2024〕7号: pieces of one word, set apart. */
    private static final Pattern APART = Pattern.compile("(?:[\\u3400-\\u9fff&&[^书局委号县告示]]{1,4} )+");

    private static final int LONGEST_WORD = 40;
    private static final int ENOUGH = 2;
    private static final int CERTAIN = 8;

    private final String folded;

    NumberSearch(String folded) {
        this.folded = folded;
    }

    /**
     * A number.
     *
     * @param score how much says that it is the decision's own
     * @param alone whether it fills its line, as under a title
     */
    record Candidate(int start, int end, int score, boolean alone) {

        private boolean rivals(Candidate winner) {
            return score >= CERTAIN && (score == winner.score() || (alone && score + 1 >= winner.score()));
        }
    }

    /** The decisions' own numbers, in order; more than one when a file holds several decisions. */
    List<Candidate> find() {
        Map<String, Candidate> best = new HashMap<>();
        Matcher matcher = YEAR_AND_SERIAL.matcher(folded);
        int from = 0;
        while (matcher.find()) {
            int start = wordStart(from, matcher.start());
            from = matcher.end();
            if (start < matcher.start()) {
                Candidate candidate = candidate(start, matcher.start(), matcher.end());
                best.merge(key(candidate), candidate, (a, b) -> a.score() >= b.score() ? a : b);
            }
        }
        Candidate winner = best.values().stream()
                .filter(one -> one.score() >= ENOUGH)
                .max(Comparator.comparingInt(Candidate::score)
                        .thenComparing(Candidate::start, Comparator.reverseOrder()))
                .orElse(null);
        return winner == null ? List.of() : withRivals(winner, best);
    }

    private static List<Candidate> withRivals(Candidate winner, Map<String, Candidate> all) {
        return all.values().stream()
                .filter(one -> one == winner || one.rivals(winner))
                .sorted(Comparator.comparingInt(Candidate::start))
                .toList();
    }

    private String key(Candidate candidate) {
        return folded.substring(candidate.start(), candidate.end()).replaceAll("[\\s第号]", "");
    }

    private Candidate candidate(int start, int wordEnd, int end) {
        String word = folded.substring(start, wordEnd);
        String before = folded.substring(Math.max(0, start - 70), start);
        String behind = folded.substring(end, Math.min(folded.length(), end + 14));
        boolean other = OTHER_WORD.matcher(word).matches()
                || NOTICE_BESIDE.matcher(before).find()
                || NOTICE_BEHIND.matcher(behind).matches();
        boolean alone = alone(start, end);
        int score = word.contains("罚") ? 3 : PENALTY_WORD.matcher(word).matches() ? 2 : 0;
        boolean titled = DECISION_BEFORE.matcher(before).find()
                || DECISION_BEHIND.matcher(behind).matches();
        score += (titled ? 5 : 0) + (alone ? 3 : 0) + (start < 400 ? 1 : 0);
        score -= EARLIER.matcher(before).find() ? CERTAIN : 0;
        return new Candidate(start, end, other ? -1 : score, alone);
    }

    private boolean alone(int start, int end) {
        boolean starts = start == 0 || folded.charAt(start - 1) == '\n';
        return starts && (end == folded.length() || folded.charAt(end) == '\n');
    }

    /** Where the word begins: behind a title that runs into it, and behind a bracket that only encloses the number. */
    private int wordStart(int from, int end) {
        int start = end;
        while (start > from && end - start < LONGEST_WORD && isOfWord(folded.charAt(start - 1))) {
            start--;
        }
        Matcher head = HEAD_OF_WORD.matcher(folded).region(start, end);
        start = head.lookingAt() ? head.end() : apart(from, start);
        boolean encloses = start < end && folded.charAt(start) == '(' && unbalanced(folded.substring(start, end));
        return encloses ? start + 1 : start;
    }

    private int apart(int from, int start) {
        int line = folded.lastIndexOf('\n', Math.max(0, start - 1)) + 1;
        boolean apart = line >= from
                && line < start
                && APART.matcher(folded.substring(line, start)).matches();
        return apart ? line : start;
    }

    private static boolean isOfWord(char c) {
        boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        return letter || (c >= '\u3400' && c <= '\u9fff') || c == '(' || c == ')' || c == '·' || c == '、';
    }

    static boolean unbalanced(String word) {
        return word.chars().filter(c -> c == '(').count()
                != word.chars().filter(c -> c == ')').count();
    }

    /** Whether a number is one of a notice, a seizure, a case file or a regulation. */
    static boolean isOfAnotherPaper(String number) {
        return OTHER_WORD.matcher(number).matches();
    }

    /** The first number at or behind a place, without weighing it. */
    @Nullable
    Candidate within(int start, int end) {
        Matcher matcher = YEAR_AND_SERIAL.matcher(folded).region(start, end);
        return matcher.find() ? new Candidate(wordStart(start, matcher.start()), matcher.end(), 0, false) : null;
    }
}
