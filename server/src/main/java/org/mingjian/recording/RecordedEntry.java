package org.mingjian.recording;

import java.time.Instant;
import java.util.UUID;

/**
 * An entry as written in the act's transaction; sequenced only after that transaction has committed.
 *
 * @param id the entry's identifier (time-ordered UUID)
 * @param at server time of the act
 * @param leafHash RFC 6962 leaf hash of the entry's bytes, lower-case hexadecimal
 */
public record RecordedEntry(UUID id, Instant at, String leafHash) {}
