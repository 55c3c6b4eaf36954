package org.mingjian.documents.wording;

import java.text.Normalizer;

/** 数字: reads whole numbers as texts write them, 60, ６０ or 六十. */
final class Numerals {

    private static final String DIGITS = "零一二三四五六七八九";

    private Numerals() {}

    /** The number, or -1 when the text is none below 1000. */
    static int read(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .strip()
                .replace('〇', '零')
                .replace('两', '二');
        if (plain.matches("\\d{1,3}")) {
            return Integer.parseInt(plain);
        }
        return plain.matches("[零一二三四五六七八九十百]{1,6}") ? words(plain) : -1;
    }

    private static int words(String plain) {
        int total = 0;
        int digit = 0;
        for (char c : plain.toCharArray()) {
            if (c == '十' || c == '百') {
                total += (digit == 0 ? 1 : digit) * (c == '十' ? 10 : 100);
                digit = 0;
            } else {
                digit = DIGITS.indexOf(c);
            }
        }
        return total + digit;
    }
}
