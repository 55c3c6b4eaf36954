package org.mingjian.casework.chart;

/**
 * 期限: a deadline on the chart.
 *
 * @param id for example {@code D04}; empty for a term that the table of deadlines does not number
 * @param title for example 作出处罚决定
 * @param length in Chinese with its unit, for example 90日
 * @param provision where the length stands
 */
public record ChartTerm(String id, String title, String length, String provision) {

    /** As on the chart: D04 作出处罚决定 90日. */
    public String words() {
        return named() + " " + length;
    }

    /** Without the length: D04 作出处罚决定. */
    public String named() {
        return id.isEmpty() ? title : id + " " + title;
    }
}
