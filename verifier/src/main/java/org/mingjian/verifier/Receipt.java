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
 */
record Receipt(
        byte[] entry, String proof, String logKey, @Nullable Attachment bound) {

    static final String FORMAT = "mingjian-receipt/1";

    /** Something of which the entry states the hash. */
    record Attachment(String kind, String id, String sha256) {}

    /** Whether the text claims to be a receipt. */
    static boolean claimed(String text) {
        return text.stripLeading().startsWith("{") && text.contains("\"" + FORMAT + "\"");
    }

    static Receipt parse(String text) {
        Map<String, @Nullable Object> fields = Json.object(text);
        if (!FORMAT.equals(fields.get("format"))) {
            throw new Malformed("the format is not " + FORMAT);
        }
        Object bound = fields.get("bound");
        return new Receipt(
                CanonicalBase64.decode(string(fields, "entry")),
                string(fields, "proof"),
                string(fields, "logKey"),
                bound == null ? null : attachment(bound));
    }

    /** The fields of the entry. */
    Map<String, @Nullable Object> fields() {
        return Json.object(new String(entry, StandardCharsets.UTF_8));
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
        if (!(value instanceof Map<?, ?> map)) {
            throw new Malformed("an attachment is an object");
        }
        return new Attachment(string(map, "kind"), string(map, "id"), string(map, "sha256"));
    }

    private static String string(Map<?, ?> fields, String name) {
        if (fields.get(name) instanceof String text) {
            return text;
        }
        throw new Malformed("the field " + name + " is missing");
    }
}
