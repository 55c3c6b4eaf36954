package org.mingjian.verifier;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingjian.tlog.CanonicalBase64;
import org.mingjian.tlog.Malformed;

/**
 * 存证回执 as a file.
 *
 * @param entry the entry's bytes
 * @param proof the tlog-proof's text
 * @param logKey the key that the receipt itself names
 * @param bound the attachment that was asked for, {@code null} when the entry was
 * @param opening the act's content, {@code null} when it is not disclosed
 * @param erasedBy the receipt of the order by which the content was erased, {@code null} when there is none
 * @param keys the receipts of the statements by which the log's keys changed, none while the first one signs
 */
record Receipt(
        byte[] entry,
        String proof,
        String logKey,
        @Nullable Attachment bound,
        @Nullable Opening opening,
        @Nullable Receipt erasedBy,
        List<Receipt> keys) {

    static final String FORMAT = "mingjian-receipt/1";

    /** Something of which the entry states the hash. */
    record Attachment(String kind, String id, String sha256) {}

    /** What the entry's commitment commits to. */
    record Opening(byte[] salt, String content) {}

    static Receipt parse(String text) {
        return of(Json.object(text));
    }

    static Receipt of(Map<?, ?> fields) {
        if (!FORMAT.equals(fields.get("format"))) {
            throw new Malformed("the format is not " + FORMAT);
        }
        Object bound = fields.get("bound");
        Object opening = fields.get("opening");
        Object erasedBy = fields.get("erasedBy");
        return new Receipt(
                CanonicalBase64.decode(string(fields, "entry")),
                string(fields, "proof"),
                string(fields, "logKey"),
                bound == null ? null : attachment(bound),
                opening == null ? null : opening(map(opening)),
                erasedBy == null ? null : of(map(erasedBy)),
                list(fields.get("keys")));
    }

    /** The receipts of a list, none when there is none. */
    static List<Receipt> list(@Nullable Object value) {
        List<Receipt> receipts = new ArrayList<>();
        if (value instanceof List<?> stated) {
            stated.forEach(one -> receipts.add(of(map(one))));
        }
        return receipts;
    }

    /** The fields of the entry. */
    Map<String, @Nullable Object> fields() {
        return Json.object(new String(entry, StandardCharsets.UTF_8));
    }

    /** A field of the entry as text. */
    String field(String name) {
        return String.valueOf(fields().get(name));
    }

    /** What the entry states to be attached. */
    List<Attachment> attachments() {
        List<Attachment> attachments = new ArrayList<>();
        if (fields().get("attachments") instanceof List<?> stated) {
            for (Object attachment : stated) {
                attachments.add(attachment(attachment));
            }
        }
        return attachments;
    }

    private static Attachment attachment(@Nullable Object value) {
        Map<?, ?> map = map(value);
        return new Attachment(string(map, "kind"), string(map, "id"), string(map, "sha256"));
    }

    private static Opening opening(Map<?, ?> map) {
        return new Opening(CanonicalBase64.decode(string(map, "salt")), string(map, "content"));
    }

    static Map<?, ?> map(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            return map;
        }
        throw new Malformed("an object was expected");
    }

    private static String string(Map<?, ?> fields, String name) {
        if (fields.get(name) instanceof String text) {
            return text;
        }
        throw new Malformed("the field " + name + " is missing");
    }
}
