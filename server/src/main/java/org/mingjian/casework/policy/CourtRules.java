package org.mingjian.casework.policy;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingjian.casework.act.CourtAct.Answer;
import org.mingjian.casework.act.CourtAct.ApplyToCourt;
import org.mingjian.casework.act.CourtAct.LapseApplication;
import org.mingjian.casework.act.CourtAct.Material;
import org.mingjian.casework.act.CourtAct.RecordRuling;
import org.mingjian.casework.act.EnforcementAct.Demand;
import org.mingjian.casework.history.Attempt;
import org.mingjian.casework.history.CaseHistory;
import org.mingjian.casework.history.CaseHistory.Done;
import org.mingjian.casework.history.RemedyPeriod;
import org.mingjian.casework.history.Stage;
import org.mingjian.casework.history.Surroundings;
import org.mingjian.casework.history.Term;
import org.mingjian.kernel.calendar.LegalDates;

/** Rules about applying to the court (行政强制法 第五十三条至第五十八条). */
public final class CourtRules {

    private static final Set<Stage> NOT_APPLIED = EnumSet.of(Stage.EXECUTION_OPENED, Stage.DEMANDED);

    private CourtRules() {}

    static @Nullable String withoutPower(Attempt attempt) {
        return attempt.around().executionPower(attempt.history().matterId()).isPresent()
                ? "法律规定本机关可以强制执行这一事项的决定，不能申请人民法院强制执行"
                : null;
    }

    static @Nullable String demandedBefore(Attempt attempt) {
        Optional<Done<Demand>> demand = attempt.history().last(Demand.class);
        if (demand.isEmpty()) {
            return "申请人民法院强制执行前，应当催告当事人履行义务";
        }
        LocalDate last =
                attempt.around().lastDay("D19", demand.orElseThrow().act().servedOn());
        return attempt.around().today().isAfter(last)
                ? null
                : "催告书送达十日后当事人仍未履行的，才可以申请，即" + LegalDates.format(last) + "以后";
    }

    static @Nullable String withinWindow(Attempt attempt) {
        Optional<LocalDate> last = RemedyPeriod.window(attempt.history(), attempt.around());
        boolean late = last.map(attempt.around().today()::isAfter).orElse(false);
        return late ? "申请人民法院强制执行的期限到" + LegalDates.format(last.orElseThrow()) + "止，已经届满" : null;
    }

    static @Nullable String materialsComplete(Attempt attempt) {
        Set<Material> missing = EnumSet.complementOf(EnumSet.of(Material.OTHER));
        attempt.as(ApplyToCourt.class).materials().forEach(one -> missing.remove(one.material()));
        return missing.isEmpty()
                ? null
                : "申请的材料缺少：" + missing.stream().map(Material::title).collect(Collectors.joining("；"));
    }

    static @Nullable String objectedInTime(Attempt attempt) {
        LocalDate received =
                attempt.history().last(Answer.class).orElseThrow().act().receivedOn();
        LocalDate last = attempt.around().lastDay(Term.COURT_OBJECTION.rule(), received);
        return attempt.around().today().isAfter(last) ? "对裁定申请复议的期限到" + LegalDates.format(last) + "止，已经届满" : null;
    }

    static @Nullable String refusalReasoned(Attempt attempt) {
        RecordRuling ruling = attempt.as(RecordRuling.class);
        return ruling.granted() || SceneRules.said(ruling.reason()) ? null : "裁定不予执行的，应当记录法院说明的理由";
    }

    /** The day on which the agency's right to apply ended; empty while it lasts, or where the agency executes itself. */
    public static Optional<LapseApplication> lapse(CaseHistory history, Surroundings around) {
        boolean waiting = NOT_APPLIED.contains(history.stage())
                && around.executionPower(history.matterId()).isEmpty();
        return waiting
                ? RemedyPeriod.window(history, around)
                        .filter(around.today()::isAfter)
                        .map(LapseApplication::new)
                : Optional.empty();
    }

    static @Nullable String windowOver(Attempt attempt) {
        return lapse(attempt.history(), attempt.around())
                        .filter(attempt.as(LapseApplication.class)::equals)
                        .isPresent()
                ? null
                : "申请人民法院强制执行的期限还没有届满";
    }
}
