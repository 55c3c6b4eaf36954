package org.mingjian.documents.wording;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.money.CapitalAmount;
import org.mingjian.kernel.money.Fen;
import org.mingjian.kernel.problem.Provision;
import org.mingjian.kernel.problem.Refusal;

/** 金额: an amount in words equals the amount in figures beside it, and the fine in the text is the fine decided. */
public final class AmountWording {

    private static final Provision PENALTY_CONTENT = Provision.penaltyLaw("第五十九条");
    private static final String CAPITAL = "[零〇壹贰叁肆伍陆柒捌玖拾佰仟萬万亿一二三四五六七八九十百千]+[元圆][零壹贰叁肆伍陆柒捌玖角分整正]*";
    private static final String FIGURE = "[¥￥]?\\s*([0-9][0-9,，]*(?:\\.[0-9]{1,2})?)\\s*(万元|元)?";
    private static final Pattern PAIR =
            Pattern.compile("(" + CAPITAL + ")\\s*[（(]\\s*(?:小写[:：]?|人民币)?\\s*" + FIGURE + "\\s*[)）]");
    private static final Pattern REVERSED =
            Pattern.compile(FIGURE + "\\s*[（(]\\s*(?:大写[:：]?)?\\s*(?:人民币)?\\s*(" + CAPITAL + ")\\s*[)）]");
    private static final Pattern ANY =
            Pattern.compile("(" + CAPITAL + ")|[¥￥]?\\s*([0-9][0-9,，]*(?:\\.[0-9]{1,2})?)\\s*(万元|元)");

    private AmountWording() {}

    /** Checks every pair of words and figures in a text. */
    public static List<Refusal> ofSentences(String text) {
        List<Refusal> refusals = new ArrayList<>();
        for (Matcher pair = PAIR.matcher(text); pair.find(); ) {
            addUnlessEqual(refusals, pair.group(), pair.group(1), figure(pair.group(2), pair.group(3)));
        }
        for (Matcher pair = REVERSED.matcher(text); pair.find(); ) {
            addUnlessEqual(refusals, pair.group(), pair.group(3), figure(pair.group(1), pair.group(2)));
        }
        return refusals;
    }

    /** Checks that a penalty's words, when they name amounts, name the amount decided. */
    public static List<Refusal> ofPenalty(String content, Fen decided) {
        List<Fen> named = new ArrayList<>();
        for (Matcher each = ANY.matcher(content); each.find(); ) {
            amount(each).ifPresent(named::add);
        }
        if (named.isEmpty() || named.contains(decided)) {
            return List.of();
        }
        return List.of(Refusal.of(
                "AmountsAgree", "处罚内容写明的金额与决定的数额%s不一致: %s".formatted(decided.format(), content), PENALTY_CONTENT));
    }

    private static Optional<Fen> amount(Matcher each) {
        return each.group(1) == null ? figure(each.group(2), each.group(3)) : CapitalAmount.parse(each.group(1));
    }

    private static void addUnlessEqual(List<Refusal> refusals, String said, String capital, Optional<Fen> figure) {
        Optional<Fen> words = CapitalAmount.parse(capital);
        if (words.isEmpty() || !words.equals(figure)) {
            refusals.add(Refusal.of("AmountsAgree", "金额大小写不一致: " + said, PENALTY_CONTENT));
        }
    }

    private static Optional<Fen> figure(String digits, @Nullable String unit) {
        try {
            BigDecimal yuan = new BigDecimal(digits.replaceAll("[,，]", ""));
            return Optional.of(Fen.ofYuan("万元".equals(unit) ? yuan.movePointRight(4) : yuan));
        } catch (ArithmeticException | NumberFormatException e) {
            return Optional.empty();
        }
    }
}
