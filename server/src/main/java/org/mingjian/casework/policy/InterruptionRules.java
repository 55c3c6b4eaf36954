package org.mingjian.casework.policy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingjian.casework.act.Act;
import org.mingjian.casework.act.EnforcementAct.Demand;
import org.mingjian.casework.act.EnforcementAct.Duty;
import org.mingjian.casework.act.InterruptionAct.Agree;
import org.mingjian.casework.act.InterruptionAct.EndExecution;
import org.mingjian.casework.act.InterruptionAct.EndGround;
import org.mingjian.casework.act.InterruptionAct.GrantDelay;
import org.mingjian.casework.act.InterruptionAct.Instalment;
import org.mingjian.casework.act.InterruptionAct.LapseExecution;
import org.mingjian.casework.act.InterruptionAct.ReverseExecution;
import org.mingjian.casework.act.InterruptionAct.SuspendExecution;
import org.mingjian.casework.act.InterruptionAct.SuspensionGround;
import org.mingjian.casework.act.PartyFacts;
import org.mingjian.casework.act.RemedyAct.RecordOutcome;
import org.mingjian.casework.act.RemedyAct.Ruling;
import org.mingjian.casework.history.Attempt;
import org.mingjian.casework.history.CaseHistory;
import org.mingjian.casework.history.CaseHistory.Done;
import org.mingjian.casework.history.Debt;
import org.mingjian.casework.history.RemedyPeriod;
import org.mingjian.casework.history.Stage;
import org.mingjian.casework.history.Standing;
import org.mingjian.casework.history.Surroundings;
import org.mingjian.casework.history.Term;
import org.mingjian.kernel.calendar.LegalDates;
import org.mingjian.kernel.money.Fen;

/** Rules about what stops an execution (行政强制法 第三十九条至第四十二条; 行政处罚法 第六十六条、第七十三条). */
public final class InterruptionRules {

    private InterruptionRules() {}

    static @Nullable String notStayed(Attempt attempt) {
        CaseHistory decided = RemedyPeriod.decided(attempt.history(), attempt.around());
        if (!Standing.executable(decided)) {
            return "决定已被撤销，或者行政复议、行政诉讼期间停止执行，不能强制执行";
        }
        boolean demandsAgain = attempt.content() instanceof Demand;
        return !demandsAgain && changedSinceDemand(attempt.history(), decided) ? "决定在催告之后被变更，应当按照变更后的决定重新催告" : null;
    }

    private static boolean changedSinceDemand(CaseHistory history, CaseHistory decided) {
        Optional<Instant> demanded =
                history.last(Demand.class).map(demand -> demand.done().at());
        return decided.last(RecordOutcome.class)
                .filter(told -> told.act().ruling() == Ruling.CHANGED)
                .filter(told -> demanded.filter(told.done().at()::isAfter).isPresent())
                .isPresent();
    }

    static @Nullable String delayOver(Attempt attempt) {
        Optional<LocalDate> until = attempt.history().all(GrantDelay.class).stream()
                .map(GrantDelay::untilOn)
                .max(LocalDate::compareTo);
        boolean running =
                until.map(day -> !attempt.around().today().isAfter(day)).orElse(false);
        return running ? "已准予暂缓或者分期缴纳到" + LegalDates.format(until.orElseThrow()) + "，期间不能强制执行" : null;
    }

    static @Nullable String delayAhead(Attempt attempt) {
        GrantDelay delay = attempt.as(GrantDelay.class);
        if (Debt.opening(attempt.history()).duty() != Duty.MONEY) {
            return "只有缴纳罚款可以暂缓或者分期";
        }
        boolean ahead = !delay.fromOn().isBefore(attempt.around().today())
                && delay.untilOn().isAfter(delay.fromOn());
        return ahead ? null : "暂缓或者分期自批准之日起，届满日期应当在后，不能追溯";
    }

    static @Nullable String agreementCovers(Attempt attempt) {
        Agree agreed = attempt.as(Agree.class);
        long parts =
                agreed.instalments().stream().mapToLong(Instalment::amountFen).sum();
        long left = left(attempt) - agreed.reliefFen();
        boolean ahead = agreed.instalments().stream()
                .noneMatch(part -> part.dueOn().isBefore(attempt.around().today()));
        if (!ahead) {
            return "分阶段履行的日期不能早于今天";
        }
        return parts == left ? null : "各期金额合计应当为" + new Fen(left).format() + "，现在为" + new Fen(parts).format();
    }

    static @Nullable String reliefForCorrection(Attempt attempt) {
        Agree agreed = attempt.as(Agree.class);
        if (agreed.reliefFen() == 0) {
            return null;
        }
        long surcharge = Debt.of(
                        attempt.history(), attempt.around(), attempt.around().today())
                .surcharge()
                .amountFen();
        if (!SceneRules.said(agreed.correction())) {
            return "当事人采取补救措施的，才可以减免加处的罚款";
        }
        return agreed.reliefFen() > surcharge ? "减免的金额不能超过加处的罚款" + new Fen(surcharge).format() : null;
    }

    static @Nullable String agreementHarmless(Attempt attempt) {
        return attempt.as(Agree.class).harmless() ? null : "执行协议不得损害公共利益和他人合法权益";
    }

    static @Nullable String agreementBroken(Attempt attempt) {
        Optional<Done<Agree>> agreed = attempt.history().last(Agree.class);
        if (agreed.isEmpty()) {
            return "没有执行协议";
        }
        long due = agreed.orElseThrow().act().instalments().stream()
                .filter(part -> part.dueOn().isBefore(attempt.around().today()))
                .mapToLong(Instalment::amountFen)
                .sum();
        long paid =
                attempt
                        .history()
                        .acts()
                        .subList(
                                agreed.orElseThrow().position(),
                                attempt.history().acts().size())
                        .stream()
                        .map(done -> done.act() instanceof Act.Payment payment ? payment.amountFen() : 0L)
                        .mapToLong(Long::longValue)
                        .sum();
        return due > paid ? null : "到今天应当履行的部分都已履行，当事人没有违反执行协议";
    }

    /** The day on which a suspended execution ends by law; empty when it does not. */
    public static Optional<LapseExecution> lapse(CaseHistory history, Surroundings around) {
        if (history.stage() != Stage.EXECUTION_SUSPENDED) {
            return Optional.empty();
        }
        Done<SuspendExecution> suspended = history.last(SuspendExecution.class).orElseThrow();
        LocalDate last = around.lastDay(Term.D50.rule(), suspended.done().on());
        boolean ends = ends(suspended.act()) && around.today().isAfter(last);
        return ends ? Optional.of(new LapseExecution(last)) : Optional.empty();
    }

    /** Whether a suspension ends for good when three years have passed. */
    public static boolean ends(SuspendExecution suspended) {
        return suspended.ground() == SuspensionGround.INABILITY && suspended.harmless();
    }

    static @Nullable String threeYearsOver(Attempt attempt) {
        return lapse(attempt.history(), attempt.around())
                        .filter(attempt.as(LapseExecution.class)::equals)
                        .isPresent()
                ? null
                : "中止执行还没有满三年，或者不属于满三年不再执行的情形";
    }

    static @Nullable String endFits(Attempt attempt) {
        EndGround ground = attempt.as(EndExecution.class).ground();
        boolean natural = attempt.history().party().kind() == PartyFacts.Kind.NATURAL_PERSON;
        Set<EndGround> others = natural ? Set.of(EndGround.DISSOLUTION) : Set.of(EndGround.DEATH);
        if (others.contains(ground)) {
            return "当事人是" + attempt.history().party().kind().title() + "，不适用“" + ground.title() + "”";
        }
        return ground == EndGround.REVOKED
                        && !RemedyPeriod.decided(attempt.history(), attempt.around())
                                .revoked()
                ? "据以执行的决定没有被撤销"
                : null;
    }

    static @Nullable String reversalWithin(Attempt attempt) {
        long taken = attempt.history().all(Act.Payment.class).stream()
                .mapToLong(Act.Payment::amountFen)
                .sum();
        return attempt.as(ReverseExecution.class).refundFen() > taken ? "退还的金额超过已经执行的" + new Fen(taken).format() : null;
    }

    private static long left(Attempt attempt) {
        return Debt.of(attempt.history(), attempt.around(), attempt.around().today())
                .leftFen();
    }
}
