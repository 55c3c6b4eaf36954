package org.mingjian.recording.witness;

import org.jspecify.annotations.Nullable;
import org.mingjian.tlog.note.CosignerKey;

/**
 * 见证人: somebody who cosigns this log.
 *
 * @param vkey the public key
 * @param name the office's name
 * @param url where it is asked; a path for a witness in this very server; {@code null} when it is asked by file only
 */
public record LogWitness(String vkey, String name, @Nullable String url) {

    CosignerKey key() {
        return CosignerKey.parse(vkey);
    }
}
