package org.mingjian.casework.checklist;

import static java.util.Map.entry;
import static org.mingjian.casework.policy.Policy.*;

import java.util.Map;
import org.mingjian.casework.policy.Policy;

/** 行政收费程序各关口的问题. */
final class FeeQuestions {

    // spotless:off
    static final Map<Policy, String> ALL = Map.ofEntries(
            entry(FEE_ITEM_PUBLISHED, "收费项目在计费之日是否在已公布的收费目录清单上并且有效？"),
            entry(FEE_BY_STANDARD, "收费金额是否等于收费标准乘以数量？"),
            entry(FEE_IN_ORDER, "计费、送达、缴款、退还的日期是否先后相接，并且都不晚于现在？"),
            entry(FEE_BY_STAFF, "承办人员、送达人员是否都为本机关人员？"),
            entry(FEE_HANDLER, "办理人是否为本次收费的承办人员？"),
            entry(FEE_HEAD_IS_ANOTHER, "批准的负责人是否不是本次收费的承办人员？"),
            entry(FEE_SUCCESSOR, "接替承办收费的是否为本机关的其他人员？"),
            entry(FEE_MANNER_PERMITTED, "电子送达缴款通知书是否有确认书，留置送达是否有见证人或者拍照、录像？"),
            entry(FEE_INTO_TREASURY, "款项是否由缴费人直接缴入国库，没有交给工作人员现金？"),
            entry(FEE_NOT_ABOVE_OWED, "缴款金额是否没有超过应缴金额？"),
            entry(FEE_RECEIPT_NOT_USED, "财政票据号码是否没有登记过？"),
            entry(FEE_REDUCED_WITHIN_CHARGE, "减免金额是否没有超过收费金额？"),
            entry(FEE_STANDS, "本次收费是否已经通知缴费人并且没有撤销？"),
            entry(FEE_REFUND_DUE, "退还的收费是否不超过应当退还的金额？"),
            entry(FEE_NOTHING_OWED, "应缴的收费是否已全部缴清？"),
            entry(FEE_NOTHING_TO_REFUND, "应当退还的收费是否已全部退还？"));
    // spotless:on

    private FeeQuestions() {}
}
