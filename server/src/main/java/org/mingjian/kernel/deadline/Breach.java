package org.mingjian.kernel.deadline;

/** 逾期后果: what follows when a deadline passes without the act. */
public enum Breach {
    /** 视为解除,系统自动记录并告警: for example property registered for preservation. */
    RELEASE("自动解除并告警"),
    /** 视为作出决定: silence has the effect of a decision. */
    DEEMED("视为作出"),
    /** 权利消灭. */
    LAPSE("权利消灭"),
    /** 不得进行下一步: the step that needs the term is refused. */
    BLOCK("不得进行下一步"),
    /** 自动撤下: removed from every channel. */
    WITHDRAW("自动撤下"),
    /** 开始加处罚款. */
    SURCHARGE("开始加处罚款"),
    /** 停止计算. */
    STOP("停止计算"),
    /** 预警并报监督机构. */
    FLAG("预警并提示监督机构"),
    /** 追究责任. */
    ACCOUNTABILITY("预警并追究责任");

    private final String title;

    Breach(String title) {
        this.title = title;
    }

    /** The Chinese words. */
    public String title() {
        return title;
    }
}
