package org.mingjian.verifier;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.mingjian.tlog.Hash;

/** Case files, checkpoints and copies of whole logs. */
final class LogVectors extends Scenes {

    private static final String LOG = "log";
    private static final String BUNDLE = "log/tile/entries/000";
    private static final String TILE = "log/tile/0/000";

    LogVectors(Path directory) {
        super(directory);
        cases();
        checkpoints();
        pairs();
        logs();
        strays();
        receiptsAgainstLogs();
    }

    private void cases() {
        Vector forked = caseFile("forked", "two receipts contradict each other", "LOG_FORKED", FILED, PAPER);
        forked.file("case.json", file(List.of(world.receipt(FILED, SIZE), fork.receipt(PAPER, SIZE))));
        caseFile("whole", "every entry from the first", "CASE_IN_LOG", FILED, PAPER, CLOSED);
        caseFile("subjects", "two subjects, in any order", "CASE_IN_LOG", RELEASED, CLOSED, OTHER, PAPER, FILED);
        caseFile("own-key", "with the key of the receipts", "CASE_IN_LOG", FILED, PAPER, CLOSED)
                .ownKey();
        caseFile("gap", "one between is missing", "CHAIN_BROKEN", FILED, CLOSED);
        caseFile("headless", "the first is missing", "CHAIN_BROKEN", PAPER, CLOSED);
        caseFile("doubled", "one comes twice", "CHAIN_BROKEN", FILED, PAPER, PAPER, CLOSED);
        caseFile("empty", "without receipts", "CASE_DAMAGED");
        caseFile("torn", "cut off", "CASE_DAMAGED", FILED).change("case.json", all -> Arrays.copyOf(all, 400));
        Map<String, Object> wrong = world.receipt(PAPER, SIZE);
        wrong.put("entry", world.entry(CLOSED));
        caseFile("false", "one receipt is false", "ENTRY_NOT_IN_LOG", FILED)
                .file("case.json", file(List.of(world.receipt(FILED, SIZE), wrong)));
        caseFile("with-log", "nothing was left out", "CASE_IN_LOG", FILED, PAPER, CLOSED)
                .files(world.files(LOG, SIZE))
                .option("log", LOG);
        caseFile("cut", "the log has a later entry", "CASE_CUT", FILED, PAPER, CLOSED)
                .files(world.files(LOG, LATER))
                .option("log", LOG);
    }

    private Vector caseFile(String name, String desc, String code, int... indexes) {
        List<Map<String, Object>> receipts = Arrays.stream(indexes)
                .mapToObj(index -> world.receipt(index, SIZE))
                .toList();
        return add("case-" + name, desc).target("case.json", file(receipts)).expect(code);
    }

    private static String file(List<Map<String, Object>> receipts) {
        return Emit.json(new TreeMap<>(Map.of("format", CaseFile.FORMAT, "receipts", receipts)));
    }

    private void checkpoints() {
        String note = world.note(SIZE);
        checkpoint("signed", "signed by the key", note, "CHECKPOINT_SIGNED");
        checkpoint("no-key", "a checkpoint brings no key", note, "NO_KEY").ownKey();
        checkpoint("other-key", "signed by another", note, "CHECKPOINT_NOT_SIGNED")
                .key(World.signer(World.ORIGIN, 2).key().toString());
        checkpoint("size", "another size", note.replace("\n270\n", "\n269\n"), "CHECKPOINT_NOT_SIGNED");
        checkpoint("zero", "a leading zero", note.replace("\n270\n", "\n0270\n"), "CHECKPOINT_DAMAGED");
        checkpoint("root", "half a root", note.replace(world.root(SIZE).base64(), "AAAA"), "CHECKPOINT_DAMAGED");
        checkpoint("in-log", "a copy of the log goes on from it", world.note(SMALL), "CHECKPOINTS_CONSISTENT")
                .files(world.files(LOG, SIZE))
                .option("log", LOG)
                .ownKey();
    }

    private Vector checkpoint(String name, String desc, String note, String code) {
        return add("checkpoint-" + name, desc).target("a.checkpoint", note).expect(code);
    }

    private void pairs() {
        List<Hash> path = world.consistency(SMALL, SIZE);
        pair("same", "twice the same", SIZE, world.note(SIZE), "CHECKPOINTS_SAME");
        pair("fork", "one size, two roots", SIZE, fork.note(SIZE), "LOG_FORKED");
        pair("unproven", "nothing connects them", SMALL, world.note(SIZE), "CONSISTENCY_UNPROVEN");
        pair(
                "unsigned",
                "one is not signed",
                SMALL,
                world.note(SIZE).replace("\n270\n", "\n271\n"),
                "CHECKPOINT_NOT_SIGNED");
        proven("proof", "a consistency proof", SMALL, SIZE, SMALL, path, "CHECKPOINTS_CONSISTENT");
        proven("proof-newer-first", "the newer first", SIZE, SMALL, SMALL, path, "CHECKPOINTS_CONSISTENT");
        List<Hash> power = world.consistency(256, SIZE);
        proven("proof-power", "from a power of two", 256, SIZE, 256, power, "CHECKPOINTS_CONSISTENT");
        proven("proof-old", "a proof from another size", SMALL, SIZE, SMALL - 1, path, "PROOF_FAILS");
        proven("proof-short", "a hash is missing", SMALL, SIZE, SMALL, path.subList(1, path.size()), "PROOF_FAILS");
        List<Hash> reversed = new ArrayList<>(path);
        Collections.reverse(reversed);
        proven("proof-reversed", "the hashes in another order", SMALL, SIZE, SMALL, reversed, "PROOF_FAILS");
        pair("proof-fork", "no proof connects a fork", SMALL, fork.note(SIZE), "PROOF_FAILS")
                .file("proof.txt", proof(SMALL, path))
                .option("proof", "proof.txt");
        copied("log", "a copy of the log holds both", SMALL, world.note(SIZE), LATER, "CHECKPOINTS_CONSISTENT");
        copied("log-fork", "the copy contradicts one", SMALL, fork.note(SIZE), LATER, "LOG_FORKED");
        copied("log-older", "the copy is older", SMALL, world.note(LATER), SIZE, "LOG_OLDER");
    }

    private Vector pair(String name, String desc, int size, String other, String code) {
        return add("pair-" + name, desc)
                .target("a.checkpoint", world.note(size))
                .file("b.checkpoint", other)
                .option("against", "b.checkpoint")
                .expect(code);
    }

    private void proven(String name, String desc, int size, int other, int old, List<Hash> path, String code) {
        pair(name, desc, size, world.note(other), code)
                .file("proof.txt", proof(old, path))
                .option("proof", "proof.txt");
    }

    private String proof(int old, List<Hash> path) {
        return "old " + old + "\n"
                + path.stream().map(hash -> hash.base64() + "\n").collect(Collectors.joining()) + "\n"
                + world.note(SIZE);
    }

    private void copied(String name, String desc, int size, String other, int copy, String code) {
        pair(name, desc, size, other, code).files(world.files(LOG, copy)).option("log", LOG);
    }

    private void logs() {
        log("whole", "every byte fits", "LOG_WHOLE");
        log("own-key", "with the key beside it", "LOG_WHOLE").ownKey();
        log("no-key", "without any key", "NO_KEY").ownKey().without("log/key");
        log("other-key", "signed by another", "LOG_DAMAGED")
                .key(World.signer(World.ORIGIN, 2).key().toString());
        log("entry", "a bit of an entry", "LOG_DAMAGED").change(BUNDLE, all -> flip(all, 700));
        log("hash", "a bit of a tile", "LOG_DAMAGED").change(TILE, all -> flip(all, 700));
        log("upper-hash", "a bit of a higher tile", "LOG_DAMAGED").change("log/tile/1/000.p/1", all -> flip(all, 7));
        log("no-tile", "a tile is missing", "LOG_DAMAGED").without(TILE);
        log("no-bundle", "a bundle is missing", "LOG_DAMAGED").without("log/tile/entries/001.p/14");
        log("bundle-short", "a bundle is cut off", "LOG_DAMAGED").change(BUNDLE, all -> Arrays.copyOf(all, 99));
        log("bundle-long", "a byte behind a bundle", "LOG_DAMAGED")
                .change(BUNDLE, all -> Arrays.copyOf(all, all.length + 1));
        log("no-checkpoint", "the checkpoint is missing", "LOG_DAMAGED").without("log/checkpoint");
        add("log-new", "a log of a new installation, before its first checkpoint")
                .target(LOG)
                .file("log/key", World.SIGNER.key() + "\n")
                .expect("LOG_EMPTY");
        log("rewritten", "tiles that agree under another root", "LOG_DAMAGED")
                .files(fork.files(LOG, SIZE))
                .file("log/checkpoint", world.note(SIZE));
        add("log-empty", "an empty log")
                .target(LOG)
                .files(new World(directory.resolve("nil")).files(LOG, 0))
                .expect("LOG_WHOLE");
    }

    private Vector log(String name, String desc, String code) {
        return add("log-" + name, desc)
                .target(LOG)
                .files(world.files(LOG, SIZE))
                .expect(code);
    }

    private void strays() {
        log("stray", "a file that belongs to no log", "LOG_DAMAGED").file("log/notes.txt", "x");
        byte[] narrow = Objects.requireNonNull(world.files(LOG, SMALL).get("log/tile/0/000.p/20"));
        log("narrow", "an earlier form of a tile", "LOG_WHOLE").files(Map.of("log/tile/0/000.p/20", narrow));
        log("narrow-false", "an earlier form that is not its beginning", "LOG_DAMAGED")
                .files(Map.of("log/tile/0/000.p/20", flip(narrow, 3)));
        byte[] full = Objects.requireNonNull(world.files(LOG, LATER).get("log/tile/entries/001.p/44"));
        log("ahead", "files ahead of the checkpoint", "LOG_WHOLE").files(Map.of("log/tile/entries/001.p/44", full));
    }

    private void receiptsAgainstLogs() {
        against("continued", "a later copy of the log", world.files(LOG, LATER), "ENTRY_IN_LOG");
        against("forked", "a copy that says otherwise", fork.files(LOG, LATER), "LOG_FORKED");
        against("older", "an older copy", world.files(LOG, SMALL), "LOG_OLDER");
        Map<String, byte[]> torn = world.files(LOG, LATER);
        torn.remove(TILE);
        against("damaged", "a copy with a hole", torn, "LOG_DAMAGED");
    }

    private void against(String name, String desc, Map<String, byte[]> log, String code) {
        add("copy-" + name, desc)
                .target("receipt.json", receipt(PAPER))
                .files(log)
                .option("log", LOG)
                .expect(code);
    }
}
