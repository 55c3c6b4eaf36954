package org.mingjian.casework.checklist;

import static java.util.Map.entry;
import static org.mingjian.casework.policy.Policy.*;

import java.util.Map;
import org.mingjian.casework.policy.Policy;

/** 简易程序各关口的问题. */
final class SummaryQuestions {

    // spotless:off
    static final Map<Policy, String> ALL = Map.ofEntries(
            // 当场查处、决定、交付
            entry(ACTS_HIMSELF, "登记人是否为在场查处的执法人员本人？"),
            entry(SHOWN_ON_THE_SPOT, "是否已向当事人出示执法证件？"),
            entry(RIGHTS_TOLD, "是否已当场告知拟处罚的内容、事实、理由、依据和陈述、申辩等权利？"),
            entry(STATEMENT_ANSWERED, "当事人提出陈述、申辩的，是否已经复核并作出答复？"),
            entry(ONLY_WARNING_OR_FINE, "处罚是否只有警告或者罚款？"),
            entry(WITHIN_SUMMARY_LIMIT, "罚款是否没有超过当场处罚的上限？"),
            entry(NOT_HEAVIER_THAN_SAID, "决定的处罚是否不重于当场告知的处罚？"),
            entry(DECIDED_AT_ONCE, "决定是否在查处当日作出？"),
            entry(HANDED_OVER_AT_ONCE, "决定书是否在作出决定当日交付当事人？"),
            entry(REFUSAL_NOTED, "当事人拒绝签收的，是否已在决定书上注明？"),

            // 当场收缴、备案
            entry(COLLECTED_WHERE_ALLOWED, "当场收缴罚款是否属于法律允许的情形？"),
            entry(HANDED_IN_WHOLE, "上交机关的金额是否与当场收缴的金额一致，并且由收缴的执法人员上交？"),
            entry(PAID_INTO_BANK_WHOLE, "缴付银行的金额是否与执法人员上交的金额一致？"),
            entry(CASH_IN_THE_TREASURY, "当场收缴的罚款是否已全部缴付银行（没有当场收缴的，视为符合）？"),
            entry(FILED_BACK, "当场处罚决定是否已报所属机关备案？"),
            entry(NOT_YET_FILED_BACK, "当场处罚决定是否尚未报备案（备案一次即可）？"));
    // spotless:on

    private SummaryQuestions() {}
}
