package org.mingjian.recording;

import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What an act leaves in the record, before it is written: hashes and commitments only, never content.
 *
 * @param subject what the act is about, {@code kind:id}, for example {@code case:0198...}
 * @param act the act's stable word, {@code module:act}, for example {@code casework:fileCase}
 * @param agency the acting agency
 * @param actor the acting officer, {@code null} when the system acts
 * @param office the office in which the officer acts, a role's word such as {@code HEAD}, or {@code SYSTEM}
 * @param attachments hashes of the documents and media that the act brings
 * @param content the act's content; only its salted commitment enters the record
 * @param statement a signed note about the log's keys that the entry itself holds, {@code null} in every other entry
 */
public record Entry(
        String subject,
        String act,
        UUID agency,
        @Nullable UUID actor,
        String office,
        List<Attachment> attachments,
        String content,
        @Nullable String statement) {

    private static final Pattern SUBJECT = Pattern.compile("[a-z][a-zA-Z]*:[A-Za-z0-9._/-]{1,200}");
    private static final Pattern ACT = Pattern.compile("[a-z]+:[a-zA-Z]{1,100}");

    /** Refuses what would not be a stable word of the record. */
    public Entry {
        attachments = List.copyOf(attachments);
        if (!SUBJECT.matcher(subject).matches() || !ACT.matcher(act).matches() || office.isBlank()) {
            throw new IllegalArgumentException("not an entry: " + subject + ", " + act + ", " + office);
        }
    }

    /** An entry that says nothing about the log's keys. */
    public Entry(
            String subject,
            String act,
            UUID agency,
            @Nullable UUID actor,
            String office,
            List<Attachment> attachments,
            String content) {
        this(subject, act, agency, actor, office, attachments, content, null);
    }

    /**
     * A document or medium that an entry names.
     *
     * @param kind what it is, for example {@code document:PENALTY_DECISION}, {@code evidence}, {@code page}
     * @param id its identifier
     * @param sha256 lower-case hexadecimal SHA-256 of its bytes, 64 characters
     */
    public record Attachment(String kind, UUID id, String sha256) {

        private static final Pattern KIND = Pattern.compile("[a-z][a-zA-Z]*(:[A-Za-z0-9_-]{1,100})?");
        private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

        /** Refuses what is not a hash. */
        public Attachment {
            if (!KIND.matcher(kind).matches() || !SHA256.matcher(sha256).matches()) {
                throw new IllegalArgumentException("not an attachment: " + kind + ", " + sha256);
            }
        }
    }
}
