package org.mingjian.casework.desk;

import java.util.Map;
import org.mingjian.casework.act.ActKind;
import org.mingjian.casework.act.FeeAct.AssessFee;
import org.mingjian.casework.history.CaseHistory;
import org.mingjian.casework.history.FeeBalance;
import org.mingjian.casework.history.Surroundings;

/** What the forms of a case of fees take from the case. */
final class FeeSuggestions {

    private FeeSuggestions() {}

    static void put(ActKind act, CaseHistory history, Surroundings around, Map<String, Object> known) {
        if (!(history.begun() instanceof AssessFee)) {
            return;
        }
        FeeBalance balance = FeeBalance.of(history);
        switch (act) {
            case PAY_FEE -> {
                known.put("paidOn", around.today());
                known.put("amountFen", balance.leftFen());
            }
            case REFUND_PAYMENT -> {
                known.put("on", around.today());
                known.put("amountFen", balance.refundFen());
            }
            default -> {}
        }
    }
}
