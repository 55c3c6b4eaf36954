package org.mingjian.casework.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.mingjian.casework.act.ActKind;
import org.mingjian.casework.act.RequisitionAct.ProposeRequisition;
import org.mingjian.casework.act.RequisitionAct.Requisitioned;
import org.mingjian.casework.history.CaseHistory;
import org.mingjian.casework.history.RequisitionLedger;
import org.mingjian.casework.history.Surroundings;

/** What the forms of a requisition take from the case. */
final class RequisitionSuggestions {

    private RequisitionSuggestions() {}

    static void put(ActKind act, CaseHistory history, Surroundings around, Map<String, Object> known) {
        if (!(history.begun() instanceof ProposeRequisition proposed)) {
            return;
        }
        RequisitionLedger ledger = new RequisitionLedger(history);
        switch (act) {
            case ORDER_REQUISITION_ORALLY -> known.put("orderedAt", around.now());
            case TAKE_REQUISITION -> {
                known.put("takenAt", around.now());
                known.put("officerIds", List.copyOf(history.handlers()));
                known.put("place", history.party().address());
                known.put("copies", 2);
                known.put("items", taken(proposed.items()));
            }
            case RETURN_REQUISITION -> {
                known.put("returnedOn", around.today());
                known.put("officerIds", List.copyOf(history.handlers()));
                known.put("items", kept(ledger));
            }
            case PAY_REQUISITION_COMPENSATION -> {
                known.put("on", around.today());
                known.put("amountFen", ledger.dueFen());
            }
            default -> {}
        }
    }

    private static List<Map<String, Object>> taken(List<Requisitioned> items) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (int i = 1; i <= items.size(); i++) {
            rows.add(Map.of("item", i, "quantity", items.get(i - 1).quantity(), "condition", "完好"));
        }
        return rows;
    }

    private static List<Map<String, Object>> kept(RequisitionLedger ledger) {
        return ledger.held().stream()
                .map(item ->
                        Map.<String, Object>of("item", item, "intact", ledger.heldOf(item), "damaged", 0, "lost", 0))
                .toList();
    }
}
