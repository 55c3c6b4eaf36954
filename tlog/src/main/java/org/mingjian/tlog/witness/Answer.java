package org.mingjian.tlog.witness;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.mingjian.tlog.Malformed;
import org.mingjian.tlog.note.Cosignature;
import org.mingjian.tlog.note.CosignerKey;
import org.mingjian.tlog.note.NoteSignature;
import org.mingjian.tlog.note.SignedNote;

/**
 * What a witness answers (C2SP tlog-witness, "add-checkpoint"): an HTTP response, or a text file.
 *
 * @param status the HTTP status
 * @param body signature lines when cosigned, the known size after a conflict, else a stable word
 */
public record Answer(int status, String body) {

    /** The checkpoint is cosigned. */
    public static final int COSIGNED = 200;
    /** The request is malformed, or its old size is larger than the checkpoint's. */
    public static final int MALFORMED = 400;
    /** No good signature of a key of the log. */
    public static final int NOT_SIGNED = 403;
    /** The witness does not know the log. */
    public static final int UNKNOWN_LOG = 404;
    /** The witness knows another size. */
    public static final int CONFLICT = 409;
    /** The proof does not connect the trees: they may be forked. */
    public static final int NOT_CONSISTENT = 422;

    /** The longest answer in bytes that a client needs to read: a hundred ML-DSA-44 cosignatures fit. */
    public static final int LONGEST = 1 << 19;

    static Answer cosigned(List<NoteSignature> signatures) {
        return new Answer(
                COSIGNED, signatures.stream().map(line -> line.line() + "\n").collect(Collectors.joining()));
    }

    static Answer conflict(long known) {
        return new Answer(CONFLICT, known + "\n");
    }

    static Answer refused(int status, String word) {
        return new Answer(status, word + "\n");
    }

    /** The value of the Content-Type header. */
    public String mediaType() {
        return status == CONFLICT ? "text/x.tlog.size" : "text/plain; charset=utf-8";
    }

    /** The answer as a text file: a line with the status, then the body. */
    public String text() {
        return status + "\n" + body;
    }

    /** Reads the text file. */
    public static Answer parse(String text) {
        int line = text.indexOf('\n');
        if (line != 3 || !text.substring(0, line).matches("[1-5][0-9]{2}") || text.length() > LONGEST) {
            throw new Malformed("an answer begins with a line that holds its status");
        }
        return new Answer(Integer.parseInt(text.substring(0, line)), text.substring(line + 1));
    }

    /** The size that the witness knows, after a conflict. */
    public long knownSize() {
        if (status != CONFLICT || !body.endsWith("\n")) {
            throw new Malformed("the answer tells no size");
        }
        return AddCheckpoint.size(body.substring(0, body.length() - 1));
    }

    /**
     * The cosignatures of known witnesses, each verified; those of others are passed over.
     *
     * @throws Malformed when the answer is none that cosigns, a line is malformed, or a known witness' line is bad or
     *     states no time
     */
    public List<Cosignature> cosignatures(SignedNote checkpoint, Collection<CosignerKey> witnesses) {
        if (status != COSIGNED) {
            throw new Malformed("the witness answered " + status);
        }
        List<Cosignature> good = new ArrayList<>();
        for (NoteSignature line : NoteSignature.parseLines(body)) {
            for (CosignerKey key : witnesses) {
                if (key.named(line)) {
                    good.add(key.cosignature(checkpoint.text(), line)
                            .filter(one -> one.time().isAfter(Instant.EPOCH))
                            .orElseThrow(() -> new Malformed("a bad cosignature of " + key.name())));
                }
            }
        }
        return good;
    }
}
