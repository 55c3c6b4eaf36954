package org.mingjian.casework.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingjian.casework.act.Act;
import org.mingjian.casework.act.InspectionAct.EndInspection;
import org.mingjian.casework.act.InspectionAct.Exemption;
import org.mingjian.casework.act.InspectionAct.ExemptionGround;
import org.mingjian.casework.act.InspectionAct.GiveInspectionNotice;
import org.mingjian.casework.act.InspectionAct.ProposeInspection;
import org.mingjian.casework.act.InspectionAct.RegisterViolation;
import org.mingjian.casework.act.LeadAct.ReplaceHandler;
import org.mingjian.casework.act.VisitAct.TellInspectionResult;
import org.mingjian.casework.history.Attempt;
import org.mingjian.casework.history.CaseHistory;
import org.mingjian.casework.history.Inspection;
import org.mingjian.casework.history.Inspections;

/** Rules about whether an enterprise may be inspected, and about how an inspection ends (国办发〔2024〕54号). */
final class InspectionRules {

    private InspectionRules() {}

    static @Nullable String itemPublished(Attempt attempt) {
        ProposeInspection proposed = proposed(attempt);
        return attempt.around().inspections().listingFault(proposed.matterId(), proposed.plannedOn());
    }

    static @Nullable String inTheArea(Attempt attempt) {
        return attempt.around().inspections().areaFault(proposed(attempt).region());
    }

    static @Nullable String headIsAnother(Attempt attempt) {
        return attempt.history().handlers().contains(attempt.officerId()) ? "批准的负责人是本次检查的检查人员，不能批准自己的检查" : null;
    }

    static @Nullable String inspectorsCertified(Attempt attempt) {
        ProposeInspection proposed = proposed(attempt);
        LocalDate on = VisitTimes.dayOf(attempt);
        String faults = officers(attempt).stream()
                .distinct()
                .map(officer -> attempt.around().inspections().officerFault(officer, proposed.region(), on))
                .filter(Objects::nonNull)
                .collect(Collectors.joining("；"));
        return faults.isEmpty() ? null : faults;
    }

    private static List<UUID> officers(Attempt attempt) {
        return switch (attempt.act()) {
            case ReplaceHandler replaced -> List.of(replaced.succeedingOfficerId());
            case Act.ByOfficers done -> done.officerIds();
            default -> List.copyOf(attempt.history().handlers());
        };
    }

    static @Nullable String exemptionFitsSource(Attempt attempt) {
        ProposeInspection proposed = proposed(attempt);
        Exemption exemption = proposed.exemption();
        if (exemption == null) {
            return null;
        }
        if (!exemption.ground().of(proposed.source())) {
            return "任务来源是" + proposed.source().title() + "，与所填不受频次上限限制的情形不符";
        }
        boolean known = exemption.ground() != ExemptionGround.RECHECK
                || attempt.around().knowsCase(exemption.document().strip());
        return known ? null : "复查整改情况的，应当填写本机关原检查的编号；没有编号为“" + exemption.document() + "”的检查";
    }

    static @Nullable String withinFrequency(Attempt attempt) {
        ProposeInspection proposed = proposed(attempt);
        if (proposed.exemption() != null) {
            return null;
        }
        Inspections seen = attempt.around().inspections();
        int year = proposed.plannedOn().getYear();
        if (seen.counted(proposed) >= seen.cap()) {
            return year + "年本机关已对该企业批准检查" + seen.counted(proposed) + "次，达到年度频次上限" + seen.cap() + "次，又没有不受限制的情形";
        }
        Long itemCap = seen.itemCap(proposed.matterId());
        long ofItem = itemCap == null ? 0 : seen.countedOfItem(proposed);
        return itemCap == null || ofItem < itemCap
                ? null
                : year + "年本机关已就本事项对该企业批准检查" + ofItem + "次，达到本事项的年度频次上限" + itemCap + "次，又没有不受限制的情形";
    }

    static @Nullable String urgentGround(Attempt attempt) {
        Exemption exemption = proposed(attempt).exemption();
        return exemption != null && exemption.ground() == ExemptionGround.URGENT ? null : "只有涉及公共安全等紧急情况才能先行检查、事后补办批准";
    }

    static @Nullable String unannouncedExplained(Attempt attempt) {
        GiveInspectionNotice notice = attempt.as(GiveInspectionNotice.class);
        return notice.unannounced() && blank(notice.whyUnannounced()) ? "不预先通知企业的，应当说明理由" : null;
    }

    /** Only what an inspection found becomes a lead of it. */
    static @Nullable String violationFound(Attempt attempt) {
        return Inspection.fault(attempt.history()) ? null : "检查没有发现不符合的项目、不合格的样品或者逾期未改正的问题，不能登记案源";
    }

    /** No violation is found and then left: it is corrected, or it is a lead. */
    static @Nullable String findingsFollowed(Attempt attempt) {
        CaseHistory history = attempt.history();
        boolean violation = history.last(TellInspectionResult.class)
                .filter(told -> told.act().conclusion().isViolation())
                .isPresent();
        boolean followed = history.last(RegisterViolation.class).isPresent();
        if (violation && !followed) {
            return "检查结果是发现涉嫌违法，还没有登记案源";
        }
        return Inspection.uncorrected(history) && !followed ? "复查发现没有改正，还没有登记案源" : null;
    }

    static @Nullable String resultPublished(Attempt attempt) {
        EndInspection ended = attempt.as(EndInspection.class);
        LocalDate on = ended.publishedOn();
        if (on == null) {
            return blank(ended.whyUnpublished()) ? "检查结果应当公示；不予公示的，应当说明理由" : null;
        }
        LocalDate told = attempt.history()
                .last(TellInspectionResult.class)
                .orElseThrow()
                .done()
                .on();
        if (on.isBefore(told) || on.isAfter(attempt.around().today())) {
            return "公示日期应当在告知检查结果之后、不晚于今天";
        }
        return blank(ended.publishedWhere()) ? "请填写公示平台" : null;
    }

    static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    static ProposeInspection proposed(Attempt attempt) {
        return attempt.content() instanceof ProposeInspection opening
                ? opening
                : (ProposeInspection) attempt.history().begun();
    }
}
