package org.mingjian.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.mingjian.casework.act.DecisionAct;
import org.mingjian.casework.act.Draft;
import org.mingjian.casework.act.ExecutionAct;
import org.mingjian.casework.act.ExecutionAct.ServingManner;
import org.mingjian.casework.act.HearingAct;
import org.mingjian.casework.act.InvestigationAct;
import org.mingjian.casework.act.LeadAct;
import org.mingjian.casework.act.NoticeAct;
import org.mingjian.casework.act.PartyFacts;
import org.mingjian.casework.act.PenaltyKind;
import org.mingjian.casework.act.ReviewAct;
import org.mingjian.kernel.calendar.LegalDates;
import org.mingjian.kernel.identity.CreditCode;
import org.mingjian.legalreview.Check;
import org.mingjian.legalreview.Finding;
import org.mingjian.legalreview.Opinion;
import org.mingjian.legalreview.Verdict;

/** Well-formed acts of an invented case; tests change the one thing that they are about. */
final class Samples {

    static final long LIGHT_FINE = 500_000;
    static final long HEAVY_FINE = 3_000_000;

    /** The most that the lighter tier of the bureau's matter allows. */
    private static final long MOST_LIGHT = 600_000;

    private Samples() {}

    static PartyFacts netCafe(String code) {
        return new PartyFacts(PartyFacts.Kind.INDIVIDUAL_BUSINESS, "云岭县青禾网吧", code, "方岚", "云岭县长街26号", "0870-5550126");
    }

    /** A code with right check characters for an invented individual business of an invented county. */
    static String creditCode(int serial) {
        String organisation = "MA%06d".formatted(serial);
        String first17 = "92539926" + organisation + CreditCode.organisationCheckCharacter(organisation);
        return first17 + CreditCode.checkCharacter(first17);
    }

    static LeadAct.RegisterLead lead(UUID matterId, PartyFacts party, LocalDate today) {
        return new LeadAct.RegisterLead(
                LeadAct.Source.PATROL,
                today,
                "日常巡查发现青禾网吧接纳未成年人上网",
                matterId,
                "接纳未成年人进入营业场所",
                today.minusDays(3),
                null,
                party);
    }

    static LeadAct.VerifyLead verified() {
        return new LeadAct.VerifyLead("经核查,线索属实,有违法嫌疑", true, "建议立案调查");
    }

    static LeadAct.FileCase filed(UUID lead, UUID assisting) {
        return new LeadAct.FileCase(lead, assisting, "同意立案");
    }

    static LeadAct.ReplaceHandler replaced(UUID leaving, UUID succeeding) {
        return new LeadAct.ReplaceHandler(leaving, succeeding, LeadAct.ReplacementGround.RECUSAL, "与当事人是近亲属");
    }

    static InvestigationAct.RecordInspection inspection(List<UUID> officers, Instant at) {
        return new InvestigationAct.RecordInspection(
                officers,
                at.minusSeconds(1800),
                at.minusSeconds(60),
                "云岭县长街26号",
                true,
                true,
                "方岚",
                "现场有两名未成年人正在上网,未查验身份证件",
                "情况属实",
                null);
    }

    static InvestigationAct.RecordInterview interview(List<UUID> officers, Instant at) {
        return new InvestigationAct.RecordInterview(
                officers,
                at.minusSeconds(1200),
                at.minusSeconds(30),
                "云岭县文化和旅游局询问室",
                "方岚",
                null,
                "经营者",
                false,
                true,
                true,
                List.of(new InvestigationAct.Question("是否查验上网人员的身份证件?", "当晚没有查验。")));
    }

    static InvestigationAct.AddEvidence evidence(List<UUID> officers, Instant at) {
        return new InvestigationAct.AddEvidence(
                officers,
                null,
                "上网登记记录",
                InvestigationAct.EvidenceKind.ELECTRONIC,
                "青禾网吧提供",
                at.minusSeconds(600),
                "云岭县长街26号",
                "证明当晚接纳未成年人上网");
    }

    static Draft draft(long fineFen) {
        List<Draft.Penalty> penalties = fineFen == 0
                ? List.of()
                : List.of(new Draft.Penalty(PenaltyKind.WARNING, "警告"), new Draft.Penalty(PenaltyKind.FINE, "罚款"));
        return new Draft(penalties, fineFen, 0, "立即改正,不得再接纳未成年人", "与违法行为的事实、性质、情节相当");
    }

    static InvestigationAct.Findings findings(long fineFen) {
        return new InvestigationAct.Findings(
                "本局于立案后进行了现场检查和询问",
                "当事人当晚接纳两名未成年人进入营业场所上网",
                "现场检查笔录、询问笔录、上网登记记录,相互印证",
                "构成接纳未成年人进入营业场所的行为",
                fineFen > MOST_LIGHT ? "一般处罚" : "从轻处罚",
                List.of(
                        new InvestigationAct.Factor("不予处罚", "不符合不予处罚的情形"),
                        new InvestigationAct.Factor("从轻处罚", "首次违法,主动改正"),
                        new InvestigationAct.Factor("减轻处罚", "没有减轻处罚的情形")),
                false,
                new InvestigationAct.Significance(false, false, false),
                draft(fineFen));
    }

    static InvestigationAct.ConcludeInvestigation concluded(long fineFen) {
        return new InvestigationAct.ConcludeInvestigation(findings(fineFen));
    }

    static InvestigationAct.ReviseDraft revisedFacts(String facts) {
        return new InvestigationAct.ReviseDraft("补充查明的事实", findings(facts, draft(LIGHT_FINE)));
    }

    static InvestigationAct.ConcludeInvestigation concludedFacts(String facts, long fineFen) {
        return new InvestigationAct.ConcludeInvestigation(findings(facts, draft(fineFen)));
    }

    static InvestigationAct.ConcludeInvestigation suspended(String content) {
        return new InvestigationAct.ConcludeInvestigation(suspension(content));
    }

    static InvestigationAct.ReviseDraft resuspended(String content) {
        return new InvestigationAct.ReviseDraft("重新裁量", suspension(content));
    }

    private static InvestigationAct.Findings suspension(String content) {
        List<Draft.Penalty> penalties = List.of(new Draft.Penalty(PenaltyKind.BUSINESS_SUSPENDED, content));
        return findings(findings(0).facts(), new Draft(penalties, 0, 0, "立即改正", "与情节相当"));
    }

    /** Findings with another tier, another draft, and one factor more where there is a name for it. */
    static InvestigationAct.ConcludeInvestigation concluded(String tier, Draft draft, String... furtherFactor) {
        InvestigationAct.Findings was = findings(0);
        List<InvestigationAct.Factor> factors = new ArrayList<>(was.factors());
        Arrays.stream(furtherFactor)
                .map(name -> new InvestigationAct.Factor(name, "因" + name + "的理由"))
                .forEach(factors::add);
        return new InvestigationAct.ConcludeInvestigation(new InvestigationAct.Findings(
                was.process(),
                was.facts(),
                was.evidenceSummary(),
                was.qualification(),
                tier,
                factors,
                was.crimeSuspected(),
                was.significance(),
                draft));
    }

    private static InvestigationAct.Findings findings(String facts, Draft draft) {
        InvestigationAct.Findings was = findings(draft.fineFen());
        return new InvestigationAct.Findings(
                was.process(),
                facts,
                was.evidenceSummary(),
                was.qualification(),
                was.tier(),
                was.factors(),
                was.crimeSuspected(),
                was.significance(),
                draft);
    }

    static InvestigationAct.ReviseDraft revised(long fineFen) {
        return new InvestigationAct.ReviseDraft("根据意见修改", findings(fineFen));
    }

    static ReviewAct.GiveOpinion opinion(Opinion result) {
        List<Verdict> verdicts = Arrays.stream(Check.values())
                .map(check -> new Verdict(check, Finding.PASS, null))
                .toList();
        List<String> points = result == Opinion.RETURNED ? List.of("裁量理由说明不充分") : List.of();
        return new ReviewAct.GiveOpinion(verdicts, result, "审核意见", points);
    }

    static NoticeAct.GiveNotice notice(LocalDate today) {
        return new NoticeAct.GiveNotice(today, ServingManner.DIRECT);
    }

    static HearingAct.RequestHearing hearingRequested(LocalDate on) {
        return new HearingAct.RequestHearing(on, HearingAct.RequestManner.WRITTEN, "方岚", "对罚款数额有异议");
    }

    static HearingAct.NotifyHearing hearingNotice(LocalDate today, Instant heldAt) {
        return new HearingAct.NotifyHearing(heldAt, "云岭县文化和旅游局听证室", true, null, today, ServingManner.DIRECT, "代理人");
    }

    /** With the evidence of {@link #evidence}, once. */
    static HearingAct.HoldHearing hearingHeld(List<UUID> investigators, Instant startedAt) {
        return hearingHeld(investigators, startedAt, List.of(exhibit(1)));
    }

    static HearingAct.HoldHearing hearingHeld(
            List<UUID> investigators, Instant startedAt, List<HearingAct.Exhibit> exhibits) {
        return new HearingAct.HoldHearing(
                startedAt,
                startedAt.plusSeconds(3600),
                "方岚",
                List.of(new HearingAct.Agent("丁律言", true)),
                investigators,
                "调查人员陈述违法事实，出示证据，建议罚款",
                exhibits,
                "当事人认为罚款过重",
                "请求从轻",
                true,
                null);
    }

    static HearingAct.Exhibit exhibit(int number) {
        return new HearingAct.Exhibit(number, "上网登记记录", "没有异议");
    }

    static HearingAct.ReportHearing hearingReport() {
        return new HearingAct.ReportHearing("罚款数额是否适当", "证据经质证属实", "建议维持拟作出的处罚");
    }

    static NoticeAct.RecheckStatement rechecked() {
        return new NoticeAct.RecheckStatement("经复核,事实、证据没有变化", false, "维持拟作出的处罚");
    }

    static DecisionAct.RecordDiscussion discussion(UUID head, UUID deputy, Instant at) {
        return new DecisionAct.RecordDiscussion(
                at.minusSeconds(600),
                "局会议室",
                head,
                deputy,
                List.of(new DecisionAct.Member(head, "同意"), new DecisionAct.Member(deputy, "同意")),
                "一致同意拟作出的处罚");
    }

    static DecisionAct.Decide decided() {
        return new DecisionAct.Decide("同意作出处罚决定");
    }

    static DecisionAct.DecideNoPenalty noPenalty() {
        return new DecisionAct.DecideNoPenalty(DecisionAct.Ground.MINOR, "轻微并及时改正", "已进行教育");
    }

    static ExecutionAct.Serve served(List<UUID> officers, Instant at) {
        return new ExecutionAct.Serve(officers, ServingManner.DIRECT, at, "云岭县长街26号", "方岚", null, false);
    }

    static ExecutionAct.RecordPayment paid(long fen, Instant at) {
        return new ExecutionAct.RecordPayment(LegalDates.on(at), fen, "53000126-" + fen);
    }

    /** A payment with a receipt of its own: an agency counts each receipt once. */
    static ExecutionAct.RecordPayment paid(long fen, Instant at, UUID receipt) {
        return new ExecutionAct.RecordPayment(LegalDates.on(at), fen, "53000126-" + receipt);
    }

    static ExecutionAct.CloseCase closed() {
        return new ExecutionAct.CloseCase("处罚决定已执行完毕", "同意结案");
    }
}
