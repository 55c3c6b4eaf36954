package org.mingjian.tlog.witness;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.mingjian.tlog.ConsistencyProof;
import org.mingjian.tlog.Hash;
import org.mingjian.tlog.Malformed;
import org.mingjian.tlog.Utf8;
import org.mingjian.tlog.note.SignedNote;

/**
 * The request to cosign a checkpoint (C2SP tlog-witness, "add-checkpoint"): the body of the HTTP request, or a text file.
 *
 * @param oldSize the size that the witness is thought to know
 * @param proof the hashes of the consistency proof from there
 * @param checkpoint the signed checkpoint
 */
public record AddCheckpoint(long oldSize, List<Hash> proof, SignedNote checkpoint) {

    /** The longest request in bytes that a witness needs to read. */
    public static final int LONGEST = 1 << 20;

    private static final String OLD = "old ";
    private static final Pattern SIZE = Pattern.compile("0|[1-9][0-9]{0,18}");
    private static final int LONGEST_PROOF = 63;

    /** Copies the proof and refuses what could not be read again. */
    public AddCheckpoint {
        proof = List.copyOf(proof);
        if (oldSize < 0 || proof.size() > LONGEST_PROOF) {
            throw new Malformed("a request names an old size and at most 63 hashes");
        }
    }

    /** The request of a proof. */
    public AddCheckpoint(ConsistencyProof proof, SignedNote checkpoint) {
        this(proof.oldSize(), proof.path(), checkpoint);
    }

    /** Reads a request; bytes that are no UTF-8 are refused. */
    public static AddCheckpoint parse(byte[] request) {
        if (request.length > LONGEST) {
            throw new Malformed("a request has at most 1 MiB");
        }
        return parse(Utf8.decode(request));
    }

    /** Reads a request. */
    public static AddCheckpoint parse(String request) {
        int blank = request.indexOf("\n\n");
        if (blank < 0 || !request.startsWith(OLD)) {
            throw new Malformed("a request is an old size, a proof, an empty line and a checkpoint");
        }
        // One line too many is enough to refuse: a hostile request is not split further.
        String[] lines = request.substring(OLD.length(), blank).split("\n", LONGEST_PROOF + 2);
        if (lines.length > LONGEST_PROOF + 1) {
            throw new Malformed("a request has at most 63 hashes");
        }
        List<Hash> proof = Arrays.stream(lines).skip(1).map(Hash::fromBase64).toList();
        return new AddCheckpoint(size(lines[0]), proof, SignedNote.parse(request.substring(blank + 2)));
    }

    /** A size as requests and answers write it. */
    static long size(String digits) {
        if (!SIZE.matcher(digits).matches()) {
            throw new Malformed("a size is a decimal number without leading zeros");
        }
        try {
            return Long.parseLong(digits);
        } catch (NumberFormatException e) {
            throw new Malformed("a size is below 2^63");
        }
    }

    /** Writes the request. */
    public String text() {
        StringBuilder text = new StringBuilder(OLD + oldSize + "\n");
        proof.forEach(hash -> text.append(hash.base64()).append('\n'));
        return text.append('\n').append(checkpoint.format()).toString();
    }
}
