package org.mingjian.casework.policy;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingjian.agency.ExecutionManner;
import org.mingjian.casework.act.EnforcementAct.Deciding;
import org.mingjian.casework.act.EnforcementAct.Duty;
import org.mingjian.casework.act.SubstituteAct.AnnounceDemolition;
import org.mingjian.casework.act.SubstituteAct.CarryOutSubstitute;
import org.mingjian.casework.act.SubstituteAct.DecideSubstitute;
import org.mingjian.casework.act.SubstituteAct.RemindSubstitute;
import org.mingjian.casework.act.SubstituteAct.SubstituteAtOnce;
import org.mingjian.casework.history.Attempt;
import org.mingjian.casework.history.CaseHistory.Done;
import org.mingjian.casework.history.Debt;
import org.mingjian.casework.history.RemedyPeriod;
import org.mingjian.kernel.calendar.LegalDates;
import org.mingjian.kernel.money.Fen;

/** Rules about performance by another and about pulling down (行政强制法 第四十四条、第五十条至第五十二条). */
final class SubstituteRules {

    private SubstituteRules() {}

    static @Nullable String ofAct(Attempt attempt) {
        return Debt.opening(attempt.history()).duty() == Duty.ACT ? null : "只有排除妨碍、恢复原状等义务可以代履行";
    }

    static @Nullable String disinterested(Attempt attempt) {
        return attempt.as(DecideSubstitute.class).disinterested() ? null : "代履行应当由行政机关或者没有利害关系的第三人实施";
    }

    static @Nullable String reminded(Attempt attempt) {
        LocalDate on = LegalDates.on(attempt.as(CarryOutSubstitute.class).takenAt());
        Optional<Done<RemindSubstitute>> told = attempt.history().last(RemindSubstitute.class);
        if (told.isEmpty()) {
            return "代履行前还没有催告当事人履行";
        }
        LocalDate last =
                attempt.around().lastDay("D22", told.orElseThrow().act().servedOn());
        return on.isAfter(last) ? null : "代履行应当在催告三日以后，即" + LegalDates.format(last) + "以后";
    }

    static @Nullable String bySubstitute(Attempt attempt) {
        boolean decided = attempt.history()
                .last(Deciding.class)
                .map(done -> done.act().by() == ExecutionManner.SUBSTITUTE)
                .orElse(false);
        return decided ? null : "没有作出代履行决定";
    }

    static @Nullable String peaceful(Attempt attempt) {
        return attempt.as(CarryOutSubstitute.class).peaceful() ? null : "代履行不得采用暴力、胁迫以及其他非法方式";
    }

    static @Nullable String signed(Attempt attempt) {
        CarryOutSubstitute carried = attempt.as(CarryOutSubstitute.class);
        return carried.signed() || SceneRules.said(carried.witness()) ? null : "执行文书应当由当事人或者见证人签名、盖章";
    }

    static @Nullable String withinBudget(Attempt attempt) {
        long budget = attempt.history()
                .last(DecideSubstitute.class)
                .map(done -> done.act().budgetFen())
                .orElse(0L);
        return attempt.as(CarryOutSubstitute.class).costFen() > budget
                ? "代履行的费用按照成本合理确定，不能超过告知的预算" + new Fen(budget).format()
                : null;
    }

    static @Nullable String partyUnable(Attempt attempt) {
        return attempt.as(SubstituteAtOnce.class).unable() ? null : "当事人能够清除的，不能立即代履行";
    }

    static @Nullable String toldAfterwards(Attempt attempt) {
        SubstituteAtOnce done = attempt.as(SubstituteAtOnce.class);
        LocalDate told = done.toldOn();
        boolean informed = told != null && !told.isAfter(attempt.around().today());
        return done.present() || informed ? null : "当事人不在场的，应当在事后立即通知当事人";
    }

    static @Nullable String announced(Attempt attempt) {
        if (attempt.as(Deciding.class).by() != ExecutionManner.DEMOLITION) {
            return null;
        }
        Optional<Done<AnnounceDemolition>> told = attempt.history().last(AnnounceDemolition.class);
        boolean over = told.map(
                        done -> attempt.around().today().isAfter(done.act().performBy()))
                .orElse(false);
        return over ? null : "强制拆除前应当公告，限期当事人自行拆除，期限届满以后才可以决定强制拆除";
    }

    static @Nullable String demolitionFinal(Attempt attempt) {
        return attempt.as(Deciding.class).by() == ExecutionManner.DEMOLITION ? remediesOver(attempt) : null;
    }

    static @Nullable String remediesOver(Attempt attempt) {
        Optional<LocalDate> last = RemedyPeriod.lastDay(attempt.history(), attempt.around());
        if (last.isEmpty()) {
            return "行政复议、行政诉讼还没有终结";
        }
        return attempt.around().today().isAfter(last.orElseThrow())
                ? null
                : "当事人申请复议、提起诉讼的期限到" + LegalDates.format(last.orElseThrow()) + "止，还没有届满";
    }

    static @Nullable String demolitionOnly(Attempt attempt) {
        AnnounceDemolition told = attempt.as(AnnounceDemolition.class);
        if (Debt.opening(attempt.history()).duty() != Duty.DEMOLITION) {
            return "应当履行的不是拆除的义务，无须公告";
        }
        return told.performBy().isAfter(told.announcedOn()) ? null : "自行拆除的期限应当在公告之后";
    }
}
