package org.mingjian.installation.demonstration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.mingjian.casework.act.Draft;
import org.mingjian.casework.act.InvestigationAct.Factor;
import org.mingjian.casework.act.InvestigationAct.Findings;
import org.mingjian.casework.act.InvestigationAct.Significance;
import org.mingjian.casework.act.PenaltyKind;
import org.mingjian.casework.act.ReviewAct.GiveOpinion;
import org.mingjian.installation.demonstration.CountyData.CaseData;
import org.mingjian.kernel.calendar.LegalDates;
import org.mingjian.legalreview.Check;
import org.mingjian.legalreview.Finding;
import org.mingjian.legalreview.Opinion;
import org.mingjian.legalreview.Verdict;

/** What the invented officers write. */
final class CaseWording {

    private CaseWording() {}

    static Findings findings(CaseData data, java.time.LocalDate violationOn, List<String> kinds) {
        String facts = data.facts().replace("{d}", LegalDates.format(violationOn));
        return new Findings(
                "立案后，执法人员对当事人的经营场所进行了现场检查，询问了" + data.relation() + "，收集了" + data.evidence() + "等证据。",
                facts,
                "一、现场检查笔录，证明现场情况；二、询问笔录，证明违法行为的经过；三、" + data.evidence() + "，证明违法事实。以上证据相互印证。",
                "当事人的行为构成" + data.violation() + "。",
                data.tier(),
                factors(data),
                false,
                new Significance(false, false, false),
                draft(data, kinds));
    }

    private static List<Factor> factors(CaseData data) {
        boolean none = data.tier().equals("不予处罚");
        return List.of(
                new Factor("不予处罚情形", none ? "初次违法且危害后果轻微并及时改正，符合不予处罚的情形" : "不符合不予处罚的情形"),
                new Factor("从轻处罚情形", data.tier().equals("从轻处罚") ? "首次违法，配合调查并主动改正" : "没有从轻处罚的情形"),
                new Factor("减轻处罚情形", data.tier().equals("减轻处罚") ? "主动消除违法行为危害后果" : "没有减轻处罚的情形"));
    }

    private static Draft draft(CaseData data, List<String> kinds) {
        List<Draft.Penalty> penalties = new ArrayList<>();
        if (data.fineFen() > 0 && kinds.contains(PenaltyKind.WARNING.word())) {
            penalties.add(new Draft.Penalty(PenaltyKind.WARNING, "警告"));
        }
        if (data.fineFen() > 0) {
            penalties.add(new Draft.Penalty(PenaltyKind.FINE, "罚款"));
        }
        if (data.confiscatedFen() > 0) {
            penalties.add(new Draft.Penalty(PenaltyKind.ILLEGAL_GAINS, "没收违法所得"));
        }
        return new Draft(penalties, data.fineFen(), data.confiscatedFen(), "立即改正上述违法行为", "与违法行为的事实、性质、情节以及社会危害程度相当");
    }

    static GiveOpinion opinion(Opinion result) {
        boolean returned = result == Opinion.RETURNED;
        List<Verdict> verdicts = Arrays.stream(Check.values())
                .map(check -> returned && check == Check.DISCRETION
                        ? new Verdict(check, Finding.ISSUE, "裁量理由过于简略")
                        : new Verdict(check, Finding.PASS, null))
                .toList();
        List<String> points = returned ? List.of("裁量阶次的理由未结合本案情节说明，请补充", "询问笔录与现场检查笔录的时间先后请核对说明") : List.of();
        return new GiveOpinion(verdicts, result, returned ? "请逐条补正后重新送审" : "事实清楚，证据充分，程序合法，裁量适当，同意", points);
    }
}
