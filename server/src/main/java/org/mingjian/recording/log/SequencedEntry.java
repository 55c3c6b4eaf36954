package org.mingjian.recording.log;

import java.util.UUID;

/**
 * An entry with its place in the log.
 *
 * @param index from 0, dense
 * @param id the entry
 * @param body the bytes of which the log holds the leaf hash
 * @param leafHash the leaf hash that the row states
 */
public record SequencedEntry(long index, UUID id, byte[] body, byte[] leafHash) {}
