package org.mingjian.recording.log;

import org.mingjian.tlog.Hash;

/**
 * A checkpoint that was signed.
 *
 * @param size leaves
 * @param root the root
 * @param note the signed note
 */
public record SignedCheckpoint(long size, Hash root, String note) {}
