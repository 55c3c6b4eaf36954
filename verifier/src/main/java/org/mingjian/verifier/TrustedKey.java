package org.mingjian.verifier;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mingjian.tlog.Malformed;
import org.mingjian.tlog.note.KeyHistory;
import org.mingjian.tlog.note.KeyTerm;
import org.mingjian.tlog.note.NoteKey;
import org.mingjian.tlog.note.SignedNote;

/**
 * The key against which is checked, and where it came from: a key that comes with what it signs proves no origin.
 *
 * @param key the key
 * @param given whether the caller gave it
 * @param source in words
 * @param witnesses whose signatures a checkpoint needs besides
 * @param history which key follows from this one for which size
 */
record TrustedKey(NoteKey key, boolean given, String source, Witnesses witnesses, KeyHistory history) {

    private static final int LONGEST = 10_000;

    /** A key without its history. */
    private record Chosen(NoteKey key, boolean given, String source) {}

    /** The key of the options, or the one that what is checked brings along, with statements about later ones. */
    static TrustedKey choose(Options options, Optional<String> brought, String bringer, List<Statement> own)
            throws Stop, IOException {
        Witnesses witnesses = Witnesses.of(options);
        Chosen chosen = chosen(options, brought, bringer);
        List<Statement> all = new ArrayList<>(own);
        all.addAll(options.brought().statements());
        KeyHistory history = Statement.history(chosen.key, all);
        return new TrustedKey(chosen.key, chosen.given, chosen.source, witnesses, history);
    }

    private static Chosen chosen(Options options, Optional<String> brought, String bringer) throws Stop, IOException {
        String inline = options.one("--key");
        if (inline != null) {
            return new Chosen(parse(inline), true, "given by --key");
        }
        Place file = options.place("--key-file");
        if (file != null) {
            byte[] bytes =
                    file.read(LONGEST).orElseThrow(() -> new Stop("NO_KEY").with("what", "the key file " + file));
            return new Chosen(parse(new String(bytes, StandardCharsets.UTF_8).strip()), true, "from the file " + file);
        }
        String own = brought.orElseThrow(() -> new Stop("NO_KEY"));
        return new Chosen(parse(own.strip()), false, "taken from " + bringer + " itself");
    }

    private static NoteKey parse(String vkey) throws Stop {
        try {
            return NoteKey.parse(vkey);
        } catch (Malformed e) {
            throw new Stop("KEY_UNREADABLE", e);
        }
    }

    /**
     * The key whose signature counts for a checkpoint of that size.
     *
     * @throws Stop when another one of the log has signed it, which does not count for that size
     */
    NoteKey counting(SignedNote note, long size) throws Stop {
        Optional<NoteKey> counting = history.keyFor(size);
        if (counting.filter(note::signedBy).isPresent()) {
            return counting.get();
        }
        for (KeyTerm term : history.terms()) {
            if (note.signedBy(term.key())) {
                throw new Stop("KEY_RETIRED")
                        .with("signer", term.key().toString())
                        .with("counts", "for sizes from " + term.from() + " to below " + term.until());
            }
        }
        return counting.orElse(key);
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
