package org.mingjian.casework.history;

import org.mingjian.kernel.problem.Provision;

/** 期限: the deadlines of the procedure; their lengths are rule values under the same id. */
public enum Term {
    /** 申请听证. */
    D01("申请听证", new Provision("行政处罚法", "第六十四条第一项")),
    /** 陈述申辩. */
    STATEMENT("陈述申辩", new Provision("行政处罚法", "第四十五条")),
    /** 作出处罚决定. */
    D04("作出处罚决定", new Provision("行政处罚法", "第六十条")),
    /** 送达决定书. */
    D05("送达决定书", new Provision("行政处罚法", "第六十一条")),
    /** 缴纳罚款. */
    D06("缴纳罚款", new Provision("行政处罚法", "第六十七条第三款")),
    /** 追责时效. */
    D11("追责时效", new Provision("行政处罚法", "第三十六条")),
    /** 公示处罚决定. */
    D12("公示处罚决定", new Provision("国办发〔2018〕118号", "行政执法公示")),
    /** 当场收缴的罚款交至机关. */
    D08("上交当场收缴的罚款", new Provision("行政处罚法", "第七十一条")),
    /** 机关将罚款缴付银行. */
    D09("将罚款缴付银行", new Provision("行政处罚法", "第七十一条")),
    /** 当场处罚决定报机关备案. */
    FILING_BACK("当场处罚决定报机关备案", new Provision("行政处罚法", "第五十二条第三款")),
    /** 法制审核. */
    D42("法制审核", new Provision("本机关法制审核规定", "审核期限")),
    /** 紧急情况下实施后报告. */
    D15("报告并补办批准", Provision.coercionLaw("第十九条")),
    /** 查封、扣押期限. */
    D16("查封、扣押期限", Provision.coercionLaw("第二十五条第一款")),
    /** 交付冻结决定书. */
    D17("向当事人交付冻结决定书", Provision.coercionLaw("第三十一条")),
    /** 冻结期限. */
    D18("冻结期限", Provision.coercionLaw("第三十二条第一款")),
    /** 涉案财物移交保管. */
    D44("涉案财物移交保管", new Provision("公安机关办理行政案件程序规定", "第一百九十条(参照)")),
    /** 解除后退还财物. */
    PROPERTY_RETURN("退还财物", Provision.coercionLaw("第二十八条第二款")),
    /** 紧急先行检查后补办批准. */
    INSPECTION_APPROVAL("补办检查批准", new Provision("国办发〔2024〕54号", "检查审批")),
    /** 公示检查结果. */
    D13("公示检查结果", new Provision("国办发〔2018〕118号", "行政执法公示")),
    /** 告知检查结果. */
    INSPECTION_RESULT("告知检查结果", new Provision("国办发〔2024〕54号", "检查结果告知")),
    /** 复查. */
    INSPECTION_RECHECK("复查", new Provision("行政处罚法", "第二十八条第一款")),
    /** 一次告知补正. */
    D23("一次告知补正", new Provision("行政许可法", "第三十二条第一款第四项")),
    /** 作出许可决定. */
    D24("作出许可决定", new Provision("行政许可法", "第四十二条第一款")),
    /** 颁发、送达许可证件. */
    D25("颁发、送达许可证件", new Provision("行政许可法", "第四十四条")),
    /** 申请许可听证. */
    D26_REQUEST("申请许可听证", new Provision("行政许可法", "第四十七条第一款")),
    /** 组织许可听证. */
    D26("组织许可听证", new Provision("行政许可法", "第四十七条第一款")),
    /** 申请延续. */
    D27("申请延续", new Provision("行政许可法", "第五十条第一款")),
    /** 作出是否准予延续的决定. */
    RENEWAL_DECISION("作出是否准予延续的决定", new Provision("行政许可法", "第五十条第二款")),
    /** 行政复议书面答复. */
    D30("行政复议书面答复", new Provision("行政复议法", "第四十八条")),
    /** 提交证据和答辩状. */
    D31("向法院提交证据和答辩状", new Provision("行政诉讼法", "第六十七条")),
    /** 快速办理. */
    EXPEDITED("快速办理", new Provision("地方规定", "案件快速办理")),
    /** 申请法院强制执行. */
    D20("申请法院强制执行", Provision.coercionLaw("第五十三条")),
    /** 代履行催告. */
    D22("代履行前催告", Provision.coercionLaw("第五十一条第一款第二项")),
    /** 中止满三年. */
    D50("中止执行", Provision.coercionLaw("第三十九条第二款")),
    /** 对法院的裁定申请复议. */
    COURT_OBJECTION("对法院裁定申请复议", Provision.coercionLaw("第五十六条第二款、第五十八条第三款")),
    /** 重大行政处罚备案. */
    D38("重大行政处罚备案", new Provision("行政执法责任制方案", "重大行政处罚备案")),
    /** 决定是否移送. */
    D33("决定是否移送涉嫌犯罪案件", new Provision("行政执法机关移送涉嫌犯罪案件的规定", "第五条")),
    /** 移送公安机关. */
    D33_HANDOVER("移送公安机关", new Provision("行政执法机关移送涉嫌犯罪案件的规定", "第五条")),
    /** 移交物品. */
    D34("移交涉案物品和材料", new Provision("行政执法机关移送涉嫌犯罪案件的规定", "第十二条")),
    /** 提请复议. */
    D35("对不予立案提请复议", new Provision("行政执法机关移送涉嫌犯罪案件的规定", "第九条")),
    /** 缴纳收费. */
    FEE_PAYMENT("缴纳收费", new Provision("地方规定", "行政许可法第五十九条未定缴款期限，默认值")),
    /** 补办书面征用决定. */
    REQUISITION_WRITTEN("补办书面征用决定", new Provision("地方规定", "突发事件应对法第十二条未定期限，默认值")),
    /** 征用期限. */
    REQUISITION_USE("返还征用财产", new Provision("民法典", "第二百四十五条"));

    private final String title;
    private final Provision provision;

    Term(String title, Provision provision) {
        this.title = title;
        this.provision = provision;
    }

    /** The Chinese name. */
    public String title() {
        return title;
    }

    /** The id of the rule value with the length. */
    public String rule() {
        return switch (this) {
            case STATEMENT -> "statement";
            case FILING_BACK -> "summary.filing";
            case PROPERTY_RETURN -> "measure.return";
            case INSPECTION_APPROVAL -> "inspection.approval";
            case INSPECTION_RESULT -> "inspection.result";
            case INSPECTION_RECHECK -> "inspection.recheck";
            case D26_REQUEST -> "D26.request";
            case RENEWAL_DECISION -> "D27.decision";
            case EXPEDITED -> "expedited.term";
            case D33_HANDOVER -> "D33.handover";
            case COURT_OBJECTION -> "D20.objection";
            case FEE_PAYMENT -> "fee.payment";
            case REQUISITION_WRITTEN -> "requisition.written";
            case REQUISITION_USE -> "requisition.use";
            default -> name();
        };
    }

    /** Where the length stands. */
    public Provision provision() {
        return provision;
    }
}
