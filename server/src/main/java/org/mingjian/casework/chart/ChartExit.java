package org.mingjian.casework.chart;

/**
 * 去向: one of the stages to which an act leads.
 *
 * @param course how it lies on the chart
 * @param stage the stage's name, for example {@code DECIDED}
 * @param mark its number or letter on the chart
 * @param title its Chinese title
 */
public record ChartExit(Course course, String stage, String mark, String title) {

    /** As a sentence's end: 回到 4 调查终结; 留在本环节 when nothing moves. */
    public String words() {
        return course == Course.STAYS ? "留在本环节" : course.verb() + " " + mark + " " + title;
    }
}
