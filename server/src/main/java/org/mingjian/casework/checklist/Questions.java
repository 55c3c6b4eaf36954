package org.mingjian.casework.checklist;

import static java.util.Map.entry;
import static org.mingjian.casework.policy.Policy.*;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.mingjian.casework.policy.Policy;

/** 检查单的问题: each gate as the plain question that yes answers; the provision stands with the gate itself. */
public final class Questions {

    // spotless:off
    private static final Map<Policy, String> QUESTIONS = Map.ofEntries(
            // 线索、立案
            entry(PARTY_IDENTIFIED, "当事人的证件号码或者统一社会信用代码是否完整、正确？"),
            entry(REGISTERED_IN_ORDER, "线索是否按收到的先后顺序登记、统一编号？"),
            entry(NOT_IN_THE_FUTURE, "填写的时间是否都不晚于现在，并且先后不颠倒？"),
            entry(NOT_BEFORE_FILING, "填写的时间是否都不早于立案之日？"),
            entry(FILING_PROPOSED, "承办人员核查线索后是否建议立案？"),
            entry(TWO_DIFFERENT_OFFICERS, "主办、协办是否为本机关的两名不同人员？"),
            entry(WITHIN_LIMITATION, "违法行为是否仍在追责时效之内？"),
            entry(PARTY_OF_AGE, "当事人违法时是否已满十四周岁（当事人为单位的，视为符合）？"),

            // 人员
            entry(HANDLER_OF_THIS_CASE, "办理人是否为本案现任承办人员？"),
            entry(TWO_OFFICERS_PRESENT, "在场的是否至少有两名本机关执法人员，并且没有应当回避的人员？"),
            entry(OFFICERS_CERTIFIED, "执法人员是否都持有当日有效、类别和区域相符的执法证件？"),
            entry(TWO_OFFICERS_REMAIN, "更换之后是否仍有两名承办人员？"),
            entry(SUCCESSOR_IMPARTIAL, "接替的人员是否没有回避过本案，也没有审核过本案、主持或者记录过本案听证？"),

            // 调查取证
            entry(CERTIFICATE_SHOWN, "是否已主动出示执法证件，并告知当事人权利义务？"),
            entry(FILE_OF_THIS_CASE, "所附的证据文件是否属于本案，并且已经上传完毕？"),
            entry(TERM_RUNNING, "办案期限是否正在计算（没有中止）？"),
            entry(SUSPENSION_PROVIDED, "不计入期限的事由是否为规定的情形？"),
            entry(TERM_SUSPENDED, "办案期限是否已经中止，并且恢复日期不早于中止日期？"),
            entry(EXTENSION_WITHIN_LIMIT, "是否为第一次延长，并且没有超过机关负责人可以批准的天数？"),
            entry(RECORDED_AND_PROVEN, "是否至少有一份检查笔录或者询问笔录和一份证据？"),
            entry(NO_CRIME_LEFT_BEHIND, "违法行为涉嫌犯罪的，是否已经移送司法机关（不涉嫌犯罪的，视为符合）？"),

            // 处理意见
            entry(FACTORS_EXPLAINED, "是否逐项说明了有无不予处罚、从轻、减轻的情形？"),
            entry(DRAFT_COHERENT, "拟处罚的种类与金额是否一致？"),
            entry(PENALTY_PROVIDED, "拟给予的处罚种类是否都由本事项的处罚依据规定？"),
            entry(FINE_WITHIN_LAW, "拟处罚款是否在法定幅度之内（减轻处罚可以低于下限）？"),
            entry(TIER_OF_STANDARD, "所选的裁量阶次是否为本事项裁量基准中的阶次？"),
            entry(DEPARTURE_EXPLAINED, "罚款不在裁量阶次幅度内的，是否说明了偏离裁量基准的理由？"),
            entry(CALCULATED_BY_STANDARD, "使用裁量计算器的，阶次和裁量说明是否与按适用的裁量基准计算的结果一致？"),
            entry(NOT_HEAVIER_FOR_SPEAKING, "是否没有因当事人陈述、申辩、申请听证而给予更重的处罚？"),

            // 法制审核
            entry(NOT_MAJOR, "拟作出的决定是否确实不属于重大执法决定？"),
            entry(POINTS_ANSWERED, "上一轮的每条审核意见是否都已回应？"),
            entry(REVIEWER_IS_ANOTHER, "审核人员是否没有参与过本案的办理？"),
            entry(REVIEWER_QUALIFIED, "审核人员是否具备法制审核的资格？"),
            entry(EVERY_CHECK_ANSWERED, "每个审核项目是否都有结论？"),
            entry(RETURN_NAMES_POINTS, "退回的，是否逐条写明了具体问题？"),
            entry(APPROVAL_LEAVES_NO_POINT, "通过的，是否没有未销号的意见，也没有存在问题的项目？"),
            entry(CLEARANCE_HELD, "拟作出的决定是否已通过法制审核，并且审核后没有改动？"),
            entry(HEAD_DID_NOT_REVIEW, "作出决定的人是否没有担任本案的审核人员？"),

            // 移送
            entry(NO_TRANSFER_PROPOSED, "是否没有等待决定的移送报告？"),
            entry(TRANSFER_PROPOSED, "是否有等待决定的移送报告？"),
            entry(TRANSFER_APPROVED, "移送涉嫌犯罪案件的，是否由两人以上核实、书面报告并经负责人批准？"),
            entry(NOT_PASSED_ON, "其他机关移送来的案件，是否没有再自行移送（经指定管辖的除外）？"),
            entry(CRIME_TRANSFERRED, "本案是否因涉嫌犯罪移送公安机关？"),
            entry(POLICE_FILED, "公安机关是否已经立案？"),
            entry(POLICE_REFUSED, "公安机关是否决定不予立案？"),

            // 备案
            entry(MAJOR_DECIDED, "决定是否属于应当备案的重大行政处罚？"),
            entry(NOT_REPORTED, "本案是否还没有备案？"),

            // 快速办理
            entry(EXPEDITED_IN_USE, "本机关适用的规则是否实行快速办理？"),
            entry(NOT_EXPEDITED, "本案是否还没有纳入快速办理？"),
            entry(EXPEDITED_AGREED, "当事人是否对违法事实没有异议，并书面同意快速办理？"),
            entry(EXPEDITED, "本案是否已经纳入快速办理？"),
            entry(SIMPLE_IF_EXPEDITED, "快速办理的，是否不属于重大执法决定，当事人没有听证权（没有纳入快速办理的，视为符合）？"),

            // 告知、陈述申辩、听证
            entry(PENALTY_PROPOSED, "处理意见是否写明了拟给予的处罚？"),
            entry(NO_PENALTY_PROPOSED, "处理意见是否为不予处罚？"),
            entry(SERVED_SINCE_ISSUED, "文书的送达日期是否不早于制发日期？"),
            entry(WAIVED_IN_WRITING, "当事人放弃权利是否有书面材料？"),
            entry(NOT_BEFORE_NOTICE, "填写的时间是否不早于告知书送达？"),
            entry(HEARING_RIGHT_TOLD, "告知书是否告知了当事人要求听证的权利？"),
            entry(REQUESTED_IN_TIME, "当事人是否在期限内申请听证？"),
            entry(PRESIDER_DID_NOT_INVESTIGATE, "听证主持人是否为本机关没有参与本案调查的人员？"),
            entry(STATEMENT_PERIOD_ENDED, "陈述、申辩的期限是否已满，或者当事人已经陈述、申辩或者书面放弃？"),
            entry(HEARING_PERIOD_ENDED, "申请听证的期限是否已满，或者当事人已经申请或者书面放弃（无听证权的，视为符合）？"),
            entry(REQUESTED_HEARING_HELD, "当事人申请听证的，是否已经举行或者依法终止听证？"),
            entry(NOTICE_GIVEN, "是否已告知当事人拟处罚的内容、事实、理由、依据和权利？"),
            entry(STATEMENT_RECHECKED, "是否已对当事人的陈述、申辩进行复核？"),

            // 决定
            entry(INVESTIGATED_BY_TWO, "调查取证是否由两名以上执法人员进行？"),
            entry(NOT_HEAVIER_THAN_TOLD, "拟作出的决定是否与告知书告知的一致，并且没有加重？"),
            entry(DISCUSSED_WHERE_REQUIRED, "情节复杂或者重大违法的，是否已由机关负责人集体讨论？"),
            entry(SEVERAL_DISCUSSED, "参加集体讨论的机关负责人人数是否足够（承办人员不计在内）？"),
            entry(DISCUSSED_BY_OWN, "集体讨论是否由机关负责人主持，参加人员是否都为本机关人员？"),
            entry(ONE_FINE_FOR_ONE_ACT, "同一违法行为是否没有被处以过罚款？"),
            entry(EDUCATION_RECORDED, "不予处罚的，是否已对当事人进行教育并作记录（违法事实不能成立的除外）？"),

            // 送达、执行、结案
            entry(SERVED_AFTER_DECISION, "送达时间是否不早于作出决定的时间？"),
            entry(MANNER_PERMITTED, "电子送达是否有确认书，留置送达是否有见证人或者拍照、录像？"),
            entry(OWED, "是否还有应缴未缴的款项，并且缴款没有超过应缴金额？"),
            entry(RECEIPT_NOT_USED, "票据号码是否没有登记过？"),
            entry(PAYMENT_PERIOD_OVER, "缴款期限是否已过，并且款项没有缴清？"),
            entry(SERVING_MADE, "决定书是否已经送达（公告送达的，公告期已满）？"),
            entry(NOTHING_OWED, "应缴的款项是否已全部缴清？"));
    // spotless:on

    private Questions() {}

    /** The Chinese question of a gate. */
    public static String of(Policy policy) {
        return Stream.of(
                        QUESTIONS,
                        SummaryQuestions.ALL,
                        CoercionQuestions.ALL,
                        InspectionQuestions.ALL,
                        LicenceQuestions.ALL,
                        RemedyQuestions.ALL,
                        HearingQuestions.ALL,
                        ExecutionQuestions.ALL,
                        FeeQuestions.ALL,
                        RequisitionQuestions.ALL)
                .map(questions -> questions.get(policy))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no question for " + policy.rule()));
    }
}
