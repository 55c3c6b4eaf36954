package org.mingjian.casework.policy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjian.agency.ExecutionManner;
import org.mingjian.agency.ExecutionPower;
import org.mingjian.casework.act.Act;
import org.mingjian.casework.act.CourtAct.Answer;
import org.mingjian.casework.act.CourtAct.RecordAcceptance;
import org.mingjian.casework.act.CourtAct.RecordCourtExecution;
import org.mingjian.casework.act.EnforcementAct.AuctionProperty;
import org.mingjian.casework.act.EnforcementAct.Carrying;
import org.mingjian.casework.act.EnforcementAct.Deciding;
import org.mingjian.casework.act.EnforcementAct.Delivered;
import org.mingjian.casework.act.EnforcementAct.OpenExecution;
import org.mingjian.casework.act.EnforcementAct.RecordObjection;
import org.mingjian.casework.act.ExecutionAct.RecordPayment;
import org.mingjian.casework.act.SubstituteAct.AnnounceDemolition;
import org.mingjian.casework.act.SubstituteAct.SubstituteAtOnce;
import org.mingjian.casework.history.Attempt;
import org.mingjian.casework.history.CaseHistory;
import org.mingjian.casework.history.Debt;
import org.mingjian.kernel.calendar.LegalDates;
import org.mingjian.kernel.money.Fen;

/** Rules about deciding on an execution and carrying it out (行政强制法 第三十七条、第四十三条、第四十六条至第四十八条). */
final class EnforcementRules {

    private static final Set<ExecutionManner> ON_MONEY = Set.of(ExecutionManner.TRANSFER, ExecutionManner.AUCTION);

    private EnforcementRules() {}

    static @Nullable String recordedAsItWas(Attempt attempt) {
        Act act = attempt.act();
        boolean later = instants(act).anyMatch(at -> at.isAfter(attempt.around().now()))
                || days(act).anyMatch(day -> day.isAfter(attempt.around().today()));
        if (later) {
            return "填写的时间晚于现在，尚未发生的事不能记录";
        }
        LocalDate since = since(attempt);
        boolean earlier =
                Stream.concat(instants(act).map(LegalDates::on), days(act)).anyMatch(day -> day.isBefore(since));
        return earlier ? "填写的时间早于" + LegalDates.format(since) + "，那时还不能办理" : null;
    }

    /** The day of the act before which this one cannot have happened: for a carrying out, that of the serving of its decision. */
    private static LocalDate since(Attempt attempt) {
        CaseHistory history = attempt.history();
        if (history.acts().isEmpty()) {
            return LocalDate.MIN;
        }
        LocalDate opened = history.acts().getFirst().on();
        return attempt.act() instanceof Carrying
                ? history.last(Delivered.class)
                        .map(done -> done.act().servedOn())
                        .orElse(opened)
                : opened;
    }

    private static Stream<Instant> instants(Act act) {
        return switch (act) {
            case Carrying carrying -> Stream.of(carrying.takenAt());
            case RecordObjection said -> Stream.of(said.statedAt());
            case SubstituteAtOnce done -> Stream.of(done.takenAt());
            default -> Stream.empty();
        };
    }

    private static Stream<LocalDate> days(Act act) {
        return switch (act) {
            case OpenExecution opened -> Stream.of(opened.unperformedOn());
            case Delivered delivered -> Stream.of(delivered.servedOn());
            case RecordPayment payment -> Stream.of(payment.paidOn());
            case AnnounceDemolition told -> Stream.of(told.announcedOn());
            case RecordAcceptance accepted -> Stream.of(accepted.acceptedOn());
            case Answer answer -> Stream.of(answer.receivedOn());
            case RecordCourtExecution done -> Stream.of(done.doneOn());
            default -> Stream.empty();
        };
    }

    static @Nullable String empowered(Attempt attempt) {
        ExecutionManner by = attempt.as(Deciding.class).by();
        Optional<ExecutionPower> power =
                attempt.around().executionPower(attempt.history().matterId());
        boolean given = power.map(one -> one.manners().contains(by)).orElse(false);
        if (given || by == ExecutionManner.SUPPLY_CUT) {
            return null;
        }
        return power.isEmpty() ? "法律没有规定本机关可以强制执行这一事项的决定，应当申请人民法院强制执行" : "法律没有规定本机关可以以“" + by.title() + "”的方式强制执行";
    }

    static @Nullable String noSupplyCut(Attempt attempt) {
        return attempt.as(Deciding.class).by() == ExecutionManner.SUPPLY_CUT
                ? "不得对居民生活采取停止供水、供电、供热、供燃气等方式迫使当事人履行决定"
                : null;
    }

    static @Nullable String fitsDuty(Attempt attempt) {
        ExecutionManner by = attempt.as(Deciding.class).by();
        if (by == ExecutionManner.SUPPLY_CUT) {
            return null;
        }
        boolean fits = switch (Debt.opening(attempt.history()).duty()) {
            case MONEY -> ON_MONEY.contains(by);
            case ACT -> by == ExecutionManner.REMOVAL;
            case DEMOLITION -> by == ExecutionManner.DEMOLITION;
        };
        return fits ? null : "“" + by.title() + "”不是执行这一义务的方式";
    }

    static @Nullable String surchargedLong(Attempt attempt) {
        if (!ON_MONEY.contains(attempt.as(Deciding.class).by())) {
            return null;
        }
        long least = attempt.around().number("D21");
        long days = Debt.of(
                        attempt.history(), attempt.around(), attempt.around().today())
                .surcharge()
                .days();
        return days > least ? null : "加处罚款超过" + least + "日，才可以强制执行，现在为" + days + "日";
    }

    static @Nullable String asDecided(Attempt attempt) {
        if (attempt.history().last(Deciding.class).isEmpty()) {
            return "没有作出强制执行决定";
        }
        Deciding decided = attempt.history().last(Deciding.class).orElseThrow().act();
        Carrying carrying = attempt.as(Carrying.class);
        if (carrying.by() != decided.by()) {
            return "决定的执行方式是“" + decided.by().title() + "”，不能以“" + carrying.by().title() + "”的方式执行";
        }
        return LegalDates.on(carrying.takenAt()).isBefore(decided.executeOn())
                ? "决定的执行时间是" + LegalDates.format(decided.executeOn()) + "，不能提前"
                : null;
    }

    static @Nullable String atLawfulHour(Attempt attempt) {
        Carrying carrying = attempt.as(Carrying.class);
        return SceneRules.untimely(carrying.takenAt(), attempt) && !SceneRules.said(carrying.untimely())
                ? "不得在夜间或者法定节假日实施强制执行；情况紧急的，应当说明理由"
                : null;
    }

    static @Nullable String owed(Attempt attempt) {
        Act.Payment payment = attempt.as(Act.Payment.class);
        long left =
                Debt.of(attempt.history(), attempt.around(), payment.paidOn()).leftFen();
        if (left == 0) {
            return "没有应缴未缴的款项";
        }
        return payment.amountFen() > left ? "金额超过应缴金额" + new Fen(left).format() : null;
    }

    static @Nullable String sealedBefore(Attempt attempt) {
        String number = attempt.as(AuctionProperty.class).measureCase();
        return attempt.around().tookMeasure(number.strip()) ? null : "本机关没有案号为“" + number + "”的强制措施案件，只能拍卖已经依法查封、扣押的财物";
    }
}
