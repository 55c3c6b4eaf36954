package org.mingjian.agency.discretion;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.mingjian.kernel.money.Fen;

/**
 * 罚款幅度, fen, both ends included.
 *
 * @param leastFen the smallest fine
 * @param mostFen the greatest
 */
public record FineSpan(long leastFen, long mostFen) {

    /** Whether the fine lies in it. */
    public boolean holds(long fen) {
        return fen >= leastFen && fen <= mostFen;
    }

    /** As papers say it: 5000元以上10000元以下. */
    public String words() {
        if (leastFen == mostFen) {
            return yuan(leastFen);
        }
        return leastFen == 0 ? yuan(mostFen) + "以下" : yuan(leastFen) + "以上" + yuan(mostFen) + "以下";
    }

    /** Whole fen inside the two amounts; a span narrower than a fen becomes its upper end. */
    static FineSpan inside(BigDecimal least, BigDecimal most) {
        long upper = most.setScale(0, RoundingMode.FLOOR).longValueExact();
        long lower = least.setScale(0, RoundingMode.CEILING).longValueExact();
        return new FineSpan(Math.min(lower, upper), upper);
    }

    FineSpan within(FineSpan limits) {
        return new FineSpan(limits.nearest(leastFen), limits.nearest(mostFen));
    }

    /** Rounded inward; as it was when nothing is left between the rounded ends. */
    FineSpan rounded(long toFen) {
        long lower = Math.ceilDiv(leastFen, toFen) * toFen;
        long upper = mostFen / toFen * toFen;
        return lower > upper ? this : new FineSpan(lower, upper);
    }

    private long nearest(long fen) {
        return Math.clamp(fen, leastFen, mostFen);
    }

    static String yuan(long fen) {
        return new Fen(fen).yuan().stripTrailingZeros().toPlainString() + "元";
    }
}
