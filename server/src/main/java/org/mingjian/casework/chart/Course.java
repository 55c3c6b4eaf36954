package org.mingjian.casework.chart;

/** 走向: where an act leads on the chart, seen from the stage in which it is done. */
public enum Course {
    /** 留在本环节. */
    STAYS("留在"),
    /** 离开主线: to a stage beside the main line, for example 不予立案. */
    ASIDE("转入"),
    /** 退回: to an earlier stage of the main line. */
    BACK("回到"),
    /** 跳过: to a later stage of the main line, by another way than the main one. */
    AHEAD("转到"),
    /** 进入下一环节: the main line. */
    ONWARD("进入");

    private final String verb;

    Course(String verb) {
        this.verb = verb;
    }

    /** The Chinese verb before the name of the stage. */
    public String verb() {
        return verb;
    }
}
