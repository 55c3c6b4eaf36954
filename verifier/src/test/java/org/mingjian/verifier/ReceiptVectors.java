package org.mingjian.verifier;

import java.nio.file.Path;
import java.util.Map;
import org.mingjian.tlog.CanonicalBase64;
import org.mingjian.tlog.TlogProof;

/** Receipts, whole and bent. */
final class ReceiptVectors extends Scenes {

    private static final String FILE = "receipt.json";

    ReceiptVectors(Path directory) {
        super(directory);
        good();
        keys();
        proofs();
        texts();
        entries();
        openings();
        erasures();
        large();
    }

    private Vector receipt(String name, String desc, String text, String code) {
        return add("receipt-" + name, desc).target(FILE, text).expect(code);
    }

    private void good() {
        receipt("given-key", "against the key that the reader gave", receipt(PAPER), "ENTRY_IN_LOG");
        receipt("own-key", "against the key in the receipt itself", receipt(PAPER), "ENTRY_IN_LOG")
                .ownKey();
        receipt("first", "the first entry", receipt(0), "ENTRY_IN_LOG");
        receipt("last", "the last entry, beside a partial tile", receipt(SIZE - 1), "ENTRY_IN_LOG");
        receipt("tree-of-one", "a log of one entry: no path", Emit.json(world.receipt(0, 1)), "ENTRY_IN_LOG");
        receipt("extra", "application data in the proof", bent(PAPER, "@v1\n", "@v1\nextra AAE=\n"), "ENTRY_IN_LOG");
        receipt("spaces", "white space around and within", " \n" + receipt(PAPER) + "\r\n\t ", "ENTRY_IN_LOG");
        Map<String, String> paper = Map.of("kind", "document:PENALTY_DECISION", "id", DOCUMENT, "sha256", sha256(PDF));
        receipt("bound", "asked for by its document", receipt(PAPER, "bound", paper), "ENTRY_IN_LOG");
        receipt(
                "bound-elsewhere",
                "names an attachment that the entry does not have",
                receipt(CLOSED, "bound", paper),
                "NOT_ATTACHED");
    }

    private void keys() {
        String other = World.signer(World.ORIGIN, 2).key().toString();
        String elsewhere = World.signer("log.example/other", 1).key().toString();
        receipt("other-key", "another key of the same name", receipt(PAPER), "CHECKPOINT_NOT_SIGNED")
                .key(other);
        receipt("other-origin", "the same key under another name", receipt(PAPER), "CHECKPOINT_NOT_SIGNED")
                .key(elsewhere);
        receipt("key-nonsense", "the key is none", receipt(PAPER), "KEY_UNREADABLE")
                .key("nonsense");
        receipt("key-identifier", "the key's identifier is of another key", receipt(PAPER), "KEY_UNREADABLE")
                .key(World.SIGNER.key().toString().replaceFirst("\\+[0-9a-f]{8}\\+", "+00000000+"));
        receipt(
                        "own-key-false",
                        "brings a key that has not signed",
                        receipt(PAPER, "logKey", other),
                        "CHECKPOINT_NOT_SIGNED")
                .ownKey();
    }

    private void proofs() {
        TlogProof proof = world.proof(PAPER, SIZE);
        String first = proof.path().getFirst().base64();
        String second = proof.path().get(1).base64();
        receipt("index", "another index", bent(PAPER, "index 4\n", "index 5\n"), "ENTRY_NOT_IN_LOG");
        receipt(
                "index-beyond",
                "an index beyond the tree",
                bent(PAPER, "index 4\n", "index 270\n"),
                "ENTRY_NOT_IN_LOG");
        receipt("path-short", "a hash is missing", bent(PAPER, first + "\n", ""), "ENTRY_NOT_IN_LOG");
        receipt("path-long", "a hash too many", bent(PAPER, first, first + "\n" + first), "ENTRY_NOT_IN_LOG");
        receipt(
                "path-swapped",
                "two hashes in the wrong order",
                bent(PAPER, first + "\n" + second, second + "\n" + first),
                "ENTRY_NOT_IN_LOG");
        receipt("size", "another size", bent(PAPER, "\n270\n", "\n271\n"), "CHECKPOINT_NOT_SIGNED");
        receipt(
                "root",
                "another root",
                bent(PAPER, world.root(SIZE).base64(), world.root(SMALL).base64()),
                "CHECKPOINT_NOT_SIGNED");
        String signature = proof.checkpoint()
                .substring(proof.checkpoint().lastIndexOf(' ') + 1)
                .strip();
        byte[] typed = CanonicalBase64.decode(signature);
        receipt(
                "signature",
                "a bit of the signature",
                bent(PAPER, signature, CanonicalBase64.encode(flip(typed, 40))),
                "CHECKPOINT_NOT_SIGNED");
        receipt(
                "signature-twice",
                "a false signature beside the good one",
                bent(
                        PAPER,
                        signature,
                        signature + "\n\u2014 " + World.ORIGIN + " " + CanonicalBase64.encode(flip(typed, 40))),
                "CHECKPOINT_NOT_SIGNED");
        receipt(
                "signature-stranger",
                "a line of an unknown key is passed over",
                bent(PAPER, signature, signature + "\n\u2014 stranger " + CanonicalBase64.encode(flip(typed, 1))),
                "ENTRY_IN_LOG");
    }

    private void texts() {
        receipt("proof-version", "a proof of another version", bent(PAPER, "@v1", "@v2"), "RECEIPT_DAMAGED");
        receipt("index-zero", "a leading zero", bent(PAPER, "index 4", "index 04"), "RECEIPT_DAMAGED");
        receipt(
                "unsigned",
                "a checkpoint without a signature",
                receipt(PAPER, "proof", world.proof(PAPER, SIZE).text().replaceFirst("\n\u2014 [^\n]*\n$", "")),
                "RECEIPT_DAMAGED");
        receipt(
                "carriage-return",
                "line ends of another system",
                bent(PAPER, "\n270\n", "\r\n270\r\n"),
                "RECEIPT_DAMAGED");
        receipt("no-proof", "a field is missing", receipt(PAPER).replace("\"proof\"", "\"prof\""), "RECEIPT_DAMAGED");
        receipt(
                "twice",
                "a name comes twice",
                receipt(PAPER).replaceFirst("\\{", "{\"proof\":\"\","),
                "RECEIPT_DAMAGED");
        receipt("trailing", "something follows", receipt(PAPER) + "x", "RECEIPT_DAMAGED");
        receipt("base64", "an entry that is not Base64", receipt(PAPER, "entry", "e30"), "RECEIPT_DAMAGED");
        receipt(
                "deep",
                "nested without end",
                "{\"format\":\"" + Receipt.FORMAT + "\",\"entry\":" + "[".repeat(100) + "]".repeat(100) + "}",
                "RECEIPT_DAMAGED");
        receipt(
                "format",
                "of another format: no receipt, and none beside it",
                receipt(PAPER, "format", "mingjian-receipt/2"),
                "NO_RECEIPT");
    }

    private void entries() {
        receipt(
                "entry-swapped",
                "another entry's proof",
                receipt(PAPER, "entry", world.entry(CLOSED)),
                "ENTRY_NOT_IN_LOG");
        byte[] entry = CanonicalBase64.decode(world.entry(PAPER));
        receipt(
                "entry-bit",
                "a bit of the entry",
                receipt(PAPER, "entry", CanonicalBase64.encode(flip(entry, 9))),
                "ENTRY_NOT_IN_LOG");
        World strange = new World(directory.resolve("strange"));
        strange.raw("not JSON");
        strange.raw("{\"attachments\":[1]}");
        strange.raw("{\"attachments\":\"none\"}");
        receipt("entry-text", "the entry is no JSON", Emit.json(strange.receipt(0, 3)), "ENTRY_UNREADABLE");
        receipt("entry-attachment", "an attachment is no object", Emit.json(strange.receipt(1, 3)), "ENTRY_UNREADABLE");
        receipt("entry-bare", "an entry without attachments", Emit.json(strange.receipt(2, 3)), "ENTRY_IN_LOG");
    }

    private void openings() {
        receipt("opened", "the act's content is disclosed", opened(FILED), "ENTRY_IN_LOG");
        receipt(
                "opened-changed",
                "the disclosed content was changed",
                receipt(FILED, "opening", Map.of("salt", CanonicalBase64.encode(World.SALT), "content", "{}")),
                "OPENING_DIFFERS");
        receipt(
                "opened-salt",
                "another salt",
                receipt(FILED, "opening", Map.of("salt", "AA==", "content", "{}")),
                "OPENING_DIFFERS");
    }

    private void erasures() {
        Map<String, Object> order = world.receipt(ERASED, SIZE);
        order.put("opening", world.opening(ERASED));
        receipt(
                "erased",
                "the content was erased by a later entry",
                receipt(FILED, "erasedBy", order),
                "CONTENT_ERASED");
        receipt("erased-other", "the order names another entry", receipt(PAPER, "erasedBy", order), "ERASURE_DIFFERS");
        receipt(
                "erased-act",
                "the order is no order",
                receipt(FILED, "erasedBy", world.receipt(CLOSED, SIZE)),
                "ERASURE_DIFFERS");
        Map<String, Object> wrong = world.receipt(ERASED, SIZE);
        wrong.put("entry", world.entry(CLOSED));
        receipt("erased-false", "the order is not in the log", receipt(FILED, "erasedBy", wrong), "ENTRY_NOT_IN_LOG");
    }

    private void large() {
        String head = "{\"format\":\"" + Receipt.FORMAT + "\",\"entry\":\"";
        add("receipt-gigabyte", "a receipt of a gigabyte is refused without being read")
                .huge(FILE, head, 1L << 30)
                .expect("TOO_LARGE");
        add("receipt-megabytes", "a receipt of two megabytes is refused")
                .huge(FILE, head, 1L << 21)
                .expect("TOO_LARGE");
    }
}
