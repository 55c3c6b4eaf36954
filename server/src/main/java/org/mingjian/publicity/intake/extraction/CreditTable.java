package org.mingjian.publicity.intake.extraction;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** 双公示 tables: amounts whose unit (万元) stands in the label. */
final class CreditTable {

    private static final Labels FINE = new Labels("罚款金额", "罚款数额", "处罚金额", "罚款");
    private static final Labels CONFISCATED =
            new Labels("没收违法所得、没收非法财物的金额", "没收违法所得没收非法财物的金额", "没收金额", "没收违法所得金额", "没收违法所得");
    private static final Pattern NUMBER =
            Pattern.compile("(?<number>\\d+(?:,\\d{3})*(?:\\.\\d{1,6})?) ?(?<unit>万元|元)?(?= |$|[,;。|)])");
    private static final BigDecimal WAN = new BigDecimal(10_000);

    private CreditTable() {}

    static @Nullable Long fine(String folded) {
        return amount(FINE, folded);
    }

    static @Nullable Long confiscated(String folded) {
        return amount(CONFISCATED, folded);
    }

    /** An amount without any unit is not read: it may be yuan or ten thousand yuan. */
    private static @Nullable Long amount(Labels labels, String folded) {
        for (Labels.Value value : labels.in(folded)) {
            Matcher number = NUMBER.matcher(value.text());
            if (number.lookingAt()) {
                String unit = number.group("unit") == null ? value.unit() : number.group("unit");
                BigDecimal amount = new BigDecimal(number.group("number").replace(",", ""));
                if (amount.signum() > 0 && unit.contains("元")) {
                    return Amounts.fen(unit.contains("万") ? amount.multiply(WAN) : amount);
                }
            }
        }
        return null;
    }
}
