package org.mingjian.kernel.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/**
 * 金额: money in fen, the hundredth of a yuan.
 *
 * @param amount fen, may be negative
 */
public record Fen(long amount) implements Comparable<Fen> {

    /** Nothing. */
    public static final Fen ZERO = new Fen(0);

    private static final int FEN_A_YUAN = 100;

    /** So many whole yuan. @throws ArithmeticException when too large */
    public static Fen ofYuan(long yuan) {
        return new Fen(Math.multiplyExact(yuan, FEN_A_YUAN));
    }

    /** So many yuan. @throws ArithmeticException when it is not a whole number of fen, or too large */
    public static Fen ofYuan(BigDecimal yuan) {
        return new Fen(yuan.movePointRight(2).longValueExact());
    }

    /** The sum. @throws ArithmeticException when too large */
    public Fen plus(Fen other) {
        return new Fen(Math.addExact(amount, other.amount));
    }

    /** The difference. @throws ArithmeticException when too large */
    public Fen minus(Fen other) {
        return new Fen(Math.subtractExact(amount, other.amount));
    }

    /** A part of it, rounded down to the fen: money owed is never rounded up. */
    public Fen times(BigDecimal ratio) {
        return new Fen(BigDecimal.valueOf(amount)
                .multiply(ratio)
                .setScale(0, RoundingMode.DOWN)
                .longValueExact());
    }

    /** The smaller of both. */
    public Fen atMost(Fen limit) {
        return compareTo(limit) <= 0 ? this : limit;
    }

    /** In yuan, with two decimals. */
    public BigDecimal yuan() {
        return BigDecimal.valueOf(amount, 2);
    }

    /** As printed: ¥50,000.00. */
    public String format() {
        String sign = amount < 0 ? "-" : "";
        return sign + "¥" + String.format(Locale.ROOT, "%,.2f", yuan().abs());
    }

    @Override
    public int compareTo(Fen other) {
        return Long.compare(amount, other.amount);
    }

    @Override
    public String toString() {
        return format();
    }
}
