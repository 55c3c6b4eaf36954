package org.mingjian.casework.policy;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingjian.agency.LicenceMatter;
import org.mingjian.casework.act.ApplicationAct.AskLicenceHearing;
import org.mingjian.casework.act.ApplicationAct.CallLicenceHearing;
import org.mingjian.casework.act.ApplicationAct.Condition;
import org.mingjian.casework.act.ApplicationAct.Examine;
import org.mingjian.casework.act.ApplicationAct.ExcludeTime;
import org.mingjian.casework.act.ApplicationAct.ExtendTime;
import org.mingjian.casework.act.ApplicationAct.HoldLicenceHearing;
import org.mingjian.casework.act.ApplicationAct.RecordCheck;
import org.mingjian.casework.act.ApplicationAct.ResumeTime;
import org.mingjian.casework.act.ApplicationAct.TellInterested;
import org.mingjian.casework.history.Attempt;
import org.mingjian.casework.history.CaseHistory.Done;
import org.mingjian.casework.history.LicenceFile;
import org.mingjian.casework.history.LicenceTerm;
import org.mingjian.casework.history.Term;
import org.mingjian.kernel.calendar.LegalDates;
import org.mingjian.kernel.deadline.DeadlineTable;
import org.mingjian.kernel.deadline.SuspensionGround;

/** Rules about examining an application (行政许可法 第三十四条至第三十六条、第四十二条、第四十五条至第四十八条). */
final class ExaminationRules {

    private static final String NOTICE = "D26.notice";
    private static final String EXTENSION = "D24.extension";

    private ExaminationRules() {}

    static @Nullable String checkedByTwo(Attempt attempt) {
        Set<UUID> officers = new HashSet<>(attempt.as(RecordCheck.class).officerIds());
        if (officers.size() < PeopleRules.FEWEST_OFFICERS) {
            return "核查申请材料的实质内容，应当指派两名以上工作人员进行";
        }
        return officers.stream().allMatch(attempt.around()::serves) ? null : "核查人员不全是本机关人员";
    }

    static @Nullable String substanceChecked(Attempt attempt) {
        boolean checked = attempt.history().last(RecordCheck.class).isPresent();
        return matter(attempt).substanceChecked() && !checked ? "本事项需要对申请材料的实质内容进行核实，尚未核查" : null;
    }

    static @Nullable String hearingTold(Attempt attempt) {
        return attempt.history().last(TellInterested.class).isPresent() ? null : "尚未告知申请人、利害关系人享有要求听证的权利";
    }

    static @Nullable String askedInTime(Attempt attempt) {
        Optional<Done<TellInterested>> told = attempt.history().last(TellInterested.class);
        if (told.isEmpty()) {
            return null;
        }
        LocalDate toldOn = told.orElseThrow().act().toldOn();
        LocalDate last = attempt.around().lastDay(Term.D26_REQUEST.rule(), toldOn);
        LocalDate asked = attempt.as(AskLicenceHearing.class).on();
        if (asked.isBefore(toldOn)) {
            return "申请听证的日期早于告知日期";
        }
        return asked.isAfter(last) ? "申请听证的期限至" + LegalDates.format(last) + "为止" : null;
    }

    static @Nullable String hearingAsked(Attempt attempt) {
        boolean announced = attempt.act() instanceof CallLicenceHearing called && called.announced();
        return asked(attempt).isPresent() || matter(attempt).hearing() || announced
                ? null
                : "没有人申请听证；行政机关认为涉及公共利益需要听证的，应当向社会公告";
    }

    static @Nullable String calledSevenDaysBefore(Attempt attempt) {
        CallLicenceHearing called = attempt.as(CallLicenceHearing.class);
        LocalDate last = attempt.around().lastDay(NOTICE, called.calledOn());
        return called.hearingOn().isAfter(last) ? null : "应当于举行听证的七个工作日前通知申请人、利害关系人，听证日期应当晚于" + LegalDates.format(last);
    }

    /** The right to be heard does not end with the days: where no lawful day is left, it is held late and the reason said. */
    static @Nullable String heldWithinTwentyDays(Attempt attempt) {
        CallLicenceHearing called = attempt.as(CallLicenceHearing.class);
        Optional<Done<AskLicenceHearing>> asked = asked(attempt);
        if (asked.isEmpty()) {
            return null;
        }
        LocalDate last = attempt.around()
                .lastDay(Term.D26.rule(), asked.orElseThrow().act().on());
        boolean dayLeft =
                attempt.around().lastDay(NOTICE, attempt.around().today()).isBefore(last);
        boolean explained = called.lateReason() != null && !called.lateReason().isBlank();
        boolean excused = !dayLeft && explained;
        return called.hearingOn().isAfter(last) && !excused
                ? "行政机关应当在收到听证申请后二十个工作日内组织听证，即不晚于" + LegalDates.format(last) + "；确已不能的，应当说明逾期的原因"
                : null;
    }

    static @Nullable String presiderDidNotExamine(Attempt attempt) {
        UUID presider = attempt.as(CallLicenceHearing.class).presiderId();
        if (attempt.history().investigators().contains(presider)) {
            return "应当指定审查该行政许可申请的工作人员以外的人员为听证主持人";
        }
        return attempt.around().serves(presider) ? null : "听证主持人不是本机关人员";
    }

    static @Nullable String hearingCalled(Attempt attempt) {
        LocalDate held = attempt.as(HoldLicenceHearing.class).heldOn();
        boolean called =
                uncalled(attempt).stream().anyMatch(one -> one.hearingOn().equals(held));
        return called ? null : "没有通知在该日举行听证，听证应当在通知的日期举行";
    }

    /** The hearing that was called last, where it was not held since. */
    private static Optional<CallLicenceHearing> uncalled(Attempt attempt) {
        return attempt.history()
                .last(CallLicenceHearing.class)
                .filter(called -> attempt.history()
                        .lastAfter(HoldLicenceHearing.class, called)
                        .isEmpty())
                .map(Done::act);
    }

    /** A hearing that the law asks for is announced to the public; one that nobody asked for, too: see above. */
    static @Nullable String hearingAnnounced(Attempt attempt) {
        return matter(attempt).hearing()
                        && !attempt.as(CallLicenceHearing.class).announced()
                ? "依法应当听证的事项，应当向社会公告，请填写公告的方式"
                : null;
    }

    static @Nullable String hearingSettled(Attempt attempt) {
        if (matter(attempt).hearing()
                && attempt.history().last(HoldLicenceHearing.class).isEmpty()) {
            return "本事项依法应当举行听证，尚未举行";
        }
        if (uncalled(attempt).isPresent()) {
            return "已经通知听证，尚未举行";
        }
        return toldSettled(attempt);
    }

    private static @Nullable String toldSettled(Attempt attempt) {
        Optional<Done<TellInterested>> told = attempt.history().last(TellInterested.class);
        if (told.isEmpty()) {
            return null;
        }
        Optional<Done<AskLicenceHearing>> asked = attempt.history().last(AskLicenceHearing.class);
        if (asked.isPresent()) {
            boolean held = attempt.history()
                    .lastAfter(HoldLicenceHearing.class, asked.orElseThrow())
                    .isPresent();
            return held ? null : "已经有人申请听证，尚未举行";
        }
        LocalDate last = attempt.around()
                .lastDay(Term.D26_REQUEST.rule(), told.orElseThrow().act().toldOn());
        return attempt.around().today().isAfter(last) ? null : "申请听证的期限至" + LegalDates.format(last) + "，尚未届满";
    }

    static @Nullable String followsRecord(Attempt attempt) {
        String onRecord = attempt.as(Examine.class).onRecord();
        boolean held = attempt.history().last(HoldLicenceHearing.class).isPresent();
        return held && (onRecord == null || onRecord.isBlank()) ? "举行了听证的，应当根据听证笔录提出审查意见，请说明" : null;
    }

    static @Nullable String everyConditionExamined(Attempt attempt) {
        Set<String> answered = attempt.as(Examine.class).conditions().stream()
                .map(Condition::condition)
                .collect(Collectors.toSet());
        List<String> conditions = matter(attempt).conditions();
        if (!conditions.containsAll(answered)) {
            return "只能按照公布的许可条件审查";
        }
        String open = conditions.stream().filter(one -> !answered.contains(one)).collect(Collectors.joining("；"));
        return open.isEmpty() ? null : "尚未审查的条件：" + open;
    }

    static @Nullable String timeExcludable(Attempt attempt) {
        List<SuspensionGround> provided =
                DeadlineTable.find(Term.D24.name()).orElseThrow().suspendedBy();
        return provided.contains(attempt.as(ExcludeTime.class).ground())
                ? null
                : "不计入期限的只有：" + provided.stream().map(SuspensionGround::title).collect(Collectors.joining("；"));
    }

    static @Nullable String timeRunning(Attempt attempt) {
        return new LicenceFile(attempt.history()).standing().isPresent() ? "许可期限正在中止计算，请先恢复" : null;
    }

    static @Nullable String timeStanding(Attempt attempt) {
        Optional<ExcludeTime> standing = new LicenceFile(attempt.history()).standing();
        if (standing.isEmpty()) {
            return "许可期限没有中止计算，无须恢复";
        }
        return attempt.as(ResumeTime.class).on().isBefore(standing.orElseThrow().from()) ? "恢复日期早于开始日期" : null;
    }

    /** What was not told in writing first is counted. */
    static @Nullable String timeToldBeforehand(Attempt attempt) {
        return attempt.as(ExcludeTime.class).from().isBefore(attempt.around().today())
                ? "所需时间应当事先书面告知申请人，开始日期不能早于今天"
                : null;
    }

    /** Days that have run out cannot be extended. */
    static @Nullable String extendedInTime(Attempt attempt) {
        LocalDate last = LicenceTerm.lastDay(attempt.history(), attempt.around());
        return attempt.around().today().isAfter(last) ? "作出决定的期限已于" + LegalDates.format(last) + "届满，不能再延长" : null;
    }

    static @Nullable String extendedOnce(Attempt attempt) {
        if (attempt.history().last(ExtendTime.class).isPresent()) {
            return "许可期限已经延长过一次";
        }
        long limit = attempt.around().number(EXTENSION);
        return attempt.as(ExtendTime.class).days() > limit ? "经本行政机关负责人批准，可以延长" + limit + "个工作日" : null;
    }

    private static Optional<Done<AskLicenceHearing>> asked(Attempt attempt) {
        return attempt.history().last(AskLicenceHearing.class);
    }

    private static LicenceMatter matter(Attempt attempt) {
        return Objects.requireNonNull(attempt.around().licence(attempt.history().matterId()));
    }
}
