package org.mingjian.recording.check;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.mingjian.tlog.Hash;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** 存证告警: what did not fit the record, told once. Nothing here touches what is at fault: it is evidence. */
@Component
public class Alarms {

    private static final Logger LOG = LoggerFactory.getLogger(Alarms.class);

    private final JdbcClient jdbc;
    private final Clock clock;

    Alarms(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
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
        if (known(mismatch) || insert(source, mismatch) == 0) {
            return;
        }
        LOG.error("what is kept does not fit the record: {} {}", source, mismatch);
    }

    private int insert(String source, Mismatch mismatch) {
        var thing = mismatch.thing();
        return jdbc.sql("""
                        insert into recording.alarm (id, source, subject, label, agency_id, field, what, expected, found,
                          found_at, fingerprint)
                        values (:id, :source, :subject, :label, :agency, :field, :what, :expected, :found, :at,
                          :fingerprint)
                        on conflict (fingerprint) do nothing
                        """)
                .param("id", UUID.randomUUID())
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
                .update();
    }

    /** Who finds it does not matter: the portal and the check tell the same damage once. */
    private static byte[] fingerprint(Mismatch mismatch) {
        String text =
                String.join("\n", mismatch.thing().subject(), mismatch.field(), mismatch.expected(), mismatch.found());
        return Hash.plain(text.getBytes(StandardCharsets.UTF_8)).bytes();
    }
}
