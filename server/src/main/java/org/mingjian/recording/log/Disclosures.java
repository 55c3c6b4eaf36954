package org.mingjian.recording.log;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mingjian.recording.DisclosedActs;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a receipt tells of an entry's content: the content where it is public, or by which entry it was erased. */
@Component
class Disclosures {

    private final JdbcClient jdbc;
    private final List<DisclosedActs> disclosed;

    Disclosures(JdbcClient jdbc, List<DisclosedActs> disclosed) {
        this.jdbc = jdbc;
        this.disclosed = disclosed;
    }

    /** An entry that orders an erasure. */
    record Order(UUID entryId, byte[] body) {}

    Optional<EntryReceipt.Opening> opening(UUID entryId) {
        String[] acts = disclosed.stream().flatMap(one -> one.acts().stream()).toArray(String[]::new);
        return jdbc.sql("""
                        select o.salt, o.content from recording.entry e
                        join recording.commitment_opening o on o.entry_id = e.id
                        where e.id = :id and e.act = any(:acts)
                        """)
                .param("id", entryId)
                .param("acts", acts)
                .query((row, number) -> new EntryReceipt.Opening(
                        Base64.getEncoder().encodeToString(row.getBytes("salt")),
                        new String(row.getBytes("content"), StandardCharsets.UTF_8)))
                .optional();
    }

    Optional<Order> erasedBy(UUID entryId) {
        return jdbc.sql("""
                        select x.id, x.body from recording.entry e join recording.entry x on x.subject = e.subject
                        where e.id = :id and x.act = 'recording:erase'
                          and x.attachments @> jsonb_build_array(jsonb_build_object(
                            'kind', 'erased', 'id', e.id::text, 'sha256', encode(e.leaf_hash, 'hex')))
                        """)
                .param("id", entryId)
                .query((row, number) -> new Order(row.getObject("id", UUID.class), row.getBytes("body")))
                .optional();
    }
}
