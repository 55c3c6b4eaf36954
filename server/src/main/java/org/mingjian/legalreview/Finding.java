package org.mingjian.legalreview;

/** The outcome of a check, by the machine or by the reviewer. */
public enum Finding {
    /** 符合. */
    PASS("符合"),
    /** 有问题. */
    ISSUE("有问题"),
    /** 不适用. */
    NOT_APPLICABLE("不适用"),
    /** The machine cannot tell. */
    UNKNOWN("需人工判断");

    private final String title;

    Finding(String title) {
        this.title = title;
    }

    /** The Chinese name. */
    public String title() {
        return title;
    }
}
