package org.mingjian.casework.desk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.mingjian.casework.act.ActKind;
import org.mingjian.casework.act.InspectionAct.ProposeInspection;
import org.mingjian.casework.act.VisitAct.Conclusion;
import org.mingjian.casework.act.VisitAct.InspectOnSite;
import org.mingjian.casework.act.VisitAct.Item;
import org.mingjian.casework.act.VisitAct.ItemResult;
import org.mingjian.casework.act.VisitAct.OrderCorrection;
import org.mingjian.casework.history.CaseHistory;
import org.mingjian.casework.history.Inspection;
import org.mingjian.casework.history.Surroundings;
import org.mingjian.kernel.calendar.LegalDates;

/** What the form of an inspection can take from the case. */
final class InspectionSuggestions {

    private InspectionSuggestions() {}

    static Map<String, Object> of(ActKind act, CaseHistory history, Surroundings around) {
        if (!(history.begun() instanceof ProposeInspection proposed)) {
            return Map.of();
        }
        Map<String, Object> known = new LinkedHashMap<>();
        switch (act) {
            case INSPECT_ON_SITE -> {
                known.put("officerIds", List.copyOf(history.handlers()));
                known.put("assistingPersons", proposed.assistingPersons());
                known.put("presentPerson", history.party().representative());
            }
            case TAKE_SAMPLES, RECHECK -> known.put("officerIds", List.copyOf(history.handlers()));
            case RECORD_TESTING -> {
                known.put("receivedOn", around.today());
                Inspection.untested(history).stream().findFirst().ifPresent(one -> known.put("sampling", one));
            }
            case ORDER_CORRECTION -> known.put("problems", failed(history));
            case TELL_INSPECTION_RESULT -> {
                known.put("conclusion", conclusion(history));
                known.put("receivedBy", history.party().representative());
            }
            case REGISTER_VIOLATION -> {
                history.last(InspectOnSite.class)
                        .ifPresent(visit -> known.put(
                                "violationOn", LegalDates.on(visit.act().startedAt())));
                known.put("summary", failed(history));
            }
            case END_INSPECTION -> known.put("publishedOn", around.today());
            default -> {}
        }
        return known;
    }

    private static String failed(CaseHistory history) {
        return history.all(InspectOnSite.class).stream()
                .flatMap(visit -> visit.items().stream())
                .filter(item -> item.result() == ItemResult.FAILS)
                .map(Item::item)
                .map(item -> item + "不符合要求。")
                .collect(Collectors.joining());
    }

    private static Conclusion conclusion(CaseHistory history) {
        if (!Inspection.fault(history)) {
            return Conclusion.NO_PROBLEM;
        }
        return history.last(OrderCorrection.class).isPresent() ? Conclusion.TO_CORRECT : Conclusion.VIOLATION;
    }
}
