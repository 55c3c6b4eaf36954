package org.mingjian.agency;

/** 执法主体类型. */
public enum AgencyKind {
    /** 行政机关. */
    ORGAN("行政机关"),
    /** 法律法规授权的组织. */
    AUTHORISED("授权组织"),
    /** 受委托组织: acts in the entrusting organ's name (行政处罚法 第二十条). */
    ENTRUSTED("受委托组织");

    private final String title;

    AgencyKind(String title) {
        this.title = title;
    }

    /** The Chinese name. */
    public String title() {
        return title;
    }
}
