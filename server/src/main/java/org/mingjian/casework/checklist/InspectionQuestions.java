package org.mingjian.casework.checklist;

import static java.util.Map.entry;
import static org.mingjian.casework.policy.Policy.*;

import java.util.Map;
import org.mingjian.casework.policy.Policy;

/** 行政检查各关口的问题. */
final class InspectionQuestions {

    // spotless:off
    static final Map<Policy, String> ALL = Map.ofEntries(
            entry(INSPECTION_ITEM_PUBLISHED, "检查事项是否在已公布的行政检查事项清单上？"),
            entry(INSPECTED_IN_THE_AREA, "检查地点是否在本机关的执法区域内？"),
            entry(INSPECTORS_CERTIFIED, "检查人员是否都持有效的行政执法证件，类别和区域相符？"),
            entry(EXEMPTION_FITS_SOURCE, "不受频次上限限制的情形是否与任务来源相符（没有填写的，视为符合）？"),
            entry(WITHIN_FREQUENCY, "本年度的检查次数是否没有超过上限，或者有不受限制的情形？"),
            entry(URGENT_GROUND, "是否属于涉及公共安全等紧急情况？"),
            entry(UNANNOUNCED_EXPLAINED, "不预先通知的，是否说明了理由？"),
            entry(AS_APPROVED, "检查人员、辅助人员数量和年度是否与批准的一致？"),
            entry(IDENTITY_AND_RECUSAL_TOLD, "是否已出示执法证件并告知申请回避的权利？"),
            entry(INSPECTION_SIGNED, "被检查人拒绝签名的，是否已注明？"));
    // spotless:on

    private InspectionQuestions() {}
}
