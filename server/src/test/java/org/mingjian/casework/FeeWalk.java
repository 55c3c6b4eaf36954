package org.mingjian.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.mingjian.casework.TableWalk.State;
import org.mingjian.casework.act.Act;
import org.mingjian.casework.act.ExecutionAct;
import org.mingjian.casework.act.ExecutionAct.ServingManner;
import org.mingjian.casework.act.FeeAct;
import org.mingjian.casework.act.FeeAct.AssessFee;
import org.mingjian.casework.act.FeeAct.IssueFeeNotice;
import org.mingjian.casework.act.FeeAct.PaymentChannel;
import org.mingjian.casework.history.CaseHistory;
import org.mingjian.casework.history.FeeBalance;
import org.mingjian.casework.history.Stage;
import org.mingjian.casework.procedure.Step;
import org.mingjian.kernel.calendar.LegalDates;

/** What is tried in the walk of the fee procedure: amounts, days and channels right and wrong. */
final class FeeWalk {

    /** What is charged in the walk, and its half. */
    static final long WHOLE = Charging.AMOUNT;

    static final long HALF = WHOLE / 2;

    private static final List<UUID> TWO = List.of(ProcedureWalk.LEAD, ProcedureWalk.ASSISTING);

    /** Without their gates reductions and refunds would go on for ever. */
    private static final int MOST_ACTS = 14;

    private FeeWalk() {}

    static TableWalk over(List<Step> rows) {
        return new TableWalk(rows, List.of(0, 1), FeeWalk::key, FeeWalk::candidates).walk();
    }

    /** All that a policy can tell apart. */
    private static List<Object> key(State state) {
        CaseHistory history = state.history();
        if (history.acts().isEmpty()) {
            return List.of(Stage.NONE);
        }
        return List.of(
                history.stage(),
                state.place(),
                history.begun().toString(),
                FeeBalance.of(history),
                history.handlers().contains(ProcedureWalk.SUCCESSOR),
                history.handlers().contains(ProcedureWalk.HEAD),
                history.all(FeeAct.PayFee.class).size(),
                history.all(FeeAct.PayFee.class).stream()
                        .anyMatch(paid -> paid.channel() == PaymentChannel.CASH_TO_OFFICER),
                history.last(IssueFeeNotice.class)
                        .map(done -> done.done().on().toString())
                        .orElse(""),
                history.last(FeeAct.RevokeFee.class).isPresent());
    }

    private static List<Act> candidates(State state) {
        Instant now = state.now();
        LocalDate today = LegalDates.on(now);
        if (state.history().acts().isEmpty()) {
            return openings(today);
        }
        if (state.history().acts().size() >= MOST_ACTS) {
            return List.of();
        }
        List<Act> acts = new ArrayList<>(List.of(
                Charging.APPROVED,
                new FeeAct.WithdrawFee("核定有误"),
                Charging.NOTICE,
                Samples.served(TWO, now),
                Samples.served(TWO, now.plusSeconds(60)),
                Samples.served(TWO, TableWalk.START.minusSeconds(60)),
                new ExecutionAct.Serve(TWO, ServingManner.ELECTRONIC, now, "邮箱", "方岚", null, false),
                Charging.reduced(HALF),
                Charging.reduced(WHOLE + 1),
                Charging.revoked(),
                Samples.replaced(ProcedureWalk.ASSISTING, ProcedureWalk.SUCCESSOR),
                Samples.replaced(ProcedureWalk.SUCCESSOR, ProcedureWalk.ASSISTING),
                Samples.closed(),
                new ExecutionAct.Archive(1, ExecutionAct.Retention.TEN_YEARS)));
        if (state.history().last(FeeAct.DeferFee.class).isEmpty()) {
            acts.add(Charging.deferred(30));
        }
        String receipt = "票" + state.history().all(FeeAct.PayFee.class).size();
        for (long amount : List.of(HALF, WHOLE, WHOLE + 1)) {
            acts.add(Charging.paid(amount, today, receipt));
            acts.add(Charging.paid(amount, today.plusDays(1), receipt));
            acts.add(Charging.paid(amount, today, "票0"));
            acts.add(new FeeAct.PayFee(today, amount, PaymentChannel.CASH_TO_OFFICER, receipt));
            acts.add(Remedies.refund(today, amount));
        }
        return acts;
    }

    private static List<Act> openings(LocalDate today) {
        List<Act> acts = new ArrayList<>();
        for (long amount : List.of(WHOLE, WHOLE + 1)) {
            acts.add(opening(Charging.ITEM, amount, today, TWO));
        }
        acts.add(opening("夜景照明费", WHOLE, today, TWO));
        acts.add(opening(Charging.ITEM, WHOLE, today.plusDays(1), TWO));
        acts.add(opening(Charging.ITEM, WHOLE, Charging.SINCE.minusDays(1), TWO));
        acts.add(opening(Charging.ITEM, WHOLE, today, List.of(ProcedureWalk.LEAD, ProcedureWalk.HEAD)));
        return acts;
    }

    private static AssessFee opening(String item, long amount, LocalDate on, List<UUID> officers) {
        return Charging.assessed(Charging.MATTER, Samples.netCafe(Samples.creditCode(1)), item, amount, on, officers);
    }
}
