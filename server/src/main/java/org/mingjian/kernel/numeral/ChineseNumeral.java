package org.mingjian.kernel.numeral;

import java.util.OptionalInt;

/** 汉字数字, as statutes write them: 一, 十, 二十一, 一百零一, 一百一十二. */
public final class ChineseNumeral {

    /** A numeral in a pattern. */
    public static final String PATTERN = "[零一二三四五六七八九十百千]+";

    private static final String DIGITS = "零一二三四五六七八九";
    private static final String UNITS = "十百千";
    private static final int MOST = 9999;

    private ChineseNumeral() {}

    /** The number; empty when statutes would write it otherwise, so that writing gives back what was read. */
    public static OptionalInt read(String words) {
        int sum = 0;
        int digit = 0;
        for (char one : words.toCharArray()) {
            int unit = UNITS.indexOf(one);
            if (unit < 0) {
                digit = DIGITS.indexOf(one);
            } else {
                sum += Math.max(digit, 1) * power(unit + 1);
                digit = 0;
            }
        }
        int number = sum + digit;
        boolean same = number > 0 && number <= MOST && write(number).equals(words);
        return same ? OptionalInt.of(number) : OptionalInt.empty();
    }

    /** The number in words. @throws IllegalArgumentException below 1 or above 9999 */
    public static String write(int number) {
        if (number < 1 || number > MOST) {
            throw new IllegalArgumentException("a statute counts from 1 to " + MOST + ", not " + number);
        }
        var words = new StringBuilder();
        for (int place = UNITS.length(); place >= 0; place--) {
            int digit = number / power(place) % 10;
            boolean gap = digit == 0 && !words.isEmpty() && words.charAt(words.length() - 1) != '零';
            if (digit > 0) {
                words.append(DIGITS.charAt(digit)).append(place == 0 ? "" : UNITS.charAt(place - 1));
            } else if (gap && number % power(place) > 0) {
                words.append('零');
            }
        }
        return words.indexOf("一十") == 0 ? words.substring(1) : words.toString();
    }

    /** Digits in words, 60 as 六十; other text comes back as it is. */
    public static String ofDigits(String text) {
        String digits = text.strip();
        return digits.matches("[1-9]\\d{0,3}") ? write(Integer.parseInt(digits)) : text;
    }

    private static int power(int place) {
        int power = 1;
        for (int i = 0; i < place; i++) {
            power *= 10;
        }
        return power;
    }
}
