package org.mingjian.casework.checklist;

import static java.util.Map.entry;
import static org.mingjian.casework.policy.Policy.*;

import java.util.Map;
import org.mingjian.casework.policy.Policy;

/** 行政许可程序各关口的问题. */
final class LicenceQuestions {

    // spotless:off
    static final Map<Policy, String> ALL = Map.ofEntries(
            // 申请、受理
            entry(LICENSABLE, "所选事项是否为已登记材料目录和条件的行政许可事项？"),
            entry(RECEIVED_BY_STAFF, "承办申请的是否都为本机关人员？"),
            entry(STAFF_OF_THIS_CASE, "办理人是否为本申请的承办人员？"),
            entry(SUCCESSOR_OF_STAFF, "接替承办申请的是否为本机关的其他人员？"),
            entry(NOT_AHEAD_OF_NOW, "填写的日期是否都不晚于今天？"),
            entry(MATERIALS_LISTED, "所列材料是否都在公布的材料目录之内？"),
            entry(NOT_BARRED, "申请人是否没有被限制再次申请该许可？"),
            entry(TOLD_WITHIN_FIVE_DAYS, "是否在收到申请材料之日起五个工作日内告知？"),
            entry(ALL_TOLD_AT_ONCE, "是否一次告知了需要补正的全部内容？"),
            entry(ONLY_TOLD_ONCE, "再次告知的，是否都为第一次已经告知的内容？"),
            entry(MATERIALS_COMPLETE, "申请材料是否齐全、符合法定形式？"),
            entry(COMPETENT_AGENCY_NAMED, "不属于本机关职权的，是否告知了应当向哪个机关申请？"),

            // 审查、听证、期限
            entry(CHECKED_BY_TWO, "核查是否由本机关两名以上工作人员进行？"),
            entry(SUBSTANCE_CHECKED, "需要核实实质内容的，是否已经核查？"),
            entry(LICENCE_HEARING_TOLD, "是否已告知申请人、利害关系人听证的权利？"),
            entry(HEARING_ASKED_IN_TIME, "是否在被告知后五个工作日内申请许可听证？"),
            entry(LICENCE_HEARING_ASKED, "是否有人申请许可听证，或者依法应当、认为需要听证？"),
            entry(CALLED_SEVEN_DAYS_BEFORE, "是否在听证七个工作日前发出通知？"),
            entry(HELD_WITHIN_TWENTY_DAYS, "听证日期是否在收到听证申请后二十个工作日之内（已不能的，是否说明原因）？"),
            entry(PRESIDER_DID_NOT_EXAMINE, "听证主持人是否为没有审查该申请的本机关人员？"),
            entry(LICENCE_HEARING_CALLED, "听证是否在通知的日期举行？"),
            entry(LICENCE_HEARING_SETTLED, "告知听证权利的，申请期限是否已满，或者听证是否已经举行？"),
            entry(FOLLOWS_RECORD, "举行听证的，是否根据听证笔录提出审查意见？"),
            entry(EVERY_CONDITION_EXAMINED, "是否按照公布的条件逐项审查？"),
            entry(TIME_EXCLUDABLE, "不计入期限的是否为听证、招标、拍卖、检验、检测、检疫、鉴定、专家评审？"),
            entry(TIME_RUNNING, "许可期限是否正在计算？"),
            entry(TIME_STANDING, "许可期限是否已经中止计算？"),
            entry(LICENCE_EXTENDED_ONCE, "是否为第一次延长许可期限，并且没有超过可以延长的天数？"),

            // 决定、存续
            entry(CONDITIONS_MET, "申请是否符合全部法定条件？"),
            entry(REFUSAL_FOUNDED, "是否确有不符合的条件，或者申请有虚假？"),
            entry(VALIDITY_OF_MATTER, "有效期是否与本事项规定的一致？"),
            entry(RENEWAL_ASKED_IN_TIME, "是否在有效期届满三十日前申请延续？"),
            entry(RENEWAL_DECIDED_IN_TIME, "是否在有效期届满前作出延续决定？"),
            entry(LICENSEE_HEARD, "是否已听取被许可人的陈述、申辩？"),
            entry(NO_GRAVE_HARM, "撤销是否不会对公共利益造成重大损害？"),
            entry(DEREGISTRATION_FOUNDED, "注销的情形是否确实存在？"),
            entry(COMPENSATION_SETTLED, "撤回造成财产损失的，是否依法给予补偿？"),
            entry(LICENCE_HEARING_ANNOUNCED, "依法应当听证的，是否向社会公告？"),
            entry(TIME_TOLD_BEFOREHAND, "所需时间是否事先书面告知申请人？"),
            entry(LICENCE_EXTENDED_IN_TIME, "是否在作出决定的期限届满前延长？"));
    // spotless:on

    private LicenceQuestions() {}
}
