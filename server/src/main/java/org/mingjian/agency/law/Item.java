package org.mingjian.agency.law;

import org.mingjian.kernel.numeral.ChineseNumeral;

/**
 * 项: a numbered item of a paragraph.
 *
 * @param number counted from 1
 * @param brackets both brackets as the source has them, {@code （）} or {@code ()}
 * @param text its words behind the number
 * @param gap what stands between it and what follows
 */
public record Item(int number, String brackets, String text, String gap) {

    /** The number as the source writes it: （一）. */
    public String mark() {
        return brackets.charAt(0) + ChineseNumeral.write(number) + brackets.charAt(1);
    }

    /** Number and words, with the same brackets whatever the source has. */
    public String words() {
        return "（" + ChineseNumeral.write(number) + "）" + text;
    }

    String source() {
        return mark() + text + gap;
    }
}
