package org.mingjian.casework.policy;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjian.agency.LicenceMatter;
import org.mingjian.casework.act.Act;
import org.mingjian.casework.act.ApplicationAct;
import org.mingjian.casework.act.ApplicationAct.DeclineApplication;
import org.mingjian.casework.act.ApplicationAct.DeclineGround;
import org.mingjian.casework.act.ApplicationAct.Missing;
import org.mingjian.casework.act.ApplicationAct.ReceiveApplication;
import org.mingjian.casework.act.ApplicationAct.SupplyMaterials;
import org.mingjian.casework.act.ApplicationAct.TellMissing;
import org.mingjian.casework.act.LeadAct.ReplaceHandler;
import org.mingjian.casework.act.LicenceAct;
import org.mingjian.casework.history.Attempt;
import org.mingjian.casework.history.LicenceFile;
import org.mingjian.casework.history.Term;
import org.mingjian.kernel.calendar.LegalDates;

/** Rules about the application and its acceptance (行政许可法 第二十九条至第三十二条、第七十八条、第七十九条). */
final class ApplicationRules {

    private ApplicationRules() {}

    static @Nullable String licensable(Attempt attempt) {
        ReceiveApplication received = attempt.as(ReceiveApplication.class);
        return attempt.around().licence(received.matterId()) == null ? "本事项尚未登记材料目录和许可条件，不能收件" : null;
    }

    static @Nullable String receivedByStaff(Attempt attempt) {
        List<java.util.UUID> officers = attempt.as(ReceiveApplication.class).officerIds();
        return officers.stream().allMatch(attempt.around()::serves) ? null : "承办人员不全是本机关人员";
    }

    static @Nullable String staffOfThisCase(Attempt attempt) {
        return attempt.history().handlers().contains(attempt.officerId()) ? null : "只有本申请的承办人员可以办理";
    }

    static @Nullable String successorOfStaff(Attempt attempt) {
        ReplaceHandler replaced = attempt.as(ReplaceHandler.class);
        Set<java.util.UUID> handlers = attempt.history().handlers();
        if (!handlers.contains(replaced.leavingOfficerId())) {
            return "“不再承办的人员”不是本申请现任承办人员";
        }
        if (handlers.contains(replaced.succeedingOfficerId())) {
            return "“接替的人员”已是本申请的承办人员";
        }
        return attempt.around().serves(replaced.succeedingOfficerId()) ? null : "“接替的人员”不是本机关人员";
    }

    static @Nullable String notAheadOfNow(Attempt attempt) {
        LocalDate today = attempt.around().today();
        if (days(attempt.act()).anyMatch(day -> day.isAfter(today))) {
            return "填写的日期晚于今天，尚未发生的事不能记录";
        }
        LocalDate earliest = earliest(attempt);
        return days(attempt.act()).anyMatch(day -> day.isBefore(earliest))
                ? "填写的日期早于" + LegalDates.format(earliest) + "，当时案件还没有办到这一步"
                : null;
    }

    /** Nothing happened to an application before it came in, nothing to a licence before it was granted. */
    private static LocalDate earliest(Attempt attempt) {
        if (attempt.history().acts().isEmpty()) {
            return LocalDate.MIN;
        }
        return attempt.act() instanceof LicenceAct
                ? attempt.history()
                        .last(LicenceAct.GrantLicence.class)
                        .orElseThrow()
                        .done()
                        .on()
                : new LicenceFile(attempt.history()).received().receivedOn();
    }

    private static Stream<LocalDate> days(Act act) {
        return switch (act) {
            case ReceiveApplication received -> Stream.of(received.receivedOn());
            case SupplyMaterials supplied -> Stream.of(supplied.suppliedOn());
            case ApplicationAct.WithdrawApplication withdrawn -> Stream.of(withdrawn.on());
            case ApplicationAct.RecordCheck check -> Stream.of(check.checkedOn());
            case ApplicationAct.TellInterested told -> Stream.of(told.toldOn());
            case ApplicationAct.HearOpinion heard -> Stream.of(heard.on());
            case ApplicationAct.AskLicenceHearing asked -> Stream.of(asked.on());
            case ApplicationAct.CallLicenceHearing called -> Stream.of(called.calledOn());
            case ApplicationAct.HoldLicenceHearing held -> Stream.of(held.heldOn());
            case ApplicationAct.ResumeTime resumed -> Stream.of(resumed.on());
            case LicenceAct.IssueCertificate issued -> Stream.of(issued.issuedOn());
            case LicenceAct.ChangeLicence changed -> Stream.of(changed.askedOn());
            case LicenceAct.AskRenewal asked -> Stream.of(asked.askedOn());
            case LicenceAct.HearLicensee heard -> Stream.of(heard.on());
            default -> Stream.empty();
        };
    }

    /** Nothing is asked for, and nothing is taken, that the published list does not name. */
    static @Nullable String materialsListed(Attempt attempt) {
        LicenceMatter matter = attempt.around().licence(matterId(attempt));
        Set<String> listed = matter == null ? Set.of() : new HashSet<>(matter.materials());
        String others = named(attempt.act())
                .filter(name -> !listed.contains(name))
                .distinct()
                .collect(Collectors.joining("、"));
        return others.isEmpty() ? null : "材料目录中没有：" + others + "。不得要求申请人提交与申请事项无关的材料";
    }

    private static java.util.UUID matterId(Attempt attempt) {
        return attempt.act() instanceof ReceiveApplication received
                ? received.matterId()
                : attempt.history().matterId();
    }

    private static Stream<String> named(Act act) {
        return switch (act) {
            case ReceiveApplication received -> LicenceFile.names(received.materials()).stream();
            case SupplyMaterials supplied -> LicenceFile.names(supplied.materials()).stream();
            case TellMissing told -> told.items().stream().map(Missing::name);
            default -> Stream.empty();
        };
    }

    static @Nullable String notBarred(Attempt attempt) {
        ReceiveApplication received = attempt.as(ReceiveApplication.class);
        LocalDate until = attempt.around().barredUntil(received.party().code(), received.matterId());
        return until == null || until.isBefore(attempt.around().today())
                ? null
                : "申请人在" + LegalDates.format(until) + "以前不得再次申请该行政许可";
    }

    static @Nullable String toldWithinFiveDays(Attempt attempt) {
        // What is still to be put right runs no clock of the agency.
        if (attempt.history().stage() != org.mingjian.casework.history.Stage.APPLIED) {
            return null;
        }
        LocalDate from = new LicenceFile(attempt.history()).materialsOn();
        LocalDate last = attempt.around().lastDay(Term.D23.rule(), from);
        return attempt.around().today().isAfter(last)
                ? "自收到申请材料之日起已超过" + attempt.around().number(Term.D23.rule()) + "个工作日（至" + LegalDates.format(last)
                        + "），逾期不告知的，自收到申请材料之日起即为受理"
                : null;
    }

    static @Nullable String allToldAtOnce(Attempt attempt) {
        Set<String> told = named(attempt.act()).collect(Collectors.toSet());
        String untold =
                lacking(attempt).stream().filter(name -> !told.contains(name)).collect(Collectors.joining("、"));
        return untold.isEmpty() ? null : "应当一次告知需要补正的全部内容，还缺：" + untold;
    }

    static @Nullable String onlyToldOnce(Attempt attempt) {
        List<TellMissing> before = attempt.history().all(TellMissing.class);
        if (before.isEmpty()) {
            return null;
        }
        Set<String> first =
                before.getFirst().items().stream().map(Missing::name).collect(Collectors.toSet());
        String later =
                named(attempt.act()).filter(name -> !first.contains(name)).collect(Collectors.joining("、"));
        return later.isEmpty() ? null : "第一次补正告知没有提出：" + later + "。补正只能一次告知全部内容";
    }

    static @Nullable String materialsComplete(Attempt attempt) {
        List<String> lacking = lacking(attempt);
        return lacking.isEmpty() ? null : "申请材料不齐全：" + String.join("、", lacking);
    }

    private static List<String> lacking(Attempt attempt) {
        LicenceMatter matter = Objects.requireNonNull(
                attempt.around().licence(attempt.history().matterId()));
        return new LicenceFile(attempt.history()).lacking(matter);
    }

    static @Nullable String competentAgencyNamed(Attempt attempt) {
        DeclineApplication declined = attempt.as(DeclineApplication.class);
        boolean named = declined.competentAgency() != null
                && !declined.competentAgency().isBlank();
        return declined.ground() == DeclineGround.NOT_OURS && !named ? "应当告知申请人向有关行政机关申请，请填写该机关" : null;
    }
}
