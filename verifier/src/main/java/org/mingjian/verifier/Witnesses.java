package org.mingjian.verifier;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.mingjian.tlog.Malformed;
import org.mingjian.tlog.note.Cosignature;
import org.mingjian.tlog.note.CosignerKey;
import org.mingjian.tlog.note.NoteKey;
import org.mingjian.tlog.note.NoteSignature;
import org.mingjian.tlog.note.SignedNote;
import org.mingjian.tlog.note.VerifierKey;

/**
 * 见证人: whom the caller trusts to have seen that the log only grew.
 *
 * @param keys each once
 * @param needed how many of them must have signed a checkpoint
 */
record Witnesses(Set<VerifierKey> keys, int needed) {

    static Witnesses of(Options options) throws Stop {
        Set<VerifierKey> keys = new LinkedHashSet<>();
        for (String vkey : options.all("--witness")) {
            keys.add(read(vkey));
        }
        String needed = options.one("--witnesses-needed");
        return new Witnesses(keys, needed == null ? keys.size() : Integer.parseInt(needed));
    }

    private static VerifierKey read(String vkey) throws Stop {
        try {
            VerifierKey key = VerifierKey.parse(vkey.strip());
            if (key instanceof NoteKey) {
                throw new Malformed("the key of " + key.name() + " is not a cosigner's");
            }
            return key;
        } catch (Malformed e) {
            throw new Stop("KEY_UNREADABLE", e);
        }
    }

    /** Refuses a checkpoint that too few have signed, or that carries a false signature of one of them. */
    void check(SignedNote note, Map<String, String> details) throws Stop {
        Set<String> seen = new TreeSet<>();
        for (VerifierKey key : keys) {
            List<NoteSignature> lines =
                    note.signatures().stream().filter(key::named).toList();
            if (!lines.stream().allMatch(line -> key.signed(note.text(), line))) {
                throw new Stop("WITNESS_SIGNATURE_WRONG").with("witness", key.name());
            }
            if (!lines.isEmpty()) {
                seen.add(key.name() + " (" + key.fingerprint() + ")" + time(key, note.text(), lines.getFirst()));
            }
        }
        describe(seen, details);
        if (seen.size() < needed) {
            throw new Stop("WITNESSES_TOO_FEW").with("witnessed", Integer.toString(seen.size()));
        }
    }

    private void describe(Set<String> seen, Map<String, String> details) {
        String none = keys.isEmpty() ? "none asked for" : "none";
        details.put("witnesses", seen.isEmpty() ? none : String.join("; ", seen));
        if (!keys.isEmpty() || needed > 0) {
            details.put("witnesses needed", Integer.toString(needed));
        }
    }

    /** A cosigner may leave the time open: then it is the epoch. */
    private static String time(VerifierKey key, String text, NoteSignature line) {
        return key instanceof CosignerKey cosigner
                ? cosigner.cosignature(text, line)
                        .map(Cosignature::time)
                        .filter(time -> !time.equals(Instant.EPOCH))
                        .map(time -> " " + time)
                        .orElse("")
                : "";
    }
}
