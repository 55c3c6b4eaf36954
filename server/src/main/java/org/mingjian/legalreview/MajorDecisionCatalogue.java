package org.mingjian.legalreview;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.mingjian.kernel.calendar.RuleValue;
import org.mingjian.kernel.money.Fen;
import org.mingjian.kernel.problem.Provision;

/** 重大执法决定目录清单: kinds, amounts and criteria that make a decision major; the amounts are rule values. */
final class MajorDecisionCatalogue {

    private static final Provision REVIEW = Provision.penaltyLaw("第五十八条第一款");
    private static final Provision HEARING = Provision.penaltyLaw("第五十八条第一款第二项");
    private static final Provision SCOPE = new Provision("国办发〔2018〕118号", "四、(三)明确审核范围");

    /** Kinds that touch a party's standing or whole business, whatever the amount. */
    private static final Set<String> GRAVE_KINDS = Set.of("降低资质等级", "吊销许可证件", "限制开展生产经营活动", "责令停产停业", "责令关闭", "限制从业");

    private MajorDecisionCatalogue() {}

    /** Every criterion that the decision meets; empty when it is not major. */
    static List<MetCriterion> metBy(ProposedDecision decision) {
        List<MetCriterion> met = new ArrayList<>();
        String grave = String.join(
                "、",
                decision.penaltyKinds().stream().filter(GRAVE_KINDS::contains).toList());
        add(met, !grave.isEmpty(), "处罚种类", "拟处罚种类包括" + grave, SCOPE);
        amounts(met, decision);
        add(met, decision.heard(), "听证", "直接关系当事人重大权益，当事人依法有权要求听证", HEARING);
        add(met, decision.publicInterest(), "公共利益", "涉及重大公共利益", REVIEW);
        add(met, decision.socialRisk(), "社会风险", "可能造成重大社会影响或者引发社会风险", SCOPE);
        add(met, decision.complex(), "疑难复杂", "案件情况疑难复杂、涉及多个法律关系", REVIEW);
        return met;
    }

    private static void amounts(List<MetCriterion> met, ProposedDecision decision) {
        RuleValue limit = decision.rules()
                .get(
                        decision.naturalPerson() ? "major.fine.person" : "major.fine.organisation",
                        decision.concludedOn());
        String standard = "达到" + limit.fen().format() + "的标准";
        add(
                met,
                decision.fineFen() >= limit.fen().amount(),
                "罚款数额",
                "罚款" + new Fen(decision.fineFen()).format() + "，" + standard,
                limit.source());
        add(
                met,
                decision.confiscatedFen() >= limit.fen().amount(),
                "没收数额",
                "没收" + new Fen(decision.confiscatedFen()).format() + "，" + standard,
                limit.source());
    }

    private static void add(List<MetCriterion> met, boolean holds, String criterion, String reason, Provision where) {
        if (holds) {
            met.add(new MetCriterion(criterion, reason, where));
        }
    }
}
