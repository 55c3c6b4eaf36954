package org.mingjian.publicity.intake.extraction;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingjian.publicity.intake.ExtractedDecision;
import org.mingjian.publicity.intake.PartyKind;

/** A decision's fields as texts, to compare with a table of expectations; what is missing is the empty text. */
final class Observed {

    private Observed() {}

    static Map<String, String> fields(ExtractedDecision decision) {
        Map<String, String> fields = new LinkedHashMap<>();
        PartyKind kind = decision.party().kind();
        LocalDate date = decision.issue().decidedOn();
        fields.put("agency", text(decision.issue().agency()));
        fields.put("documentNumber", text(decision.issue().documentNumber()));
        fields.put("documentNumberNormalised", text(decision.issue().documentNumberNormalised()));
        fields.put("party", text(decision.party().name()));
        fields.put("partyKind", kind == null ? "" : kind.name());
        fields.put("creditCode", text(decision.party().creditCode()));
        fields.put("penaltyKinds", String.join(",", decision.penalty().kinds()));
        fields.put("fineFen", text(decision.penalty().fineFen()));
        fields.put("confiscatedFen", text(decision.penalty().confiscatedFen()));
        fields.put("decidedOn", date == null ? "" : date.toString());
        fields.put("basis", String.join(";", decision.penalty().basis()));
        fields.put(
                "problems",
                String.join(
                        ",",
                        decision.problems().stream()
                                .map(problem -> problem.code().slug())
                                .sorted()
                                .toList()));
        return fields;
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
