package org.mingjian.casework.paper;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.mingjian.agency.Matter;
import org.mingjian.casework.act.Draft;
import org.mingjian.casework.act.InvestigationAct.Factor;
import org.mingjian.casework.act.InvestigationAct.Findings;
import org.mingjian.kernel.money.CapitalAmount;
import org.mingjian.kernel.money.Fen;

/** Sentences that several papers, the public record and the desk share. */
public final class Wording {

    private static final String NUMERALS = "一二三四五六七八九";

    private Wording() {}

    /** 《…》第…条. */
    public static String basis(Matter.LegalBasis basis) {
        return "《" + basis.title() + "》" + basis.article();
    }

    /** The provision with its words. */
    public static String quoted(Matter.LegalBasis basis) {
        return basis(basis) + "：“" + basis.text() + "”";
    }

    /** 罚款人民币壹万元整（¥10,000.00） for a fine, the content for other kinds. */
    public static String penalty(Draft draft, Draft.Penalty penalty) {
        return switch (penalty.kind()) {
            case FINE -> amount("罚款人民币", draft.fineFen());
            case ILLEGAL_GAINS -> amount("没收违法所得人民币", draft.confiscatedFen());
            default -> penalty.words().isEmpty() ? penalty.kind().word() : penalty.words();
        };
    }

    /** The operative text: each penalty on a line of its own, numbered when there are several. */
    public static String operative(Draft draft) {
        List<Draft.Penalty> penalties = draft.penalties();
        String text = IntStream.range(0, penalties.size())
                .mapToObj(i -> numbered(i, penalties.size()) + penalty(draft, penalties.get(i)))
                .collect(Collectors.joining("；\n"));
        return text + "。";
    }

    /**
     * 复议前置: against what was decided on the spot the party first asks for reconsideration (行政复议法 第二十三条第一款第一项、
     * 第二款), also through the agency itself (第三十二条).
     */
    public static String reconsiderationFirst(CaseContext context) {
        var remedies = context.agency().remedies();
        return "当事人如不服本决定，依据《中华人民共和国行政复议法》第二十三条第一款第一项，应当先自收到本决定书之日起"
                + context.around().number("D28") + "日内向" + remedies.reconsiderationAgency()
                + "申请行政复议，也可以通过本机关提交行政复议申请；对行政复议决定不服的，可以自收到行政复议决定书之日起"
                + context.around().number("D29.afterReview") + "日内依法向" + remedies.court() + "提起行政诉讼。";
    }

    /** The discretion: tier, then each factor with what was found. */
    public static String discretion(Findings findings) {
        String factors = findings.factors().stream().map(Wording::factor).collect(Collectors.joining("；"));
        return "裁量阶次为“" + findings.tier() + "”。" + factors + "。"
                + stripped(findings.draft().reason()) + "。";
    }

    /** 裁量说明 of the calculator, not a character changed; {@code null} without a calculation. */
    static @Nullable String reasoning(Findings findings) {
        return findings.calculation() == null ? null : findings.calculation().reasoning();
    }

    /** The version of the standard that was applied; {@code null} without a calculation. */
    static @Nullable String standard(Findings findings) {
        return findings.calculation() == null
                ? null
                : findings.calculation().standardId().toString();
    }

    private static String factor(Factor factor) {
        return factor.factor() + "：" + stripped(factor.finding());
    }

    private static String stripped(String sentence) {
        return sentence.endsWith("。") ? sentence.substring(0, sentence.length() - 1) : sentence;
    }

    private static String numbered(int position, int of) {
        return of < 2 || position >= NUMERALS.length() ? "" : NUMERALS.charAt(position) + "、";
    }

    private static String amount(String words, long fen) {
        return words + CapitalAmount.of(new Fen(fen)) + "（" + new Fen(fen).format() + "）";
    }
}
