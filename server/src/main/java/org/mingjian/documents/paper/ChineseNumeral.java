package org.mingjian.documents.paper;

/** 汉字数字: 60 as 六十, 15 as 十五, 100 as 一百, as statutes write periods. */
final class ChineseNumeral {

    private static final String DIGITS = "零一二三四五六七八九";

    private ChineseNumeral() {}

    /** The number from 0 to 999 in words; other text comes back as it is. */
    static String of(String digits) {
        String number = digits.strip();
        return number.matches("\\d{1,3}") ? inWords(Integer.parseInt(number)) : digits;
    }

    private static String inWords(int number) {
        if (number < 10) {
            return digit(number);
        }
        if (number < 100) {
            String tens = number < 20 ? "" : digit(number / 10);
            return tens + "十" + (number % 10 == 0 ? "" : digit(number % 10));
        }
        int rest = number % 100;
        String tail = rest == 0 ? "" : rest < 10 ? "零" + digit(rest) : digit(rest / 10) + "十" + unit(rest % 10);
        return digit(number / 100) + "百" + tail;
    }

    private static String unit(int digit) {
        return digit == 0 ? "" : digit(digit);
    }

    private static String digit(int value) {
        return String.valueOf(DIGITS.charAt(value));
    }
}
