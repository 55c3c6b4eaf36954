package org.mingjian.casework.history;

/** 环节: where a case stands. */
public enum Stage {
    /** Nothing yet. */
    NONE("未登记"),
    /** 线索登记. */
    LEAD("线索已登记"),
    /** 核查完毕. */
    VERIFIED("线索已核查"),
    /** 不予立案. */
    NOT_FILED("不予立案"),
    /** 调查取证. */
    INVESTIGATING("调查取证"),
    /** 调查终结. */
    CONCLUDED("调查终结"),
    /** 法制审核中. */
    IN_REVIEW("法制审核中"),
    /** 审核退回. */
    RETURNED("审核退回"),
    /** 审核不同意. */
    REVIEW_REFUSED("审核不同意"),
    /** 准予作出决定. */
    CLEARED("审核通过"),
    /** 已告知. */
    NOTIFIED("已事先告知"),
    /** 已复核. */
    RECHECKED("陈述申辩已复核"),
    /** 已集体讨论. */
    DISCUSSED("已集体讨论"),
    /** 当场查处. */
    ON_THE_SPOT("当场查处"),
    /** 已决定. */
    DECIDED("已作出决定"),
    /** 已送达. */
    SERVED("已送达"),
    /** 逾期未缴. */
    OVERDUE("逾期未缴"),
    /** 执行完毕. */
    EXECUTED("执行完毕"),
    /** 已结案. */
    CLOSED("已结案"),
    /** 已归档. */
    ARCHIVED("已归档"),
    /** 撤销立案. */
    WITHDRAWN("已撤销立案"),
    /** 已移送. */
    TRANSFERRED("已移送"),
    /** 强制措施待批准. */
    MEASURE_PROPOSED("强制措施待批准"),
    /** 强制措施已批准. */
    MEASURE_APPROVED("强制措施已批准"),
    /** 未采取强制措施. */
    MEASURE_NOT_TAKEN("未采取强制措施"),
    /** 已先行实施，待补办批准. */
    MEASURE_UNAPPROVED("已先行实施，待补办批准"),
    /** 强制措施实施中. */
    MEASURE_IN_FORCE("强制措施实施中"),
    /** 强制措施已解除. */
    MEASURE_ENDED("强制措施已解除"),
    /** 提出检查. */
    INSPECTION_PROPOSED("已提出检查"),
    /** 不批准检查. */
    INSPECTION_REFUSED("不批准检查"),
    /** 紧急先行检查, the approval open. */
    INSPECTION_URGENT("紧急先行检查"),
    /** 批准检查. */
    INSPECTION_APPROVED("已批准检查"),
    /** 通知检查. */
    INSPECTION_NOTIFIED("已通知检查"),
    /** 实施检查. */
    INSPECTED("已实施检查"),
    /** 告知检查结果. */
    INSPECTION_TOLD("检查结果已告知"),
    /** 结束检查. */
    INSPECTION_ENDED("检查已结束"),
    /** 不再实施检查. */
    INSPECTION_NOT_DONE("检查已取消"),
    /** 责令改正期间. */
    INSPECTION_CORRECTING("责令改正期间"),
    /** 申请已收到. */
    APPLIED("申请已收到"),
    /** 待补正. */
    SUPPLEMENTING("待补正"),
    /** 不予受理. */
    NOT_ACCEPTED("不予受理"),
    /** 申请已撤回. */
    APPLICATION_WITHDRAWN("申请已撤回"),
    /** 已受理. */
    ACCEPTED("已受理"),
    /** 已审查. */
    EXAMINED("已审查"),
    /** 不予许可. */
    LICENCE_REFUSED("不予许可"),
    /** 已准予许可. */
    LICENSED("已准予许可"),
    /** 许可有效. */
    EFFECTIVE("许可有效"),
    /** 已申请延续. */
    RENEWAL_ASKED("已申请延续"),
    /** 许可已撤销. */
    LICENCE_REVOKED("许可已撤销"),
    /** 许可已注销. */
    DEREGISTERED("许可已注销"),
    /** 许可已撤回. */
    LICENCE_WITHDRAWN("许可已撤回"),
    /** 决定已撤销. */
    REVOKED("决定已撤销"),
    /** 已申请听证. */
    HEARING_ASKED("已申请听证"),
    /** 已通知听证. */
    HEARING_SET("已通知听证"),
    /** 听证已举行，待报告. */
    HEARING_HELD("听证已举行"),
    /** 听证已结束. */
    HEARD("听证已结束"),
    /** 强制执行已启动. */
    EXECUTION_OPENED("强制执行已启动"),
    /** 已催告. */
    DEMANDED("已催告"),
    /** 已作出强制执行决定. */
    EXECUTION_DECIDED("已作出强制执行决定"),
    /** 强制执行中. */
    IN_EXECUTION("强制执行中"),
    /** 执行协议履行中. */
    EXECUTION_AGREED("执行协议履行中"),
    /** 中止执行. */
    EXECUTION_SUSPENDED("中止执行"),
    /** 终结执行. */
    EXECUTION_ENDED("终结执行"),
    /** 已申请法院强制执行. */
    COURT_APPLIED("已申请法院强制执行"),
    /** 法院已受理. */
    COURT_ACCEPTED("法院已受理"),
    /** 法院不予受理或者不予执行. */
    COURT_REFUSED("法院不予受理或者不予执行"),
    /** 法院裁定准予执行. */
    COURT_GRANTED("法院裁定准予执行"),
    /** 收费已核定. */
    FEE_ASSESSED("收费已核定"),
    /** 收费已批准. */
    FEE_APPROVED("收费已批准"),
    /** 缴款通知书待送达. */
    FEE_NOTICED("缴款通知书待送达"),
    /** 已通知缴款. */
    FEE_SERVED("已通知缴款"),
    /** 收费已结清. */
    FEE_SETTLED("收费已结清"),
    /** 收费已撤销. */
    FEE_REVOKED("收费已撤销"),
    /** 收费已撤回. */
    FEE_WITHDRAWN("收费已撤回"),
    /** 已提出征用. */
    REQUISITION_PROPOSED("已提出征用"),
    /** 已口头征用，待补办书面决定. */
    REQUISITION_ORAL("已口头征用，待补办书面决定"),
    /** 已决定征用. */
    REQUISITION_ORDERED("已决定征用"),
    /** 没有征用. */
    REQUISITION_NOT_TAKEN("没有征用"),
    /** 征用中. */
    REQUISITION_IN_USE("征用中"),
    /** 征用财产已返还. */
    REQUISITION_RETURNED("征用财产已返还"),
    /** 征用补偿待支付. */
    REQUISITION_TO_COMPENSATE("征用补偿待支付"),
    /** 征用补偿已支付. */
    REQUISITION_COMPENSATED("征用补偿已支付");

    private final String title;

    Stage(String title) {
        this.title = title;
    }

    /** The Chinese name. */
    public String title() {
        return title;
    }
}
