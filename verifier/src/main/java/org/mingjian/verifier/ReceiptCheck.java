package org.mingjian.verifier;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingjian.tlog.Checkpoint;
import org.mingjian.tlog.Hash;
import org.mingjian.tlog.Malformed;
import org.mingjian.tlog.TlogProof;
import org.mingjian.verifier.Verdict.Outcome;

/** Entry, inclusion proof, checkpoint, signature: the chain from what is claimed to who has signed it. */
final class ReceiptCheck {

    private final Options options;
    private final Map<String, String> details;

    ReceiptCheck(Options options, Map<String, String> details) {
        this.options = options;
        this.details = details;
    }

    Verdict verdict(String text) throws Stop, IOException {
        Receipt receipt = read(text);
        TrustedKey key = check(receipt);
        return new Verdict(
                Outcome.PROVEN,
                "ENTRY_IN_LOG",
                "这条记录在日志中,序号 " + details.get("index") + "。" + key.chineseCaution(),
                "The log holds this entry at index " + details.get("index") + "." + key.englishCaution(),
                details);
    }

    static Receipt read(String text) throws Stop {
        if (!Receipt.claimed(text)) {
            throw Stop.unchecked("NOT_A_RECEIPT", "这不是明鉴的存证回执。", "This is not a receipt of Mingjian.");
        }
        try {
            return Receipt.parse(text);
        } catch (Malformed e) {
            throw damaged(e);
        }
    }

    /** Checks everything that the receipt states; the key that it was checked against. */
    TrustedKey check(Receipt receipt) throws Stop, IOException {
        TrustedKey key = TrustedKey.choose(options, Optional.of(receipt.logKey()), "the receipt");
        key.describe(details);
        if (!receipt.logKey().equals(key.key().toString())) {
            details.put("other key", "the receipt names " + receipt.logKey());
        }
        TlogProof proof = proof(receipt);
        Checkpoint signed = signed(proof, key);
        details.put(
                "checkpoint",
                "size " + signed.size() + ", root " + signed.root().base64());
        details.put("index", Long.toString(proof.index()));
        if (!proof.includes(Hash.leaf(receipt.entry()), signed)) {
            throw Stop.refuted(
                    "ENTRY_NOT_IN_LOG",
                    "记录内容与日志不符:在序号 " + proof.index() + " 处签名确认的不是这条记录。",
                    "The signed log holds something else at index " + proof.index()
                            + ": the entry or its proof was changed.");
        }
        describe(receipt);
        Place log = options.place("--log");
        if (log != null) {
            new Continuation(log.log(), key.key()).check(proof, signed, Hash.leaf(receipt.entry()));
            details.put("log", log + " continues this checkpoint");
        }
        return key;
    }

    private void describe(Receipt receipt) throws Stop {
        try {
            for (String field : new String[] {"act", "subject", "at", "agency"}) {
                details.put(field, String.valueOf(receipt.fields().get(field)));
            }
            Receipt.@Nullable Attachment bound = receipt.bound();
            if (bound != null && !receipt.attachments().contains(bound)) {
                throw Stop.refuted(
                        "NOT_ATTACHED",
                        "回执声称的附件不在这条记录中。",
                        "The attachment that the receipt names is not in the entry.");
            }
        } catch (Malformed e) {
            throw Stop.unchecked(
                    "ENTRY_UNREADABLE",
                    "记录在日志中,但其格式不是本工具所知。",
                    "The log holds the entry, but it is of an unknown format.");
        }
    }

    private static TlogProof proof(Receipt receipt) throws Stop {
        try {
            return TlogProof.parse(receipt.proof());
        } catch (Malformed e) {
            throw damaged(e);
        }
    }

    private static Checkpoint signed(TlogProof proof, TrustedKey key) throws Stop {
        try {
            return proof.signedBy(key.key());
        } catch (Malformed e) {
            throw Stop.refuted(
                    "CHECKPOINT_NOT_SIGNED",
                    "校验点没有该公钥的有效签名。",
                    "The checkpoint is not signed by the key: " + e.getMessage() + ".");
        }
    }

    private static Stop damaged(Malformed e) {
        return Stop.refuted("RECEIPT_DAMAGED", "回执已损坏或被改动。", "The receipt is damaged: " + e.getMessage() + ".");
    }
}
