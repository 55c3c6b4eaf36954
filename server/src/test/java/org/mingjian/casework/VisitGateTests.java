package org.mingjian.casework;

import static org.mingjian.casework.InspectionConduct.order;
import static org.mingjian.casework.InspectionConduct.recheck;
import static org.mingjian.casework.InspectionConduct.result;
import static org.mingjian.casework.InspectionConduct.samples;
import static org.mingjian.casework.InspectionConduct.visit;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mingjian.Requirement;
import org.mingjian.agency.Actor;
import org.mingjian.agency.Role;
import org.mingjian.casework.act.InspectionAct.EndInspection;
import org.mingjian.casework.act.InspectionAct.RegisterViolation;
import org.mingjian.casework.act.VisitAct.Conclusion;
import org.mingjian.casework.act.VisitAct.InspectOnSite;
import org.mingjian.casework.act.VisitAct.Item;
import org.mingjian.casework.act.VisitAct.ItemResult;
import org.mingjian.casework.policy.Policy;

/** The gates on the visit to an enterprise and on what follows from it. */
class VisitGateTests extends InspectionTest {

    @Test
    @Breaks(Policy.AS_APPROVED)
    @Requirement(
            value = {"I25", "B1"},
            law = "国办发〔2024〕54号 检查审批")
    void nobodyInspectsOrAssistsBeyondWhatWasApproved() {
        Actor third = bureau.person(staff.agency(), "江望", Role.HANDLER, Bureau.certificate(), null);
        Conduct conduct = inspection().notified();
        List<UUID> others = List.of(staff.lead().officerId(), third.officerId());
        refused(conduct, visit(others, clock.instant(), ItemResult.CONFORMS), staff.lead());
        refused(conduct, visit(staff.two(), 2, clock.instant(), true, ItemResult.CONFORMS), staff.lead());
        refused(
                conduct,
                visit(staff.two(), clock.instant().minus(Duration.ofMinutes(5)), ItemResult.CONFORMS),
                staff.lead());
    }

    @Test
    @Breaks({Policy.IDENTITY_AND_RECUSAL_TOLD, Policy.INSPECTION_SIGNED})
    @Requirement(
            value = {"B2", "B3"},
            law = "国办发〔2024〕54号 规范检查行为")
    void theCertificateIsShownAndARefusedSignatureNoted() {
        var now = clock.instant();
        refused(
                inspection().notified(),
                new InspectOnSite(
                        staff.two(),
                        0,
                        now,
                        now,
                        false,
                        true,
                        false,
                        "方岚",
                        List.of(new Item("上网登记", ItemResult.CONFORMS)),
                        "无",
                        false,
                        null),
                staff.lead());
    }

    @Test
    @Breaks(Policy.INSPECTION_CODE_SHOWN)
    @Requirement(
            value = {"I25", "B3"},
            law = "国办发〔2024〕54号 扫码入企")
    void nobodyEntersWithoutTheCodeOfTheTask() {
        refused(
                inspection().notified(),
                visit(staff.two(), 0, clock.instant(), false, ItemResult.CONFORMS),
                staff.lead());
    }

    @Test
    @Breaks(Policy.DURING_THE_VISIT)
    @Requirement(value = "I1", law = "国办发〔2024〕54号 检查记录")
    void samplesAndInterviewsAreOfTheVisit() {
        Conduct conduct = inspection().inspected(ItemResult.CONFORMS);
        var early = clock.instant().minus(Duration.ofHours(1));
        refused(conduct, samples(staff.two(), early), staff.lead());
        refused(conduct, Samples.interview(staff.two(), clock.instant()), staff.lead());
    }

    @Test
    @Breaks(Policy.SAMPLING_KNOWN)
    @Requirement(value = "I1", law = "国办发〔2024〕54号 检查记录")
    void aResultBelongsToASamplingThatHasNone() {
        refused(inspection().inspected(ItemResult.CONFORMS), InspectionConduct.tested(true, today()), staff.lead());
    }

    @Test
    @Breaks(Policy.SAMPLES_TESTED)
    @Requirement(value = "B3", law = "国办发〔2024〕54号 检查结果告知")
    void nothingIsToldWhileSamplesAreTested() {
        Conduct conduct =
                inspection().inspected(ItemResult.CONFORMS).does(samples(staff.two(), clock.instant()), staff.lead());
        refused(conduct, result(Conclusion.NO_PROBLEM), staff.lead());
    }

    @Test
    @Breaks(Policy.CONCLUSION_FITS)
    @Requirement(value = "B3", law = "国办发〔2024〕54号 检查结果告知")
    void theEnterpriseIsToldWhatWasFound() {
        refused(inspection().inspected(ItemResult.FAILS), result(Conclusion.NO_PROBLEM), staff.lead());
    }

    @Test
    @Breaks(Policy.CONCLUSION_FITS)
    @Requirement(value = "B3", law = "国办发〔2024〕54号 检查结果告知")
    void noCorrectionIsToldThatWasNotOrdered() {
        refused(inspection().inspected(ItemResult.FAILS), result(Conclusion.TO_CORRECT), staff.lead());
    }

    @Test
    @Breaks(Policy.SOMETHING_TO_CORRECT)
    @Requirement(value = "I25", law = "行政处罚法 第二十八条第一款")
    void nothingIsOrderedThatNobodyFound() {
        refused(inspection().inspected(ItemResult.CONFORMS), order(today().plusDays(7)), staff.head());
    }

    @Test
    @Breaks(Policy.CORRECTION_AHEAD)
    @Requirement(value = "I25", law = "行政处罚法 第二十八条第一款")
    void theTermForACorrectionIsStillToCome() {
        refused(inspection().inspected(ItemResult.FAILS), order(today()), staff.head());
    }

    @Test
    @Breaks(Policy.RECHECK_DUE)
    @Requirement(value = "I25", law = "国办发〔2024〕54号 规范检查行为")
    void nobodyComesAgainWhileTheTermForTheCorrectionRuns() {
        Conduct conduct = inspection().correcting();
        refused(conduct, recheck(staff.two(), clock.instant(), false, true), staff.lead());
        conduct.does(recheck(staff.two(), clock.instant(), true, true), staff.lead());
    }

    @Test
    @Breaks(Policy.VIOLATION_FOUND)
    @Requirement(value = "I25", law = "行政处罚法 第五十四条")
    void nothingBecomesALeadThatTheInspectionDidNotFind() {
        refused(inspection().told(), violation(), staff.lead());
    }

    @Test
    @Breaks(Policy.FINDINGS_FOLLOWED)
    @Requirement(value = "I25", law = "行政处罚法 第五十四条")
    void noViolationIsFoundAndThenLeft() {
        Conduct conduct = inspection().inspected(ItemResult.FAILS).does(result(Conclusion.VIOLATION), staff.lead());
        refused(conduct, InspectionConduct.published(today()), staff.lead());
        Conduct uncorrected = inspection()
                .under(listed(null))
                .correcting()
                .does(recheck(staff.two(), clock.instant(), true, false), staff.lead());
        refused(uncorrected, InspectionConduct.published(today()), staff.lead());
    }

    @Test
    @Breaks(Policy.RESULT_PUBLISHED)
    @Requirement(value = "D13", law = "优化营商环境条例 第五十四条")
    void theResultIsPublishedOrItIsSaidWhyNot() {
        Conduct conduct = inspection().told();
        refused(conduct, new EndInspection(null, null, null), staff.lead());
        refused(conduct, InspectionConduct.published(today().plusDays(1)), staff.lead());
        conduct.does(new EndInspection(null, null, "涉及商业秘密"), staff.lead());
    }

    private RegisterViolation violation() {
        return new RegisterViolation(staff.matter().id(), "接纳未成年人进入营业场所", today(), "检查发现未登记");
    }
}
