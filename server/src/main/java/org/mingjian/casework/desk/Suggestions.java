package org.mingjian.casework.desk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mingjian.casework.act.ActKind;
import org.mingjian.casework.act.PartyFacts;
import org.mingjian.casework.act.SummaryAct.CollectOnTheSpot;
import org.mingjian.casework.history.CaseHistory;
import org.mingjian.casework.history.Owed;
import org.mingjian.casework.history.Surroundings;

/** What a form can take from the case, so that no fact is typed twice. */
final class Suggestions {

    private Suggestions() {}

    static Map<String, Object> of(ActKind act, CaseHistory history, Surroundings around) {
        Map<String, Object> known = new LinkedHashMap<>();
        PartyFacts party = history.party();
        switch (act) {
            case RECORD_INSPECTION -> {
                known.put("officerIds", List.copyOf(history.handlers()));
                known.put("place", party.address());
            }
            case RECORD_INTERVIEW -> {
                known.put("officerIds", List.copyOf(history.handlers()));
                known.put("place", party.address());
                put(known, "intervieweeName", party.representative() == null ? party.name() : party.representative());
            }
            case ADD_EVIDENCE -> {
                known.put("officerIds", List.copyOf(history.handlers()));
                known.put("place", party.address());
                known.put("source", party.name() + "提供");
            }
            case CONCLUDE_INVESTIGATION, REVISE_DRAFT ->
                history.findings().ifPresent(findings -> known.put("findings", findings));
            case REPLACE_HANDLER ->
                history.handlers().stream()
                        .filter(officer -> around.officerFault(officer, around.today()) != null)
                        .findFirst()
                        .ifPresent(officer -> known.put("leavingOfficerId", officer));
            case GIVE_NOTICE -> known.put("servedOn", around.today());
            case RECORD_STATEMENT -> known.put("by", party.name());
            case SERVE -> {
                known.put("officerIds", List.copyOf(history.handlers()));
                known.put("place", party.address());
                known.put("receivedBy", party.name());
            }
            case RECORD_PAYMENT ->
                known.put("amountFen", Owed.of(history, around, around.today()).leftFen());
            case DECIDE_ON_THE_SPOT -> history.opening().ifPresent(opened -> known.put("draft", opened.proposed()));
            case HAND_OVER -> known.put("receivedBy", party.name());
            case COLLECT_ON_THE_SPOT -> {
                known.put("paidOn", around.today());
                known.put("amountFen", Owed.of(history, around, around.today()).leftFen());
            }
            case HAND_IN_CASH, PAY_INTO_BANK -> {
                known.put("on", around.today());
                history.last(CollectOnTheSpot.class)
                        .ifPresent(collected ->
                                known.put("amountFen", collected.act().amountFen()));
            }
            default -> {}
        }
        return known;
    }

    private static void put(Map<String, Object> known, String name, @org.jspecify.annotations.Nullable String value) {
        if (value != null) {
            known.put(name, value);
        }
    }
}
