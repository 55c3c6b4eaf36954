package org.mingjian.publicity.intake.extraction;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.identity.DocumentNumber;
import org.mingjian.publicity.intake.ProblemCode;
import org.mingjian.publicity.intake.text.DecisionText;

/** 处罚决定书文号: told apart from the numbers of notices, seizures, cases, standards and earlier decisions. */
final class NumberRule {

    private static final Pattern DAMAGED = Pattern.compile(
            "[[\\u3400-\\u9fff]()]{2,20}(?:罚|处字|罚字|处罚)(?:决?字)? ?[〔\\[(]? ?(?:19|20)\\d{2} ?[〕\\])]? ?第? ?\\d{1,8} ?号?"
                    + "|[〔\\[(] ?(?:19|20)\\d{2} ?[〕\\])] ?[[\\u3400-\\u9fff]()]{2,20}?(?:罚|处字|处罚)(?:决?字)? ?第? ?\\d{1,8} ?号");
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

    private final String folded;
    private final DecisionText text;
    private final Findings findings;
    private final NumberSearch search;
    private int next;

    NumberRule(DecisionText text, Findings findings) {
        this.text = text;
        this.folded = text.folded();
        this.findings = findings;
        this.search = new NumberSearch(folded);
        this.next = folded.length();
    }

    /** A number with its canonical form, when it has one. */
    record Number(String printed, @Nullable DocumentNumber canonical) {}

    /** The decision's own number; {@code null} when there is none. */
    @Nullable
    Number find() {
        for (Labels.Value value : LABELS.in(folded)) {
            Number labelled = labelled(value);
            if (labelled != null) {
                return labelled;
            }
        }
        List<NumberSearch.Candidate> own = search.find();
        if (own.size() > 1) {
            findings.add(ProblemCode.SEVERAL_DECISIONS, "文件中有" + own.size() + "个处罚决定文号，只取第一个");
            next = own.get(1).alone() ? own.get(1).start() : next;
        }
        return own.isEmpty()
                ? damaged()
                : number(own.getFirst().start(), own.getFirst().end());
    }

    /** Where a second decision begins in the same file, or the end of the text. */
    int next() {
        return next;
    }

    private @Nullable Number labelled(Labels.Value value) {
        NumberSearch.Candidate regular = search.within(value.start(), value.end());
        if (regular != null) {
            return number(regular.start(), regular.end());
        }
        String printed = value.text().split("[ ,;。]", 2)[0];
        boolean plausible = printed.length() >= 4 && printed.length() <= 40 && printed.matches(".*\\d.*");
        return plausible ? number(value.start(), value.start() + printed.length()) : null;
    }

    private @Nullable Number damaged() {
        Matcher matcher = DAMAGED.matcher(folded);
        while (matcher.find()) {
            String before = folded.substring(Math.max(0, matcher.start() - 12), matcher.start());
            boolean beside =
                    before.endsWith("\n") || before.endsWith("书") || before.endsWith("书(") || matcher.start() == 0;
            if (beside && !NumberSearch.isOfAnotherPaper(matcher.group())) {
                return number(matcher.start(), matcher.end());
            }
        }
        return null;
    }

    private Number number(int start, int end) {
        String printed = text.printed(start, end).replace("\n", "");
        String plain = folded.substring(start, end);
        int bracket = plain.indexOf('〔');
        boolean balanced = !NumberSearch.unbalanced(bracket < 0 ? plain : plain.substring(0, bracket));
        DocumentNumber canonical = balanced ? DocumentNumber.parse(plain).orElse(null) : null;
        if (canonical == null) {
            findings.add(ProblemCode.NUMBER_IRREGULAR, "文号“" + printed + "”不合“机关代字〔年〕序号”的格式，未规范化");
        }
        return new Number(printed, canonical);
    }
}
