package org.mingjian.kernel.calendar;

/** 计算方式: which way a term is counted, and what becomes of an end on a rest day. */
public enum CountingWay {
    /** 期满之日不顺延: an organ's own period. */
    FIXED(""),
    /** 期满之日为休息日的顺延至其后第一个工作日: a party's period. */
    ROLLING("party"),
    /** 自该日倒推: what must be done so long before a day. */
    BACKWARDS("before"),
    /** 自年度终了起: from the end of the year of the event. */
    AFTER_YEAR("yearend");

    private final String word;

    CountingWay(String word) {
        this.word = word;
    }

    /** From the word behind a period in the rule tables. @throws IllegalArgumentException when there is no such word */
    static CountingWay ofWord(String word) {
        for (CountingWay way : values()) {
            if (way.word.equals(word)) {
                return way;
            }
        }
        throw new IllegalArgumentException("behind a period stands party, before or yearend, not " + word);
    }
}
