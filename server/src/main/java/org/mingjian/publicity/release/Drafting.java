package org.mingjian.publicity.release;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mingjian.casework.event.DecisionIssued;
import org.mingjian.casework.event.DecisionServed;
import org.mingjian.publicity.record.PublicFacts;
import org.mingjian.publicity.record.PublicRecord;
import org.mingjian.publicity.record.PublicRecord.Origin;
import org.mingjian.publicity.record.PublicRecords;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 公示草稿: made from the decision's own facts, so that nothing is typed twice. Hearing an event again changes nothing. */
@Component
public class Drafting {

    private static final String SYSTEM = "SYSTEM";

    private final PublicRecords records;
    private final Journal journal;
    private final Clock clock;

    Drafting(PublicRecords records, Journal journal, Clock clock) {
        this.records = records;
        this.journal = journal;
        this.clock = clock;
    }

    @ApplicationModuleListener
    void on(DecisionIssued decision) {
        var origin = new Origin(
                Origin.CASE, "document:" + decision.documentId(), decision.caseId(), decision.documentId(), null);
        var servedOn = records.servedOn(decision.documentId());
        records.addDraft(DecisionFacts.of(decision), origin, servedOn, clock.instant())
                .ifPresent(record -> journal.record(
                        record, "draft", null, SYSTEM, List.of(), Map.of("decision", decision.documentSha256())));
    }

    @ApplicationModuleListener
    void on(DecisionServed serving) {
        records.served(serving.documentId(), serving.servedOn());
    }

    /**
     * A draft from a decision that the agency published before. It counts as served: it was public already.
     *
     * @param key what makes it the same decision when it is read again
     * @return empty when it was imported before
     */
    @Transactional
    public Optional<PublicRecord> fromImport(PublicFacts facts, String key, String fileSha256) {
        var origin = new Origin(Origin.IMPORT, "import:" + key, null, null, fileSha256);
        Optional<PublicRecord> record = records.addDraft(facts, origin, facts.decidedOn(), clock.instant());
        record.ifPresent(draft -> journal.record(draft, "import", null, SYSTEM, List.of(), Map.of("file", fileSha256)));
        return record;
    }
}
