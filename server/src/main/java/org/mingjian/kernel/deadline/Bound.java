package org.mingjian.kernel.deadline;

/** 受期限约束者: whom a deadline binds. */
public enum Bound {
    /** 当事人. */
    PARTY("当事人"),
    /** 行政机关. */
    ORGAN("行政机关"),
    /** 执法人员. */
    OFFICER("执法人员"),
    /** 法制审核人员. */
    REVIEWER("法制审核人员"),
    /** 被许可人. */
    LICENSEE("被许可人"),
    /** 人民政府. */
    GOVERNMENT("人民政府"),
    /** 公示平台. */
    PLATFORM("公示平台");

    private final String title;

    Bound(String title) {
        this.title = title;
    }

    /** The Chinese word. */
    public String title() {
        return title;
    }
}
