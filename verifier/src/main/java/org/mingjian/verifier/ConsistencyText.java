package org.mingjian.verifier;

import java.util.List;
import org.mingjian.tlog.Checkpoint;
import org.mingjian.tlog.ConsistencyProof;
import org.mingjian.tlog.Hash;
import org.mingjian.tlog.Malformed;

/** A consistency proof as witnesses are sent it (C2SP tlog-witness): {@code old SIZE}, hashes, an empty line. */
final class ConsistencyText {

    private static final String OLD = "old ";

    private ConsistencyText() {}

    static void connect(String text, Checkpoint older, Checkpoint newer) throws Stop {
        try {
            ConsistencyProof proof = parse(text, newer.size());
            if (proof.oldSize() != older.size() || !proof.connects(older.root(), newer.root())) {
                throw new Stop("PROOF_FAILS");
            }
        } catch (Malformed e) {
            throw new Stop("PROOF_FAILS", e);
        }
    }

    private static ConsistencyProof parse(String text, long newSize) {
        int end = text.indexOf("\n\n");
        if (!text.startsWith(OLD) || end < 0) {
            throw new Malformed("a consistency proof begins with its old size and ends with an empty line");
        }
        List<String> lines = List.of(text.substring(0, end).split("\n", -1));
        String size = lines.getFirst().substring(OLD.length());
        if (!size.matches("0|[1-9][0-9]{0,17}")) {
            throw new Malformed("the old size is a decimal number without leading zeros");
        }
        List<Hash> path =
                lines.subList(1, lines.size()).stream().map(Hash::fromBase64).toList();
        return new ConsistencyProof(Long.parseLong(size), newSize, path);
    }
}
