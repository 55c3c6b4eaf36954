package org.mingjian.legalreview;

/** 审核内容: the ten checks (国办发〔2018〕118号, local review rules). */
public enum Check {
    /** 执法主体是否合法. */
    SUBJECT("执法主体是否合法"),
    /** 执法人员是否具备执法资格. */
    OFFICERS("执法人员是否具备执法资格"),
    /** 主要事实是否清楚. */
    FACTS("主要事实是否清楚"),
    /** 证据是否合法充分. */
    EVIDENCE("证据是否合法充分"),
    /** 适用法律是否准确. */
    LAW("适用法律、法规、规章是否准确"),
    /** 裁量是否适当. */
    DISCRETION("裁量基准运用是否适当"),
    /** 程序是否合法. */
    PROCEDURE("程序是否合法"),
    /** 是否超越权限. */
    AUTHORITY("是否超越法定权限"),
    /** 文书是否完备规范. */
    DOCUMENTS("执法文书是否完备、规范"),
    /** 是否涉嫌犯罪需要移送. */
    CRIME("违法行为是否涉嫌犯罪、需要移送");

    private final String title;

    Check(String title) {
        this.title = title;
    }

    /** The Chinese question. */
    public String title() {
        return title;
    }
}
