package org.mingjian.recording.recovery;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjian.recording.Entry;
import org.mingjian.recording.Entry.Attachment;
import org.mingjian.recording.RecordActor;
import org.mingjian.recording.RecordedEntry;
import org.mingjian.recording.Recorder;
import org.mingjian.recording.log.FormerLogs;
import org.mingjian.recording.log.Halt;
import org.mingjian.recording.log.LogKey;
import org.mingjian.recording.log.LogPublisher;
import org.mingjian.recording.log.LogRows;
import org.mingjian.tlog.Hash;
import org.mingjian.tlog.note.NoteSigner;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes the declaration into the record, ends the log and begins the next one. */
@Component
class Declaration {

    private static final String RECOVER = "recording:recover";

    private final Recorder recorder;
    private final LogKey key;
    private final LogRows rows;
    private final LogPublisher publisher;
    private final FormerLogs former;
    private final Clock clock;
    private final JsonMapper json = JsonMapper.builder().build();

    Declaration(Recorder recorder, LogKey key, LogRows rows, LogPublisher publisher, FormerLogs former, Clock clock) {
        this.recorder = recorder;
        this.key = key;
        this.rows = rows;
        this.publisher = publisher;
        this.former = former;
        this.clock = clock;
    }

    NoteSigner prepare() {
        rows.lockKeys();
        return key.prepare();
    }

    /** The lost roots and the new key stand openly in the entry, as attachments; the words behind its commitment. */
    RecordedEntry record(Proposal proposal, RecordActor by, List<Halt> reasons, @Nullable NoteSigner next) {
        List<Attachment> attachments = new ArrayList<>();
        for (Halt halt : reasons) {
            Optional.ofNullable(halt.root())
                    .ifPresent(root ->
                            attachments.add(new Attachment("lostLog:" + halt.knownSize(), halt.id(), root.hex())));
        }
        if (next != null) {
            String sha256 = Hash.plain(next.key().toString().getBytes(StandardCharsets.UTF_8))
                    .hex();
            attachments.add(new Attachment("newLog", proposal.id(), sha256));
        }
        return recorder.record(new Entry(
                "recovery:" + proposal.id(),
                next == null ? "recording:declareFalseAlarm" : "recording:declareLoss",
                by.agencyId(),
                by.officerId(),
                by.officeFor(RECOVER),
                attachments,
                words(proposal, by, reasons, next)));
    }

    private String words(Proposal proposal, RecordActor by, List<Halt> reasons, @Nullable NoteSigner next) {
        Map<String, @Nullable Object> words = new LinkedHashMap<>();
        words.put("proposal", proposal);
        words.put("confirmedBy", by.name());
        words.put("confirmedById", by.officerId());
        words.put("reasons", reasons);
        words.put("formerLog", key.key().toString());
        words.put("newLog", next == null ? null : next.key().toString());
        words.put("size", rows.size());
        return json.writeValueAsString(words);
    }

    void end(Halt halt, NoteSigner next, UUID entryId) {
        former.keep(key.key(), halt, clock.instant(), entryId);
        rows.keepKey(next.key().toString());
    }

    void begin(NoteSigner next) {
        publisher.beginAnew(next);
    }
}
