package org.mingjian.tlog.note;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import org.mingjian.tlog.Checkpoint;
import org.mingjian.tlog.Malformed;
import org.mingjian.tlog.Utf8;

/**
 * A text and the signatures over it (C2SP signed-note).
 *
 * @param text what is signed, ends with a line feed
 * @param signatures one or more
 */
public record SignedNote(String text, List<NoteSignature> signatures) {

    private static final int LONGEST = 1_000_000;

    /** Copies the signatures. */
    public SignedNote {
        signatures = List.copyOf(signatures);
    }

    /** Reads a note from bytes that must be UTF-8. */
    public static SignedNote parse(byte[] note) {
        return parse(Utf8.decode(note));
    }

    /** Reads a note: the signatures stand behind its last empty line. */
    public static SignedNote parse(String note) {
        int split = note.lastIndexOf("\n\n");
        if (note.length() > LONGEST || split < 0 || !note.endsWith("\n") || split + 2 == note.length()) {
            throw new Malformed("a note is a text, an empty line and signature lines, at most a million characters");
        }
        // U+FFFD is what a lenient reader makes of bytes that are no UTF-8: nobody signs it.
        if (!Utf8.isText(note) || note.indexOf('\ufffd') >= 0) {
            throw new Malformed("a note holds no control characters but line feeds");
        }
        return new SignedNote(note.substring(0, split + 1), NoteSignature.parseLines(note.substring(split + 2)));
    }

    /** Whether the key has signed the text; a bad signature under the key's name and identifier spoils the note. */
    public boolean signedBy(VerifierKey key) {
        return !signaturesOf(List.of(key)).isEmpty();
    }

    /**
     * The good signatures of known keys. Lines of other keys are passed over. None when one line that names a known key
     * is not that key's over the text, even beside a good one: such a note is to be refused as a whole.
     */
    public List<NoteSignature> signaturesOf(Collection<? extends VerifierKey> known) {
        List<NoteSignature> good = new ArrayList<>();
        for (NoteSignature signature : signatures) {
            for (VerifierKey key : known) {
                if (key.named(signature)) {
                    if (!key.signed(text, signature)) {
                        return List.of();
                    }
                    good.add(signature);
                }
            }
        }
        return good;
    }

    /** The cosignatures of known cosigners, as {@link #signaturesOf}. */
    public List<Cosignature> cosignaturesOf(Collection<CosignerKey> known) {
        List<Cosignature> good = new ArrayList<>();
        for (NoteSignature signature : signaturesOf(known)) {
            known.forEach(key -> key.cosignature(text, signature).ifPresent(good::add));
        }
        return good;
    }

    /**
     * The checkpoint in the text.
     *
     * @throws Malformed when it is none, is of another origin than the key's name, or is not signed by the key
     */
    public Checkpoint checkpointSignedBy(VerifierKey key) {
        Checkpoint checkpoint = Checkpoint.parse(text);
        if (!checkpoint.origin().equals(key.name())) {
            throw new Malformed("the checkpoint is of the log " + checkpoint.origin() + ", not " + key.name());
        }
        if (!signedBy(key)) {
            throw new Malformed("the checkpoint carries no good signature of the key " + key.name());
        }
        return checkpoint;
    }

    /** The same text with further signatures; lines that are there already are not repeated. */
    public SignedNote with(Collection<NoteSignature> further) {
        LinkedHashSet<NoteSignature> all = new LinkedHashSet<>(signatures);
        all.addAll(further);
        return new SignedNote(text, List.copyOf(all));
    }

    /** The note as it is stored and served. */
    public String format() {
        StringBuilder note = new StringBuilder(text).append('\n');
        signatures.forEach(signature -> note.append(signature.line()).append('\n'));
        return note.toString();
    }
}
