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
            entry(WITHIN_FREQUENCY, "本机关本年度对该企业的检查次数是否没有超过上限，或者有不受限制的情形？"),
            entry(URGENT_GROUND, "是否属于涉及公共安全等紧急情况？"),
            entry(UNANNOUNCED_EXPLAINED, "不预先通知的，是否说明了理由？"),
            entry(AS_APPROVED, "检查人员、辅助人员数量和年度是否与批准的一致？"),
            entry(IDENTITY_AND_RECUSAL_TOLD, "是否已出示执法证件并告知申请回避的权利？"),
            entry(INSPECTION_SIGNED, "被检查人拒绝签名的，是否已注明？"),
            entry(APPROVER_IS_ANOTHER, "批准的负责人是否不是本次检查的检查人员？"),
            entry(INSPECTION_CODE_SHOWN, "进入企业时是否出示了有效期内的检查通知书（检查码）？"),
            entry(DURING_THE_VISIT, "抽样、询问、取证是否在现场检查的起止时间之内？"),
            entry(SAMPLING_KNOWN, "检验结果是否对应一次尚无结果的抽样？"),
            entry(SAMPLES_TESTED, "抽取的样品是否都有了检验结果？"),
            entry(SOMETHING_TO_CORRECT, "检查是否发现了需要改正的问题？"),
            entry(CORRECTION_AHEAD, "改正期限是否在今天之后？"),
            entry(CONCLUSION_FITS, "检查结果是否与检查项目、检验结果和责令改正的情况一致？"),
            entry(RECHECK_DUE, "改正期限是否已满，或者企业申请了提前复查？"),
            entry(VIOLATION_FOUND, "检查是否发现了涉嫌违法的情况？"),
            entry(FINDINGS_FOLLOWED, "发现的涉嫌违法、复查未改正的，是否已登记案源？"),
            entry(RESULT_PUBLISHED, "检查结果是否已公示，或者说明了不予公示的理由？"));
    // spotless:on

    private InspectionQuestions() {}
}
