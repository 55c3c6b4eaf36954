package org.mingjian.casework.checklist;

import static java.util.Map.entry;
import static org.mingjian.casework.policy.Policy.*;

import java.util.Map;
import org.mingjian.casework.policy.Policy;

/** 强制措施程序各关口的问题. */
final class CoercionQuestions {

    // spotless:off
    static final Map<Policy, String> ALL = Map.ofEntries(
            entry(OFFICER_OF_THE_MEASURE, "办理人是否为本案现任执法人员？"),
            entry(HEAD_IS_ANOTHER, "批准的负责人是否不是本案的执法人员？"),
            entry(TAKEN_BY_TWO, "是否由两名以上本机关执法人员实施，并且没有应当回避的人员？"),
            entry(QUALIFIED_TO_COERCE, "实施强制措施的人员是否都持有当日有效、类别和区域相符的执法证件？"),
            entry(RECORDED_AS_IT_WAS, "填写的时间是否都不晚于现在，并且不早于实施措施？"),
            entry(MEASURE_EMPOWERED, "法律、法规是否规定本事项可以采取这一种强制措施？"),
            entry(CONNECTED_CASE_KNOWN, "填写的行政处罚案号是否为本机关的案件（没有填写的，视为符合）？"),
            entry(TAKEN_AFTER_APPROVAL, "实施时间是否在负责人批准之后？"),
            entry(MEASURE_ON_THINGS, "批准的措施是否为查封、扣押？"),
            entry(MEASURE_ON_DEPOSITS, "批准的措施是否为冻结？"),
            entry(SHOWN_AT_THE_SCENE, "是否已出示执法身份证件？"),
            entry(PARTY_CALLED, "是否已通知当事人到场？"),
            entry(TOLD_AT_THE_SCENE, "是否已当场告知当事人采取措施的理由、依据和依法享有的权利、救济途径（当事人未到场的，视为符合）？"),
            entry(PARTY_HEARD, "当事人陈述、申辩的，是否已经听取并作出答复？"),
            entry(SCENE_SIGNED, "现场笔录是否已由当事人签名，或者注明拒绝的情况（当事人未到场的，视为符合）？"),
            entry(WITNESSED_IN_ABSENCE, "当事人不到场的，是否已邀请见证人到场并在笔录上签名？"),
            entry(GIVEN_AT_THE_SCENE, "是否已制作并当场交付决定书和清单（清单一式二份）？"),
            entry(PROPERTY_RELATED, "是否没有与违法行为无关的场所、设施或者财物？"),
            entry(NO_NECESSITIES, "是否没有公民个人及其所扶养家属的生活必需品？"),
            entry(NOT_HELD_BEFORE, "场所、设施、财物、账户是否没有被其他国家机关依法查封、扣押、冻结，清单上是否没有重复？"),
            entry(UNTIMELINESS_EXPLAINED, "在夜间或者休息日实施的，是否已说明情况紧急的理由？"),
            entry(FREEZE_PROPORTIONATE, "冻结的数额是否没有超过违法行为涉及的金额？"),
            entry(FREEZE_TO_DELIVER, "冻结决定书是否还没有交付当事人？"),
            entry(REPORTED_IN_TIME, "是否在实施后二十四小时内报告？"),
            entry(REPORTED_FIRST, "执法人员是否已经报告？"),
            entry(MEASURE_RUNNING, "强制措施的期限是否还没有届满？"),
            entry(TESTING_TOLD_BEFOREHAND, "检测、检验、检疫或者技术鉴定的期间是否明确，并且事先书面告知（冻结不适用）？"),
            entry(TESTING_UNDER_WAY, "是否正在已告知的检测期间内？"),
            entry(EXTENDED_ONCE, "是否为第一次延长，并且不超过三十日？"),
            entry(EXTENSION_TOLD_IN_TIME, "延长通知书是否在期限届满前送达当事人？"),
            entry(MEASURE_OVER, "是否已过二十四小时没有报告，或者期限已经届满？"),
            entry(LIFTED_ITEMS_BOUND, "解除的财物是否仍在措施之中，解除的情形是否成立？"),
            entry(CUSTODIAN_IS_ANOTHER, "保管人员是否没有参与本案的办理？"),
            entry(SUCCESSOR_KEEPS_NOTHING, "接替的人员是否没有保管过本案的财物？"),
            entry(NOTHING_FROZEN_MOVES, "入库的是否为查封、扣押的财物（冻结的存款、汇款不入库）？"),
            entry(QUANTITIES_BALANCE, "每一项的数量是否不超过现有的数量？"),
            entry(TAKEN_OUT_BY_OFFICER, "领取人是否为本案的执法人员？"),
            entry(CONFISCATED_BY_DECISION, "处理的依据是否为本机关对该当事人作出的行政处罚决定？"),
            entry(TREATED_WHAT_IS_BOUND, "决定处理的数量是否不超过仍在措施之中的数量？"),
            entry(DISPOSED_AS_DECIDED, "处理的财物是否都已有处理决定？"),
            entry(RETURNED_AFTER_RELEASE, "返还的财物是否都已解除，并且没有返还过？"),
            entry(PARTY_TOLD_OF_TRANSFER, "是否已书面告知当事人？"),
            entry(STORE_EMPTY, "财物是否都已由保管人员出库？"),
            entry(PROPERTY_ACCOUNTED_FOR, "每一项财物是否都已返还、处理或者移送？"));
    // spotless:on

    private CoercionQuestions() {}
}
