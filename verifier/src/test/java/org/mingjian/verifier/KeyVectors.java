package org.mingjian.verifier;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mingjian.tlog.note.KeyStatement;
import org.mingjian.tlog.note.NoteSignature;
import org.mingjian.tlog.note.NoteSigner;
import org.mingjian.tlog.note.SignedNote;

/** A log whose key was replaced twice; the first one leaked and counts no longer from an earlier size on. */
final class KeyVectors extends Scenes {

    private static final int LEAKED_FROM = 6;
    private static final int REPLACED = 10;
    private static final int RETIRED = 20;
    private static final int AGAIN = 30;
    private static final int END = 40;

    private static final NoteSigner A = World.SIGNER;
    private static final NoteSigner B = World.signer(World.ORIGIN, 2);
    private static final NoteSigner C = World.signer(World.ORIGIN, 3);
    private static final String LOG = "log";

    private final World keys;

    KeyVectors(Path directory) {
        super(directory);
        keys = new World(directory.resolve("keys"));
        keys.statement(REPLACED, "rotateKey", rotation(A, B, A, B));
        var leaked = new KeyStatement.Retirement(World.ORIGIN, A.key(), LEAKED_FROM, B.key());
        keys.statement(RETIRED, "retireKey", signed(leaked, B));
        keys.statement(AGAIN, "rotateKey", rotation(B, C, B, C));
        keys.fill(END);
        keys.signs(REPLACED + 1, B);
        keys.signs(AGAIN + 1, C);
        receipts();
        checkpoints();
        damaged();
        logs();
    }

    private void receipts() {
        Map<String, Object> receipt = keys.receipt(3, END);
        of("receipt-bare", "the receipt tells of no later key", receipt, "CHECKPOINT_NOT_SIGNED");
        of("receipt-file", "the history is a file of its own", receipt, "ENTRY_IN_LOG")
                .file("keys.json", history())
                .option("keys", "keys.json");
        of("receipt-log", "the history is in the log", receipt, "ENTRY_IN_LOG")
                .files(keys.files(LOG, END))
                .option("log", LOG);
        Map<String, Object> whole = new TreeMap<>(receipt);
        whole.put("keys", statements());
        of("receipt", "the receipt brings the history", whole, "ENTRY_IN_LOG");
        of("receipt-own-key", "with the first key, which the receipt names", whole, "ENTRY_IN_LOG")
                .ownKey();
        of("receipt-last-key", "with the key of now", whole, "ENTRY_IN_LOG")
                .key(C.key().toString());
        of("receipt-other-key", "with another key", whole, "CHECKPOINT_NOT_SIGNED")
                .key(World.signer(World.ORIGIN, 4).key().toString());
        Map<String, Object> early = keys.receipt(3, 15, keys.note(15, A));
        early.put("keys", List.of(keys.receipt(REPLACED, 15, keys.note(15, A))));
        of("receipt-early", "what proves the history is itself by the leaked key", early, "KEYS_DAMAGED");
        of("receipt-early-file", "the history of today proves it better", early, "KEY_RETIRED")
                .file("keys.json", history())
                .option("keys", "keys.json");
        Map<String, Object> torn = new TreeMap<>(receipt);
        torn.put("keys", List.of(keys.receipt(3, END)));
        of("receipt-no-statement", "what it brings is no statement", torn, "KEYS_DAMAGED");
    }

    private Vector of(String name, String desc, Map<String, Object> receipt, String code) {
        return add("keys-" + name, desc)
                .target("receipt.json", Emit.json(receipt))
                .expect(code);
    }

    private void checkpoints() {
        checkpoint("before", "by the first key, before it leaked", keys.note(5, A), "CHECKPOINT_SIGNED");
        checkpoint("leaked", "by the first key, after it leaked", keys.note(8, A), "KEY_RETIRED");
        checkpoint("later", "by the first key, after it was replaced", keys.note(15, A), "KEY_RETIRED");
        checkpoint("middle", "by the second key", keys.note(25, B), "CHECKPOINT_SIGNED");
        checkpoint("early", "by the second key, before it was in force", keys.note(10, B), "KEY_RETIRED");
        checkpoint("replaced", "by the second key, after it was replaced", keys.note(35, B), "KEY_RETIRED");
        checkpoint("last", "by the third key", keys.note(35, C), "CHECKPOINT_SIGNED");
        checkpoint("pair", "two by different keys, connected", keys.note(5, A), "CHECKPOINTS_CONSISTENT")
                .file("b.checkpoint", keys.note(25, B))
                .option("against", "b.checkpoint")
                .files(keys.files(LOG, END))
                .option("log", LOG);
    }

    private Vector checkpoint(String name, String desc, String note, String code) {
        return add("keys-checkpoint-" + name, desc)
                .target("a.checkpoint", note)
                .file("keys.json", history())
                .option("keys", "keys.json")
                .expect(code);
    }

    private void damaged() {
        String note = keys.note(25, B);
        checkpoint("torn", "the history is cut off", note, "KEYS_DAMAGED")
                .change("keys.json", all -> Arrays.copyOf(all, 900));
        String elsewhere = keysFile(List.of(moved()));
        checkpoint("moved", "a statement is said to be elsewhere", note, "KEYS_DAMAGED")
                .file("keys.json", elsewhere);
        World forged = new World(directory.resolve("forged"));
        forged.statement(REPLACED, "rotateKey", rotation(A, B, B));
        forged.fill(END);
        forged.signs(REPLACED + 1, B);
        checkpoint("forged", "the old key has not agreed", forged.note(25, B), "CHECKPOINT_NOT_SIGNED")
                .file("keys.json", keysFile(List.of(forged.receipt(10, END))));
    }

    private static String keysFile(List<?> receipts) {
        return Emit.json(new TreeMap<>(Map.of("format", Statement.FORMAT, "receipts", receipts)));
    }

    private Map<String, Object> moved() {
        Map<String, Object> moved = keys.receipt(REPLACED, END);
        moved.put("proof", keys.proof(REPLACED, END).text().replace("index 10\n", "index 11\n"));
        return moved;
    }

    private void logs() {
        log("whole", "with the first key", "LOG_WHOLE");
        log("own-key", "with the key beside it", "LOG_WHOLE").ownKey();
        log("retired", "the leaked key has signed it", "KEY_RETIRED").file("log/checkpoint", keys.note(END, A));
        log("other-key", "with another key", "LOG_DAMAGED")
                .key(World.signer(World.ORIGIN, 4).key().toString());
    }

    private Vector log(String name, String desc, String code) {
        return add("keys-log-" + name, desc)
                .target(LOG)
                .files(keys.files(LOG, END))
                .expect(code);
    }

    private String history() {
        return keysFile(statements());
    }

    private List<Map<String, Object>> statements() {
        return List.of(keys.receipt(REPLACED, END), keys.receipt(RETIRED, END), keys.receipt(AGAIN, END));
    }

    private static SignedNote rotation(NoteSigner old, NoteSigner next, NoteSigner... signers) {
        return signed(new KeyStatement.Rotation(World.ORIGIN, old.key(), next.key()), signers);
    }

    private static SignedNote signed(KeyStatement statement, NoteSigner... signers) {
        List<NoteSignature> lines = new ArrayList<>();
        for (NoteSigner signer : signers) {
            lines.addAll(signer.sign(statement.text()).signatures());
        }
        return new SignedNote(statement.text(), lines);
    }
}
