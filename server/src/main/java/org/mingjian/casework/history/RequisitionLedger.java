package org.mingjian.casework.history;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import org.mingjian.casework.act.RequisitionAct.CompleteRequisitionOrder;
import org.mingjian.casework.act.RequisitionAct.DecideRequisitionCompensation;
import org.mingjian.casework.act.RequisitionAct.ExtendRequisition;
import org.mingjian.casework.act.RequisitionAct.HandedOver;
import org.mingjian.casework.act.RequisitionAct.OrderRequisition;
import org.mingjian.casework.act.RequisitionAct.PayRequisitionCompensation;
import org.mingjian.casework.act.RequisitionAct.ProposeRequisition;
import org.mingjian.casework.act.RequisitionAct.ReturnRequisition;
import org.mingjian.casework.act.RequisitionAct.Returned;
import org.mingjian.casework.act.RequisitionAct.TakeRequisition;
import org.mingjian.kernel.calendar.LegalDates;

/** 征用台账: what was ordered, handed over, returned, compensated. Items are counted from 1. */
public record RequisitionLedger(CaseHistory history) {

    /** What was asked for. */
    public ProposeRequisition proposed() {
        return history.all(ProposeRequisition.class).getFirst();
    }

    /** The written decision; empty while there is none. */
    public Optional<DoneAct> written() {
        return history.acts().stream()
                .filter(done ->
                        done.act() instanceof OrderRequisition || done.act() instanceof CompleteRequisitionOrder)
                .findFirst();
    }

    /** The handing over; empty before. */
    public Optional<TakeRequisition> taken() {
        return history.last(TakeRequisition.class).map(CaseHistory.Done::act);
    }

    /** How many pieces of an item were handed over. */
    public long takenOf(int item) {
        return taken().stream()
                .flatMap(taken -> taken.items().stream())
                .filter(row -> row.item() == item)
                .mapToLong(HandedOver::quantity)
                .sum();
    }

    /** How many pieces of an item are not accounted for yet. */
    public long heldOf(int item) {
        return takenOf(item)
                - rows().stream()
                        .filter(row -> row.item() == item)
                        .mapToLong(Returned::pieces)
                        .sum();
    }

    /** The numbers of the items of which something is still kept. */
    public List<Integer> held() {
        return IntStream.rangeClosed(1, proposed().items().size())
                .filter(item -> heldOf(item) > 0)
                .boxed()
                .toList();
    }

    /** How many pieces came back so, over all items. */
    public long returned(ToLongFunction<Returned> how) {
        return rows().stream().mapToLong(how).sum();
    }

    private List<Returned> rows() {
        return history.all(ReturnRequisition.class).stream()
                .flatMap(one -> one.items().stream())
                .toList();
    }

    /** For how many days the property may be used, extensions included. */
    public int days() {
        return proposed().days()
                + history.all(ExtendRequisition.class).stream()
                        .mapToInt(ExtendRequisition::days)
                        .sum();
    }

    /** The last day of the use; empty before the handing over. */
    public Optional<LocalDate> lastDay() {
        return taken().map(taken -> LegalDates.on(taken.takenAt()).plusDays(days()));
    }

    /** What is left to pay of the compensation, fen; 0 while none is decided. */
    public long dueFen() {
        long decided = history.last(DecideRequisitionCompensation.class)
                .map(done -> done.act().totalFen())
                .orElse(0L);
        return decided
                - history.all(PayRequisitionCompensation.class).stream()
                        .mapToLong(PayRequisitionCompensation::amountFen)
                        .sum();
    }
}
