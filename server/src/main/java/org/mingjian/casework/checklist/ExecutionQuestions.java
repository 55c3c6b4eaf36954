package org.mingjian.casework.checklist;

import static java.util.Map.entry;
import static org.mingjian.casework.policy.Policy.*;

import java.util.Map;
import org.mingjian.casework.policy.Policy;

/** 强制执行程序各关口的问题. */
final class ExecutionQuestions {

    // spotless:off
    static final Map<Policy, String> ALL = Map.ofEntries(
            entry(DECISION_KNOWN, "据以执行的决定是否为本机关对同一当事人、同一事项作出的决定？"),
            entry(DECISION_IN_FORCE, "据以执行的决定是否有效，没有停止执行、被撤销或者变更？"),
            entry(DUTY_TERM_OVER, "决定书是否已经送达，并且履行义务的期限已经届满？"),
            entry(DUTY_UNPERFORMED, "当事人是否仍未履行决定？"),
            entry(EXECUTED_ONCE, "这一决定是否没有在其他案件中强制执行？"),
            entry(EXECUTION_AS_IT_WAS, "填写的时间是否都不晚于现在，并且不早于可以办理的日期？"),
            entry(EXECUTION_HEAD_IS_ANOTHER, "作出决定的负责人是否不是本案的承办人员？"),
            entry(SURCHARGE_DUE, "当事人是否逾期没有缴清罚款？"),
            entry(DEMAND_EXACT, "催告的金额是否与到送达之日应缴的金额一致？"),
            entry(DEMAND_GIVES_TIME, "催告的履行期限是否在送达之后？"),
            entry(SERVED_DIRECTLY, "文书是否直接送达当事人，不能直接送达的是否说明了理由？"),
            entry(OBJECTION_OPEN, "是否有尚未复核的陈述、申辩？"),
            entry(OBJECTION_RECHECKED, "催告后的陈述、申辩是否都已复核？"),
            entry(OBJECTION_NOT_ADOPTED, "当事人的意见是否没有成立（成立的应当采纳，不再强制执行）？"),
            entry(DEMAND_TERM_OVER, "催告的期限是否已经届满？"),
            entry(DEMAND_TERM_RUNNING, "催告的期限是否还没有届满？"),
            entry(EXECUTION_EMPOWERED, "法律是否规定本机关可以以这一方式强制执行？"),
            entry(NO_SUPPLY_CUT, "是否没有采取对居民停止供水、供电、供热、供燃气等方式？"),
            entry(MANNER_FITS_DUTY, "执行的方式是否与应当履行的义务相符？"),
            entry(SURCHARGED_LONG_ENOUGH, "执行罚款的，加处罚款是否已经超过三十日？"),
            entry(EXECUTED_AS_DECIDED, "实施的方式和时间是否与强制执行决定一致？"),
            entry(EXECUTED_AT_A_LAWFUL_HOUR, "在夜间或者法定节假日强制执行的，是否情况紧急并已说明？"),
            entry(EXECUTION_OWED, "收取的金额是否没有超过应缴的金额？"),
            entry(AUCTION_OF_SEALED, "拍卖的财物是否已经由本机关依法查封、扣押？"),
            entry(EXECUTION_NOT_STAYED, "决定是否没有因复议、诉讼停止执行，也没有被撤销、变更？"),
            entry(DELAY_OVER, "准予暂缓、分期缴纳的期间是否已经届满（没有准予的，视为符合）？"),
            entry(DELAY_AHEAD, "暂缓、分期是否只限于罚款，并且自批准之日起？"),
            entry(AGREEMENT_COVERS_DEBT, "协议各期的金额合计，是否与减免后应缴的金额一致？"),
            entry(RELIEF_FOR_CORRECTION, "减免的是否只是加处的罚款，并且当事人采取了补救措施？"),
            entry(AGREEMENT_HARMLESS, "执行协议是否不损害公共利益和他人合法权益？"),
            entry(AGREEMENT_BROKEN, "当事人是否没有按期履行执行协议？"),
            entry(SUSPENDED_THREE_YEARS, "因当事人确无能力履行而中止执行，是否已满三年未恢复，且没有明显社会危害？"),
            entry(END_GROUND_FITS, "终结执行的情形是否与当事人的类别和复议、诉讼的结果相符？"),
            entry(REVERSAL_WITHIN_TAKEN, "退还的金额是否没有超过已经执行的金额？"),
            entry(SUBSTITUTE_FOR_ACT, "应当履行的是否为排除妨碍、恢复原状等义务？"),
            entry(PERFORMER_DISINTERESTED, "代履行人是否为行政机关或者没有利害关系的第三人？"),
            entry(SUBSTITUTE_DECIDED, "是否已经作出代履行决定？"),
            entry(SUBSTITUTE_REMINDED, "代履行三日前是否已经催告当事人履行？"),
            entry(SUBSTITUTE_PEACEFUL, "代履行是否没有采用暴力、胁迫以及其他非法方式？"),
            entry(SUBSTITUTE_SIGNED, "当事人或者见证人是否已在执行文书上签名、盖章？"),
            entry(COST_WITHIN_BUDGET, "代履行的费用是否没有超过决定书载明的预算？"),
            entry(PARTY_UNABLE, "当事人是否不能清除？"),
            entry(TOLD_AFTERWARDS, "当事人不在场的，是否已在事后立即通知？"),
            entry(DEMOLITION_OWED, "应当履行的是否为拆除的义务，并且自行拆除的期限在公告之后？"),
            entry(DEMOLITION_ANNOUNCED, "强制拆除的，是否已经公告并限期自行拆除，期限已经届满？"),
            entry(DEMOLITION_FINAL, "强制拆除的，当事人申请复议、提起诉讼的期限是否已经届满？"),
            entry(WITHOUT_POWER, "本机关是否没有这一事项的行政强制执行权？"),
            entry(DEMANDED_TEN_DAYS, "催告书送达是否已满十日？"),
            entry(REMEDIES_OVER, "当事人申请行政复议、提起行政诉讼的期限是否已经届满？"),
            entry(WITHIN_COURT_WINDOW, "是否仍在救济期限届满之日起三个月内？"),
            entry(COURT_MATERIALS_COMPLETE, "申请的材料是否齐全？"),
            entry(REFUSAL_REASONED, "法院裁定不予执行的，是否记录了理由？"),
            entry(OBJECTED_IN_TIME, "是否在收到裁定之日起十五日内申请复议？"),
            entry(COURT_WINDOW_OVER, "申请人民法院强制执行的期限是否已经届满？"));
    // spotless:on

    private ExecutionQuestions() {}
}
