package org.mingjian.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingjian.casework.act.ActKind;
import org.mingjian.casework.act.CoercionAct.ProposeMeasure;
import org.mingjian.casework.act.CoercionAct.Seizure;
import org.mingjian.casework.act.CoercionAct.Taking;
import org.mingjian.casework.act.CourtAct;
import org.mingjian.casework.act.EnforcementAct.OpenExecution;
import org.mingjian.casework.act.ExecutionAct.Serve;
import org.mingjian.casework.act.FeeAct.DeferFee;
import org.mingjian.casework.act.InterruptionAct.SuspendExecution;
import org.mingjian.casework.act.InvestigationAct.ExtendTerm;
import org.mingjian.casework.act.InvestigationAct.ResumeTerm;
import org.mingjian.casework.act.InvestigationAct.SuspendTerm;
import org.mingjian.casework.act.NoticeAct.GiveNotice;
import org.mingjian.casework.act.RemedyAct.RecordRemedy;
import org.mingjian.casework.act.RemedyAct.Remedy;
import org.mingjian.casework.act.SubstituteAct.RemindSubstitute;
import org.mingjian.casework.act.SummaryAct.HandOver;
import org.mingjian.casework.act.TransferAct.Answer;
import org.mingjian.casework.act.TransferAct.DecideTransfer;
import org.mingjian.casework.act.TransferAct.RecordPoliceAnswer;
import org.mingjian.casework.act.VisitAct.OrderCorrection;
import org.mingjian.casework.act.VisitAct.Visit;
import org.mingjian.casework.history.CaseHistory;
import org.mingjian.casework.history.CaseHistory.Done;
import org.mingjian.casework.history.DoneAct;
import org.mingjian.casework.history.FeeBalance;
import org.mingjian.casework.history.Hearing;
import org.mingjian.casework.history.Inspection;
import org.mingjian.casework.history.LicenceFile;
import org.mingjian.casework.history.MeasureTerm;
import org.mingjian.casework.history.PropertyLedger;
import org.mingjian.casework.history.RemedyPeriod;
import org.mingjian.casework.history.Serving;
import org.mingjian.casework.history.Stage;
import org.mingjian.casework.history.Standing;
import org.mingjian.casework.history.Surroundings;
import org.mingjian.casework.history.Term;
import org.mingjian.casework.policy.HearingRight;
import org.mingjian.casework.policy.InterruptionRules;
import org.mingjian.casework.policy.TransferRules;
import org.mingjian.casework.procedure.Procedures;
import org.mingjian.casework.procedure.Step;
import org.mingjian.kernel.calendar.Deadline;
import org.mingjian.kernel.calendar.Due;
import org.mingjian.kernel.calendar.LegalDates;
import org.mingjian.kernel.calendar.Period;
import org.mingjian.kernel.calendar.Reckoning;
import org.mingjian.kernel.calendar.Remaining;
import org.mingjian.kernel.calendar.Suspension;
import org.mingjian.kernel.calendar.WorkingCalendar;

/** 期限: started and stopped by the rows of the procedure, counted by the calendar. */
public final class CaseDeadlines {

    /** When the light of a long term turns amber and red; of no legal effect. */
    private static final Remaining.Thresholds LONG = new Remaining.Thresholds(15, 5);

    private static final Remaining.Thresholds SHORT = new Remaining.Thresholds(3, 1);

    private static final int LONG_TERM = 30;

    private CaseDeadlines() {}

    /**
     * A deadline that runs.
     *
     * @param reckoning its last day with the explanation, or that it is paused
     * @param remaining what is left, {@code null} while paused
     */
    public record Open(
            Term term, Reckoning reckoning, @Nullable Remaining remaining) {

        /** The last day, {@code null} while paused. */
        public @Nullable LocalDate dueOn() {
            return reckoning instanceof Due due ? due.day() : null;
        }

        /** In which unit what is left is counted: working days, otherwise natural days. */
        public String unit() {
            return reckoning.why().deadline().period().unit() == Period.Unit.WORKING_DAYS ? "工作日" : "日";
        }
    }

    /** The deadlines of the case that run, the earliest first. */
    public static List<Open> open(CaseHistory history, Surroundings around) {
        return open(history, around, WorkingCalendar.inForce());
    }

    /** As {@link #open(CaseHistory, Surroundings)}, counted by this calendar. */
    static List<Open> open(CaseHistory history, Surroundings around, WorkingCalendar calendar) {
        Map<Term, Deadline> running = new EnumMap<>(Term.class);
        List<Step> rows = Procedures.walked(history);
        for (int i = 0; i < rows.size(); i++) {
            DoneAct done = history.acts().get(i);
            rows.get(i).stops().forEach(running::remove);
            rows.get(i).starts().forEach(term -> running.put(term, start(term, done, history, around)));
        }
        List<Open> open = new ArrayList<>();
        running.forEach((term, deadline) -> open.add(reckon(term, deadline, around.today(), calendar)));
        open.removeIf(one -> !applies(one, history, around));
        open.sort(Comparator.comparing(Open::dueOn, Comparator.nullsLast(Comparator.naturalOrder())));
        return open;
    }

    private static Deadline start(Term term, DoneAct done, CaseHistory history, Surroundings around) {
        if (done.act() instanceof Visit visit) {
            LocalDate visited = LegalDates.on(visit.endedAt());
            return Deadline.of(
                    around.rules().get(term.rule(), visited), ActKind.of(visit).title(), visited);
        }
        if (term == Term.EXPEDITED) {
            LocalDate filedOn = history.filedOn().orElse(done.on());
            return Deadline.of(around.rules().get(term.rule(), filedOn), ActKind.FILE_CASE.title(), filedOn);
        }
        if (done.act() instanceof RecordPoliceAnswer answer) {
            return Deadline.of(around.rules().get(term.rule(), answer.receivedOn()), "收到公安机关的决定", answer.receivedOn());
        }
        if (LicenceDeadlines.knows(term)) {
            return LicenceDeadlines.start(term, done, history, around);
        }
        if (done.act() instanceof Taking taking) {
            return ofMeasure(term, taking, history, around);
        }
        if (term == Term.INSPECTION_RECHECK) {
            return ofRecheck(term, done, history, around);
        }
        if (done.act() instanceof RecordRemedy remedy) {
            return ofRemedy(term, remedy, around);
        }
        if (history.begun() instanceof OpenExecution) {
            return ofExecution(term, done, history, around);
        }
        if (term == Term.REQUISITION_WRITTEN || term == Term.REQUISITION_USE) {
            return RequisitionDeadlines.start(term, history, around);
        }
        Optional<Serving> serving = serving(done);
        LocalDate day = serving.map(one -> one.madeOn(around))
                .orElseGet(() -> term == Term.D11 ? history.lead().violationOn() : done.on());
        String event = serving.map(one -> event(done, one, around))
                .orElseGet(() -> ActKind.of(done.act()).title());
        Deadline deadline = Deadline.of(around.rules().get(term.rule(), day), event, day);
        if (term == Term.FEE_PAYMENT) {
            int deferred = history.all(DeferFee.class).stream()
                    .mapToInt(DeferFee::days)
                    .sum();
            return deferred == 0 ? deadline : deadline.extended(deferred);
        }
        if (term != Term.D04) {
            return deadline;
        }
        int days = history.all(ExtendTerm.class).stream()
                .mapToInt(ExtendTerm::days)
                .sum();
        Deadline extended = days == 0 ? deadline : deadline.extended(days);
        return extended.suspended(suspensions(history));
    }

    /** What runs from the taking of a measure, not from the day on which it was written down. */
    private static Deadline ofMeasure(Term term, Taking taking, CaseHistory history, Surroundings around) {
        return switch (term) {
            case D16, D18 -> MeasureTerm.of(history).orElseThrow();
            default -> {
                LocalDate taken = LegalDates.on(taking.takenAt());
                yield Deadline.of(
                        around.rules().get(term.rule(), taken),
                        ActKind.of(taking).title(),
                        taken);
            }
        };
    }

    /** The agency sees again when the enterprise's time for the correction is over; without an order this does not apply. */
    private static Deadline ofRecheck(Term term, DoneAct done, CaseHistory history, Surroundings around) {
        LocalDate over = history.last(OrderCorrection.class)
                .map(order -> order.act().correctBy())
                .orElse(done.on());
        return Deadline.of(around.rules().get(term.rule(), over), "改正期限届满", over);
    }

    /** The agency's own term to answer runs from the day on which it was told. */
    private static Deadline ofRemedy(Term term, RecordRemedy remedy, Surroundings around) {
        return Deadline.of(around.rules().get(term.rule(), remedy.noticedOn()), "收到答复、应诉通知", remedy.noticedOn());
    }

    /** What runs in an execution: from the day that the law names, not from the one on which it was written down. */
    private static Deadline ofExecution(Term term, DoneAct done, CaseHistory history, Surroundings around) {
        LocalDate from = switch (done.act()) {
            case OpenExecution _ -> RemedyPeriod.lastDay(history, around).orElseGet(around::today);
            case RemindSubstitute reminded -> reminded.servedOn();
            case CourtAct.Answer answer -> answer.receivedOn();
            default -> done.on();
        };
        String event = done.act() instanceof OpenExecution
                ? "复议、诉讼期限届满"
                : ActKind.of(done.act()).title();
        return Deadline.of(around.rules().get(term.rule(), from), event, from);
    }

    private static Optional<Serving> serving(DoneAct done) {
        return switch (done.act()) {
            case GiveNotice notice -> Optional.of(Serving.of(notice));
            case Serve serve -> Optional.of(Serving.of(serve));
            case HandOver handed -> Optional.of(Serving.of(handed));
            default -> Optional.empty();
        };
    }

    private static String event(DoneAct done, Serving serving, Surroundings around) {
        String title = ActKind.of(done.act()).title();
        return serving.announced() ? title + "（" + serving.why(around) + "）" : title;
    }

    private static List<Suspension> suspensions(CaseHistory history) {
        List<Suspension> suspensions = new ArrayList<>();
        for (int i = 0; i < history.acts().size(); i++) {
            if (history.acts().get(i).act() instanceof SuspendTerm suspend) {
                LocalDate to = history.lastAfter(
                                        ResumeTerm.class,
                                        new Done<>(suspend, history.acts().get(i), i))
                                .isEmpty()
                        ? null
                        : resumed(history, i);
                suspensions.add(
                        new Suspension(suspend.from(), to, suspend.ground().title(), suspend.documentName()));
            }
        }
        return suspensions;
    }

    private static LocalDate resumed(CaseHistory history, int after) {
        return history.acts().subList(after, history.acts().size()).stream()
                .map(DoneAct::act)
                .filter(ResumeTerm.class::isInstance)
                .map(act -> ((ResumeTerm) act).on())
                .findFirst()
                .orElseThrow();
    }

    private static Open reckon(Term term, Deadline deadline, LocalDate today, WorkingCalendar calendar) {
        Reckoning reckoning = deadline.reckon(calendar);
        Remaining.Thresholds lights = deadline.period().length() >= LONG_TERM ? LONG : SHORT;
        Remaining remaining = reckoning instanceof Due due ? Remaining.of(due, today, calendar, lights) : null;
        return new Open(term, reckoning, remaining);
    }

    /** A hearing right that was not told does not run; nor does a term to pay when nothing is owed. */
    private static boolean applies(Open open, CaseHistory history, Surroundings around) {
        return switch (open.term()) {
            case D06 ->
                history.draft().isPresent()
                        && Standing.of(history).fineFen() + Standing.of(history).confiscatedFen() > 0;
            // Whether it was published is the publication queue's to say; here the day matters until the decision is
            // served.
            case D12 ->
                history.stage() == Stage.DECIDED
                        || history.stage() == Stage.SERVED
                        || history.stage() == Stage.LICENSED;
            case D27 -> history.stage() == Stage.EFFECTIVE && endsLater(history, around);
            case D11 -> history.stage() != Stage.ARCHIVED;
            case D04 -> history.filedOn().isPresent();
            case D33_HANDOVER ->
                history.last(DecideTransfer.class)
                        .filter(decided -> decided.act().approved())
                        .isPresent();
            case D34 ->
                TransferRules.answer(history).filter(Answer.FILED::equals).isPresent();
            case D35 ->
                TransferRules.answer(history).filter(Answer.NOT_FILED::equals).isPresent();
            case D38 ->
                history.stage() != Stage.ARCHIVED && !around.whyMajor(history).isEmpty();
            case STATEMENT -> history.stage() == Stage.NOTIFIED || new Hearing(history).outstanding();
            case D01 -> history.stage() == Stage.NOTIFIED && HearingRight.applies(history, around);
            case D15 -> history.stage() == Stage.MEASURE_UNAPPROVED;
            case D16, D17, D18 ->
                history.stage() == Stage.MEASURE_IN_FORCE || history.stage() == Stage.MEASURE_UNAPPROVED;
            // What is sealed stays where it is.
            case D44 ->
                history.begun() instanceof ProposeMeasure proposed
                        && proposed.measure() == Seizure.SEIZE
                        && PropertyLedger.of(history).unkept();
            case PROPERTY_RETURN -> PropertyLedger.of(history).owed();
            case INSPECTION_RESULT ->
                history.stage() == Stage.INSPECTED
                        && Inspection.untested(history).isEmpty();
            case INSPECTION_RECHECK -> history.stage() == Stage.INSPECTION_CORRECTING;
            case D30 -> answering(history, Remedy.RECONSIDERATION);
            case D31 -> answering(history, Remedy.LITIGATION);
            case D20 ->
                Standing.pending(RemedyPeriod.decided(history, around)).isEmpty()
                        && history.stage() != Stage.EXECUTED
                        && around.executionPower(history.matterId()).isEmpty();
            case D50 ->
                history.last(SuspendExecution.class)
                        .map(done -> InterruptionRules.ends(done.act()))
                        .orElse(false);
            case COURT_OBJECTION -> history.stage() == Stage.COURT_REFUSED;
            case FEE_PAYMENT -> FeeBalance.of(history).leftFen() > 0;
            case REQUISITION_USE -> history.stage() == Stage.REQUISITION_IN_USE;
            default -> true;
        };
    }

    /** A licence without end needs no renewal, nor does one that is over. */
    private static boolean endsLater(CaseHistory history, Surroundings around) {
        LocalDate ends = new LicenceFile(history).validTo();
        return ends != null && !ends.isBefore(around.today());
    }

    private static boolean answering(CaseHistory history, Remedy remedy) {
        return Standing.pending(history)
                .map(RecordRemedy::remedy)
                .filter(remedy::equals)
                .isPresent();
    }
}
