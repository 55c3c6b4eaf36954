package org.mingjian.casework.desk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.mingjian.casework.act.ActKind;
import org.mingjian.casework.act.InvestigationAct.AddEvidence;
import org.mingjian.casework.history.CaseHistory;
import org.mingjian.casework.history.Hearing;
import org.mingjian.casework.history.Surroundings;

/** What the form of a hearing can take from the case. */
final class HearingSuggestions {

    private HearingSuggestions() {}

    static Map<String, Object> of(ActKind act, CaseHistory history, Surroundings around) {
        Map<String, Object> known = new LinkedHashMap<>();
        switch (act) {
            case REQUEST_HEARING -> {
                known.put("on", around.today());
                known.put("by", Suggestions.spokesman(history.party()));
            }
            case WAIVE_HEARING, APPLY_RECUSAL, END_HEARING -> known.put("on", around.today());
            case REFUSE_HEARING -> known.put("servedOn", around.today());
            case NOTIFY_HEARING -> {
                known.put("servedOn", around.today());
                known.put("others", "本案调查人员");
            }
            case HOLD_HEARING -> {
                new Hearing(history).notified().ifPresent(told -> known.put("startedAt", told.heldAt()));
                known.put("partyBy", Suggestions.spokesman(history.party()));
                history.findings().ifPresent(findings -> known.put("allegation", findings.facts()));
                known.put("investigatorIds", List.copyOf(history.handlers()));
                known.put("exhibits", exhibits(history.all(AddEvidence.class)));
            }
            default -> {}
        }
        return known;
    }

    private static List<Map<String, Object>> exhibits(List<AddEvidence> evidence) {
        return IntStream.range(0, evidence.size())
                .mapToObj(i -> Map.<String, Object>of(
                        "number", i + 1, "name", evidence.get(i).name()))
                .toList();
    }
}
