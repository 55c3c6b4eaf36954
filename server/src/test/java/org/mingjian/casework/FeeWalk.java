package org.mingjian.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
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

/** Walks every state that the rows of the fee procedure can reach, with amounts, days and channels right and wrong. */
final class FeeWalk extends Walk<FeeWalk> {

    /** What is charged in the walk, and its half. */
    static final long WHOLE = Charging.AMOUNT;

    static final long HALF = WHOLE / 2;

    private static final Instant START = Instant.parse("2026-03-02T04:00:00Z");
    private static final List<Integer> DAYS = List.of(0, 1);

    /** Relief and refunds can be repeated without end; so many acts show every state that differs. */
    private static final int MOST_ACTS = 14;

    FeeWalk(List<Step> rows) {
        super(rows, START, DAYS);
    }

    @Override
    boolean goesOn(State state) {
        return state.history().acts().size() <= MOST_ACTS;
    }

    /** All that a policy can tell apart. */
    @Override
    List<Object> key(State state) {
        CaseHistory history = state.history();
        if (history.acts().isEmpty()) {
            return List.of(Stage.NONE);
        }
        return List.of(
                history.stage(),
                state.day(),
                history.begun().toString(),
                FeeBalance.of(history),
                history.handlers().contains(SUCCESSOR),
                history.handlers().contains(HEAD),
                history.all(FeeAct.PayFee.class).size(),
                history.all(FeeAct.PayFee.class).stream()
                        .anyMatch(paid -> paid.channel() == PaymentChannel.CASH_TO_OFFICER),
                history.last(IssueFeeNotice.class)
                        .map(done -> done.done().on().toString())
                        .orElse(""),
                history.last(FeeAct.RevokeFee.class).isPresent());
    }

    @Override
    List<Act> acts(State state) {
        Instant now = state.now();
        LocalDate today = LegalDates.on(now);
        if (state.history().acts().isEmpty()) {
            return openings(today);
        }
        List<Act> acts = new ArrayList<>(List.of(
                Charging.APPROVED,
                new FeeAct.WithdrawFee("核定有误"),
                Charging.NOTICE,
                Samples.served(TWO, now),
                Samples.served(TWO, now.plusSeconds(60)),
                Samples.served(TWO, START.minusSeconds(60)),
                new ExecutionAct.Serve(TWO, ServingManner.ELECTRONIC, now, "邮箱", "方岚", null, false),
                Charging.reduced(HALF),
                Charging.reduced(WHOLE + 1),
                Charging.revoked(),
                Samples.replaced(ASSISTING, SUCCESSOR),
                Samples.replaced(SUCCESSOR, ASSISTING),
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
        acts.add(opening(Charging.ITEM, WHOLE, today, List.of(LEAD, HEAD)));
        return acts;
    }

    private static AssessFee opening(String item, long amount, LocalDate on, List<UUID> officers) {
        return Charging.assessed(Charging.MATTER, Samples.netCafe(Samples.creditCode(1)), item, amount, on, officers);
    }
}
