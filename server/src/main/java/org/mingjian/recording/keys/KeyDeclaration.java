package org.mingjian.recording.keys;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingjian.recording.Entry;
import org.mingjian.recording.RecordActor;
import org.mingjian.recording.RecordedEntry;
import org.mingjian.recording.Recorder;
import org.mingjian.recording.log.LogKey;
import org.mingjian.recording.log.LogRows;
import org.mingjian.tlog.note.KeyStatement;
import org.mingjian.tlog.note.NoteKey;
import org.mingjian.tlog.note.NoteSigner;
import org.mingjian.tlog.note.SignedNote;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes into the record what follows from a proposal: that the key hands over, that it leaked, or both. */
@Component
class KeyDeclaration {

    private static final String RECOVER = "recording:recover";

    private final Recorder recorder;
    private final LogKey key;
    private final LogRows rows;
    private final JsonMapper json = JsonMapper.builder().build();

    KeyDeclaration(Recorder recorder, LogKey key, LogRows rows) {
        this.recorder = recorder;
        this.key = key;
        this.rows = rows;
    }

    /** What was written: the last entry, and the key that signs from now on if there is a new one. */
    record Declared(RecordedEntry entry, Optional<NoteSigner> next) {}

    Declared record(KeyProposal proposal, RecordActor by) {
        NoteKey named = NoteKey.parse(proposal.vkey());
        Long leakedFrom = proposal.leakedFrom();
        if (!named.equals(key.key())) {
            SignedNote retired = key.retire(named, leakedFrom == null ? 0 : leakedFrom);
            return new Declared(record("recording:retireKey", retired, proposal, by), Optional.empty());
        }
        NoteSigner next = key.prepareSuccessor();
        RecordedEntry entry = record("recording:rotateKey", key.handOver(next), proposal, by);
        if (leakedFrom != null) {
            var leaked = new KeyStatement.Retirement(named.name(), named, leakedFrom, next.key());
            entry = record("recording:retireKey", next.sign(leaked.text()), proposal, by);
        }
        rows.keepKey(next.key().toString());
        return new Declared(entry, Optional.of(next));
    }

    private RecordedEntry record(String act, SignedNote statement, KeyProposal proposal, RecordActor by) {
        Map<String, @Nullable Object> words = new LinkedHashMap<>();
        words.put("proposal", proposal);
        words.put("confirmedBy", by.name());
        words.put("confirmedById", by.officerId());
        return recorder.record(new Entry(
                "logKey:" + key.key().name(),
                act,
                by.agencyId(),
                by.officerId(),
                by.officeFor(RECOVER),
                List.of(),
                json.writeValueAsString(words),
                statement.format()));
    }
}
