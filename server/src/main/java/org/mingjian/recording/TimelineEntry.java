package org.mingjian.recording;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An act on a subject, as the record shows it.
 *
 * @param index its place in the log, {@code null} for the moment until it is sequenced
 * @param id the entry
 * @param at server time
 * @param act the act's stable word, {@code module:act}
 * @param actor the acting officer, {@code null} when the system acted
 * @param office the office in which the officer acted
 * @param attachments hashes of the documents and media that the act brought
 */
public record TimelineEntry(
        @Nullable Long index,
        UUID id,
        Instant at,
        String act,
        @Nullable UUID actor,
        String office,
        List<Entry.Attachment> attachments) {}
