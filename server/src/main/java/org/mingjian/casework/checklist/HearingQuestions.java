package org.mingjian.casework.checklist;

import static java.util.Map.entry;
import static org.mingjian.casework.policy.Policy.*;

import java.util.Map;
import org.mingjian.casework.policy.Policy;

/** 听证各关口的问题. */
final class HearingQuestions {

    // spotless:off
    static final Map<Policy, String> ALL = Map.ofEntries(
            // 申请、主持人
            entry(HEARING_REFUSAL_GROUNDED, "不予听证的，当事人是否确实逾期或者没有听证权？"),
            entry(PRESIDER_NOT_RECUSED, "所选的主持人是否没有在本案中回避过？"),
            entry(RECORDER_IS_ANOTHER, "记录人是否为主持人以外、没有参与本案调查的本机关人员？"),
            entry(HEARING_OFFICER, "办理人是否为本次听证的主持人或者记录人？"),
            entry(PRESIDES_HIMSELF, "听证报告是否由主持人本人提交？"),
            entry(PRESIDER_APPOINTED, "是否已经指定听证主持人？"),
            entry(RECUSAL_TO_DECIDE, "是否有待决定的回避申请？"),
            entry(RECUSAL_DECIDED, "当事人申请主持人回避的，负责人是否已经决定？"),
            entry(RECUSAL_BY_ANOTHER, "决定回避的负责人是否不是主持人本人？"),

            // 通知、公开、延期、终止
            entry(PUBLIC_UNLESS_SECRET, "听证是否公开举行（涉及国家秘密、商业秘密、个人隐私的除外）？"),
            entry(TOLD_SEVEN_DAYS_BEFORE, "是否在举行听证的七日（工作日）前通知？"),
            entry(HEARING_NOTICE_SERVED, "听证通知书是否送达当事人或者其代理人（不采用公告）？"),
            entry(POSTPONED_OR_SUSPENDED, "中止的，听证是否已经开始？"),
            entry(HEARING_ENDED_ON_GROUND, "终止听证是否有法定情形（撤回有书面材料，拒不出席、中途退出发生在通知的听证时间之后）？"),

            // 举行
            entry(HELD_AS_NOTIFIED, "听证是否在通知的时间举行？"),
            entry(PARTY_ATTENDED, "当事人或者其代理人是否到场？"),
            entry(AGENTS_MANDATED, "代理人是否不超过两人，并且都有授权委托书？"),
            entry(INVESTIGATOR_ATTENDED, "是否由本案承办人员提出事实、证据和处罚建议？"),
            entry(EVIDENCE_SHOWN, "出示的证据是否与本案证据清单一致？"),
            entry(HEARING_RECORD_SIGNED, "听证笔录是否已签名，或者注明拒绝签名的情况？"),

            // 听证之后
            entry(HEARING_REPORTED, "举行听证的，主持人是否已经提交听证报告？"),
            entry(EVIDENCE_HEARD, "作为决定依据的证据是否都在听证会上出示、质证（没有举行听证的，视为符合）？"),
            entry(REVIEWED_AFTER_HEARING, "经过听证的，听证之后是否再次通过法制审核？"),
            entry(REVIEW_CALLED_FOR, "是否需要送审（审核通过并已复核的，只有举行听证后才再次送审）？"));
    // spotless:on

    private HearingQuestions() {}
}
