package org.mingjian.verifier;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
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
 */
record TrustedKey(NoteKey key, boolean given, String source) {

    private static final int LONGEST = 10_000;

    /** The key of the options, or the one that what is checked brings along. */
    static TrustedKey choose(Options options, Optional<String> brought, String bringer) throws Stop, IOException {
        String inline = options.values().get("--key");
        if (inline != null) {
            return new TrustedKey(parse(inline), true, "given by --key");
        }
        Place file = options.place("--key-file");
        if (file != null) {
            byte[] bytes = file.read(LONGEST)
                    .orElseThrow(() -> Stop.unchecked("NO_KEY", "找不到公钥文件。", "The key file " + file + " is missing."));
            return new TrustedKey(
                    parse(new String(bytes, StandardCharsets.UTF_8).strip()), true, "from the file " + file);
        }
        String own = brought.orElseThrow(() ->
                Stop.unchecked("NO_KEY", "没有可用来核验的公钥,请用 --key 给出。", "There is no key to check against: give --key."));
        return new TrustedKey(parse(own.strip()), false, "taken from " + bringer + " itself");
    }

    private static NoteKey parse(String vkey) throws Stop {
        try {
            return NoteKey.parse(vkey);
        } catch (Malformed e) {
            throw Stop.unchecked("KEY_UNREADABLE", "公钥格式不对。", "The key cannot be read: " + e.getMessage() + ".");
        }
    }

    void describe(Map<String, String> details) {
        details.put("key", key.toString());
        details.put("key source", source);
        details.put("fingerprint", key.fingerprint());
    }

    String chineseCaution() {
        return given ? "" : "公钥取自材料本身,请将其指纹与机关公布的指纹核对。";
    }

    String englishCaution() {
        return given
                ? ""
                : " The key was taken from the material itself; compare its fingerprint with the one the agency publishes.";
    }
}
