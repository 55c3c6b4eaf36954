package org.mingjian.kernel.money;

import java.util.Optional;

/** 中文大写金额: 伍万元整 and back. Writing follows 正确填写票据和结算凭证的基本规定; reading is lenient with variants. */
public final class CapitalAmount {

    private static final String DIGITS = "零壹贰叁肆伍陆柒捌玖";
    private static final long WAN = 10_000;
    private static final long YI = 100_000_000;
    private static final long LIMIT = YI * YI;

    private CapitalAmount() {}

    /** The capital form. @throws IllegalArgumentException when negative */
    public static String of(Fen fen) {
        if (fen.amount() < 0) {
            throw new IllegalArgumentException("a capital amount is not negative");
        }
        long yuan = fen.amount() / 100;
        int jiao = (int) (fen.amount() / 10 % 10);
        int odd = (int) (fen.amount() % 10);
        StringBuilder text = new StringBuilder();
        if (yuan > 0 || fen.amount() == 0) {
            text.append(yuan == 0 ? "零" : integer(yuan)).append('元');
        }
        if (jiao > 0) {
            text.append(digit(jiao)).append('角');
        } else if (odd > 0 && yuan > 0) {
            text.append('零');
        }
        return odd > 0
                ? text.append(digit(odd)).append('分').toString()
                : text.append('整').toString();
    }

    /** What a capital amount says; also reads 一二三 numerals and traditional forms. Empty when it is not one. */
    public static Optional<Fen> parse(String text) {
        return new CapitalReader(text).fen();
    }

    private static String integer(long number) {
        if (number >= LIMIT) {
            throw new IllegalArgumentException("too large to write: " + number);
        }
        if (number >= YI) {
            return integer(number / YI) + "亿" + tail(number % YI, YI);
        }
        if (number >= WAN) {
            return integer(number / WAN) + "万" + tail(number % WAN, WAN);
        }
        return thousands(number);
    }

    private static String thousands(long number) {
        long unit = number >= 1000 ? 1000 : number >= 100 ? 100 : number >= 10 ? 10 : 1;
        String name = unit == 1000 ? "仟" : unit == 100 ? "佰" : unit == 10 ? "拾" : "";
        return digit((int) (number / unit)) + name + (unit == 1 ? "" : tail(number % unit, unit));
    }

    /** What follows a unit; zeros in between are said once. */
    private static String tail(long rest, long unit) {
        if (rest == 0) {
            return "";
        }
        return (rest < unit / 10 ? "零" : "") + integer(rest);
    }

    private static char digit(int value) {
        return DIGITS.charAt(value);
    }
}
