package org.mingjian.installation.bench;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.mingjian.casework.act.DecisionAct;
import org.mingjian.casework.act.Draft;
import org.mingjian.casework.act.ExecutionAct;
import org.mingjian.casework.act.InvestigationAct;
import org.mingjian.casework.act.LeadAct;
import org.mingjian.casework.act.PartyFacts;
import org.mingjian.casework.act.PenaltyKind;
import org.mingjian.casework.act.ReviewAct;
import org.mingjian.kernel.calendar.LegalDates;
import org.mingjian.legalreview.Check;
import org.mingjian.legalreview.Finding;
import org.mingjian.legalreview.Opinion;
import org.mingjian.legalreview.Verdict;

/** What the invented officers write in one case. */
final class CaseTexts {

    private static final String PLACE = "云岭县长街26号";
    private static final String PERSON = "方岚";
    private static final int DAYS_UNNOTICED = 3;

    /** The most that the lighter tier of the bureau's matter allows, fen. */
    private static final long MOST_LIGHT = 600_000;

    private final InventedBureau bureau;
    private final String partyCode;

    CaseTexts(InventedBureau bureau, String partyCode) {
        this.bureau = bureau;
        this.partyCode = partyCode;
    }

    LeadAct.RegisterLead lead(Instant now) {
        return new LeadAct.RegisterLead(
                LeadAct.Source.PATROL,
                LegalDates.on(now),
                "日常巡查发现青禾网吧接纳未成年人上网",
                bureau.matter().id(),
                "接纳未成年人进入营业场所",
                LegalDates.on(now).minusDays(DAYS_UNNOTICED),
                null,
                new PartyFacts(
                        PartyFacts.Kind.INDIVIDUAL_BUSINESS, "云岭县青禾网吧", partyCode, PERSON, PLACE, "0870-5550126"));
    }

    InvestigationAct.RecordInspection inspection(Instant now) {
        return new InvestigationAct.RecordInspection(
                bureau.handlers(),
                before(now, 1800),
                before(now, 60),
                PLACE,
                true,
                true,
                PERSON,
                "现场有两名未成年人正在上网，未查验身份证件",
                "情况属实",
                null);
    }

    InvestigationAct.RecordInterview interview(Instant now) {
        return new InvestigationAct.RecordInterview(
                bureau.handlers(),
                before(now, 1200),
                before(now, 30),
                "本局询问室",
                PERSON,
                null,
                "经营者",
                false,
                true,
                true,
                List.of(new InvestigationAct.Question("是否查验上网人员的身份证件?", "当晚没有查验。")));
    }

    InvestigationAct.AddEvidence evidence(Instant now) {
        return new InvestigationAct.AddEvidence(
                bureau.handlers(),
                null,
                "上网登记记录",
                InvestigationAct.EvidenceKind.ELECTRONIC,
                "青禾网吧提供",
                before(now, 600),
                PLACE,
                "证明当晚接纳未成年人上网");
    }

    InvestigationAct.ConcludeInvestigation conclusion(long fineFen) {
        return new InvestigationAct.ConcludeInvestigation(new InvestigationAct.Findings(
                "本局于立案后进行了现场检查和询问",
                "当事人当晚接纳两名未成年人进入营业场所上网",
                "现场检查笔录、询问笔录、上网登记记录，相互印证",
                "构成接纳未成年人进入营业场所的行为",
                fineFen > MOST_LIGHT ? "一般处罚" : "从轻处罚",
                List.of(
                        new InvestigationAct.Factor("不予处罚", "不符合不予处罚的情形"),
                        new InvestigationAct.Factor("从轻处罚", fineFen > MOST_LIGHT ? "没有从轻处罚的情形" : "首次违法，主动改正"),
                        new InvestigationAct.Factor("减轻处罚", "没有减轻处罚的情形")),
                false,
                new InvestigationAct.Significance(false, false, false),
                draft(fineFen)));
    }

    private static Draft draft(long fineFen) {
        return new Draft(
                List.of(new Draft.Penalty(PenaltyKind.WARNING, "警告"), new Draft.Penalty(PenaltyKind.FINE, "罚款")),
                fineFen,
                0,
                "立即改正，不得再接纳未成年人",
                "与违法行为的事实、性质、情节相当");
    }

    static ReviewAct.GiveOpinion opinion(Opinion result) {
        List<Verdict> verdicts = Arrays.stream(Check.values())
                .map(check -> new Verdict(check, Finding.PASS, null))
                .toList();
        return new ReviewAct.GiveOpinion(verdicts, result, "事实清楚，证据充分，程序合法，同意", List.of());
    }

    DecisionAct.RecordDiscussion discussion(Instant now) {
        var head = bureau.officer(Seat.HEAD);
        var deputy = bureau.officer(Seat.DEPUTY);
        return new DecisionAct.RecordDiscussion(
                before(now, 600),
                "局会议室",
                head,
                deputy,
                List.of(new DecisionAct.Member(head, "同意"), new DecisionAct.Member(deputy, "同意")),
                "一致同意拟作出的处罚");
    }

    ExecutionAct.Serve serving(Instant now) {
        return new ExecutionAct.Serve(
                bureau.handlers(), ExecutionAct.ServingManner.DIRECT, now, PLACE, PERSON, null, false);
    }

    /** So many seconds earlier, but not before the day: a case of the bench is filed on the day on which it is lived. */
    private static Instant before(Instant now, long seconds) {
        Instant earlier = now.minusSeconds(seconds);
        Instant midnight = LegalDates.on(now).atStartOfDay(LegalDates.ZONE).toInstant();
        return earlier.isBefore(midnight) ? midnight : earlier;
    }
}
