package org.mingjian.publicity.intake.batch;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingjian.publicity.intake.ExtractedDecision;
import org.mingjian.publicity.intake.Problem;
import tools.jackson.databind.json.JsonMapper;

/** One decision as one line of JSON, in the documented order of fields. */
final class DecisionJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private DecisionJson() {}

    static String of(ExtractedDecision decision) {
        return JSON.writeValueAsString(fields(decision));
    }

    static Map<String, @Nullable Object> fields(ExtractedDecision decision) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("file", decision.source().file());
        fields.put("agency", decision.issue().agency());
        fields.put("documentNumber", decision.issue().documentNumber());
        fields.put("documentNumberNormalised", decision.issue().documentNumberNormalised());
        fields.put("party", decision.party().name());
        fields.put("partyKind", decision.party().kind());
        fields.put("creditCode", decision.party().creditCode());
        fields.put("penaltyKinds", decision.penalty().kinds());
        fields.put("fineFen", decision.penalty().fineFen());
        fields.put("confiscatedFen", decision.penalty().confiscatedFen());
        var decidedOn = decision.issue().decidedOn();
        fields.put("decidedOn", decidedOn == null ? null : decidedOn.toString());
        fields.put("basis", decision.penalty().basis());
        fields.put(
                "problems", decision.problems().stream().map(Problem::toString).toList());
        return fields;
    }
}
