package org.mingjian.casework.policy;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mingjian.casework.act.CoercionAct.LiftGround;
import org.mingjian.casework.act.CoercionAct.LiftMeasure;
import org.mingjian.casework.act.CoercionAct.Seizure;
import org.mingjian.casework.act.LeadAct.ReplaceHandler;
import org.mingjian.casework.act.PropertyAct.IssueProperty;
import org.mingjian.casework.act.PropertyAct.Movement;
import org.mingjian.casework.act.PropertyAct.Portion;
import org.mingjian.casework.act.PropertyAct.TransferProperty;
import org.mingjian.casework.act.PropertyAct.TreatProperty;
import org.mingjian.casework.history.Attempt;
import org.mingjian.casework.history.MeasureTerm;
import org.mingjian.casework.history.Office;
import org.mingjian.casework.history.PropertyLedger;
import org.mingjian.casework.history.PropertyLedger.Line;

/** Rules about keeping, treating and giving back what was taken (行政强制法 第二十一条、第二十六条至第二十八条). */
final class PropertyRules {

    private PropertyRules() {}

    static @Nullable String custodianIsAnother(Attempt attempt) {
        return attempt.history().investigators().contains(attempt.officerId()) ? "办案人员不得自行保管涉案财物，应当由专人保管" : null;
    }

    static @Nullable String successorKeepsNothing(Attempt attempt) {
        UUID successor = attempt.as(ReplaceHandler.class).succeedingOfficerId();
        boolean kept = attempt.history().acts().stream()
                .anyMatch(done ->
                        done.office() == Office.CUSTODIAN && done.officerId().equals(successor));
        return kept ? "“接替的人员”保管过本案的财物，不得承办" : null;
    }

    static @Nullable String nothingFrozenMoves(Attempt attempt) {
        return CoercionRules.measure(attempt) == Seizure.FREEZE ? "冻结的存款、汇款由金融机构控制，不入库" : null;
    }

    /** No portion is larger than what is where it is taken from. */
    static @Nullable String balance(Attempt attempt) {
        Movement movement = attempt.as(Movement.class);
        Function<Line, BigDecimal> most = movement instanceof IssueProperty ? Line::stored : Line::outside;
        String place = movement instanceof IssueProperty ? "在库" : "库外";
        return exceeding(attempt, movement.portions(), most, place + "的数量");
    }

    static @Nullable String takenOut(Attempt attempt) {
        UUID taker = attempt.as(IssueProperty.class).takenBy();
        return attempt.history().handlers().contains(taker) ? null : "出库的财物只能由本案的执法人员领取";
    }

    static @Nullable String byDecision(Attempt attempt) {
        String number = attempt.as(TreatProperty.class).decisionNumber().strip();
        boolean known =
                attempt.around().penalised(number, attempt.history().party().code());
        return known ? null : "本机关没有对该当事人作出文号为“" + number + "”的行政处罚决定，不能没收、销毁";
    }

    static @Nullable String treatedBound(Attempt attempt) {
        List<Portion> portions = attempt.as(TreatProperty.class).treated().stream()
                .map(one -> new Portion(one.item(), one.quantity()))
                .toList();
        return exceeding(attempt, portions, line -> line.lifted() ? BigDecimal.ZERO : line.undecided(), "仍在措施之中的数量");
    }

    static @Nullable String disposedAsDecided(Attempt attempt) {
        return exceeding(attempt, attempt.as(Movement.class).portions(), Line::undisposed, "已决定处理的数量");
    }

    static @Nullable String returnedAfterRelease(Attempt attempt) {
        return exceeding(attempt, attempt.as(Movement.class).portions(), Line::owed, "已解除、尚未返还的数量");
    }

    private static @Nullable String exceeding(
            Attempt attempt, List<Portion> portions, Function<Line, BigDecimal> most, String what) {
        PropertyLedger ledger = PropertyLedger.of(attempt.history());
        Map<Integer, BigDecimal> sums = new HashMap<>();
        portions.forEach(one -> sums.merge(one.item(), one.quantity(), BigDecimal::add));
        for (var sum : sums.entrySet()) {
            Optional<Line> line = ledger.line(sum.getKey());
            if (line.isEmpty()) {
                return "清单上没有第" + sum.getKey() + "项";
            }
            BigDecimal limit = most.apply(line.orElseThrow());
            if (sum.getValue().compareTo(limit) > 0) {
                return "第" + sum.getKey() + "项“" + line.orElseThrow().item().name() + "”" + what + "只有"
                        + limit.toPlainString() + line.orElseThrow().item().unit();
            }
        }
        return null;
    }

    static @Nullable String liftedItemsBound(Attempt attempt) {
        LiftMeasure lifted = attempt.as(LiftMeasure.class);
        PropertyLedger ledger = PropertyLedger.of(attempt.history());
        for (int number : lifted.items()) {
            Optional<Line> line = ledger.line(number);
            if (line.isEmpty() || line.orElseThrow().lifted()) {
                return "第" + number + "项不在措施之中，不能解除";
            }
        }
        boolean early = lifted.ground() == LiftGround.EXPIRED
                && !MeasureTerm.over(attempt.history(), attempt.around().today());
        return early ? "期限还没有届满，不能以期限届满为由解除" : null;
    }

    static @Nullable String toldOfTransfer(Attempt attempt) {
        return attempt.as(TransferProperty.class).toldOn() == null ? "将财物一并移送，应当书面告知当事人" : null;
    }

    static @Nullable String storeEmpty(Attempt attempt) {
        boolean empty = PropertyLedger.of(attempt.history()).lines().stream()
                .allMatch(line -> line.stored().signum() == 0);
        return empty ? null : "还有财物在库，应当先由保管人员办理出库";
    }

    static @Nullable String accountedFor(Attempt attempt) {
        return PropertyLedger.of(attempt.history()).settled() ? null : "还有财物没有返还、处理或者移送，不能结案";
    }
}
