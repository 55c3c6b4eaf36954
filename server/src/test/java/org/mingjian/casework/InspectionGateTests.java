package org.mingjian.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjian.Requirement;
import org.mingjian.agency.Actor;
import org.mingjian.agency.EnforcementKind;
import org.mingjian.agency.InspectionItem;
import org.mingjian.agency.InspectionItems;
import org.mingjian.agency.Matter;
import org.mingjian.agency.Matters;
import org.mingjian.agency.Role;
import org.mingjian.casework.Desk.Answer;
import org.mingjian.casework.act.ExecutionAct;
import org.mingjian.casework.act.InspectionAct.ApproveInspection;
import org.mingjian.casework.act.InspectionAct.EndInspection;
import org.mingjian.casework.act.InspectionAct.Exemption;
import org.mingjian.casework.act.InspectionAct.ExemptionGround;
import org.mingjian.casework.act.InspectionAct.GiveInspectionNotice;
import org.mingjian.casework.act.InspectionAct.InspectAtOnce;
import org.mingjian.casework.act.InspectionAct.InspectOnSite;
import org.mingjian.casework.act.InspectionAct.Item;
import org.mingjian.casework.act.InspectionAct.ItemResult;
import org.mingjian.casework.act.InspectionAct.ProposeInspection;
import org.mingjian.casework.act.InspectionAct.RefuseInspection;
import org.mingjian.casework.act.InspectionAct.TaskSource;
import org.mingjian.casework.act.InspectionAct.TellInspectionResult;
import org.mingjian.casework.act.PartyFacts;
import org.mingjian.casework.policy.Policy;
import org.mingjian.kernel.calendar.LegalDates;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;

/** The way of an inspection through the API, and the gates on it. */
class InspectionGateTests extends GateTest {

    private static final Exemption URGENT = new Exemption(ExemptionGround.URGENT, "举报消防通道堵塞", "值班记录3号");

    @Autowired
    private Matters matters;

    @Autowired
    private InspectionItems items;

    private UUID matterId = new UUID(0, 0);
    private PartyFacts party = Samples.netCafe(Samples.creditCode(1));

    @BeforeEach
    void enlist() {
        matterId = matter();
        party = Samples.netCafe(Conduct.party());
        items.list(staff.agency().id(), item(1), null);
    }

    @Test
    @Requirement(
            value = {"I25", "B1", "B3"},
            law = {"优化营商环境条例 第五十四条"})
    void anInspectionGoesFromProposalToArchive() {
        Conduct conduct = inspected();
        conduct.does(
                new TellInspectionResult(
                        "一台终端未登记", "补登记", LegalDates.today(clock).plusDays(7)),
                staff.lead());
        var view = desk.get("/api/casework/cases/" + conduct.caseId(), staff.lead())
                .body();
        assertThat(view.path("documents")
                        .valueStream()
                        .map(one -> one.path("title").asString()))
                .containsExactlyInAnyOrder("行政检查审批表", "行政检查通知书", "行政检查现场检查笔录", "行政检查结果告知书");
        assertThat(view.path("number").asString()).contains("检批〔");
        assertThat(view.path("deadlines")
                        .valueStream()
                        .map(one -> one.path("id").asString()))
                .containsExactly("D13");
        conduct.does(new EndInspection(null), staff.lead());
        conduct.does(new ExecutionAct.Archive(1, ExecutionAct.Retention.TEN_YEARS), staff.lead());
    }

    @Test
    @Requirement(value = "I25", law = "国办发〔2024〕54号 检查审批")
    void nothingIsInspectedThatWasNotApproved() {
        notHere(proposed(null), site(staff.two(), 0), staff.lead());
        Conduct refused = proposed(null).does(new RefuseInspection("没有必要"), staff.head());
        notHere(refused, site(staff.two(), 0), staff.lead());
    }

    @Test
    @Breaks(Policy.INSPECTION_ITEM_PUBLISHED)
    @Requirement(
            value = {"I25", "A8"},
            law = "国办发〔2024〕54号 行政检查事项公布")
    void nothingIsInspectedThatIsNotOnThePublishedList() {
        matterId = matter();
        refusedOpening(proposal(TaskSource.PLAN, null));
        matterId = staff.matter().id();
        refusedOpening(proposal(TaskSource.PLAN, null));
    }

    @Test
    @Breaks(Policy.INSPECTION_ITEM_PUBLISHED)
    @Requirement(
            value = {"I25", "A8"},
            law = "国办发〔2024〕54号 行政检查事项公布")
    void anItemThatWasWithdrawnMeanwhileIsNotApproved() {
        Conduct conduct = proposed(null);
        LocalDate today = LegalDates.today(clock);
        items.list(
                staff.agency().id(), new InspectionItem(matterId, "网吧", "登记", "现场", 1, null, "公告", today, today), null);
        refused(conduct, new ApproveInspection("同意"), staff.head());
    }

    @Test
    @Breaks({Policy.INSPECTED_IN_THE_AREA, Policy.INSPECTORS_CERTIFIED})
    @Requirement(value = "I25", law = "国办发〔2024〕54号 禁止异地检查")
    void nothingIsInspectedOutsideTheArea() {
        refusedOpening(proposal(TaskSource.PLAN, null, "110101", staff.two()));
    }

    @Test
    @Breaks(Policy.INSPECTORS_CERTIFIED)
    @Requirement(
            value = {"B1", "I4"},
            law = "国办发〔2024〕54号 检查人员资格")
    void nobodyInspectsWithoutACertificate() {
        Actor contracted = bureau.contracted(staff.agency(), "贺新");
        refusedOpening(proposal(
                TaskSource.PLAN, null, Bureau.REGION, List.of(staff.lead().officerId(), contracted.officerId())));
    }

    @Test
    @Breaks(Policy.EXEMPTION_FITS_SOURCE)
    @Requirement(
            value = {"I25", "B8"},
            law = "国办发〔2024〕54号 年度频次上限")
    void anExemptionIsOneOfTheSource() {
        refusedOpening(proposal(TaskSource.PLAN, new Exemption(ExemptionGround.COMPLAINT, "有投诉", "投诉1号")));
    }

    @Test
    @Breaks(Policy.WITHIN_FREQUENCY)
    @Requirement(
            value = {"I25", "B8"},
            law = "国办发〔2024〕54号 年度频次上限")
    void nothingIsApprovedAboveTheCapOfTheYearWithoutAnExemption() {
        proposed(null).does(new ApproveInspection("同意"), staff.head());
        refused(proposed(null), new ApproveInspection("同意"), staff.head());
        proposed(URGENT).does(new ApproveInspection("同意"), staff.head());
    }

    @Test
    @Breaks(Policy.URGENT_GROUND)
    @Requirement(value = "I25", law = "国办发〔2024〕54号 检查审批")
    void onlyAnEmergencyIsInspectedBeforeItsApproval() {
        refused(proposed(null), new InspectAtOnce("来不及"), staff.lead());
        Conduct urgent = proposed(URGENT).does(new InspectAtOnce("来不及"), staff.lead());
        urgent.does(site(staff.two(), 0), staff.lead());
        notHere(urgent, new TellInspectionResult("无", null, null), staff.lead());
        urgent.does(new ApproveInspection("补办"), staff.head());
        urgent.does(new TellInspectionResult("未发现问题", null, null), staff.lead());
    }

    @Test
    @Breaks(Policy.UNANNOUNCED_EXPLAINED)
    @Requirement(value = "B3", law = "国办发〔2024〕54号 检查通知")
    void whoComesUnannouncedSaysWhy() {
        Conduct conduct = proposed(null).does(new ApproveInspection("同意"), staff.head());
        refused(conduct, new GiveInspectionNotice(true, null), staff.lead());
    }

    @Test
    @Breaks(Policy.AS_APPROVED)
    @Requirement(
            value = {"I25", "B1"},
            law = "国办发〔2024〕54号 检查审批")
    void nobodyInspectsOrAssistsBeyondWhatWasApproved() {
        Actor third = bureau.person(staff.agency(), "江望", Role.HANDLER, Bureau.certificate(), null);
        Conduct conduct = notified();
        refused(conduct, site(List.of(staff.lead().officerId(), third.officerId()), 0), staff.lead());
        refused(conduct, site(staff.two(), 2), staff.lead());
    }

    @Test
    @Breaks({Policy.IDENTITY_AND_RECUSAL_TOLD, Policy.INSPECTION_SIGNED})
    @Requirement(
            value = {"B2", "B3"},
            law = "国办发〔2024〕54号 规范检查行为")
    void theCertificateIsShownAndARefusedSignatureNoted() {
        var now = clock.instant();
        refused(
                notified(),
                new InspectOnSite(staff.two(), 0, now, now, false, false, "方岚", checks(), "无", false, null),
                staff.lead());
    }

    @Test
    @Requirement(
            value = {"I25", "B8"},
            law = "国办发〔2024〕54号 年度频次上限")
    void theDatabaseRefusesAnInspectionOutsideTheAreaOrAboveTheCap() {
        UUID caseId = proposed(null).caseId();
        assertThatThrownBy(() -> insert(caseId, "110101", 1)).isInstanceOf(DataIntegrityViolationException.class);
        assertThatThrownBy(() -> insert(caseId, Bureau.REGION, 2)).isInstanceOf(DataIntegrityViolationException.class);
        insert(caseId, Bureau.REGION, 1);
        UUID other = proposed(null).caseId();
        assertThatThrownBy(() -> insert(other, Bureau.REGION, 1)).isInstanceOf(DataIntegrityViolationException.class);
    }

    private void insert(UUID caseId, String region, int ordinal) {
        jdbc.sql("""
                        insert into casework.inspection values
                            (:case, :agency, :matter, :party, 2026, :region, :own, false, :ordinal, 1)
                        """)
                .param("case", caseId)
                .param("agency", staff.agency().id())
                .param("matter", matterId)
                .param("party", party.code())
                .param("region", region)
                .param("own", Bureau.REGION)
                .param("ordinal", ordinal)
                .update();
    }

    private Conduct inspected() {
        return notified().does(site(staff.two(), 1), staff.lead());
    }

    private Conduct notified() {
        return proposed(null)
                .does(new ApproveInspection("同意"), staff.head())
                .does(new GiveInspectionNotice(false, null), staff.lead());
    }

    private Conduct proposed(@Nullable Exemption exemption) {
        Answer answer = desk.begin(proposal(TaskSource.PLAN, exemption), staff.lead());
        assertThat(answer.status()).as("%s", answer.body()).isEqualTo(201);
        return conduct().continuing(answer);
    }

    private void refusedOpening(ProposeInspection opening) {
        Answer answer = desk.begin(opening, staff.lead());
        assertThat(answer.status()).as("%s", answer.body()).isEqualTo(422);
        assertThat(answer.rules()).containsExactlyInAnyOrderElementsOf(broken());
    }

    private ProposeInspection proposal(TaskSource source, @Nullable Exemption exemption) {
        return proposal(source, exemption, Bureau.REGION, staff.two());
    }

    private ProposeInspection proposal(
            TaskSource source, @Nullable Exemption exemption, String region, List<UUID> officers) {
        LocalDate today = LegalDates.today(clock);
        return new ProposeInspection(
                source, "计划1号", matterId, party, "上网登记", "现场检查", today, "长街26号", region, officers, 1, exemption);
    }

    private InspectOnSite site(List<UUID> officers, int assisting) {
        var now = clock.instant();
        return new InspectOnSite(officers, assisting, now, now, true, true, "方岚", checks(), "登记齐全", true, null);
    }

    private static List<Item> checks() {
        return List.of(new Item("上网登记", ItemResult.CONFORMS));
    }

    private InspectionItem item(int cap) {
        return new InspectionItem(
                matterId,
                "网吧",
                "上网登记",
                "现场检查",
                cap,
                5,
                "云岭县公告",
                LegalDates.today(clock).minusDays(30),
                null);
    }

    private UUID matter() {
        Matter penalty = Bureau.matter(staff.agency().id(), staff.agency().documentWord());
        UUID id = UUID.randomUUID();
        return matters.list(
                        new Matter(
                                id,
                                staff.agency().id(),
                                "对网吧经营情况的检查" + id,
                                Bureau.CATEGORY,
                                EnforcementKind.INSPECTION,
                                penalty.broken(),
                                penalty.penalty(),
                                List.of(),
                                List.of(),
                                penalty.documentWord()),
                        null)
                .id();
    }
}
