package org.mingjian.agency.law;

import org.mingjian.kernel.numeral.ChineseNumeral;

/**
 * 编、章、节.
 *
 * @param level 2 is the highest
 * @param number counted from 1, 0 when it has none
 * @param unit 编, 分编, 章 or 节; empty without a number
 * @param separator the blanks between number and name
 * @param name its words
 * @param gap what stands between it and what follows
 */
public record Heading(int level, int number, String unit, String separator, String name, String gap)
        implements Passage {

    /** Number and name in one line, blanks as in the source. */
    public String words() {
        return (number == 0 ? "" : "第" + ChineseNumeral.write(number) + unit) + separator + name;
    }

    @Override
    public String source() {
        return "#".repeat(level) + " " + words() + gap;
    }
}
