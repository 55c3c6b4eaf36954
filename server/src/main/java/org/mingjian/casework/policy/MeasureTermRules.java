package org.mingjian.casework.policy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingjian.casework.act.CoercionAct.DeliverFreeze;
import org.mingjian.casework.act.CoercionAct.EndTesting;
import org.mingjian.casework.act.CoercionAct.ExtendMeasure;
import org.mingjian.casework.act.CoercionAct.FreezeDeposit;
import org.mingjian.casework.act.CoercionAct.LapseGround;
import org.mingjian.casework.act.CoercionAct.LapseMeasure;
import org.mingjian.casework.act.CoercionAct.ReportMeasure;
import org.mingjian.casework.act.CoercionAct.Seizure;
import org.mingjian.casework.act.CoercionAct.TellExtension;
import org.mingjian.casework.act.CoercionAct.TellTesting;
import org.mingjian.casework.history.Attempt;
import org.mingjian.casework.history.CaseHistory;
import org.mingjian.casework.history.CaseHistory.Done;
import org.mingjian.casework.history.MeasureTerm;
import org.mingjian.casework.history.Stage;
import org.mingjian.casework.history.Surroundings;
import org.mingjian.casework.history.Term;
import org.mingjian.kernel.calendar.LegalDates;

/** Rules about the time of a measure (行政强制法 第十九条、第二十五条、第二十八条、第三十一条、第三十二条). */
public final class MeasureTermRules {

    private MeasureTermRules() {}

    static @Nullable String freezeToDeliver(Attempt attempt) {
        if (attempt.history().last(FreezeDeposit.class).isEmpty()) {
            return "本案没有冻结，无须交付冻结决定书";
        }
        return attempt.history().last(DeliverFreeze.class).isPresent() ? "冻结决定书已经交付当事人" : null;
    }

    /** Until when an emergency measure must be reported. */
    private static Instant reportBy(CaseHistory history, Surroundings around) {
        return CoercionRules.takenAt(history).orElseThrow().plus(Duration.ofHours(around.number(Term.D15.rule())));
    }

    static @Nullable String reportedInTime(Attempt attempt) {
        boolean late =
                attempt.as(ReportMeasure.class).reportedAt().isAfter(reportBy(attempt.history(), attempt.around()));
        return late ? "没有在实施后二十四小时内报告，应当解除强制措施" : null;
    }

    static @Nullable String reportedFirst(Attempt attempt) {
        return attempt.history().last(ReportMeasure.class).isPresent() ? null : "执法人员还没有报告，不能补办批准";
    }

    static @Nullable String running(Attempt attempt) {
        return MeasureTerm.over(attempt.history(), attempt.around().today())
                ? "强制措施的期限已于" + LegalDates.format(MeasureTerm.lastDay(attempt.history())) + "届满，应当解除"
                : null;
    }

    static @Nullable String testingTold(Attempt attempt) {
        TellTesting told = attempt.as(TellTesting.class);
        if (CoercionRules.measure(attempt) == Seizure.FREEZE) {
            return "冻结的期间不因检测、检验、检疫或者技术鉴定而延长";
        }
        if (told.fromOn().isBefore(attempt.around().today()) || told.untilOn().isBefore(told.fromOn())) {
            return "检测期间应当事先明确并书面告知，不能早于今天，结束不能早于开始";
        }
        boolean again = attempt.history()
                .last(TellTesting.class)
                .map(earlier -> !told.fromOn().isAfter(earlier.act().untilOn()))
                .orElse(false);
        return again ? "与已经告知的检测期间重叠" : null;
    }

    static @Nullable String testingUnderWay(Attempt attempt) {
        Optional<Done<TellTesting>> told = attempt.history().last(TellTesting.class);
        boolean ended = told.flatMap(one -> attempt.history().lastAfter(EndTesting.class, one))
                .isPresent();
        if (told.isEmpty() || ended) {
            return "没有正在进行的检测";
        }
        TellTesting testing = told.orElseThrow().act();
        LocalDate on = attempt.as(EndTesting.class).on();
        boolean within = !on.isBefore(testing.fromOn()) && !on.isAfter(testing.untilOn());
        return within ? null : "结束日期不在已告知的检测期间之内";
    }

    static @Nullable String extendedOnce(Attempt attempt) {
        if (attempt.history().last(ExtendMeasure.class).isPresent()) {
            return "期限已经延长过一次";
        }
        boolean freeze = CoercionRules.measure(attempt) == Seizure.FREEZE;
        long limit = attempt.around().number(freeze ? "D18.extension" : "D16.extension");
        return attempt.as(ExtendMeasure.class).days() > limit ? "延长期限不得超过" + limit + "日" : null;
    }

    static @Nullable String extensionTold(Attempt attempt) {
        Optional<Done<ExtendMeasure>> extended = attempt.history().last(ExtendMeasure.class);
        if (extended.isEmpty()) {
            return "期限没有延长，无须告知";
        }
        if (attempt.history().last(TellExtension.class).isPresent()) {
            return "已经告知当事人";
        }
        LocalDate served = attempt.as(TellExtension.class).servedOn();
        if (served.isBefore(extended.orElseThrow().done().on())) {
            return "送达日期早于决定延长的日期";
        }
        LocalDate lastDay = MeasureTerm.lastDay(attempt.history());
        return served.isAfter(lastDay) ? "期限已于" + LegalDates.format(lastDay) + "届满，此后告知的延长没有效力" : null;
    }

    static @Nullable String over(Attempt attempt) {
        return lapse(attempt.history(), attempt.around())
                        .filter(attempt.as(LapseMeasure.class)::equals)
                        .isPresent()
                ? null
                : "强制措施的期限还没有届满";
    }

    /** How the measure of a case has ended by law; empty while it lasts, or when it was never taken. */
    public static Optional<LapseMeasure> lapse(CaseHistory history, Surroundings around) {
        if (history.stage() == Stage.MEASURE_UNAPPROVED
                && history.last(ReportMeasure.class).isEmpty()
                && around.now().isAfter(reportBy(history, around))) {
            return Optional.of(new LapseMeasure(LapseGround.UNREPORTED, LegalDates.on(reportBy(history, around))));
        }
        boolean inForce = history.stage() == Stage.MEASURE_UNAPPROVED || history.stage() == Stage.MEASURE_IN_FORCE;
        return inForce && MeasureTerm.over(history, around.today())
                ? Optional.of(new LapseMeasure(LapseGround.EXPIRED, MeasureTerm.lastDay(history)))
                : Optional.empty();
    }
}
