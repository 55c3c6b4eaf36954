package org.mingjian.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.mingjian.Requirement;
import org.mingjian.casework.act.Act;
import org.mingjian.casework.act.ApplicationAct.AcceptApplication;
import org.mingjian.casework.act.ApplicationAct.AskLicenceHearing;
import org.mingjian.casework.act.ApplicationAct.CallLicenceHearing;
import org.mingjian.casework.act.ApplicationAct.DeclineApplication;
import org.mingjian.casework.act.ApplicationAct.DeemAccepted;
import org.mingjian.casework.act.ApplicationAct.Examine;
import org.mingjian.casework.act.ApplicationAct.HoldLicenceHearing;
import org.mingjian.casework.act.ApplicationAct.Missing;
import org.mingjian.casework.act.ApplicationAct.RecordCheck;
import org.mingjian.casework.act.ApplicationAct.TellMissing;
import org.mingjian.casework.act.LicenceAct;
import org.mingjian.casework.act.LicenceAct.DeregistrationGround;
import org.mingjian.casework.act.LicenceAct.GrantLicence;
import org.mingjian.casework.act.LicenceAct.RefuseLicence;
import org.mingjian.casework.history.CaseHistory;
import org.mingjian.casework.history.DoneAct;
import org.mingjian.casework.history.LicenceFile;
import org.mingjian.casework.policy.Policy;
import org.mingjian.casework.procedure.LicenceProcedure;
import org.mingjian.casework.procedure.Step;
import org.mingjian.kernel.calendar.WorkingCalendar;

/** Every state that the licence procedure can reach, walked with every act. */
class LicenceWalkTests {

    private static final LicenceWalk WALK = new LicenceWalk(LicenceProcedure.ROWS).walk();

    /** What the walk's still world cannot break: its people, its register and its clock are always in order. */
    private static final Set<Policy> STILL = EnumSet.of(
            Policy.LICENSABLE,
            Policy.PARTY_IDENTIFIED,
            Policy.REGISTERED_IN_ORDER,
            Policy.RECEIVED_BY_STAFF,
            Policy.NOT_BARRED,
            Policy.STAFF_OF_THIS_CASE,
            Policy.LICENCE_HEARING_ANNOUNCED,
            Policy.EVERY_CONDITION_EXAMINED);

    @Test
    @Requirement("G6")
    void everyRowOfTheTableIsWalked() {
        System.err.printf(
                "%d states, %d transitions of licences%n",
                WALK.states(), WALK.passed().size());
        assertThat(WALK.fired().keySet())
                .containsExactlyInAnyOrderElementsOf(
                        LicenceProcedure.ROWS.stream().map(Step::act).collect(Collectors.toSet()));
    }

    @Test
    @Requirement("G6")
    void everyWallAloneHoldsSomethingBack() {
        Set<String> walls = LicenceProcedure.ROWS.stream()
                .flatMap(row -> row.needs().stream())
                .filter(policy -> !STILL.contains(policy))
                .map(Policy::rule)
                .collect(Collectors.toSet());
        assertThat(WALK.soleBarriers()).containsAll(walls);
    }

    @Test
    @Requirement(
            value = {"G6", "A10", "I9", "D23", "I26", "D27", "E15"},
            law = {"行政许可法 第三十二条", "行政许可法 第三十四条", "行政许可法 第三十八条", "行政许可法 第四十七条", "行政许可法 第五十条", "行政许可法 第六十九条"})
    void noPathBreaksTheLaw() {
        for (Wall wall : Wall.values()) {
            assertThat(WALK.passed()).as("%s", wall).noneMatch(wall.breach);
        }
    }

    @Test
    @Requirement(
            value = {"G6", "I26"},
            law = {"行政许可法 第三十二条", "行政许可法 第三十四条", "行政许可法 第三十八条", "行政许可法 第四十七条"})
    void withAWallRemovedTheWalkFindsWhatItKeptOut() {
        for (Wall wall : Wall.values()) {
            assertThat(new LicenceWalk(without(wall.policy)).reaches(wall.breach))
                    .as("without %s", wall)
                    .isTrue();
        }
    }

    @Test
    @Requirement(value = "G6", law = "行政许可法 第三十八条")
    void nothingIsAcceptedDecidedOrEndedTwice() {
        assertThat(WALK.passed())
                .noneMatch(history -> count(history, GrantLicence.class, RefuseLicence.class) > 1)
                .noneMatch(history ->
                        count(history, AcceptApplication.class, DeemAccepted.class, DeclineApplication.class) > 1)
                .noneMatch(
                        history -> count(history, LicenceAct.RevokeLicence.class, LicenceAct.WithdrawLicence.class) > 1)
                .noneMatch(history -> count(history, LicenceAct.Deregister.class) > 1);
    }

    @Test
    @Requirement(
            value = {"D23", "D27"},
            law = {"行政许可法 第三十二条", "行政许可法 第五十条"})
    void theLawSpeaksOnlyAfterSilence() {
        assertThat(last(DeemAccepted.class)).isNotEmpty().allMatch(LicenceWalkTests::silentFiveDays);
        assertThat(last(LicenceAct.DeemRenewed.class)).isNotEmpty().allMatch(LicenceWalkTests::overEnd);
    }

    /** A wall and what it keeps out: a history whose last act broke the law. */
    private enum Wall {
        MET(Policy.CONDITIONS_MET, history -> granted(history) && !new LicenceFile(history).conditionsMet()),
        CHECKED(Policy.SUBSTANCE_CHECKED, history -> granted(history) && !checked(history)),
        BY_TWO(Policy.CHECKED_BY_TWO, history -> granted(history) && alone(history)),
        HEARD(Policy.LICENCE_HEARING_SETTLED, history -> granted(history) && !heard(history)),
        ON_RECORD(Policy.FOLLOWS_RECORD, history -> granted(history) && !onRecord(history)),
        COMPLETE(Policy.MATERIALS_COMPLETE, history -> is(history, AcceptApplication.class) && lacking(history)),
        IN_TIME(
                Policy.TOLD_WITHIN_FIVE_DAYS,
                history -> is(history, AcceptApplication.class) && silentFiveDays(history)),
        AT_ONCE(Policy.ALL_TOLD_AT_ONCE, history -> is(history, TellMissing.class) && untold(history)),
        ONCE(Policy.ONLY_TOLD_ONCE, history -> is(history, TellMissing.class) && newlyTold(history)),
        FOUNDED(Policy.REFUSAL_FOUNDED, history -> is(history, RefuseLicence.class) && unfounded(history)),
        RENEWED(
                Policy.RENEWAL_DECIDED_IN_TIME,
                history -> is(history, LicenceAct.RefuseRenewal.class) && overEnd(history)),
        LICENSEE(Policy.LICENSEE_HEARD, history -> recalled(history) && unheard(history)),
        ENDED(Policy.DEREGISTRATION_FOUNDED, LicenceWalkTests::expiredBeforeItsEnd);

        private final Policy policy;
        private final Predicate<CaseHistory> breach;

        Wall(Policy policy, Predicate<CaseHistory> breach) {
            this.policy = policy;
            this.breach = breach;
        }
    }

    private static List<CaseHistory> last(Class<? extends Act> kind) {
        return WALK.passed().stream().filter(history -> is(history, kind)).toList();
    }

    private static boolean is(CaseHistory history, Class<? extends Act> kind) {
        return kind.isInstance(history.acts().getLast().act());
    }

    private static CaseHistory before(CaseHistory history) {
        return new CaseHistory(history.acts().subList(0, history.acts().size() - 1));
    }

    private static boolean granted(CaseHistory history) {
        return is(history, GrantLicence.class);
    }

    private static boolean checked(CaseHistory history) {
        return history.last(RecordCheck.class).isPresent();
    }

    private static boolean alone(CaseHistory history) {
        return history.all(RecordCheck.class).stream().anyMatch(check -> new HashSet<>(check.officerIds()).size() < 2);
    }

    private static boolean heard(CaseHistory history) {
        boolean wanted = history.last(AskLicenceHearing.class).isPresent()
                || history.last(CallLicenceHearing.class).isPresent();
        return !wanted || history.last(HoldLicenceHearing.class).isPresent();
    }

    private static boolean onRecord(CaseHistory history) {
        return history.last(HoldLicenceHearing.class).isEmpty()
                || history.last(Examine.class).orElseThrow().act().onRecord() != null;
    }

    private static List<String> lackingOf(CaseHistory history) {
        return new LicenceFile(history).lacking(Licensing.terms(Licensing.MATTER));
    }

    private static boolean lacking(CaseHistory history) {
        return !lackingOf(history).isEmpty();
    }

    /** Whether the agency had been silent for five working days when the last act was done. */
    private static boolean silentFiveDays(CaseHistory history) {
        LocalDate from = new LicenceFile(before(history)).materialsOn();
        return history.acts().getLast().on().isAfter(WorkingCalendar.inForce().plusWorkingDays(from, 5));
    }

    private static List<String> told(DoneAct done) {
        return ((TellMissing) done.act()).items().stream().map(Missing::name).toList();
    }

    private static boolean untold(CaseHistory history) {
        return !told(history.acts().getLast()).containsAll(lackingOf(before(history)));
    }

    private static boolean newlyTold(CaseHistory history) {
        List<TellMissing> all = new ArrayList<>(history.all(TellMissing.class));
        List<String> first = all.getFirst().items().stream().map(Missing::name).toList();
        return !first.containsAll(told(history.acts().getLast()));
    }

    private static boolean unfounded(CaseHistory history) {
        return new LicenceFile(history).conditionsMet()
                && !history.last(RefuseLicence.class).orElseThrow().act().falseApplication();
    }

    private static boolean overEnd(CaseHistory history) {
        return history.acts().getLast().on().isAfter(new LicenceFile(before(history)).validTo());
    }

    private static boolean recalled(CaseHistory history) {
        return is(history, LicenceAct.RevokeLicence.class) || is(history, LicenceAct.WithdrawLicence.class);
    }

    private static boolean unheard(CaseHistory history) {
        return history.last(LicenceAct.HearLicensee.class).isEmpty();
    }

    private static boolean expiredBeforeItsEnd(CaseHistory history) {
        return history.acts().getLast().act() instanceof LicenceAct.Deregister ended
                && ended.ground() == DeregistrationGround.EXPIRED
                && !overEnd(history);
    }

    @SafeVarargs
    private static long count(CaseHistory history, Class<? extends Act>... kinds) {
        return history.acts().stream()
                .filter(done -> Set.of(kinds).stream().anyMatch(kind -> kind.isInstance(done.act())))
                .count();
    }

    private static List<Step> without(Policy removed) {
        return Walk.without(LicenceProcedure.ROWS, removed);
    }
}
