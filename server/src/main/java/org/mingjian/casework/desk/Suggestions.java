package org.mingjian.casework.desk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
                known.put("presentPerson", spokesman(party));
            }
            case RECORD_INTERVIEW -> {
                known.put("officerIds", List.copyOf(history.handlers()));
                known.put("place", party.address());
                known.put("intervieweeName", spokesman(party));
            }
            case ADD_EVIDENCE -> {
                known.put("officerIds", List.copyOf(history.handlers()));
                known.put("place", party.address());
                known.put("source", party.name() + "提供");
            }
            case CONCLUDE_INVESTIGATION, REVISE_DRAFT ->
                known.put(
                        "findings",
                        history.findings()
                                .<Object>map(findings -> findings)
                                .orElseGet(() -> DraftedFindings.of(history, around.matter(history.matterId()))));
            case REPLACE_HANDLER ->
                history.handlers().stream()
                        .filter(officer -> around.officerFault(officer, around.today()) != null)
                        .findFirst()
                        .ifPresent(officer -> known.put("leavingOfficerId", officer));
            case GIVE_NOTICE -> known.put("servedOn", around.today());
            case RECORD_STATEMENT -> known.put("by", party.name());
            case WAIVE_STATEMENT, RESUME_TERM -> known.put("on", around.today());
            case SERVE -> {
                known.put("officerIds", List.copyOf(history.handlers()));
                known.put("place", party.address());
                known.put("receivedBy", spokesman(party));
            }
            case RECORD_PAYMENT -> {
                known.put("paidOn", around.today());
                known.put("amountFen", Owed.of(history, around, around.today()).leftFen());
            }
            case ANSWER_REMEDY, REPORT_MAJOR, HAND_OVER_GOODS, ASK_POLICE_REVIEW, RECORD_DESIGNATION ->
                known.put("on", around.today());
            case RECORD_POLICE_ANSWER -> known.put("receivedOn", around.today());
            case PROPOSE_TRANSFER -> known.put("officerIds", List.copyOf(history.handlers()));
            case RECORD_REMEDY -> known.put("noticedOn", around.today());
            case RECORD_OUTCOME -> known.put("effectiveOn", around.today());
            case REFUND_PAYMENT -> {
                known.put("on", around.today());
                known.put("amountFen", Owed.of(history, around, around.today()).refundFen());
            }
            case DECIDE_ON_THE_SPOT -> history.opening().ifPresent(opened -> known.put("draft", opened.proposed()));
            case HAND_OVER -> {
                known.put("handedOverAt", around.now());
                known.put("receivedBy", spokesman(party));
            }
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
            default -> {
                known.putAll(CoercionSuggestions.of(act, history, around));
                known.putAll(InspectionSuggestions.of(act, history, around));
                LicenceSuggestions.put(act, history, around, known);
                known.putAll(HearingSuggestions.of(act, history, around));
            }
        }
        known.putAll(EnforcementSuggestions.of(act, history, around));
        FeeSuggestions.put(act, history, around, known);
        RequisitionSuggestions.put(act, history, around, known);
        return known;
    }

    /** Who speaks and receives for the party: its representative, otherwise itself. */
    static String spokesman(PartyFacts party) {
        return Objects.requireNonNullElse(party.representative(), party.name());
    }
}
