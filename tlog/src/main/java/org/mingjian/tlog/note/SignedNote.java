package org.mingjian.tlog.note;

import java.util.ArrayList;
import java.util.List;
import org.mingjian.tlog.Checkpoint;
import org.mingjian.tlog.Malformed;

/**
 * A text and the signatures over it.
 *
 * @param text what is signed, ends with a line feed
 * @param signatures one or more
 */
public record SignedNote(String text, List<NoteSignature> signatures) {

    private static final int LONGEST = 1_000_000;
    private static final int MOST_SIGNATURES = 100;

    /** Copies the signatures. */
    public SignedNote {
        signatures = List.copyOf(signatures);
    }

    /** Reads a note: the signatures stand behind its last empty line. */
    public static SignedNote parse(String note) {
        int split = note.lastIndexOf("\n\n");
        if (note.length() > LONGEST || split < 0 || !note.endsWith("\n") || split + 2 == note.length()) {
            throw new Malformed("a note is a text, an empty line and signature lines, at most a million characters");
        }
        if (note.chars().anyMatch(c -> c < ' ' && c != '\n' || c == '\ufffd')) {
            throw new Malformed("a note holds no control characters but line feeds");
        }
        String[] lines = note.substring(split + 2, note.length() - 1).split("\n", -1);
        if (lines.length > MOST_SIGNATURES) {
            throw new Malformed("a note has at most 100 signatures");
        }
        List<NoteSignature> signatures = new ArrayList<>();
        for (String line : lines) {
            signatures.add(NoteSignature.parse(line));
        }
        return new SignedNote(note.substring(0, split + 1), signatures);
    }

    /** Whether the key has signed the text; a bad signature under the key's name and identifier spoils the note. */
    public boolean signedBy(NoteKey key) {
        List<NoteSignature> own = signatures.stream().filter(key::named).toList();
        return !own.isEmpty() && own.stream().allMatch(signature -> key.signed(text, signature.bytes()));
    }

    /**
     * The checkpoint in the text.
     *
     * @throws Malformed when it is none, is of another origin than the key's name, or is not signed by the key
     */
    public Checkpoint checkpointSignedBy(NoteKey key) {
        Checkpoint checkpoint = Checkpoint.parse(text);
        if (!checkpoint.origin().equals(key.name())) {
            throw new Malformed("the checkpoint is of the log " + checkpoint.origin() + ", not " + key.name());
        }
        if (!signedBy(key)) {
            throw new Malformed("the checkpoint carries no good signature of the key " + key.name());
        }
        return checkpoint;
    }

    /** The note as it is stored and served. */
    public String format() {
        StringBuilder note = new StringBuilder(text).append('\n');
        signatures.forEach(signature -> note.append(signature.line()).append('\n'));
        return note.toString();
    }
}
