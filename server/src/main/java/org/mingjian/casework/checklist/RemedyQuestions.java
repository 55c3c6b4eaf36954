package org.mingjian.casework.checklist;

import static java.util.Map.entry;
import static org.mingjian.casework.policy.Policy.CHANGE_SAYS_AMOUNTS;
import static org.mingjian.casework.policy.Policy.CORRECTS_A_SLIP;
import static org.mingjian.casework.policy.Policy.DECISION_STANDS;
import static org.mingjian.casework.policy.Policy.NOTHING_TO_REFUND;
import static org.mingjian.casework.policy.Policy.NO_REMEDY_PENDING;
import static org.mingjian.casework.policy.Policy.RECONSIDERED_FIRST;
import static org.mingjian.casework.policy.Policy.REFUND_DUE;
import static org.mingjian.casework.policy.Policy.REMEDY_IN_ORDER;
import static org.mingjian.casework.policy.Policy.REMEDY_PENDING;

import java.util.Map;
import org.mingjian.casework.policy.Policy;

/** 复议、诉讼、撤销、补正、退还各关口的问题. */
final class RemedyQuestions {

    // spotless:off
    static final Map<Policy, String> ALL = Map.ofEntries(
            entry(DECISION_STANDS, "本案是否有已经送达、仍然有效的决定？"),
            entry(NO_REMEDY_PENDING, "此前的行政复议、行政诉讼是否都已有结果？"),
            entry(REMEDY_PENDING, "是否有正在进行的行政复议或者行政诉讼？"),
            entry(RECONSIDERED_FIRST, "对当场处罚决定提起行政诉讼的，是否已先经行政复议？"),
            entry(REMEDY_IN_ORDER, "送达、受理、答复、结果、退款的日期是否先后相接，并且都不晚于今天？"),
            entry(CHANGE_SAYS_AMOUNTS, "变更决定的，是否填写了变更后的金额（其他结果不填）？"),
            entry(CORRECTS_A_SLIP, "补正的是否只是笔误，不涉及处罚的种类和数额？"),
            entry(REFUND_DUE, "退还的金额是否不超过应当退还的金额？"),
            entry(NOTHING_TO_REFUND, "决定被撤销或者变更后应当退还的款项是否已全部退还？"));
    // spotless:on

    private RemedyQuestions() {}
}
