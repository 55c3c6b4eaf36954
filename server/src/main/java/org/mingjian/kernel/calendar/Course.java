package org.mingjian.kernel.calendar;

/** 计算方式: which way a term is counted, and what becomes of an end on a rest day. */
public enum Course {
    /** 期满之日不顺延: an organ's own period. */
    FIXED(""),
    /** 期满之日为休息日的顺延至其后第一个工作日: a party's period. */
    ROLLING("party"),
    /** 自该日倒推: what must be done so long before a day. */
    BACKWARDS("before"),
    /** 自年度终了起: from the end of the year of the event. */
    AFTER_YEAR("yearend");

    private final String word;

    Course(String word) {
        this.word = word;
    }

    /** From the word behind a period in the rule tables. @throws IllegalArgumentException when there is no such word */
    static Course ofWord(String word) {
        for (Course course : values()) {
            if (course.word.equals(word)) {
                return course;
            }
        }
        throw new IllegalArgumentException("behind a period stands party, before or yearend, not " + word);
    }
}
