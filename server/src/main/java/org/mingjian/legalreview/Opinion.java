package org.mingjian.legalreview;

/** 审核意见. */
public enum Opinion {
    /** 通过. */
    APPROVED("通过"),
    /** 退回, with specific points. */
    RETURNED("退回"),
    /** 不同意. */
    REFUSED("不同意");

    private final String title;

    Opinion(String title) {
        this.title = title;
    }

    /** The Chinese name. */
    public String title() {
        return title;
    }
}
