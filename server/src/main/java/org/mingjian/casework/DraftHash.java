package org.mingjian.casework;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.UUID;
import org.mingjian.casework.act.InvestigationAct.Findings;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The hash by which a clearance names a draft: of the case and of all findings, so that none can change unseen. */
@Component
class DraftHash {

    private final JsonMapper json;

    DraftHash(JsonMapper json) {
        this.json = json;
    }

    /** The findings in canonical form: a record's components keep the order in which they are declared. */
    String canonical(Findings findings) {
        return json.writeValueAsString(findings);
    }

    /** Lower-case hexadecimal SHA-256. */
    String of(UUID caseId, Findings findings) {
        byte[] bytes = (caseId + "\n" + canonical(findings)).getBytes(StandardCharsets.UTF_8);
        return HexFormat.of().formatHex(EvidenceFiles.sha256().digest(bytes));
    }
}
