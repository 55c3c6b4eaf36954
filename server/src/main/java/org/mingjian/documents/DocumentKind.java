package org.mingjian.documents;

/** 执法文书的种类. */
public enum DocumentKind {
    /** 立案审批表. */
    FILING_APPROVAL("立案审批表", "立"),
    /** 不予立案审批表. */
    NOT_FILING_APPROVAL("不予立案审批表", ""),
    /** 现场检查笔录. */
    INSPECTION_RECORD("现场检查笔录", ""),
    /** 询问笔录. */
    INTERVIEW_RECORD("询问笔录", ""),
    /** 证据清单. */
    EVIDENCE_LIST("证据清单", ""),
    /** 案件调查终结报告. */
    INVESTIGATION_REPORT("案件调查终结报告", ""),
    /** 法制审核意见书. */
    REVIEW_OPINION("法制审核意见书", "法审"),
    /** 行政处罚事先告知书. */
    PRIOR_NOTICE("行政处罚事先告知书", "罚告"),
    /** 陈述申辩笔录. */
    STATEMENT_RECORD("陈述申辩笔录", ""),
    /** 集体讨论笔录. */
    DISCUSSION_RECORD("集体讨论笔录", ""),
    /** 行政处罚决定书. */
    PENALTY_DECISION("行政处罚决定书", "罚"),
    /** 不予行政处罚决定书. */
    NO_PENALTY_DECISION("不予行政处罚决定书", "不罚"),
    /** 当场行政处罚决定书 (行政处罚法 第五十二条). */
    ON_THE_SPOT_DECISION("当场行政处罚决定书", "当罚"),
    /** 送达回证. */
    PROOF_OF_SERVING("送达回证", ""),
    /** 结案审批表. */
    CLOSING_APPROVAL("结案审批表", ""),
    /** 行政强制措施审批表. */
    MEASURE_APPROVAL("行政强制措施审批表", ""),
    /** 查封（扣押）决定书. */
    SEIZURE_DECISION("查封（扣押）决定书", "强"),
    /** 现场笔录. */
    SCENE_RECORD("现场笔录", ""),
    /** 查封（扣押）财物清单. */
    PROPERTY_LIST("查封（扣押）财物清单", ""),
    /** 冻结决定书. */
    FREEZE_DECISION("冻结决定书", "冻"),
    /** 冻结通知书. */
    FREEZE_NOTICE("冻结通知书", "冻通"),
    /** 检测期间告知书. */
    TESTING_NOTICE("检测期间告知书", "检告"),
    /** 延长强制措施期限通知书. */
    EXTENSION_NOTICE("延长强制措施期限通知书", "强延"),
    /** 解除强制措施决定书. */
    RELEASE_DECISION("解除强制措施决定书", "强解"),
    /** 涉案物品出入库记录. */
    CUSTODY_RECORD("涉案物品出入库记录", ""),
    /** 返还财物清单. */
    RETURN_LIST("返还财物清单", ""),
    /** 移送财物告知书. */
    TRANSFER_NOTICE("移送财物告知书", "强移"),
    /** 行政检查审批表. */
    INSPECTION_APPROVAL_FORM("行政检查审批表", "检批"),
    /** 行政检查通知书. */
    INSPECTION_NOTICE("行政检查通知书", "检通"),
    /** 现场检查笔录 of an inspection, not of an investigation. */
    SITE_INSPECTION_RECORD("行政检查现场检查笔录", ""),
    /** 行政检查结果告知书. */
    INSPECTION_RESULT_NOTICE("行政检查结果告知书", "检结"),
    /** 抽样记录. */
    SAMPLING_RECORD("抽样记录", ""),
    /** 责令改正通知书. */
    CORRECTION_ORDER("责令改正通知书", "责改"),
    /** 复查意见书. */
    RECHECK_RECORD("复查意见书", "复查"),
    /** 收件凭证. */
    APPLICATION_RECEIPT("收件凭证", "许收"),
    /** 补正告知书. */
    SUPPLEMENT_NOTICE("补正告知书", "许补"),
    /** 受理通知书. */
    ACCEPTANCE_NOTICE("受理通知书", "许受"),
    /** 不予受理通知书. */
    NOT_ACCEPTED_NOTICE("不予受理通知书", "许不受"),
    /** 核查记录. */
    CHECK_RECORD("核查记录", ""),
    /** 期间告知书. */
    TIME_NOTICE("期间告知书", "许期"),
    /** 延长期限告知书. */
    LICENCE_EXTENSION_NOTICE("延长期限告知书", "许延"),
    /** 准予行政许可决定书. */
    LICENCE_DECISION("准予行政许可决定书", "许"),
    /** 不予行政许可决定书. */
    LICENCE_REFUSAL("不予行政许可决定书", "不许"),
    /** 行政许可证. */
    LICENCE_CERTIFICATE("行政许可证", "许证"),
    /** 延续行政许可决定书. */
    RENEWAL_NOTICE("延续行政许可决定书", "延许"),
    /** 撤销行政许可决定书. */
    REVOCATION_DECISION("撤销行政许可决定书", "撤许"),
    /** 撤回行政许可决定书. */
    WITHDRAWAL_DECISION("撤回行政许可决定书", "撤回许"),
    /** 注销行政许可决定书. */
    DEREGISTRATION_DECISION("注销行政许可决定书", "注许"),
    /** 补正通知书. */
    CORRECTION_NOTICE("补正通知书", "补"),
    /** 撤销行政处罚决定书. */
    PENALTY_REVOCATION("撤销行政处罚决定书", "撤罚"),
    /** 案件移送书. */
    CASE_TRANSFER("案件移送书", "移"),
    /** 听证申请记录. */
    HEARING_REQUEST("听证申请记录", ""),
    /** 不予听证通知书. */
    HEARING_REFUSAL("不予听证通知书", "不听"),
    /** 听证通知书. */
    HEARING_NOTICE("行政处罚听证通知书", "听通"),
    /** 听证公告. */
    HEARING_ANNOUNCEMENT("行政处罚听证公告", "听公"),
    /** 回避决定书. */
    RECUSAL_DECISION("回避决定书", "回"),
    /** 延期（中止）听证通知书. */
    POSTPONEMENT_NOTICE("延期（中止）听证通知书", "听延"),
    /** 终止听证通知书. */
    HEARING_END_NOTICE("终止听证通知书", "听终"),
    /** 听证笔录. */
    HEARING_RECORD("听证笔录", ""),
    /** 听证报告. */
    HEARING_REPORT("听证报告", ""),
    /** 加处罚款决定书. */
    SURCHARGE_DECISION("加处罚款决定书", "加罚"),
    /** 催告书. */
    DEMAND_NOTICE("催告书", "催"),
    /** 行政强制执行决定书. */
    EXECUTION_DECISION("行政强制执行决定书", "强执"),
    /** 划拨存款通知书. */
    DEPOSIT_NOTICE("划拨存款通知书", "划"),
    /** 强制执行笔录. */
    EXECUTION_RECORD("强制执行笔录", ""),
    /** 代履行决定书. */
    SUBSTITUTE_DECISION("代履行决定书", "代履"),
    /** 代履行催告书. */
    SUBSTITUTE_REMINDER("代履行催告书", "代催"),
    /** 中止执行通知书. */
    SUSPENSION_NOTICE("中止执行通知书", "中止"),
    /** 终结执行通知书. */
    END_NOTICE("终结执行通知书", "终结"),
    /** 执行协议. */
    EXECUTION_AGREEMENT("执行协议", ""),
    /** 行政强制执行申请书. */
    COURT_APPLICATION("行政强制执行申请书", "申执"),
    /** 收费审批表. */
    FEE_APPROVAL("收费审批表", ""),
    /** 缴款通知书. */
    FEE_NOTICE("缴款通知书", "缴"),
    /** 收费减免缓缴决定书. */
    FEE_RELIEF("收费减免缓缴决定书", "减缓"),
    /** 撤销收费决定书. */
    FEE_REVOCATION("撤销收费决定书", "撤费"),
    /** 征用决定书. */
    REQUISITION_DECISION("征用决定书", "征用"),
    /** 征用财产清单. */
    REQUISITION_LIST("征用财产清单", ""),
    /** 延长征用期限决定书. */
    REQUISITION_EXTENSION("延长征用期限决定书", "延征"),
    /** 征用财产返还记录. */
    REQUISITION_RETURN_RECORD("征用财产返还记录", ""),
    /** 征用补偿书: 决定或者协议. */
    REQUISITION_COMPENSATION("征用补偿书", "征补");

    private final String title;
    private final String word;

    DocumentKind(String title, String word) {
        this.title = title;
        this.word = word;
    }

    /** The title on the paper. */
    public String title() {
        return title;
    }

    /** The type word behind the agency's own word in the number; empty when the paper carries no number of its own. */
    public String word() {
        return word;
    }

    /** Whether the paper draws a number. */
    public boolean numbered() {
        return !word.isEmpty();
    }
}
