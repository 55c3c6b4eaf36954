package org.mingjian.publicity;

/** 公示状态: where a public record stands. */
public enum PublicRecordState {
    /** 草稿: made from the decision's facts; redaction is being prepared. */
    DRAFT("草稿"),
    /** 审核: handed to the second person. */
    IN_REVIEW("审核"),
    /** 待发布: the second person agrees with the text; the decision is not served yet. */
    CLEARED("待发布"),
    /** 已公示: the page is public. */
    PUBLISHED("已公示"),
    /** 撤下: the content is erased; a tombstone stands in its place. */
    WITHDRAWN("撤下");

    private final String title;

    PublicRecordState(String title) {
        this.title = title;
    }

    /** The Chinese name. */
    public String title() {
        return title;
    }
}
