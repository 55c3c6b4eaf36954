package org.mingjian.kernel.deadline;

/** 不计入期限的事由. Each needs a document that says from when and until when. */
public enum SuspensionGround {
    /** 中止调查. */
    SUSPENDED("中止调查"),
    /** 听证. */
    HEARING("听证"),
    /** 公告. */
    PUBLIC_NOTICE("公告"),
    /** 检测、检验、检疫、鉴定. */
    TESTING("检测、检验、检疫、鉴定"),
    /** 招标、拍卖 (行政许可法第四十五条). */
    TENDER("招标、拍卖"),
    /** 专家评审 (行政许可法第四十五条). */
    EXPERT_REVIEW("专家评审"),
    /** 行政复议、行政诉讼期间 (行政处罚法第七十三条第三款). */
    REMEDY("行政复议、行政诉讼期间");

    private final String title;

    SuspensionGround(String title) {
        this.title = title;
    }

    /** The Chinese words. */
    public String title() {
        return title;
    }
}
