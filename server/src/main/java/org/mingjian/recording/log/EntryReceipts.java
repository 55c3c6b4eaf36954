package org.mingjian.recording.log;

import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.problem.Refused;
import org.mingjian.tlog.TlogProof;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Makes receipts of entries, by the entry or by what is attached to it. */
@Component
public class EntryReceipts {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final JdbcClient jdbc;
    private final Sequencer sequencer;
    private final LogProofs proofs;
    private final KeyReceipts keys;
    private final Disclosures disclosures;

    EntryReceipts(JdbcClient jdbc, Sequencer sequencer, LogProofs proofs, KeyReceipts keys, Disclosures disclosures) {
        this.jdbc = jdbc;
        this.sequencer = sequencer;
        this.proofs = proofs;
        this.keys = keys;
        this.disclosures = disclosures;
    }

    /** The entry's receipt. */
    public EntryReceipt ofEntry(UUID entryId) {
        byte[] body = jdbc.sql("select body from recording.entry where id = :id")
                .param("id", entryId)
                .query(byte[].class)
                .optional()
                .orElseThrow(Refused::notFound);
        return receipt(entryId, body, null);
    }

    /** The receipts of a subject's entries, oldest first; empty when there are none. */
    public List<EntryReceipt> ofSubject(String subject) {
        return jdbc
                .sql("select id, body from recording.entry where subject = :subject order by subject_position")
                .param("subject", subject)
                .query((row, number) -> new Recorded(row.getObject("id", UUID.class), row.getBytes("body")))
                .list()
                .stream()
                .map(entry -> receipt(entry.id, entry.body, null))
                .toList();
    }

    /**
     * The receipt of the latest entry that carries such an attachment.
     *
     * @param kind the attachment's kind or the part of it before a colon, for example {@code document}
     */
    public EntryReceipt ofAttachment(String kind, UUID attachmentId) {
        return find(kind, attachmentId)
                .map(found -> receipt(found.entryId, found.body, found.bound))
                .orElseThrow(Refused::notFound);
    }

    private Optional<Attached> find(String kind, UUID attachmentId) {
        return jdbc.sql("""
                        select e.id, e.body, a ->> 'kind' as kind, a ->> 'sha256' as sha256
                        from recording.entry e left join recording.entry_index i on i.entry_id = e.id,
                          jsonb_array_elements(e.attachments) a
                        where e.attachments @> jsonb_build_array(jsonb_build_object('id', :id::text))
                          and a ->> 'id' = :id::text
                          and split_part(a ->> 'kind', ':', 1) = :kind
                        order by i.index desc nulls first, e.at desc, e.id desc limit 1
                        """)
                .param("id", attachmentId.toString())
                .param("kind", kind)
                .query((row, number) -> new Attached(
                        row.getObject("id", UUID.class),
                        row.getBytes("body"),
                        new EntryReceipt.Bound(row.getString("kind"), attachmentId, row.getString("sha256"))))
                .optional();
    }

    private EntryReceipt receipt(UUID entryId, byte[] body, EntryReceipt.@Nullable Bound bound) {
        long index = sequencer.await(entryId, PATIENCE).orElseThrow(Sequencer::late);
        TlogProof proof = proofs.of(index, body);
        return new EntryReceipt(
                EntryReceipt.FORMAT,
                Base64.getEncoder().encodeToString(body),
                proof.text(),
                keys.first(proof).toString(),
                bound,
                disclosures.opening(entryId).orElse(null),
                disclosures
                        .erasedBy(entryId)
                        .map(order -> receipt(order.entryId(), order.body(), null))
                        .orElse(null),
                keys.since(proof));
    }

    private record Recorded(UUID id, byte[] body) {}

    private record Attached(UUID entryId, byte[] body, EntryReceipt.Bound bound) {}
}
