package org.mingjian.casework.desk;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.mingjian.casework.history.PropertyLedger.Line;

/** One item of the property under a measure, as the case's page shows it; quantities in the item's unit. */
record PropertyRow(
        int number,
        String name,
        @Nullable String mark,
        BigDecimal quantity,
        String unit,
        BigDecimal stored,
        BigDecimal outside,
        BigDecimal returned,
        BigDecimal disposed,
        BigDecimal transferred,
        String state) {

    static PropertyRow of(Line line) {
        return new PropertyRow(
                line.number(),
                line.item().name(),
                line.item().mark(),
                line.item().quantity(),
                line.item().unit(),
                line.stored(),
                line.outside(),
                line.returned(),
                line.disposed(),
                line.transferred(),
                state(line));
    }

    private static String state(Line line) {
        if (line.left().signum() == 0) {
            return "已有去向";
        }
        if (line.owed().signum() > 0) {
            return "待返还";
        }
        return line.undisposed().signum() > 0 ? "待处理" : "措施之中";
    }
}
