package org.mingjian.tlog;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mingjian.tlog.note.SignedNote;
import org.mingjian.tlog.note.VerifierKey;

/**
 * An inclusion proof with its checkpoint in one text (C2SP tlog-proof), to be checked without a network.
 *
 * @param extra application data in Base64, {@code null} when there is none
 * @param index the leaf's index
 * @param path sibling hashes from the leaf to the root
 * @param checkpoint the signed note
 */
public record TlogProof(@Nullable String extra, long index, List<Hash> path, String checkpoint) {

    private static final String HEADER = "c2sp.org/tlog-proof@v1";
    private static final String EXTRA = "extra ";
    private static final String INDEX = "index ";
    private static final int LONGEST = 2_000_000;
    private static final int LONGEST_PATH = 63;
    private static final Pattern NUMBER = Pattern.compile("0|[1-9][0-9]{0,18}");

    /** Copies the path and refuses what could not be read again. */
    public TlogProof {
        path = List.copyOf(path);
        if (index < 0 || path.size() > LONGEST_PATH) {
            throw new Malformed("a proof has an index and at most 63 hashes");
        }
        // Without extra data the line is left out: an empty one would be a second form of the same proof.
        if (extra != null && CanonicalBase64.decode(extra).length == 0) {
            throw new Malformed("extra data is not empty");
        }
    }

    /** Reads the text from bytes that must be UTF-8. */
    public static TlogProof parse(byte[] text) {
        return parse(Utf8.decode(text));
    }

    /** Reads the text. */
    public static TlogProof parse(String text) {
        int blank = text.indexOf("\n\n");
        if (blank < 0 || text.length() > LONGEST) {
            throw new Malformed("a proof has an empty line before its checkpoint, and at most two million characters");
        }
        List<String> lines =
                new ArrayList<>(Arrays.asList(text.substring(0, blank).split("\n", LONGEST_PATH + 4)));
        if (!lines.removeFirst().equals(HEADER)) {
            throw new Malformed("a proof begins with " + HEADER);
        }
        String extra = null;
        if (!lines.isEmpty() && lines.getFirst().startsWith(EXTRA)) {
            extra = lines.removeFirst().substring(EXTRA.length());
        }
        if (lines.isEmpty() || !lines.getFirst().startsWith(INDEX)) {
            throw new Malformed("a proof has an index line");
        }
        long index = index(lines.removeFirst().substring(INDEX.length()));
        String checkpoint = text.substring(blank + 2);
        Checkpoint.parse(SignedNote.parse(checkpoint).text());
        return new TlogProof(extra, index, lines.stream().map(Hash::fromBase64).toList(), checkpoint);
    }

    private static long index(String digits) {
        if (!NUMBER.matcher(digits).matches()) {
            throw new Malformed("the index is a decimal number without leading zeros");
        }
        try {
            return Long.parseLong(digits);
        } catch (NumberFormatException e) {
            throw new Malformed("the index is below 2^63");
        }
    }

    /** Writes the text. */
    public String text() {
        StringBuilder text = new StringBuilder(HEADER + "\n");
        if (extra != null) {
            text.append(EXTRA).append(extra).append('\n');
        }
        text.append(INDEX).append(index).append('\n');
        path.forEach(hash -> text.append(hash.base64()).append('\n'));
        return text.append('\n').append(checkpoint).toString();
    }

    /**
     * The checkpoint, once the key has signed it.
     *
     * @throws Malformed when the note is malformed, is not of this log, or carries no good signature of the key
     */
    public Checkpoint signedBy(VerifierKey key) {
        return SignedNote.parse(checkpoint).checkpointSignedBy(key);
    }

    /** Whether the entry stands at the index of the checkpoint's tree. */
    public boolean includes(Hash leaf, Checkpoint signed) {
        return new InclusionProof(index, signed.size(), path).leads(leaf, signed.root());
    }
}
