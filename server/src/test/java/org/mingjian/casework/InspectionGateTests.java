package org.mingjian.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mingjian.casework.InspectionConduct.URGENT;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mingjian.Requirement;
import org.mingjian.agency.Actor;
import org.mingjian.agency.InspectionItem;
import org.mingjian.agency.Role;
import org.mingjian.casework.act.InspectionAct.ApproveInspection;
import org.mingjian.casework.act.InspectionAct.CancelInspection;
import org.mingjian.casework.act.InspectionAct.Exemption;
import org.mingjian.casework.act.InspectionAct.ExemptionGround;
import org.mingjian.casework.act.InspectionAct.GiveInspectionNotice;
import org.mingjian.casework.act.InspectionAct.InspectAtOnce;
import org.mingjian.casework.act.InspectionAct.RefuseInspection;
import org.mingjian.casework.act.InspectionAct.TaskSource;
import org.mingjian.casework.act.VisitAct.ItemResult;
import org.mingjian.casework.policy.Policy;
import org.springframework.dao.DataAccessException;

/** The gates before an enterprise is visited. */
class InspectionGateTests extends InspectionTest {

    @Test
    @Requirement(value = "I25", law = "国办发〔2024〕54号 检查审批")
    void nothingIsInspectedThatWasNotApproved() {
        var visit = InspectionConduct.visit(staff.two(), clock.instant(), ItemResult.CONFORMS);
        notHere(inspection().proposed(null), visit, staff.lead());
        Conduct refused = inspection().proposed(null).does(new RefuseInspection("没有必要"), staff.head());
        notHere(refused, visit, staff.lead());
    }

    @Test
    @Breaks(Policy.APPROVER_IS_ANOTHER)
    @Requirement(
            value = {"I25", "I3"},
            law = "国办发〔2024〕54号 检查审批")
    void nobodyApprovesTheInspectionThatIsHisOwn() {
        Actor head = bureau.person(staff.agency(), "贺远", Role.AGENCY_HEAD, Bureau.certificate(), null);
        Actor both =
                new Actor(head.accountId(), head.officerId(), head.agencyId(), head.name(), Set.of(Role.AGENCY_HEAD));
        var answer = desk.begin(
                inspection()
                        .proposal(
                                TaskSource.PLAN,
                                null,
                                Bureau.REGION,
                                List.of(staff.lead().officerId(), head.officerId())),
                staff.lead());
        refused(conduct().continuing(answer), new ApproveInspection("同意"), both);
    }

    @Test
    @Breaks(Policy.INSPECTION_ITEM_PUBLISHED)
    @Requirement(
            value = {"I25"},
            law = "国办发〔2024〕54号 行政检查事项公布")
    void nothingIsInspectedThatIsNotOnThePublishedList() {
        refusedOpening(
                inspection().under(InspectionConduct.matter(matters, staff)).proposal(TaskSource.PLAN, null));
    }

    @Test
    @Requirement(value = "I25", law = "国办发〔2024〕54号 行政检查事项公布")
    void aMatterOfPenaltyEmpowersToNoInspection() {
        var answer = desk.begin(inspection().under(staff.matter().id()).proposal(TaskSource.PLAN, null), staff.lead());
        assertThat(answer.status()).isEqualTo(400);
    }

    @Test
    @Breaks(Policy.INSPECTION_ITEM_PUBLISHED)
    @Requirement(
            value = {"I25"},
            law = "国办发〔2024〕54号 行政检查事项公布")
    void anItemThatWasWithdrawnMeanwhileIsNotApproved() {
        Conduct conduct = inspection().proposed(null);
        UUID matter = inspection().matterId();
        items.list(
                staff.agency().id(),
                new InspectionItem(matter, "网吧", "登记", "现场", 1, null, "公告", today(), today()),
                null);
        refused(conduct, new ApproveInspection("同意"), staff.head());
    }

    @Test
    @Breaks({Policy.INSPECTED_IN_THE_AREA, Policy.INSPECTORS_CERTIFIED})
    @Requirement(value = "I25", law = "国办发〔2024〕54号 禁止异地检查")
    void nothingIsInspectedOutsideTheArea() {
        refusedOpening(inspection().proposal(TaskSource.PLAN, null, "110101", staff.two()));
    }

    @Test
    @Breaks(Policy.INSPECTORS_CERTIFIED)
    @Requirement(
            value = {"B1", "I4"},
            law = "国办发〔2024〕54号 检查人员资格")
    void nobodyInspectsWithoutACertificate() {
        Actor contracted = bureau.contracted(staff.agency(), "贺新");
        refusedOpening(inspection()
                .proposal(
                        TaskSource.PLAN,
                        null,
                        Bureau.REGION,
                        List.of(staff.lead().officerId(), contracted.officerId())));
    }

    @Test
    @Breaks(Policy.INSPECTORS_CERTIFIED)
    @Requirement(
            value = {"B1", "I4"},
            law = "国办发〔2024〕54号 检查人员资格")
    void nobodyWithoutACertificateTakesAnInspectionOver() {
        Actor contracted = bureau.contracted(staff.agency(), "贺新");
        refused(
                inspection().notified(),
                Samples.replaced(staff.assisting().officerId(), contracted.officerId()),
                staff.head());
    }

    @Test
    @Breaks(Policy.EXEMPTION_FITS_SOURCE)
    @Requirement(
            value = {"I25", "B8"},
            law = "国办发〔2024〕54号 年度频次上限")
    void anExemptionIsOneOfTheSource() {
        refusedOpening(inspection().proposal(TaskSource.PLAN, new Exemption(ExemptionGround.COMPLAINT, "有投诉", "投诉1号")));
    }

    @Test
    @Breaks(Policy.EXEMPTION_FITS_SOURCE)
    @Requirement(
            value = {"I25", "B8"},
            law = "国办发〔2024〕54号 年度频次上限")
    void whoComesAgainToSeeACorrectionNamesTheInspectionThatOrderedIt() {
        refusedOpening(inspection().proposal(TaskSource.RECHECK, new Exemption(ExemptionGround.RECHECK, "复查", "无此号")));
    }

    @Test
    @Breaks(Policy.WITHIN_FREQUENCY)
    @Requirement(
            value = {"I25", "B8"},
            law = "国办发〔2024〕54号 年度频次上限")
    void nothingIsApprovedAboveTheCapOfTheItemWithoutAnExemption() {
        inspection().approved(null);
        refused(inspection().proposed(null), new ApproveInspection("同意"), staff.head());
        inspection().approved(URGENT);
    }

    @Test
    @Breaks(Policy.WITHIN_FREQUENCY)
    @Requirement(
            value = {"I25", "B8"},
            law = "国办发〔2024〕54号 年度频次上限")
    void theCapAtOneEnterpriseIsCountedOverTheAgencyWhateverTheItem() {
        inspection().approved(null);
        inspection().under(listed(null)).approved(null);
        InspectionConduct third = inspection().under(listed(null));
        refused(third.proposed(null), new ApproveInspection("同意"), staff.head());
        third.approved(URGENT);
    }

    @Test
    @Requirement(
            value = {"I25", "B8"},
            law = "国办发〔2024〕54号 年度频次上限")
    void whatWasCancelledGivesItsPlaceInTheYearBack() {
        inspection().approved(null).does(new CancelInspection("企业停业"), staff.lead());
        inspection().approved(null);
    }

    @Test
    @Breaks(Policy.URGENT_GROUND)
    @Requirement(value = "I25", law = "国办发〔2024〕54号 检查审批")
    void onlyAnEmergencyIsInspectedBeforeItsApproval() {
        refused(inspection().proposed(null), new InspectAtOnce("来不及"), staff.lead());
    }

    @Test
    @Breaks(Policy.UNANNOUNCED_EXPLAINED)
    @Requirement(value = "B3", law = "国办发〔2024〕54号 检查通知")
    void whoComesUnannouncedSaysWhy() {
        refused(inspection().approved(null), new GiveInspectionNotice(true, null), staff.lead());
    }

    @Test
    @Requirement(
            value = {"I25", "B8"},
            law = "国办发〔2024〕54号 年度频次上限")
    void theDatabaseRefusesAnInspectionOutsideTheAreaOrAboveTheCap() {
        UUID caseId = inspection().proposed(null).caseId();
        assertThatThrownBy(() -> insert(caseId, "110101", 1)).isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> insert(caseId, Bureau.REGION, 2)).isInstanceOf(DataAccessException.class);
        insert(caseId, Bureau.REGION, 1);
        UUID other = inspection().proposed(null).caseId();
        assertThatThrownBy(() -> insert(other, Bureau.REGION, 1)).isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> jdbc.sql("update casework.inspection set exempt = true where case_id = :case")
                        .param("case", caseId)
                        .update())
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> jdbc.sql("delete from casework.inspection where case_id = :case")
                        .param("case", caseId)
                        .update())
                .isInstanceOf(DataAccessException.class);
    }

    private void insert(UUID caseId, String region, int ordinal) {
        LocalDate today = today();
        jdbc.sql("""
                        insert into casework.inspection values
                            (:case, :agency, :matter, :party, :year, :region, :own, false, :ordinal, 1, null, null)
                        """)
                .param("case", caseId)
                .param("agency", staff.agency().id())
                .param("matter", inspection().matterId())
                .param("party", inspection().party().code())
                .param("year", today.getYear())
                .param("region", region)
                .param("own", Bureau.REGION)
                .param("ordinal", ordinal)
                .update();
    }
}
