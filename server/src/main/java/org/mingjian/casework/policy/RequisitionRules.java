package org.mingjian.casework.policy;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjian.casework.act.Act;
import org.mingjian.casework.act.ExecutionAct.Serve;
import org.mingjian.casework.act.LeadAct.ReplaceHandler;
import org.mingjian.casework.act.RequisitionAct.Emergency;
import org.mingjian.casework.act.RequisitionAct.ExtendRequisition;
import org.mingjian.casework.act.RequisitionAct.ProposeRequisition;
import org.mingjian.casework.history.Attempt;
import org.mingjian.casework.history.RequisitionLedger;
import org.mingjian.casework.history.Term;
import org.mingjian.kernel.calendar.LegalDates;

/** Rules about why, by whom and for how long property is requisitioned (民法典 第二百四十五条、突发事件应对法 第十二条). */
final class RequisitionRules {

    private RequisitionRules() {}

    static @Nullable String emergency(Attempt attempt) {
        ProposeRequisition proposed = attempt.as(ProposeRequisition.class);
        if (proposed.emergencySince().isAfter(attempt.around().today())) {
            return "紧急情况尚未发生，不能征用";
        }
        boolean named = proposed.otherBasis() != null && !proposed.otherBasis().isBlank();
        return proposed.ground() == Emergency.OTHER && !named ? "其他紧急需要应当写明规定该紧急情况的法律条款" : null;
    }

    static @Nullable String termLimited(Attempt attempt) {
        long most = attempt.around().number(Term.REQUISITION_USE.rule());
        int days = attempt.act() instanceof ExtendRequisition extended
                ? extended.days()
                : attempt.as(ProposeRequisition.class).days();
        return days > most ? "一次征用、延长的期限不超过" + most + "日" : null;
    }

    static @Nullable String byTwo(Attempt attempt) {
        List<UUID> officers = attempt.as(Act.ByOfficers.class).officerIds();
        if (new HashSet<>(officers).size() < PeopleRules.FEWEST_OFFICERS) {
            return "执法人员不得少于两人";
        }
        if (!officers.stream().allMatch(attempt.around()::serves)) {
            return "所选人员不全是本机关的执法人员";
        }
        LocalDate today = attempt.around().today();
        return officers.stream()
                .map(officer -> attempt.around().officerFault(officer, today))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    static @Nullable String officer(Attempt attempt) {
        return attempt.history().handlers().contains(attempt.officerId()) ? null : "只有本次征用的执法人员可以办理";
    }

    static @Nullable String headIsAnother(Attempt attempt) {
        return attempt.history().handlers().contains(attempt.officerId()) ? "本次征用的执法人员不能自行决定征用和补偿" : null;
    }

    static @Nullable String successor(Attempt attempt) {
        ReplaceHandler replaced = attempt.as(ReplaceHandler.class);
        UUID next = replaced.succeedingOfficerId();
        Set<UUID> handlers = attempt.history().handlers();
        if (!handlers.contains(replaced.leavingOfficerId()) || handlers.contains(next)) {
            return "应当由新的人员接替现任执法人员";
        }
        return attempt.around().serves(next)
                ? attempt.around().officerFault(next, attempt.around().today())
                : "接替的人员不是本机关人员";
    }

    static @Nullable String writtenDown(Attempt attempt) {
        return ledger(attempt).written().isPresent() ? null : "还没有作出书面征用决定";
    }

    static @Nullable String oralOpen(Attempt attempt) {
        return ledger(attempt).written().isEmpty() ? null : "已经作出书面征用决定，无须补办";
    }

    /** An oral order is taken at once; its written decision reaches the party before compensation is settled. */
    static @Nullable String servedFirst(Attempt attempt) {
        boolean served = attempt.history().last(Serve.class).isPresent();
        boolean written = ledger(attempt).written().isPresent();
        return written && !served ? "征用决定书还没有送达被征用人" : null;
    }

    static @Nullable String extendedInTime(Attempt attempt) {
        LocalDate last = ledger(attempt).lastDay().orElseThrow();
        return attempt.around().today().isAfter(last) ? "征用期限已于" + LegalDates.format(last) + "届满，应当返还，不能延长" : null;
    }

    static RequisitionLedger ledger(Attempt attempt) {
        return new RequisitionLedger(attempt.history());
    }
}
