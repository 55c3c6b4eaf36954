package org.mingjian.installation.demonstration;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjian.agency.Actor;
import org.mingjian.agency.Matter;
import org.mingjian.agency.Role;
import org.mingjian.agency.discretion.DiscretionStandard;
import org.mingjian.casework.Casework;
import org.mingjian.casework.act.Act;
import org.mingjian.casework.act.DecisionAct;
import org.mingjian.casework.act.ExecutionAct;
import org.mingjian.casework.act.ExecutionAct.ServingManner;
import org.mingjian.casework.act.HearingAct;
import org.mingjian.casework.act.InvestigationAct;
import org.mingjian.casework.act.InvestigationAct.EvidenceKind;
import org.mingjian.casework.act.LeadAct;
import org.mingjian.casework.act.NoticeAct;
import org.mingjian.casework.act.PartyFacts;
import org.mingjian.installation.demonstration.CountyData.CaseData;
import org.mingjian.installation.demonstration.CountyPeople.Register;
import org.mingjian.kernel.calendar.LegalDates;
import org.mingjian.kernel.calendar.RuleValues;

/** One invented case and its people: does the acts, each in its own transaction, and remembers the version. */
final class CaseLife {

    private static final long HOUR = 3600;

    private final Casework casework;
    private final CaseData data;
    private final Matter matter;
    private final DiscretionStandard standard;
    private final String code;
    private final Actor lead;
    private final Actor assisting;
    private final Actor head;
    private final Actor deputy;
    private final Actor reviewer;
    private final LocalDate violationOn;
    private @Nullable UUID caseId;
    private int version;

    CaseLife(Casework casework, CaseData data, String agency, String code, LocalDate violationOn, Register register) {
        this.casework = casework;
        this.data = data;
        this.matter = register.matter(data.matter());
        this.standard = register.standard(data.matter());
        this.code = code;
        this.violationOn = violationOn;
        List<Actor> handlers = register.of(agency, Role.HANDLER);
        this.lead = handlers.get(0);
        this.assisting = handlers.get(1);
        List<Actor> heads = register.of(agency, Role.AGENCY_HEAD);
        this.head = heads.get(0);
        this.deputy = heads.get(1);
        this.reviewer = register.of(agency, Role.LEGAL_REVIEWER).getFirst();
    }

    CaseData data() {
        return data;
    }

    UUID caseId() {
        return Objects.requireNonNull(caseId);
    }

    void register(Instant now) {
        var party =
                new PartyFacts(data.kind(), data.party(), code, data.representative(), data.address(), data.phone());
        var done = casework.register(
                new LeadAct.RegisterLead(
                        source(),
                        LegalDates.on(now),
                        data.summary().replace("{p}", data.party()),
                        matter.id(),
                        data.violation(),
                        violationOn,
                        null,
                        party),
                lead);
        caseId = done.caseId();
        version = done.version();
    }

    private LeadAct.Source source() {
        return data.summary().contains("投诉") || data.summary().contains("举报")
                ? LeadAct.Source.COMPLAINT
                : LeadAct.Source.PATROL;
    }

    void handler(Act act) {
        does(act, lead);
    }

    void head(Act act) {
        does(act, head);
    }

    /** The deputy head presides over hearings. */
    void presider(Act act) {
        does(act, deputy);
    }

    void reviewer(Act act) {
        does(act, reviewer);
    }

    private void does(Act act, Actor actor) {
        version = casework.act(caseId(), version, act, actor).version();
    }

    LeadAct.FileCase filing() {
        return new LeadAct.FileCase(
                lead.officerId(), assisting.officerId(), "由" + lead.name() + "主办、" + assisting.name() + "协办。");
    }

    InvestigationAct.RecordInspection inspection(Instant now) {
        return new InvestigationAct.RecordInspection(
                twoOfficers(),
                now.minusSeconds(HOUR),
                now.minusSeconds(HOUR / 4),
                data.address(),
                true,
                true,
                person(),
                CaseWording.findings(data, violationOn, matter.penaltyKinds()).facts() + "执法人员对现场进行了拍照。",
                "属实，无补充意见",
                null);
    }

    InvestigationAct.RecordInterview interview(Instant now) {
        return new InvestigationAct.RecordInterview(
                twoOfficers(),
                now.minusSeconds(HOUR),
                now.minusSeconds(HOUR / 4),
                "本局询问室",
                person(),
                null,
                data.relation(),
                false,
                true,
                true,
                List.of(
                        new InvestigationAct.Question(
                                "请说明你的身份和与本案的关系。", "我是" + data.party() + "的" + data.relation() + "。"),
                        new InvestigationAct.Question("现场检查发现的情况是否属实?", "属实，我们认识到了错误，已经改正。")));
    }

    InvestigationAct.AddEvidence evidence(Instant now, String name, EvidenceKind kind) {
        return new InvestigationAct.AddEvidence(
                twoOfficers(),
                null,
                name,
                kind,
                data.party() + "提供",
                now.minusSeconds(HOUR / 2),
                data.address(),
                "证明" + data.violation() + "的事实");
    }

    InvestigationAct.ConcludeInvestigation conclusion() {
        return new InvestigationAct.ConcludeInvestigation(findings());
    }

    InvestigationAct.ReviseDraft revision() {
        return new InvestigationAct.ReviseDraft("按照审核意见补充裁量理由", findings());
    }

    private InvestigationAct.Findings findings() {
        return CaseDiscretion.weighed(
                CaseWording.findings(data, violationOn, matter.penaltyKinds()), data.baseFen(), standard);
    }

    NoticeAct.GiveNotice notice(Instant now) {
        return new NoticeAct.GiveNotice(LegalDates.on(now), ServingManner.DIRECT);
    }

    HearingAct.AppointPresider appointment() {
        return new HearingAct.AppointPresider(deputy.officerId(), reviewer.officerId());
    }

    HearingAct.HoldHearing hearing(Instant startedAt, List<HearingAct.Exhibit> exhibits) {
        return new HearingAct.HoldHearing(
                startedAt,
                startedAt.plusSeconds(HOUR),
                person(),
                List.of(),
                twoOfficers(),
                CaseWording.findings(data, violationOn, matter.penaltyKinds()).facts() + "有出示的证据证明，建议依法处罚。",
                exhibits,
                "对违法事实没有异议，认为已经改正，罚款过重。",
                "请求从轻处罚。",
                true,
                null);
    }

    DecisionAct.RecordDiscussion discussion(Instant now) {
        return new DecisionAct.RecordDiscussion(
                now.minusSeconds(HOUR),
                "局会议室",
                head.officerId(),
                assisting.officerId(),
                List.of(
                        new DecisionAct.Member(head.officerId(), "事实清楚，同意承办机构的处理意见"),
                        new DecisionAct.Member(deputy.officerId(), "裁量适当，同意")),
                "一致同意拟作出的行政处罚");
    }

    ExecutionAct.Serve serving(Instant now) {
        return new ExecutionAct.Serve(
                twoOfficers(), ServingManner.DIRECT, now.minusSeconds(HOUR / 6), data.address(), person(), null, false);
    }

    /** Whether the notice told a hearing right; firms have a higher threshold than the rest. */
    boolean hearingTold() {
        String rule = data.kind() == PartyFacts.Kind.LEGAL_PERSON ? "hearing.fine.organisation" : "hearing.fine.person";
        return data.fineFen()
                >= RuleValues.shipped().get(rule, violationOn).fen().amount();
    }

    String person() {
        return data.representative() == null ? data.party() : data.representative();
    }

    List<UUID> twoOfficers() {
        return List.of(lead.officerId(), assisting.officerId());
    }

    /** Working hours begin at nine. */
    static Instant morning(LocalDate day) {
        return day.atTime(LocalTime.of(9, 0)).atZone(LegalDates.ZONE).toInstant();
    }
}
