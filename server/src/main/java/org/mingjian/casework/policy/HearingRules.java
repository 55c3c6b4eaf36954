package org.mingjian.casework.policy;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjian.casework.act.ExecutionAct.ServingManner;
import org.mingjian.casework.act.HearingAct.AppointPresider;
import org.mingjian.casework.act.HearingAct.EndGround;
import org.mingjian.casework.act.HearingAct.EndHearing;
import org.mingjian.casework.act.HearingAct.NotifyHearing;
import org.mingjian.casework.act.HearingAct.PostponeHearing;
import org.mingjian.casework.act.HearingAct.Postponement;
import org.mingjian.casework.act.HearingAct.RefuseHearing;
import org.mingjian.casework.act.NoticeAct.GiveNotice;
import org.mingjian.casework.history.Attempt;
import org.mingjian.casework.history.Hearing;
import org.mingjian.casework.history.Serving;
import org.mingjian.kernel.calendar.LegalDates;

/** Rules about arranging a hearing: who presides, whether it is refused, when and how it is told. */
final class HearingRules {

    /** The rule value of the days between notice and hearing. */
    private static final String NOTICE_BEFORE = "D02";

    private HearingRules() {}

    /** A hearing is refused to whoever asked too late or has no right to one, and to nobody else. */
    static @Nullable String refusalGrounded(Attempt attempt) {
        RefuseHearing refusal = attempt.as(RefuseHearing.class);
        if (attempt.history().last(GiveNotice.class).isEmpty()) {
            return "没有告知过当事人，无从申请听证";
        }
        LocalDate last = NoticeRules.hearingDay(attempt);
        return switch (refusal.ground()) {
            case NOT_ENTITLED -> NoticeRules.hearingRightTold(attempt) == null ? "告知书告知了听证权，不能以不属于听证范围为由不予听证" : null;
            case LATE ->
                refusal.requestedOn().isAfter(last) ? null : "申请听证的期限到" + LegalDates.format(last) + "止，当事人没有逾期，应当组织听证";
        };
    }

    static @Nullable String presiderDidNotInvestigate(Attempt attempt) {
        Optional<UUID> presider = attempt.content() instanceof AppointPresider appointed
                ? Optional.of(appointed.presiderId())
                : Hearing.of(attempt).officers().map(AppointPresider::presiderId);
        if (presider.isEmpty()) {
            return null;
        }
        if (attempt.history().investigators().contains(presider.get())) {
            return "听证主持人参与过本案调查，应当由非本案调查人员主持";
        }
        return attempt.around().serves(presider.get()) ? null : "听证主持人不是本机关人员";
    }

    static @Nullable String presiderNotRecused(Attempt attempt) {
        UUID presider = attempt.as(AppointPresider.class).presiderId();
        return Hearing.of(attempt).recused().contains(presider) ? "所选的听证主持人已经在本案中回避" : null;
    }

    static @Nullable String recorderIsAnother(Attempt attempt) {
        AppointPresider appointed = attempt.as(AppointPresider.class);
        UUID recorder = appointed.recorderId();
        if (recorder.equals(appointed.presiderId())) {
            return "记录人和主持人是同一人";
        }
        if (attempt.history().investigators().contains(recorder)) {
            return "记录人参与过本案调查，应当由非本案调查人员记录";
        }
        return attempt.around().serves(recorder) ? null : "记录人不是本机关人员";
    }

    /** Presider or recorder of this very hearing. */
    static @Nullable String hearingOfficer(Attempt attempt) {
        Optional<AppointPresider> officers = Hearing.of(attempt).officers();
        if (officers.isEmpty()) {
            return "还没有指定听证主持人和记录人";
        }
        boolean own = officers.get().presiderId().equals(attempt.officerId())
                || officers.get().recorderId().equals(attempt.officerId());
        return own ? null : "只有本次听证的主持人、记录人可以办理";
    }

    static @Nullable String presidesHimself(Attempt attempt) {
        boolean presider = Hearing.of(attempt)
                .officers()
                .map(AppointPresider::presiderId)
                .filter(attempt.officerId()::equals)
                .isPresent();
        return presider ? null : "听证报告由听证主持人本人提交";
    }

    static @Nullable String presiderAppointed(Attempt attempt) {
        return Hearing.of(attempt).officers().isPresent() ? null : "还没有指定听证主持人";
    }

    static @Nullable String recusalToDecide(Attempt attempt) {
        return Hearing.of(attempt).recusalToDecide().isPresent() ? null : "没有待决定的回避申请";
    }

    static @Nullable String recusalDecided(Attempt attempt) {
        return Hearing.of(attempt).recusalToDecide().isEmpty() ? null : "当事人申请主持人回避，机关负责人尚未决定";
    }

    /** Nobody decides on his own withdrawal. */
    static @Nullable String recusalByAnother(Attempt attempt) {
        boolean own = Hearing.of(attempt)
                .officers()
                .map(AppointPresider::presiderId)
                .filter(attempt.officerId()::equals)
                .isPresent();
        return own ? "被申请回避的主持人不能决定自己是否回避，应当由其他负责人决定" : null;
    }

    static @Nullable String publicUnlessSecret(Attempt attempt) {
        NotifyHearing told = attempt.as(NotifyHearing.class);
        if (!told.open() && told.secrecy() == null) {
            return "除涉及国家秘密、商业秘密或者个人隐私外，听证应当公开举行";
        }
        return told.open() && told.secrecy() != null ? "公开举行的听证没有不公开的理由，请核对" : null;
    }

    /** 七日前通知: seven full working days lie between the day on which the notice was served and that of the hearing. */
    static @Nullable String toldSevenDaysBefore(Attempt attempt) {
        NotifyHearing told = attempt.as(NotifyHearing.class);
        LocalDate served = new Serving(told.manner(), told.servedOn()).madeOn(attempt.around());
        LocalDate last = attempt.around().lastDay(NOTICE_BEFORE, served);
        return LegalDates.on(told.heldAt()).isAfter(last) ? null : "应当在举行听证的七日前通知，听证日期应当晚于" + LegalDates.format(last);
    }

    /** A hearing cannot be waited for that the party cannot know of. */
    static @Nullable String noticeReachesParty(Attempt attempt) {
        ServingManner manner = attempt.as(NotifyHearing.class).manner();
        return manner == ServingManner.PUBLIC ? "听证由当事人申请，通知书应当送达当事人或者其代理人" : null;
    }

    /** Before it begins it is postponed, afterwards suspended. */
    static @Nullable String postponedOrSuspended(Attempt attempt) {
        Optional<NotifyHearing> notified = Hearing.of(attempt).notified();
        boolean begun = notified.map(told -> !attempt.around().now().isBefore(told.heldAt()))
                .orElse(false);
        boolean suspended = attempt.as(PostponeHearing.class).kind() == Postponement.SUSPENDED;
        return suspended && !begun ? "听证尚未开始，应当延期" : null;
    }

    /** Who did not come, or went, can only have done so once the hearing was to be held. */
    static @Nullable String endedOnGround(Attempt attempt) {
        EndHearing ended = attempt.as(EndHearing.class);
        if (ended.ground() == EndGround.WITHDRAWN) {
            return ended.writing() ? null : "撤回听证申请应当有当事人的书面材料";
        }
        if (ended.ground() == EndGround.CEASED) {
            return null;
        }
        Optional<NotifyHearing> notified = Hearing.of(attempt).notified();
        boolean come = notified.map(told -> !attempt.around().now().isBefore(told.heldAt())
                        && !ended.on().isBefore(LegalDates.on(told.heldAt())))
                .orElse(false);
        return come ? null : "通知的听证时间还没有到，不能认定当事人拒不出席或者中途退出";
    }
}
