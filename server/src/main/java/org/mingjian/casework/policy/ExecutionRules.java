package org.mingjian.casework.policy;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingjian.casework.act.Act;
import org.mingjian.casework.act.ExecutionAct.Serve;
import org.mingjian.casework.act.ExecutionAct.ServingManner;
import org.mingjian.casework.act.RemedyAct.RecordRemedy;
import org.mingjian.casework.act.SummaryAct.HandOver;
import org.mingjian.casework.history.Attempt;
import org.mingjian.casework.history.Owed;
import org.mingjian.casework.history.Serving;
import org.mingjian.casework.history.Standing;
import org.mingjian.casework.history.Term;
import org.mingjian.kernel.calendar.LegalDates;
import org.mingjian.kernel.money.Fen;

/** Rules about serving, paying and closing. */
final class ExecutionRules {

    private ExecutionRules() {}

    static @Nullable String servedAfterDecision(Attempt attempt) {
        // People write the time of serving in minutes; the decision's own minute is not before the decision.
        boolean before = attempt.history()
                .decision()
                .map(decision -> handedOver(attempt).isBefore(decision.at().truncatedTo(ChronoUnit.MINUTES)))
                .orElse(true);
        return before ? "送达时间早于作出决定的时间" : null;
    }

    private static Instant handedOver(Attempt attempt) {
        return attempt.act() instanceof HandOver handed
                ? handed.handedOverAt()
                : attempt.as(Serve.class).servedAt();
    }

    static @Nullable String mannerPermitted(Attempt attempt) {
        Serve serve = attempt.as(Serve.class);
        if (serve.manner() == ServingManner.ELECTRONIC && !serve.confirmation()) {
            return "电子送达须有当事人签署的送达确认书";
        }
        boolean witnessed = serve.witness() != null && !serve.witness().isBlank();
        return serve.manner() == ServingManner.LEFT && !witnessed ? "留置送达须有见证人，或者以拍照、录像记录" : null;
    }

    static @Nullable String owed(Attempt attempt) {
        Act.Payment payment = attempt.as(Act.Payment.class);
        if (attempt.history()
                .decision()
                .map(decision -> payment.paidOn().isBefore(decision.on()))
                .orElse(true)) {
            return "缴款日期早于作出决定的日期";
        }
        String execution = attempt.around().executing();
        if (execution != null) {
            return "决定正在“" + execution + "”案中强制执行，缴款在该案中记录";
        }
        long left =
                Owed.of(attempt.history(), attempt.around(), payment.paidOn()).leftFen();
        if (left == 0) {
            return "没有应缴未缴的款项";
        }
        return payment.amountFen() > left ? "缴款金额超过应缴金额" + new Fen(left).format() : null;
    }

    static @Nullable String receiptNotUsed(Attempt attempt) {
        String number = attempt.as(Act.Payment.class).receiptNumber();
        return attempt.around().receiptUsed(number) ? "票据号码" + number + "已经登记过" : null;
    }

    static @Nullable String paymentPeriodOver(Attempt attempt) {
        Serving served = Serving.ofDecision(attempt.history()).orElseThrow();
        var last = attempt.around().lastDay(Term.D06.name(), served.madeOn(attempt.around()));
        if (!attempt.around().today().isAfter(last)) {
            return "缴款期限到" + LegalDates.format(last) + "止，尚未逾期";
        }
        boolean stayed = Standing.pending(attempt.history())
                .map(RecordRemedy::stay)
                .filter(ground -> !ground.isBlank())
                .isPresent();
        if (stayed) {
            return "行政复议、行政诉讼期间决定停止执行";
        }
        long left = Owed.of(
                        attempt.history(), attempt.around(), attempt.around().today())
                .leftFen();
        return left == 0 ? "款项已经缴清" : null;
    }

    static @Nullable String servingMade(Attempt attempt) {
        Optional<Serving> serving = Serving.ofDecision(attempt.history());
        boolean made = serving.map(one -> one.madeOn(attempt.around()))
                .map(day -> !attempt.around().today().isBefore(day))
                .orElse(true);
        return made ? null : "决定书尚未送达：" + serving.orElseThrow().why(attempt.around());
    }

    static @Nullable String nothingOwed(Attempt attempt) {
        if (attempt.around().executionOver()) {
            return null;
        }
        long left = Owed.of(
                        attempt.history(), attempt.around(), attempt.around().today())
                .leftFen();
        return left == 0 ? null : "还有" + new Fen(left).format() + "没有缴纳，不能结案";
    }
}
