package org.mingjian.recording;

import java.sql.Types;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjian.tlog.Hash;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The rows of entries: insert-only. */
@Component
class EntryRows {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcClient jdbc;

    EntryRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Until this transaction ends nobody else adds to the subject's chain. */
    void lock(String subject) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:subject, 0))")
                .param("subject", subject)
                .query(row -> {});
    }

    /** The end of the subject's chain. Ask under its lock, in a statement of its own: the lock may have waited. */
    Optional<Link> last(String subject) {
        return jdbc.sql("""
                        select subject_position, leaf_hash from recording.entry
                        where subject = :subject order by subject_position desc limit 1
                        """)
                .param("subject", subject)
                .query((row, number) -> new Link(row.getLong(1), Hash.of(row.getBytes(2))))
                .optional();
    }

    void insert(EntryBody body, long position, Opening opening) {
        byte[] bytes = body.bytes();
        Entry entry = body.entry();
        jdbc.sql("""
                        with written as (
                          insert into recording.entry (id, subject, subject_position, act, agency_id, actor_id, office,
                            at, attachments, commitment, previous_hash, leaf_hash, body, statement)
                          values (:id, :subject, :position, :act, :agency, :actor, :office,
                            :at, :attachments::jsonb, :commitment, :previous, :leaf, :body, :statement)
                          returning id),
                        opened as (
                          insert into recording.commitment_opening (entry_id, salt, content)
                          select id, :salt, :content from written)
                        insert into recording.pending (entry_id) select id from written
                        """)
                .param("id", body.id())
                .param("subject", entry.subject())
                .param("position", position)
                .param("act", entry.act())
                .param("agency", entry.agency())
                .param("actor", entry.actor())
                .param("office", entry.office())
                .param("at", OffsetDateTime.ofInstant(body.at(), ZoneOffset.UTC))
                .param("attachments", json(entry.attachments()))
                .param("commitment", body.commitment().bytes())
                .param("previous", bytes(body.previous()))
                .param("leaf", Hash.leaf(bytes).bytes())
                .param("body", bytes)
                .param("statement", entry.statement(), Types.VARCHAR)
                .param("salt", opening.salt())
                .param("content", opening.content())
                .update();
    }

    static List<Entry.Attachment> attachments(String json) {
        List<Entry.Attachment> attachments = new ArrayList<>();
        JSON.readTree(json)
                .forEach(node -> attachments.add(new Entry.Attachment(
                        node.path("kind").asString(),
                        UUID.fromString(node.path("id").asString()),
                        node.path("sha256").asString())));
        return attachments;
    }

    private static String json(List<Entry.Attachment> attachments) {
        List<Map<String, String>> rows = new ArrayList<>();
        for (Entry.Attachment attachment : attachments) {
            Map<String, String> row = new LinkedHashMap<>();
            row.put("kind", attachment.kind());
            row.put("id", attachment.id().toString());
            row.put("sha256", attachment.sha256());
            rows.add(row);
        }
        return JSON.writeValueAsString(rows);
    }

    private static byte @Nullable [] bytes(@Nullable Hash hash) {
        return hash == null ? null : hash.bytes();
    }

    /** The end of a chain. */
    record Link(long position, Hash leafHash) {}

    /** What a commitment commits to. */
    record Opening(byte[] salt, byte[] content) {}
}
