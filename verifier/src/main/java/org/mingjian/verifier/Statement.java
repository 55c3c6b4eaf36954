package org.mingjian.verifier;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mingjian.tlog.Hash;
import org.mingjian.tlog.Malformed;
import org.mingjian.tlog.TlogProof;
import org.mingjian.tlog.note.KeyHistory;
import org.mingjian.tlog.note.NoteKey;
import org.mingjian.tlog.note.SignedCheckpoint;
import org.mingjian.tlog.note.SignedNote;

/**
 * 密钥声明: an entry that changes which key signs the log.
 *
 * @param index its place in the log
 * @param note the signed note in it
 * @param receipt what proves its place, {@code null} when the log itself was read
 */
record Statement(long index, String note, @Nullable Receipt receipt) {

    static final String FORMAT = "mingjian-keys/1";

    /** The first field of the canonical form decides: nothing else need be read. */
    private static final List<String> BEGINNINGS =
            List.of("{\"act\":\"recording:rotateKey\",", "{\"act\":\"recording:retireKey\",");

    private static final int LONGEST_BEGINNING = 40;

    /** Whether an entry claims to be such a statement. */
    static boolean claims(byte[] entry) {
        String head = new String(entry, 0, Math.min(entry.length, LONGEST_BEGINNING), StandardCharsets.ISO_8859_1);
        return BEGINNINGS.stream().anyMatch(head::startsWith);
    }

    /** The note in an entry that claims to be a statement. */
    static String note(byte[] entry) {
        Object note = Json.object(new String(entry, StandardCharsets.UTF_8)).get("statement");
        if (claims(entry) && note instanceof String text) {
            return text;
        }
        throw new Malformed("the entry is no statement about keys");
    }

    static Statement of(Receipt receipt) {
        return new Statement(TlogProof.parse(receipt.proof()).index(), note(receipt.entry()), receipt);
    }

    /** The statements of a key history as the log's server gives it. */
    static List<Statement> parse(String text) throws Stop {
        try {
            Map<String, @Nullable Object> fields = Json.object(text);
            if (!FORMAT.equals(fields.get("format"))) {
                throw new Malformed("the format is not " + FORMAT);
            }
            return all(Receipt.list(fields.get("receipts")));
        } catch (Malformed e) {
            throw new Stop("KEYS_DAMAGED", e);
        }
    }

    static List<Statement> all(List<Receipt> receipts) throws Stop {
        try {
            return receipts.stream().map(Statement::of).toList();
        } catch (Malformed e) {
            throw new Stop("KEYS_DAMAGED", e);
        }
    }

    /**
     * What follows from the first key and the statements; those that are not about it change nothing. Of each that does,
     * one of those who bring it must prove its place.
     */
    static KeyHistory history(NoteKey first, Collection<Statement> statements) throws Stop {
        TreeMap<Long, List<Statement>> sorted = new TreeMap<>();
        for (Statement one : statements) {
            List<Statement> same = sorted.computeIfAbsent(one.index, index -> new ArrayList<>());
            if (!same.isEmpty() && !same.getFirst().note.equals(one.note)) {
                throw damaged("two statements have the index " + one.index);
            }
            same.add(one);
        }
        KeyHistory history = new KeyHistory(first, List.of());
        sorted.values().removeIf(same -> !same.getFirst().accepted(history));
        for (Map.Entry<Long, List<Statement>> same : sorted.entrySet()) {
            if (same.getValue().stream().noneMatch(one -> one.isPlaced(history))) {
                throw damaged("nothing proves that the log holds the statement at index " + same.getKey());
            }
        }
        return history;
    }

    private boolean accepted(KeyHistory history) {
        return history.read(index, note.getBytes(StandardCharsets.UTF_8)) == KeyHistory.Outcome.ACCEPTED;
    }

    private boolean isPlaced(KeyHistory history) {
        if (receipt == null) {
            return true;
        }
        try {
            TlogProof proof = TlogProof.parse(receipt.proof());
            SignedCheckpoint signed = history.open(SignedNote.parse(proof.checkpoint()));
            return proof.includes(Hash.leaf(receipt.entry()), signed.checkpoint());
        } catch (Malformed e) {
            return false;
        }
    }

    private static Stop damaged(String reason) {
        return new Stop("KEYS_DAMAGED").with("reason", reason);
    }
}
