package org.mingjian.casework.policy;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingjian.casework.act.EnforcementAct.Delivered;
import org.mingjian.casework.act.EnforcementAct.Demand;
import org.mingjian.casework.act.EnforcementAct.Duty;
import org.mingjian.casework.act.EnforcementAct.RecheckObjection;
import org.mingjian.casework.act.EnforcementAct.RecordObjection;
import org.mingjian.casework.act.ExecutionAct.ServingManner;
import org.mingjian.casework.history.Attempt;
import org.mingjian.casework.history.CaseHistory;
import org.mingjian.casework.history.CaseHistory.Done;
import org.mingjian.casework.history.Debt;
import org.mingjian.kernel.calendar.LegalDates;
import org.mingjian.kernel.money.Fen;

/** Rules about surcharge, demand and the hearing of the party (行政强制法 第三十五条、第三十六条、第三十八条、第四十五条). */
final class DemandRules {

    private DemandRules() {}

    static @Nullable String surchargeDue(Attempt attempt) {
        if (Debt.opening(attempt.history()).duty() != Duty.MONEY) {
            return "应当履行的不是金钱给付义务，不能加处罚款";
        }
        Debt debt =
                Debt.of(attempt.history(), attempt.around(), attempt.around().today());
        return debt.surcharge().amountFen() > 0 ? null : "没有逾期未缴的罚款，不能加处罚款";
    }

    static @Nullable String exact(Attempt attempt) {
        Demand demand = attempt.as(Demand.class);
        long left =
                Debt.of(attempt.history(), attempt.around(), demand.servedOn()).leftFen();
        return demand.amountFen() == left
                ? null
                : "催告的金额应当明确：到" + LegalDates.format(demand.servedOn()) + "为" + new Fen(left).format();
    }

    static @Nullable String givesTime(Attempt attempt) {
        Demand demand = attempt.as(Demand.class);
        return demand.performBy().isAfter(demand.servedOn()) ? null : "履行义务的期限应当在催告书送达之后";
    }

    static @Nullable String servedDirectly(Attempt attempt) {
        Delivered delivered = attempt.as(Delivered.class);
        boolean direct = delivered.manner() == ServingManner.DIRECT || SceneRules.said(delivered.indirect());
        return direct ? null : "催告书、强制执行决定书应当直接送达当事人；当事人拒绝接收或者无法直接送达的，应当说明";
    }

    static @Nullable String objectionOpen(Attempt attempt) {
        return openObjection(attempt.history()) ? null : "没有尚未复核的陈述、申辩";
    }

    static @Nullable String objectionRechecked(Attempt attempt) {
        return openObjection(attempt.history()) ? "当事人的陈述、申辩还没有复核" : null;
    }

    static @Nullable String objectionNotAdopted(Attempt attempt) {
        Optional<Done<RecheckObjection>> rechecked = attempt.history().last(RecheckObjection.class);
        boolean adopted = rechecked
                .filter(done -> sinceDemand(attempt.history(), done))
                .map(done -> done.act().adopted())
                .orElse(false);
        return adopted ? "当事人提出的事实、理由或者证据成立，已经采纳，不能强制执行" : null;
    }

    private static boolean openObjection(CaseHistory history) {
        return history.last(RecordObjection.class)
                .map(said -> history.lastAfter(RecheckObjection.class, said).isEmpty())
                .orElse(false);
    }

    private static boolean sinceDemand(CaseHistory history, Done<?> later) {
        return history.last(Demand.class)
                .map(demand -> demand.position() < later.position())
                .orElse(false);
    }

    static @Nullable String termOver(Attempt attempt) {
        if (attempt.history().last(Demand.class).isEmpty()) {
            return "还没有催告当事人履行义务";
        }
        LocalDate last = demanded(attempt).performBy();
        return attempt.around().today().isAfter(last) ? null : "催告的期限到" + LegalDates.format(last) + "止，还没有届满";
    }

    static @Nullable String termRunning(Attempt attempt) {
        if (attempt.history().last(Demand.class).isEmpty()) {
            return "还没有催告当事人履行义务";
        }
        LocalDate last = demanded(attempt).performBy();
        return attempt.around().today().isAfter(last) ? "催告的期限已经届满，应当作出强制执行决定，不是立即强制执行决定" : null;
    }

    private static Demand demanded(Attempt attempt) {
        return attempt.history().last(Demand.class).orElseThrow().act();
    }
}
