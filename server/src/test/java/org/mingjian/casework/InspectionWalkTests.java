package org.mingjian.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.mingjian.Requirement;
import org.mingjian.casework.act.ActKind;
import org.mingjian.casework.act.InspectionAct.ApproveInspection;
import org.mingjian.casework.act.InspectionAct.EndInspection;
import org.mingjian.casework.act.InspectionAct.InspectAtOnce;
import org.mingjian.casework.act.InspectionAct.ProposeInspection;
import org.mingjian.casework.act.InspectionAct.RegisterViolation;
import org.mingjian.casework.act.VisitAct.Conclusion;
import org.mingjian.casework.act.VisitAct.InspectOnSite;
import org.mingjian.casework.act.VisitAct.OrderCorrection;
import org.mingjian.casework.act.VisitAct.Recheck;
import org.mingjian.casework.act.VisitAct.TellInspectionResult;
import org.mingjian.casework.act.VisitAct.Visit;
import org.mingjian.casework.history.CaseHistory;
import org.mingjian.casework.history.DoneAct;
import org.mingjian.casework.history.Inspection;
import org.mingjian.casework.history.Stage;
import org.mingjian.casework.policy.Policy;
import org.mingjian.casework.procedure.InspectionProcedure;
import org.mingjian.casework.procedure.Step;
import org.mingjian.kernel.calendar.LegalDates;

/** Every state that an inspection can reach, walked with every act. */
class InspectionWalkTests {

    private static final InspectionWalk WALK = new InspectionWalk(InspectionProcedure.ROWS).walk();

    @Test
    @Requirement(
            value = {"I25", "I1", "G6"},
            law = {"国办发〔2024〕54号 检查审批", "国办发〔2024〕54号 年度频次上限"})
    void noPathVisitsAnEnterpriseUnapprovedUnlistedAloneOrTooOften() {
        System.err.printf(
                "%d states, %d transitions, %d refusals of inspections%n",
                WALK.states(), WALK.passed().size(), WALK.refusals());
        assertThat(WALK.passed())
                .noneMatch(InspectionWalkTests::unapproved)
                .noneMatch(InspectionWalkTests::unlisted)
                .noneMatch(InspectionWalkTests::outside)
                .noneMatch(InspectionWalkTests::alone)
                .noneMatch(InspectionWalkTests::tooOften)
                .noneMatch(InspectionWalkTests::twice)
                .anyMatch(history -> history.last(InspectOnSite.class).isPresent());
    }

    @Test
    @Requirement(
            value = {"I25", "D13"},
            law = {"优化营商环境条例 第五十四条", "行政处罚法 第二十八条第一款", "行政处罚法 第五十四条"})
    void noPathLeavesAResultUntoldUntrueUnpublishedOrWithoutConsequence() {
        assertThat(WALK.passed())
                .noneMatch(InspectionWalkTests::endedUntold)
                .noneMatch(InspectionWalkTests::toldUntruly)
                .noneMatch(InspectionWalkTests::toldUntested)
                .noneMatch(InspectionWalkTests::endedUnpublished)
                .noneMatch(InspectionWalkTests::endedWithoutConsequence)
                .noneMatch(InspectionWalkTests::seenAgainTooEarly)
                .anyMatch(history -> history.stage() == Stage.ARCHIVED
                        && history.last(Recheck.class).isPresent());
    }

    @Test
    @Requirement({"I25", "G6"})
    void withAWallRemovedTheWalkFindsWhatItKeptOut() {
        found(Policy.WITHIN_FREQUENCY, InspectionWalkTests::tooOften);
        found(Policy.TWO_OFFICERS_PRESENT, InspectionWalkTests::alone);
        found(Policy.INSPECTION_ITEM_PUBLISHED, InspectionWalkTests::unlisted);
        found(Policy.INSPECTED_IN_THE_AREA, InspectionWalkTests::outside);
        found(Policy.AS_APPROVED, InspectionWalkTests::twice);
        found(Policy.SAMPLES_TESTED, InspectionWalkTests::toldUntested);
        found(Policy.CONCLUSION_FITS, InspectionWalkTests::toldUntruly);
        found(Policy.RESULT_PUBLISHED, InspectionWalkTests::endedUnpublished);
        found(Policy.FINDINGS_FOLLOWED, InspectionWalkTests::endedWithoutConsequence);
        found(Policy.RECHECK_DUE, InspectionWalkTests::seenAgainTooEarly);
    }

    /** A gate that stands before the path as a row's stages do is found when the row itself is opened. */
    @Test
    @Requirement({"I25", "G6"})
    void withAVisitAllowedBeforeTheApprovalTheWalkFindsIt() {
        List<Step> open = InspectionProcedure.ROWS.stream()
                .map(row -> row.act() == ActKind.INSPECT_ON_SITE ? early(row) : row)
                .toList();
        assertThat(new InspectionWalk(open).reaches(InspectionWalkTests::unapproved))
                .isTrue();
    }

    private static Step early(Step row) {
        return new Step(
                row.act(),
                Set.of(Stage.INSPECTION_PROPOSED),
                row.to(),
                row.next(),
                row.office(),
                row.provision(),
                row.needs().stream()
                        .filter(policy -> policy != Policy.AS_APPROVED)
                        .toList(),
                row.papers(),
                row.starts(),
                row.stops(),
                row.publishes());
    }

    private static void found(Policy removed, Predicate<CaseHistory> breach) {
        assertThat(new InspectionWalk(without(removed)).reaches(breach))
                .as("without %s", removed)
                .isTrue();
    }

    private static boolean visited(CaseHistory history) {
        return history.last(InspectOnSite.class).isPresent();
    }

    private static ProposeInspection proposed(CaseHistory history) {
        return (ProposeInspection) history.begun();
    }

    private static boolean unapproved(CaseHistory history) {
        return visited(history)
                && history.last(ApproveInspection.class).isEmpty()
                && history.last(InspectAtOnce.class).isEmpty();
    }

    private static boolean unlisted(CaseHistory history) {
        return visited(history) && !proposed(history).matterId().equals(StillInspections.LISTED);
    }

    private static boolean outside(CaseHistory history) {
        return visited(history) && !proposed(history).region().equals(Bureau.REGION);
    }

    private static boolean alone(CaseHistory history) {
        return history.all(Visit.class).stream().anyMatch(visit -> new HashSet<>(visit.officerIds()).size() < 2);
    }

    private static boolean tooOften(CaseHistory history) {
        return visited(history)
                && StillInspections.INSPECTED.equals(history.party().code())
                && proposed(history).exemption() == null;
    }

    private static boolean twice(CaseHistory history) {
        return history.all(InspectOnSite.class).size() > 1;
    }

    private static boolean ended(CaseHistory history) {
        return history.last(EndInspection.class).isPresent() || (visited(history) && history.stage() == Stage.ARCHIVED);
    }

    private static boolean endedUntold(CaseHistory history) {
        return ended(history) && history.last(TellInspectionResult.class).isEmpty();
    }

    private static boolean toldUntruly(CaseHistory history) {
        return history.last(TellInspectionResult.class)
                .filter(told ->
                        (told.act().conclusion() == Conclusion.NO_PROBLEM) == Inspection.fault(before(history, told)))
                .isPresent();
    }

    private static CaseHistory before(CaseHistory history, CaseHistory.Done<?> done) {
        return new CaseHistory(history.acts().subList(0, done.position()));
    }

    private static boolean toldUntested(CaseHistory history) {
        return history.last(TellInspectionResult.class)
                .filter(told -> !Inspection.untested(before(history, told)).isEmpty())
                .isPresent();
    }

    private static boolean endedUnpublished(CaseHistory history) {
        return history.last(EndInspection.class)
                .filter(ended ->
                        ended.act().publishedOn() == null && ended.act().whyUnpublished() == null)
                .isPresent();
    }

    private static boolean endedWithoutConsequence(CaseHistory history) {
        boolean violation = history.last(TellInspectionResult.class)
                        .filter(told -> told.act().conclusion() == Conclusion.VIOLATION)
                        .isPresent()
                || history.all(Recheck.class).stream().anyMatch(seen -> !seen.corrected());
        return ended(history)
                && violation
                && history.last(RegisterViolation.class).isEmpty();
    }

    private static boolean seenAgainTooEarly(CaseHistory history) {
        for (DoneAct done : history.acts()) {
            if (done.act() instanceof Recheck seen && !seen.atRequest()) {
                LocalDate by =
                        history.last(OrderCorrection.class).orElseThrow().act().correctBy();
                return !LegalDates.on(seen.startedAt()).isAfter(by);
            }
        }
        return false;
    }

    private static List<Step> without(Policy removed) {
        return Walk.without(InspectionProcedure.ROWS, removed);
    }
}
