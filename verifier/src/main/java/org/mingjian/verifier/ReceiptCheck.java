package org.mingjian.verifier;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mingjian.tlog.Checkpoint;
import org.mingjian.tlog.Hash;
import org.mingjian.tlog.Malformed;
import org.mingjian.tlog.TlogProof;
import org.mingjian.verifier.Receipt.Attachment;
import org.mingjian.verifier.Receipt.Opening;

/** Entry, inclusion proof, checkpoint, signature: the chain from what is claimed to who has signed it. */
final class ReceiptCheck {

    private final Options options;
    private final Map<String, String> details;

    ReceiptCheck(Options options, Map<String, String> details) {
        this.options = options;
        this.details = details;
    }

    /** What holds of a receipt: its checkpoint and index, signed by the key. */
    record Checked(Receipt receipt, Checkpoint signed, long index, TrustedKey key) {}

    Verdict verdict(String text) throws Stop, IOException {
        Checked checked = check(read(text));
        Receipt receipt = checked.receipt();
        String printed = options.one("--printed");
        if (printed != null) {
            Printed.read(printed).check(receipt, receipt.attachments());
            details.put("printed", printed);
        }
        String code = receipt.erasedBy() == null ? "ENTRY_IN_LOG" : "CONTENT_ERASED";
        return Codes.verdict(code, details, checked.key().cautions());
    }

    static Receipt read(String text) throws Stop {
        if (Kind.of(text) != Kind.RECEIPT) {
            throw new Stop("NOT_A_RECEIPT");
        }
        try {
            return Receipt.parse(text);
        } catch (Malformed e) {
            throw new Stop("RECEIPT_DAMAGED", e);
        }
    }

    /** Checks everything that the receipt states. */
    Checked check(Receipt receipt) throws Stop, IOException {
        TrustedKey key =
                TrustedKey.choose(options, Optional.of(receipt.logKey()), "the receipt", Statement.all(receipt.keys()));
        key.describe(details);
        if (!receipt.logKey().equals(key.key().toString())) {
            details.put("other key", "the receipt names " + receipt.logKey());
        }
        TlogProof proof = proof(receipt);
        Checkpoint signed = new CheckpointNote(proof.checkpoint()).signedBy(key, details);
        details.put("index", Long.toString(proof.index()));
        if (!proof.includes(Hash.leaf(receipt.entry()), signed)) {
            throw new Stop("ENTRY_NOT_IN_LOG");
        }
        describe(receipt);
        Place log = options.place("--log");
        if (log != null) {
            new Continuation(log.log(), key).check(proof, signed, Hash.leaf(receipt.entry()));
            details.put("log", log + " continues this checkpoint");
        }
        Checked checked = new Checked(receipt, signed, proof.index(), key);
        if (receipt.erasedBy() != null) {
            new Erasure(options, details).check(checked, receipt.erasedBy());
        }
        return checked;
    }

    private void describe(Receipt receipt) throws Stop {
        try {
            for (String field : new String[] {"act", "subject", "at", "agency"}) {
                details.put(field, receipt.field(field));
            }
            List<Attachment> stated = receipt.attachments();
            if (receipt.bound() != null && !stated.contains(receipt.bound())) {
                throw new Stop("NOT_ATTACHED");
            }
            Opening opening = receipt.opening();
            if (opening != null) {
                if (!commitment(opening).hex().equals(receipt.field("commitment"))) {
                    throw new Stop("OPENING_DIFFERS");
                }
                details.put("content", opening.content());
            }
        } catch (Malformed e) {
            throw new Stop("ENTRY_UNREADABLE", e);
        }
    }

    private static Hash commitment(Opening opening) {
        byte[] content = opening.content().getBytes(StandardCharsets.UTF_8);
        byte[] salted = Arrays.copyOf(opening.salt(), opening.salt().length + content.length);
        System.arraycopy(content, 0, salted, opening.salt().length, content.length);
        return Hash.plain(salted);
    }

    private static TlogProof proof(Receipt receipt) throws Stop {
        try {
            return TlogProof.parse(receipt.proof());
        } catch (Malformed e) {
            throw new Stop("RECEIPT_DAMAGED", e);
        }
    }
}
