package org.mingjian.casework.checklist;

import static java.util.Map.entry;
import static org.mingjian.casework.policy.Policy.*;

import java.util.Map;
import org.mingjian.casework.policy.Policy;

/** 行政征用程序各关口的问题. */
final class RequisitionQuestions {

    // spotless:off
    static final Map<Policy, String> ALL = Map.ofEntries(
            entry(REQUISITION_EMERGENCY, "是否确有抢险救灾、疫情防控等紧急需要，其他紧急需要是否写明法律依据？"),
            entry(REQUISITION_TERM_LIMITED, "征用、延长的期限是否没有超过规定的最长期限？"),
            entry(REQUISITION_BY_TWO, "是否由两名以上持有效执法证件的本机关人员办理？"),
            entry(REQUISITION_OFFICER, "办理人是否为本次征用的执法人员？"),
            entry(REQUISITION_HEAD_IS_ANOTHER, "决定征用、补偿的负责人是否不是本次征用的执法人员？"),
            entry(REQUISITION_SUCCESSOR, "接替的人员是否为本机关持有效执法证件的其他人员？"),
            entry(REQUISITION_IN_ORDER, "决定、送达、交接、返还、支付的时间是否先后相接，并且都不晚于现在？"),
            entry(REQUISITION_WRITTEN_DOWN, "是否已经作出书面征用决定？"),
            entry(REQUISITION_ORAL_OPEN, "口头征用的，书面征用决定是否还没有补办？"),
            entry(REQUISITION_LATENESS_EXPLAINED, "逾期补办书面决定、逾期返还的，是否说明了原因？"),
            entry(REQUISITION_SERVED_FIRST, "书面征用决定书是否已经送达被征用人（紧急口头征用尚未补办的，视为符合）？"),
            entry(REQUISITION_MANNER_PERMITTED, "电子送达征用决定书是否有确认书，留置送达是否有见证人或者拍照、录像？"),
            entry(REQUISITION_LIST_AS_ORDERED, "交接的财产和数量是否都在征用决定之内？"),
            entry(REQUISITION_LIST_SIGNED, "清单是否一式二份由双方签名，或者注明没有签名的情况和见证人？"),
            entry(REQUISITION_EXTENDED_IN_TIME, "是否在征用期限届满之前延长？"),
            entry(REQUISITION_RETURN_BALANCES, "完好、毁损、灭失的数量相加是否不超过尚未返还的数量，毁损、灭失是否写明情况？"),
            entry(REQUISITION_COMPENSATION_COMPLETE, "对使用、毁损、灭失是否都决定了补偿？"),
            entry(REQUISITION_NOT_ABOVE_DUE, "支付的补偿是否不超过应当支付的金额？"),
            entry(REQUISITION_COMPENSATION_PAID, "补偿是否已经决定并全部支付？"));
    // spotless:on

    private RequisitionQuestions() {}
}
