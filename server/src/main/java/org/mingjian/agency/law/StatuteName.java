package org.mingjian.agency.law;

/** 简称: one name for a statute, however it is cited. */
public final class StatuteName {

    private static final String STATE = "中华人民共和国";
    private static final String MARKS = "[《》〈〉<>\\s\\p{Cntrl}\\u3000\\u200b]";
    private static final String YEAR = "[（(][^（）()]*[0-9年修][^（）()]*[）)]$";

    private StatuteName() {}

    /**
     * Without book-title marks, blanks, 中华人民共和国 and a year in brackets: 行政处罚法 for
     * 《中华人民共和国行政处罚法》（2021年修订）.
     */
    public static String of(String cited) {
        String plain = cited.replaceAll(MARKS, "").replaceAll(YEAR, "");
        boolean longer = plain.startsWith(STATE) && plain.length() > STATE.length();
        return longer ? plain.substring(STATE.length()) : plain;
    }
}
