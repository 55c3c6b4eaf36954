package org.mingjian.casework.desk;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.mingjian.casework.act.ActKind;
import org.mingjian.casework.act.CoercionAct.ProposeMeasure;
import org.mingjian.casework.history.CaseHistory;
import org.mingjian.casework.history.PropertyLedger;
import org.mingjian.casework.history.PropertyLedger.Line;
import org.mingjian.casework.history.Surroundings;

/** What the form of a measure can take from the case. */
final class CoercionSuggestions {

    private CoercionSuggestions() {}

    static Map<String, Object> of(ActKind act, CaseHistory history, Surroundings around) {
        if (!(history.begun() instanceof ProposeMeasure proposed)) {
            return Map.of();
        }
        Map<String, Object> known = new LinkedHashMap<>();
        List<?> officers = List.copyOf(history.handlers());
        String party = history.party().name();
        switch (act) {
            case IMPLEMENT_MEASURE, IMPLEMENT_AT_ONCE ->
                known.put(
                        "scene",
                        Map.of("officerIds", officers, "place", history.party().address(), "items", proposed.items()));
            case FREEZE_DEPOSIT -> {
                known.put("officerIds", officers);
                known.put("items", proposed.items());
            }
            case DELIVER_FREEZE, TELL_EXTENSION -> {
                known.put("servedOn", around.today());
                known.put("receivedBy", party);
            }
            case TELL_TESTING -> {
                known.put("fromOn", around.today());
                known.put("receivedBy", party);
            }
            case STORE_PROPERTY -> known.put("portions", portions(history, Line::outside));
            case ISSUE_PROPERTY -> known.put("portions", portions(history, Line::stored));
            case RETURN_PROPERTY -> {
                known.put("officerIds", officers);
                known.put("receivedBy", party);
                known.put("portions", portions(history, line -> line.owed().min(line.outside())));
            }
            case DISPOSE_PROPERTY -> {
                known.put("officerIds", officers);
                known.put(
                        "portions", portions(history, line -> line.undisposed().min(line.outside())));
            }
            default -> {}
        }
        return known;
    }

    private static List<Map<String, Object>> portions(CaseHistory history, Function<Line, BigDecimal> much) {
        return PropertyLedger.of(history).lines().stream()
                .filter(line -> much.apply(line).signum() > 0)
                .map(line -> Map.<String, Object>of("item", line.number(), "quantity", much.apply(line)))
                .toList();
    }
}
