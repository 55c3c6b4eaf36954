package org.mingjian.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingjian.Requirement;
import org.mingjian.casework.act.Act;
import org.mingjian.casework.act.ActKind;
import org.mingjian.casework.act.ExecutionAct.RecordPayment;
import org.mingjian.casework.act.ExecutionAct.Serve;
import org.mingjian.casework.act.ExecutionAct.ServingManner;
import org.mingjian.casework.act.InvestigationAct.SuspendTerm;
import org.mingjian.casework.act.NoticeAct.GiveNotice;
import org.mingjian.casework.act.RemedyAct.Ruling;
import org.mingjian.casework.act.ReviewAct;
import org.mingjian.casework.history.CaseHistory;
import org.mingjian.casework.history.DoneAct;
import org.mingjian.casework.history.DoneAct.Outcome;
import org.mingjian.casework.history.Owed;
import org.mingjian.casework.history.Stage;
import org.mingjian.casework.history.Term;
import org.mingjian.casework.procedure.OrdinaryProcedure;
import org.mingjian.kernel.calendar.LegalDates;
import org.mingjian.kernel.calendar.RuleProfile;
import org.mingjian.kernel.calendar.RuleValue;
import org.mingjian.kernel.deadline.SuspensionGround;
import org.mingjian.kernel.problem.Provision;

/** The deadlines of a case against days counted by hand, each with its reasons. */
class CaseDeadlinesTests {

    /** A Monday without a holiday in the following two weeks. */
    static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    @Test
    @Requirement(
            value = {"D04", "G9"},
            law = "行政处罚法 第六十条")
    void aDecisionIsDueNinetyDaysAfterTheFiling() {
        expect(Term.D04, filed(), MONDAY, LocalDate.of(2026, 5, 31));
    }

    @Test
    @Requirement(
            value = {"D04", "G9"},
            law = "行政处罚法 第六十条")
    void aSuspendedTermHasNoLastDay() {
        CaseHistory history = with(filed(), new SuspendTerm(SuspensionGround.HEARING, "听证通知书", MONDAY), MONDAY);
        CaseDeadlines.Open open = open(Term.D04, history, MONDAY);
        assertThat(open.dueOn()).isNull();
        assertThat(open.reckoning().why().sentences()).anyMatch(why -> why.contains("尚未恢复"));
    }

    @Test
    @Requirement(
            value = {"D05", "G9"},
            law = "行政处罚法 第六十一条")
    void aDecisionIsServedWithinSevenWorkingDays() {
        expect(Term.D05, decided(), MONDAY, LocalDate.of(2026, 3, 11));
    }

    @Test
    @Requirement({"D12-term", "C2", "G9"})
    void aDecisionIsPublishedWithinSevenWorkingDays() {
        expect(Term.D12, decided(), MONDAY, LocalDate.of(2026, 3, 11));
    }

    @Test
    @Requirement(
            value = {"D06", "G9"},
            law = "行政处罚法 第六十七条第三款")
    void aFineIsPaidWithinFifteenDays() {
        expect(Term.D06, served(), MONDAY, LocalDate.of(2026, 3, 17));
    }

    @Test
    @Requirement(
            value = {"D43", "D01", "G9"},
            law = "民事诉讼法 第九十五条")
    void aNoticeByAnnouncementStartsItsPeriodsAfterThirtyDaysAndSaysSo() {
        CaseHistory concluded = with(filed(), Samples.concluded(Samples.HEAVY_FINE), MONDAY);
        CaseHistory told = with(concluded, new GiveNotice(MONDAY, ServingManner.PUBLIC), MONDAY);
        expect(Term.STATEMENT, told, MONDAY, LocalDate.of(2026, 4, 9));
        expect(Term.D01, told, MONDAY, LocalDate.of(2026, 4, 9));
        assertThat(open(Term.STATEMENT, told, MONDAY).reckoning().why().sentences())
                .contains("事先告知（2026年3月2日发出公告，依据民事诉讼法第九十五条，经过30日，于2026年4月1日视为送达）之日（2026年4月1日）不计入，自次日起算。");
    }

    @Test
    @Requirement(
            value = {"D43", "D06", "G9"},
            law = "民事诉讼法 第九十五条")
    void aFineOfADecisionByAnnouncementIsPaidWithinFifteenDaysAfterThirty() {
        Serve announced = new Serve(
                List.of(Walk.LEAD, Walk.ASSISTING), ServingManner.PUBLIC, noon(MONDAY), "云岭县人民政府网站", "公告", null, false);
        CaseHistory history = with(decided(), announced, MONDAY);
        expect(Term.D06, history, MONDAY, LocalDate.of(2026, 4, 16));
        LocalDate nextDay = LocalDate.of(2026, 4, 17);
        assertThat(Owed.of(history, world(history, nextDay), nextDay).surchargeFen())
                .isEqualTo(15_000);
    }

    @Test
    @Requirement(
            value = {"D11-term", "G9"},
            law = "行政处罚法 第三十六条")
    void aViolationIsPursuedForTwoYears() {
        expect(Term.D11, filed(), MONDAY, MONDAY.minusDays(3).plusYears(2));
    }

    @Test
    @Requirement({"D42", "E6", "G9"})
    void aReviewTakesFiveWorkingDays() {
        CaseHistory history = with(filed(), Samples.concluded(Samples.HEAVY_FINE), MONDAY);
        expect(Term.D42, with(history, new ReviewAct.SubmitForReview(null), MONDAY), MONDAY, LocalDate.of(2026, 3, 9));
    }

    /** The last day to pay is 17 March: the first day of surcharge is the 18th. */
    @ParameterizedTest
    @CsvSource({
        "2026-03-17, 0",
        "2026-03-18, 15000",
        "2026-03-27, 150000",
        "2026-04-19, 495000",
        "2026-04-20, 500000",
        "2027-03-17, 500000"
    })
    @Requirement(
            value = {"D07", "E14"},
            law = "行政处罚法 第七十二条第一款第一项")
    void theSurchargeIsThreePercentADayAndNeverMoreThanTheFine(LocalDate day, long surchargeFen) {
        CaseHistory history = served();
        Owed owed = Owed.of(history, world(history, day), day);
        assertThat(owed.surchargeFen()).isEqualTo(surchargeFen);
        assertThat(owed.leftFen()).isEqualTo(Samples.LIGHT_FINE + surchargeFen);
    }

    @Test
    @Requirement(
            value = {"D07", "E14"},
            law = "行政处罚法 第七十二条第一款第一项")
    void onlyWhatWasUnpaidWhenTheTimeWasOverIsSurcharged() {
        CaseHistory history = with(served(), new RecordPayment(MONDAY.plusDays(10), 400_000, "1"), MONDAY.plusDays(10));
        LocalDate day = LocalDate.of(2026, 3, 27);
        assertThat(Owed.of(history, world(history, day), day)).isEqualTo(new Owed(500_000, 0, 30_000, 400_000, 0));
    }

    /** Ten days of surcharge, then twenty of reconsideration, then two more that count. */
    @Test
    @Requirement(
            value = {"I12", "D07"},
            law = "行政处罚法 第七十三条第三款")
    void daysOfReconsiderationAddNothingToTheSurcharge() {
        LocalDate accepted = LocalDate.of(2026, 3, 28);
        LocalDate effective = accepted.plusDays(19);
        CaseHistory asked = with(served(), Remedies.reconsideration(accepted), accepted);
        assertThat(Owed.of(asked, world(asked, effective), effective).surchargeFen())
                .isEqualTo(150_000);
        CaseHistory upheld = with(asked, Remedies.outcome(Ruling.UPHELD, effective), effective);
        LocalDate later = effective.plusDays(2);
        assertThat(Owed.of(upheld, world(upheld, later), later).surchargeFen()).isEqualTo(180_000);
    }

    @Test
    @Requirement(
            value = {"D07", "E14"},
            law = "行政处罚法 第七十二条第一款第一项")
    void theSurchargeStopsWhenEverythingIsPaid() {
        LocalDate paidOn = LocalDate.of(2026, 3, 27);
        CaseHistory history = with(served(), new RecordPayment(paidOn, 650_000, "1"), paidOn);
        LocalDate later = paidOn.plusDays(20);
        assertThat(Owed.of(history, world(history, later), later).leftFen()).isZero();
    }

    @Test
    @Requirement({"I29", "G9"})
    void aCaseKeepsTheVersionInForceOnTheDayOfItsGoverningEvent() {
        RuleProfile stricter = RuleProfile.NATIONAL.with(own("D04", "60 nd", MONDAY.plusDays(1)));
        LocalDate later = MONDAY.plusDays(10);
        assertThat(dueOn(filed(), stricter, later)).isEqualTo(LocalDate.of(2026, 5, 31));
        assertThat(dueOn(filed(), RuleProfile.NATIONAL.with(own("D04", "60 nd", MONDAY)), later))
                .isEqualTo(LocalDate.of(2026, 5, 1));
    }

    @Test
    @Requirement({"I29", "D07"})
    void aSurchargeGrowsByTheRateOfTheDayOnWhichTheTimeToPayWasOver() {
        LocalDate day = LocalDate.of(2026, 3, 18);
        CaseHistory history = served();
        RuleProfile later = RuleProfile.NATIONAL.with(own("D07.rate", "1 %", day));
        assertThat(Owed.of(history, new StillWorld(noon(day), history, later), day)
                        .surchargeFen())
                .isEqualTo(15_000);
        RuleProfile sooner = RuleProfile.NATIONAL.with(own("D07.rate", "1 %", day.minusDays(1)));
        assertThat(Owed.of(history, new StillWorld(noon(day), history, sooner), day)
                        .surchargeFen())
                .isEqualTo(5_000);
    }

    @Test
    @Requirement({"I29", "G9"})
    void aNumberMovesNoDeadlineThatRunsUnlessItsEventIsStillToCome() {
        CaseHistory filed = filed();
        RuleProfile later = RuleProfile.NATIONAL.with(own("D04", "60 nd", MONDAY.plusDays(1)));
        assertThat(RuleEffect.of(filed, world(filed, MONDAY), later)).isEmpty();

        CaseHistory told = with(
                with(filed, Samples.concluded(Samples.HEAVY_FINE), MONDAY),
                new GiveNotice(MONDAY, ServingManner.PUBLIC),
                MONDAY);
        RuleProfile longer = RuleProfile.NATIONAL.with(own("D01", "6 wd party", MONDAY.plusDays(10)));
        assertThat(RuleEffect.of(told, world(told, MONDAY), longer))
                .singleElement()
                .satisfies(effect -> {
                    assertThat(effect.term()).isEqualTo(Term.D01);
                    assertThat(effect.before()).isEqualTo(LocalDate.of(2026, 4, 9));
                    assertThat(effect.after()).isEqualTo(LocalDate.of(2026, 4, 10));
                    assertThat(effect.why()).contains("视为送达");
                });
    }

    private static @Nullable LocalDate dueOn(CaseHistory history, RuleProfile rules, LocalDate today) {
        return CaseDeadlines.open(history, new StillWorld(noon(today), history, rules)).stream()
                .filter(open -> open.term() == Term.D04)
                .findFirst()
                .orElseThrow()
                .dueOn();
    }

    private static RuleValue own(String id, String value, LocalDate from) {
        return new RuleValue(id, value, new Provision("云岭县办案规定", "第三条"), from, null, RuleProfile.OWN);
    }

    static void expect(Term term, CaseHistory history, LocalDate today, LocalDate due) {
        CaseDeadlines.Open open = open(term, history, today);
        assertThat(open.dueOn()).isEqualTo(due);
        assertThat(open.reckoning().why().recompute()).isEqualTo(due);
        assertThat(open.reckoning().why().sentences()).hasSizeGreaterThanOrEqualTo(3);
        assertThat(open.reckoning().why().sentences().getFirst()).contains("依据");
    }

    private static CaseDeadlines.Open open(Term term, CaseHistory history, LocalDate today) {
        return CaseDeadlines.open(history, world(history, today)).stream()
                .filter(one -> one.term() == term)
                .findFirst()
                .orElseThrow();
    }

    private static StillWorld world(CaseHistory history, LocalDate day) {
        return new StillWorld(noon(day), history);
    }

    static CaseHistory filed() {
        CaseHistory history = with(
                CaseHistory.empty(),
                Samples.lead(new UUID(5, 5), Samples.netCafe(Samples.creditCode(1)), MONDAY),
                MONDAY);
        return with(history, Samples.filed(Walk.LEAD, Walk.ASSISTING), MONDAY);
    }

    private static CaseHistory decided() {
        return with(with(filed(), Samples.concluded(Samples.LIGHT_FINE), MONDAY), Samples.decided(), MONDAY);
    }

    private static CaseHistory served() {
        return with(decided(), Samples.served(List.of(Walk.LEAD, Walk.ASSISTING), noon(MONDAY)), MONDAY);
    }

    static CaseHistory with(CaseHistory history, Act act, LocalDate on) {
        UUID id = new UUID(9, history.acts().size());
        var step = OrdinaryProcedure.PROCEDURE.step(ActKind.of(act));
        Stage to = step.to().stream().sorted().findFirst().orElseThrow();
        return history.with(new DoneAct(id, act, id, "某人", step.office(), noon(on), to, Outcome.NONE, id));
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(LocalTime.NOON).atZone(LegalDates.ZONE).toInstant();
    }
}
