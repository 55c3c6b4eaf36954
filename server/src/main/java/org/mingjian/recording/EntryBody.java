package org.mingjian.recording;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjian.tlog.Hash;

/**
 * The bytes of an entry, of which the log holds the leaf hash: JSON in the canonical form of RFC 8785.
 *
 * @param id the entry
 * @param entry what was recorded; its content is not in the bytes
 * @param at server time, in microseconds
 * @param commitment SHA-256(salt || content)
 * @param previous leaf hash of the subject's previous entry
 */
record EntryBody(
        UUID id,
        Entry entry,
        Instant at,
        Hash commitment,
        @Nullable Hash previous) {

    private static final long VERSION = 1;

    byte[] bytes() {
        Map<String, @Nullable Object> fields = new TreeMap<>();
        fields.put("act", entry.act());
        fields.put("actor", text(entry.actor()));
        fields.put("agency", entry.agency().toString());
        fields.put("at", at.toString());
        fields.put(
                "attachments",
                entry.attachments().stream().map(EntryBody::fields).toList());
        fields.put("commitment", commitment.hex());
        fields.put("id", id.toString());
        fields.put("office", entry.office());
        fields.put("previous", previous == null ? null : previous.hex());
        if (entry.statement() != null) {
            fields.put("statement", entry.statement());
        }
        fields.put("subject", entry.subject());
        fields.put("v", VERSION);
        return CanonicalJson.write(fields).getBytes(StandardCharsets.UTF_8);
    }

    private static Map<String, @Nullable Object> fields(Entry.Attachment attachment) {
        Map<String, @Nullable Object> fields = new TreeMap<>();
        fields.put("id", attachment.id().toString());
        fields.put("kind", attachment.kind());
        fields.put("sha256", attachment.sha256());
        return fields;
    }

    private static @Nullable String text(@Nullable UUID id) {
        return id == null ? null : id.toString();
    }
}
