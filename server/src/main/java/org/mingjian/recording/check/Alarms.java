package org.mingjian.recording.check;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.mingjian.recording.Entry;
import org.mingjian.recording.Recorder;
import org.mingjian.tlog.Hash;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * 存证告警: what did not fit the record, told once, by an entry of the record itself. Nothing here touches what is at fault:
 * it is evidence.
 */
@Component
public class Alarms {

    private static final Logger LOG = LoggerFactory.getLogger(Alarms.class);

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final UUID INSTALLATION = new UUID(0, 0);

    private final JdbcClient jdbc;
    private final Clock clock;
    private final ObjectProvider<Recorder> recorder;

    /** The recorder is asked for when it is needed: it needs the log, which raises alarms. */
    Alarms(JdbcClient jdbc, Clock clock, ObjectProvider<Recorder> recorder) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.recorder = recorder;
    }

    /** Whether this damage was told before. */
    public boolean known(Mismatch mismatch) {
        return jdbc.sql("select exists (select from recording.alarm where fingerprint = :fingerprint)")
                .param("fingerprint", fingerprint(mismatch))
                .query(Boolean.class)
                .single();
    }

    /**
     * Raises an alarm unless the same damage was told before. It stays even when the caller's work fails.
     *
     * @param source who found it: a check's name, or {@code portal}
     */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void raise(String source, Mismatch mismatch) {
        lock();
        if (known(mismatch)) {
            return;
        }
        UUID id = UUID.randomUUID();
        insert(id, record(id, source, mismatch), source, mismatch);
        LOG.error("what is kept does not fit the record: {} {}", source, mismatch);
    }

    /** The same damage may be found twice at once. */
    private void lock() {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('recording.alarm', 0))")
                .query(row -> {});
    }

    private UUID record(UUID id, String source, Mismatch mismatch) {
        UUID agency = mismatch.thing().agency();
        Entry entry = new Entry(
                "alarm:" + id,
                "recording:raiseAlarm",
                agency == null ? INSTALLATION : agency,
                null,
                "SYSTEM",
                List.of(),
                JSON.writeValueAsString(Map.of("source", source, "mismatch", mismatch)));
        return recorder.getObject().record(entry).id();
    }

    private void insert(UUID id, UUID entryId, String source, Mismatch mismatch) {
        var thing = mismatch.thing();
        jdbc.sql("""
                        insert into recording.alarm (id, source, subject, label, agency_id, field, what, expected, found,
                          found_at, fingerprint, entry_id)
                        values (:id, :source, :subject, :label, :agency, :field, :what, :expected, :found, :at,
                          :fingerprint, :entry)
                        """)
                .param("id", id)
                .param("source", source)
                .param("subject", thing.subject())
                .param("label", thing.label())
                .param("agency", thing.agency())
                .param("field", mismatch.field())
                .param("what", mismatch.what())
                .param("expected", mismatch.expected())
                .param("found", mismatch.found())
                .param("at", OffsetDateTime.now(clock))
                .param("fingerprint", fingerprint(mismatch))
                .param("entry", entryId)
                .update();
    }

    /** Who finds it does not matter: the portal and the check tell the same damage once. */
    private static byte[] fingerprint(Mismatch mismatch) {
        String text =
                String.join("\n", mismatch.thing().subject(), mismatch.field(), mismatch.expected(), mismatch.found());
        return Hash.plain(text.getBytes(StandardCharsets.UTF_8)).bytes();
    }
}
