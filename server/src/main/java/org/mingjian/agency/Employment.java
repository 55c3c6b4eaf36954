package org.mingjian.agency;

/** 任职情况: only a person in post may hold a certificate and act (行政处罚法 第四十二条). */
public enum Employment {
    /** 在编在岗. */
    IN_POST("在编在岗"),
    /** 合同制、临时聘用人员: never acts. */
    CONTRACT("合同聘用"),
    /** 已离岗. */
    LEFT("已离岗");

    private final String title;

    Employment(String title) {
        this.title = title;
    }

    /** The Chinese name. */
    public String title() {
        return title;
    }
}
