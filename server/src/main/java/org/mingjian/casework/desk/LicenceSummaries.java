package org.mingjian.casework.desk;

import java.util.stream.Collectors;
import org.mingjian.casework.act.ApplicationAct;
import org.mingjian.casework.act.LicenceAct;
import org.mingjian.kernel.calendar.LegalDates;

/** One line about an act of licensing. */
final class LicenceSummaries {

    private LicenceSummaries() {}

    static String of(ApplicationAct act) {
        return switch (act) {
            case ApplicationAct.ReceiveApplication received ->
                received.subject() + "，收到材料" + received.materials().size() + "项";
            case ApplicationAct.TellMissing told ->
                told.items().stream()
                        .map(item -> item.name() + "：" + item.reason())
                        .collect(Collectors.joining("；"));
            case ApplicationAct.SupplyMaterials supplied ->
                LegalDates.format(supplied.suppliedOn()) + "提交"
                        + supplied.materials().stream()
                                .map(ApplicationAct.Material::name)
                                .collect(Collectors.joining("、"));
            case ApplicationAct.AcceptApplication accepted ->
                accepted.note() == null ? "申请材料齐全、符合法定形式" : accepted.note();
            case ApplicationAct.DeclineApplication declined -> declined.ground().title() + "：" + declined.reason();
            case ApplicationAct.DeemAccepted deemed -> "逾期未告知，自" + LegalDates.format(deemed.from()) + "起即为受理";
            case ApplicationAct.WithdrawApplication withdrawn ->
                LegalDates.format(withdrawn.on()) + "撤回，" + withdrawn.document();
            case ApplicationAct.RecordCheck check -> check.place() + " · " + check.findings();
            default -> examination(act);
        };
    }

    private static String examination(ApplicationAct act) {
        return switch (act) {
            case ApplicationAct.TellInterested told -> "告知" + told.persons() + "：" + told.content();
            case ApplicationAct.HearOpinion heard -> heard.by() + "：" + heard.statement();
            case ApplicationAct.AskLicenceHearing asked -> asked.by() + "于" + LegalDates.format(asked.on()) + "申请";
            case ApplicationAct.CallLicenceHearing called ->
                "定于" + LegalDates.format(called.hearingOn()) + "在" + called.place() + "举行";
            case ApplicationAct.HoldLicenceHearing held -> LegalDates.format(held.heldOn()) + "举行：" + held.record();
            case ApplicationAct.ExcludeTime excluded ->
                excluded.ground().title() + "，自" + LegalDates.format(excluded.from()) + "起需要" + excluded.days()
                        + "个工作日";
            case ApplicationAct.ResumeTime resumed -> "自" + LegalDates.format(resumed.on()) + "起恢复计算";
            case ApplicationAct.ExtendTime extended -> "延长" + extended.days() + "个工作日：" + extended.reason();
            case ApplicationAct.Examine examined -> examined.opinion();
            case ApplicationAct.ReturnToExamination returned -> returned.reason();
            default -> throw new IllegalArgumentException("no summary of " + act.getClass());
        };
    }

    static String of(LicenceAct act) {
        return switch (act) {
            case LicenceAct.GrantLicence granted -> granted.content();
            case LicenceAct.RefuseLicence refused -> refused.reason();
            case LicenceAct.IssueCertificate issued ->
                LegalDates.format(issued.issuedOn()) + "颁发，领取人" + issued.receivedBy();
            case LicenceAct.ChangeLicence changed -> changed.content();
            case LicenceAct.AskRenewal asked -> LegalDates.format(asked.askedOn()) + "申请";
            case LicenceAct.RenewLicence renewed -> "有效期延续至" + LegalDates.format(renewed.validTo());
            case LicenceAct.RefuseRenewal refused -> refused.reason();
            case LicenceAct.DeemRenewed deemed -> "有效期届满前未作决定，视为准予延续，至" + LegalDates.format(deemed.validTo());
            case LicenceAct.HearLicensee heard -> heard.statement();
            case LicenceAct.RevokeLicence revoked -> revoked.ground().title() + "：" + revoked.reason();
            case LicenceAct.WithdrawLicence withdrawn -> withdrawn.ground().title() + "：" + withdrawn.reason();
            case LicenceAct.Deregister ended -> ended.ground().title() + "：" + ended.reason();
        };
    }
}
