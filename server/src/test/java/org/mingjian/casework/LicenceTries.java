package org.mingjian.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.mingjian.casework.act.Act;
import org.mingjian.casework.act.ActKind;
import org.mingjian.casework.act.ApplicationAct.AcceptApplication;
import org.mingjian.casework.act.ApplicationAct.AskLicenceHearing;
import org.mingjian.casework.act.ApplicationAct.CallLicenceHearing;
import org.mingjian.casework.act.ApplicationAct.DeclineApplication;
import org.mingjian.casework.act.ApplicationAct.DeclineGround;
import org.mingjian.casework.act.ApplicationAct.ExcludeTime;
import org.mingjian.casework.act.ApplicationAct.ExtendTime;
import org.mingjian.casework.act.ApplicationAct.HearOpinion;
import org.mingjian.casework.act.ApplicationAct.HoldLicenceHearing;
import org.mingjian.casework.act.ApplicationAct.ResumeTime;
import org.mingjian.casework.act.ApplicationAct.ReturnToExamination;
import org.mingjian.casework.act.ApplicationAct.SupplyMaterials;
import org.mingjian.casework.act.ApplicationAct.WithdrawApplication;
import org.mingjian.casework.act.ExecutionAct;
import org.mingjian.casework.act.LicenceAct;
import org.mingjian.casework.act.LicenceAct.DeregistrationGround;
import org.mingjian.casework.act.LicenceAct.RevocationGround;
import org.mingjian.casework.act.LicenceAct.WithdrawalGround;
import org.mingjian.casework.history.CaseHistory;
import org.mingjian.casework.history.LicenceFile;
import org.mingjian.casework.policy.LicenceRules;
import org.mingjian.kernel.calendar.LegalDates;
import org.mingjian.kernel.deadline.SuspensionGround;

/** What is tried in each state of the walk: lawful acts and such as break a rule. */
final class LicenceTries {

    /** The acts of an examination whose having happened a rule may ask about. */
    static final Set<ActKind> REMEMBERED = EnumSet.of(
            ActKind.TELL_INTERESTED,
            ActKind.ASK_LICENCE_HEARING,
            ActKind.CALL_LICENCE_HEARING,
            ActKind.HOLD_LICENCE_HEARING,
            ActKind.EXTEND_TIME);

    private static final List<UUID> TWO = Walk.TWO;
    private static final int NEXT = 14;

    private LicenceTries() {}

    static List<Act> of(Walk.State state) {
        LocalDate today = LegalDates.on(state.now());
        if (state.history().acts().isEmpty()) {
            var party = Samples.netCafe(Samples.creditCode(1));
            return List.of(
                    Licensing.received(Licensing.MATTER, party, TWO, today, Licensing.allMaterials()),
                    Licensing.received(Licensing.MATTER, party, TWO, today, Licensing.materials("申请书", "无关的材料")),
                    Licensing.received(Licensing.MATTER, party, TWO, today, Licensing.materials("申请书", "营业执照")));
        }
        List<Act> acts = new ArrayList<>(accepting(today));
        acts.addAll(examining(today));
        acts.addAll(deciding(today));
        acts.addAll(licensed(today));
        acts.addAll(renewing(state.history(), today));
        acts.addAll(ending());
        LicenceRules.deemed(state.history(), new StillWorld(state.now(), state.history()))
                .ifPresent(acts::add);
        return acts;
    }

    private static List<Act> accepting(LocalDate today) {
        return List.of(
                Licensing.missing("消防安全检查合格证明"),
                Licensing.missing("消防安全检查合格证明", "营业执照"),
                Licensing.missing("营业执照"),
                new SupplyMaterials(today, Licensing.materials("消防安全检查合格证明")),
                new SupplyMaterials(today.plusDays(1), Licensing.materials("消防安全检查合格证明")),
                new AcceptApplication(null),
                new DeclineApplication(DeclineGround.FALSE_APPLICATION, "材料虚假", null),
                new DeclineApplication(DeclineGround.NOT_OURS, "不属于本机关", null),
                new WithdrawApplication(today, "撤回申请书"),
                Samples.replaced(Walk.ASSISTING, Walk.SUCCESSOR),
                Samples.replaced(Walk.LEAD, Walk.ASSISTING));
    }

    private static List<Act> examining(LocalDate today) {
        return List.of(
                Licensing.check(TWO, today),
                Licensing.check(List.of(Walk.LEAD), today),
                Licensing.told(today),
                new HearOpinion("江望", today, "夜间噪声", "已要求隔音"),
                new AskLicenceHearing("江望", today),
                new CallLicenceHearing(today, today.plusDays(NEXT), "会议室", Walk.DEPUTY, null, null),
                new CallLicenceHearing(today, today.plusDays(NEXT), "会议室", Walk.DEPUTY, "网站公告", null),
                new CallLicenceHearing(today, today.plusDays(NEXT), "会议室", Walk.LEAD, "网站公告", null),
                new CallLicenceHearing(today, today.plusDays(1), "会议室", Walk.DEPUTY, "网站公告", null),
                new CallLicenceHearing(today, today.plusDays(NEXT * 3L), "会议室", Walk.DEPUTY, null, null),
                new HoldLicenceHearing(today, "笔录"),
                new ExcludeTime(SuspensionGround.TESTING, "检测", today, 5),
                new ExcludeTime(SuspensionGround.TESTING, "检测", today.minusDays(1), 5),
                new ExcludeTime(SuspensionGround.PUBLIC_NOTICE, "公告", today, 5),
                new ResumeTime(today),
                new ExtendTime(10, "需要核实"),
                new ExtendTime(11, "需要核实"));
    }

    private static List<Act> deciding(LocalDate today) {
        return List.of(
                Licensing.examined(true, null),
                Licensing.examined(true, "依据笔录"),
                Licensing.examined(false, "依据笔录"),
                new ReturnToExamination("请补充"),
                Licensing.granted(today),
                new LicenceAct.GrantLicence(
                        "互联网上网服务", today, Licensing.lastDay(today).plusDays(1), "同意"),
                Licensing.refused(false),
                Licensing.refused(true),
                new LicenceAct.IssueCertificate(today, "方岚"));
    }

    private static List<Act> licensed(LocalDate today) {
        return List.of(
                new LicenceAct.ChangeLicence(today, "变更经营者", "符合条件"),
                new LicenceAct.RefuseRenewal("不再符合条件"),
                new LicenceAct.HearLicensee(today, "不知情", "不予采纳"),
                Licensing.revoked(RevocationGround.FRAUD),
                new LicenceAct.RevokeLicence(RevocationGround.PROCEDURE_BROKEN, "未听证", true),
                new LicenceAct.WithdrawLicence(WithdrawalGround.LAW_CHANGED, "条例修改", true, null),
                new LicenceAct.WithdrawLicence(WithdrawalGround.LAW_CHANGED, "条例修改", true, "按评估价补偿"));
    }

    /** A licence is renewed once; without end it would be renewed without end. */
    private static List<Act> renewing(CaseHistory history, LocalDate today) {
        LocalDate ends = new LicenceFile(history).validTo();
        boolean renewed = history.last(LicenceAct.RenewLicence.class).isPresent()
                || history.last(LicenceAct.DeemRenewed.class).isPresent();
        if (ends == null || renewed) {
            return List.of();
        }
        LocalDate next = Licensing.lastDay(ends.plusDays(1));
        return List.of(
                new LicenceAct.AskRenewal(today),
                new LicenceAct.RenewLicence(next, "仍符合条件"),
                new LicenceAct.RenewLicence(next.plusDays(1), "仍符合条件"));
    }

    private static List<Act> ending() {
        List<Act> acts = new ArrayList<>();
        for (DeregistrationGround ground : DeregistrationGround.values()) {
            acts.add(Licensing.deregistered(ground));
        }
        acts.add(new ExecutionAct.Archive(1, ExecutionAct.Retention.TEN_YEARS));
        return acts;
    }
}
