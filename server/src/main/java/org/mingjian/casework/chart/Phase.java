package org.mingjian.casework.chart;

import org.mingjian.casework.history.Stage;

/** 阶段: the parts of the main line, as the chart and the list beside it are divided. */
public enum Phase {
    /** 立案. */
    FILING("线索、立案"),
    /** 调查取证. */
    INVESTIGATION("调查取证"),
    /** 法制审核. */
    REVIEW("法制审核"),
    /** 告知、陈述申辩、听证. */
    NOTICE("告知、陈述申辩、听证"),
    /** 决定. */
    DECISION("决定"),
    /** 送达、执行、结案. */
    EXECUTION("送达、执行、结案");

    private final String title;

    Phase(String title) {
        this.title = title;
    }

    /** The Chinese title. */
    public String title() {
        return title;
    }

    /** The phase in which a stage of the main line begins. */
    static Phase of(Stage stage) {
        return switch (stage) {
            case NONE, LEAD, VERIFIED, NOT_FILED -> FILING;
            case INVESTIGATING, WITHDRAWN, TRANSFERRED -> INVESTIGATION;
            case CONCLUDED, IN_REVIEW, RETURNED, REVIEW_REFUSED -> REVIEW;
            case CLEARED, NOTIFIED -> NOTICE;
            case RECHECKED, DISCUSSED -> DECISION;
            case DECIDED, SERVED, OVERDUE, EXECUTED, CLOSED, ARCHIVED -> EXECUTION;
        };
    }
}
