package org.mingjian.verifier;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mingjian.tlog.Malformed;
import org.mingjian.tlog.note.NoteKey;

/**
 * The key against which is checked, and where it came from: a key that comes with what it signs proves no origin.
 *
 * @param key the key
 * @param given whether the caller gave it
 * @param source in words
 * @param witnesses whose signatures a checkpoint needs besides
 */
record TrustedKey(NoteKey key, boolean given, String source, Witnesses witnesses) {

    private static final int LONGEST = 10_000;

    /** The key of the options, or the one that what is checked brings along. */
    static TrustedKey choose(Options options, Optional<String> brought, String bringer) throws Stop, IOException {
        Witnesses witnesses = Witnesses.of(options);
        String inline = options.one("--key");
        if (inline != null) {
            return new TrustedKey(parse(inline), true, "given by --key", witnesses);
        }
        Place file = options.place("--key-file");
        if (file != null) {
            byte[] bytes =
                    file.read(LONGEST).orElseThrow(() -> new Stop("NO_KEY").with("what", "the key file " + file));
            return new TrustedKey(
                    parse(new String(bytes, StandardCharsets.UTF_8).strip()), true, "from the file " + file, witnesses);
        }
        String own = brought.orElseThrow(() -> new Stop("NO_KEY"));
        return new TrustedKey(parse(own.strip()), false, "taken from " + bringer + " itself", witnesses);
    }

    private static NoteKey parse(String vkey) throws Stop {
        try {
            return NoteKey.parse(vkey);
        } catch (Malformed e) {
            throw new Stop("KEY_UNREADABLE", e);
        }
    }

    void describe(Map<String, String> details) {
        details.put("key", key.toString());
        details.put("key source", source);
        details.put("fingerprint", key.fingerprint());
    }

    /** What every verdict against this key must say. */
    List<String> cautions() {
        return given ? List.of() : List.of("KEY_FROM_MATERIAL");
    }
}
