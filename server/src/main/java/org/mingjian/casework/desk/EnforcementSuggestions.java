package org.mingjian.casework.desk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.mingjian.casework.act.ActKind;
import org.mingjian.casework.act.EnforcementAct.Deciding;
import org.mingjian.casework.act.EnforcementAct.OpenExecution;
import org.mingjian.casework.act.PartyFacts;
import org.mingjian.casework.history.CaseHistory;
import org.mingjian.casework.history.Debt;
import org.mingjian.casework.history.Surroundings;

/** What the form of an execution can take from the case. */
final class EnforcementSuggestions {

    private EnforcementSuggestions() {}

    static Map<String, Object> of(ActKind act, CaseHistory history, Surroundings around) {
        if (!(history.begun() instanceof OpenExecution)) {
            return Map.of();
        }
        Map<String, Object> known = new LinkedHashMap<>();
        PartyFacts party = history.party();
        List<?> officers = List.copyOf(history.handlers());
        String spokesman = Objects.requireNonNullElse(party.representative(), party.name());
        switch (act) {
            case DEMAND -> {
                known.put("officerIds", officers);
                known.put("servedOn", around.today());
                known.put("receivedBy", spokesman);
                known.put("amountFen", left(history, around));
            }
            case RECORD_OBJECTION -> known.put("by", party.name());
            case SERVE_EXECUTION -> {
                known.put("officerIds", officers);
                known.put("servedOn", around.today());
                known.put("place", party.address());
                known.put("receivedBy", spokesman);
            }
            case REMIND_SUBSTITUTE -> {
                known.put("officerIds", officers);
                known.put("servedOn", around.today());
                known.put("receivedBy", spokesman);
            }
            case CARRY_OUT_SUBSTITUTE, SUBSTITUTE_AT_ONCE -> known.put("officerIds", officers);
            case GRANT_DELAY -> known.put("fromOn", around.today());
            case RECORD_PAYMENT -> {
                known.put("paidOn", around.today());
                known.put("amountFen", left(history, around));
            }
            case TRANSFER_DEPOSIT, AUCTION_PROPERTY -> {
                known.put("officerIds", officers);
                known.put("amountFen", left(history, around));
            }
            case CARRY_OUT -> {
                known.put("officerIds", officers);
                known.put("place", party.address());
                history.last(Deciding.class)
                        .ifPresent(decided -> known.put("by", decided.act().by()));
            }
            default -> {}
        }
        return known;
    }

    private static long left(CaseHistory history, Surroundings around) {
        return Debt.of(history, around, around.today()).leftFen();
    }
}
