package org.mingjian.casework.policy;

import java.util.HashSet;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingjian.casework.act.Act;
import org.mingjian.casework.act.InspectionAct.Exemption;
import org.mingjian.casework.act.InspectionAct.ExemptionGround;
import org.mingjian.casework.act.InspectionAct.GiveInspectionNotice;
import org.mingjian.casework.act.InspectionAct.InspectOnSite;
import org.mingjian.casework.act.InspectionAct.ProposeInspection;
import org.mingjian.casework.history.Attempt;
import org.mingjian.kernel.calendar.LegalDates;

/** Rules about inspections (国办发〔2024〕54号). */
final class InspectionRules {

    private InspectionRules() {}

    static @Nullable String itemPublished(Attempt attempt) {
        ProposeInspection proposed = proposed(attempt);
        return attempt.around().inspections().listingFault(proposed.matterId(), proposed.plannedOn());
    }

    static @Nullable String inTheArea(Attempt attempt) {
        return attempt.around().inspections().areaFault(proposed(attempt).region());
    }

    static @Nullable String inspectorsCertified(Attempt attempt) {
        ProposeInspection proposed = proposed(attempt);
        var on = attempt.act() instanceof InspectOnSite done
                ? LegalDates.on(done.startedAt())
                : attempt.around().today();
        var officers = attempt.act() instanceof Act.ByOfficers done
                ? done.officerIds()
                : attempt.history().handlers();
        String faults = officers.stream()
                .distinct()
                .map(officer -> attempt.around().inspections().officerFault(officer, proposed.region(), on))
                .filter(Objects::nonNull)
                .collect(Collectors.joining("；"));
        return faults.isEmpty() ? null : faults;
    }

    static @Nullable String exemptionFitsSource(Attempt attempt) {
        ProposeInspection proposed = proposed(attempt);
        Exemption exemption = proposed.exemption();
        boolean fits = exemption == null
                || exemption.ground() == ExemptionGround.URGENT
                || exemption.ground().name().equals(proposed.source().name());
        return fits ? null : "任务来源是" + proposed.source().title() + "，与所填不受频次上限限制的情形不符";
    }

    static @Nullable String withinFrequency(Attempt attempt) {
        ProposeInspection proposed = proposed(attempt);
        long cap = attempt.around().inspections().cap(proposed.matterId());
        long counted = attempt.around().inspections().counted(proposed);
        return proposed.exemption() != null || counted < cap
                ? null
                : proposed.plannedOn().getYear() + "年本机关已就本事项对该企业批准检查" + counted + "次，达到年度频次上限" + cap + "次，又没有不受限制的情形";
    }

    static @Nullable String urgentGround(Attempt attempt) {
        Exemption exemption = proposed(attempt).exemption();
        return exemption != null && exemption.ground() == ExemptionGround.URGENT ? null : "只有涉及公共安全等紧急情况才能先行检查、事后补办批准";
    }

    static @Nullable String unannouncedExplained(Attempt attempt) {
        GiveInspectionNotice notice = attempt.as(GiveInspectionNotice.class);
        boolean explained =
                notice.whyUnannounced() != null && !notice.whyUnannounced().isBlank();
        return notice.unannounced() && !explained ? "不预先通知企业的，应当说明理由" : null;
    }

    static @Nullable String asApproved(Attempt attempt) {
        ProposeInspection proposed = proposed(attempt);
        InspectOnSite done = attempt.as(InspectOnSite.class);
        if (!attempt.history().handlers().containsAll(new HashSet<>(done.officerIds()))) {
            return "检查人员中有未经批准的人员";
        }
        if (done.assistingPersons() > proposed.assistingPersons()) {
            return "辅助人员" + done.assistingPersons() + "人，超过批准的" + proposed.assistingPersons() + "人";
        }
        boolean reversed = done.endedAt().isBefore(done.startedAt())
                || done.endedAt().isAfter(attempt.around().now())
                || done.startedAt().isBefore(attempt.history().acts().getLast().at());
        if (reversed) {
            return "检查时间应当在批准（通知）之后、现在之前，结束不能早于开始";
        }
        return LegalDates.on(done.startedAt()).getYear() == proposed.plannedOn().getYear() ? null : "检查不在批准的年度内，应当重新报批";
    }

    static @Nullable String identityAndRecusal(Attempt attempt) {
        InspectOnSite done = attempt.as(InspectOnSite.class);
        return done.certificateShown() && done.recusalTold() ? null : "检查人员应当出示行政执法证件，并告知被检查人申请回避的权利";
    }

    static @Nullable String signedOrNoted(Attempt attempt) {
        InspectOnSite done = attempt.as(InspectOnSite.class);
        return done.signed() || (done.remark() != null && !done.remark().isBlank()) ? null : "被检查人拒绝签名的，应当注明情况";
    }

    private static ProposeInspection proposed(Attempt attempt) {
        return attempt.content() instanceof ProposeInspection opening
                ? opening
                : (ProposeInspection) attempt.history().begun();
    }
}
