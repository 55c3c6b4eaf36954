package org.mingjian.tlog.vectors;

import static org.mingjian.tlog.vectors.Vectors.base64;
import static org.mingjian.tlog.vectors.Vectors.input;
import static org.mingjian.tlog.vectors.Vectors.with;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.mingjian.tlog.Checkpoint;
import org.mingjian.tlog.Hash;
import org.mingjian.tlog.SlowTree;
import org.mingjian.tlog.note.SignedNote;
import org.mingjian.tlog.witness.AddCheckpoint;

/** Requests to a witness. */
final class WitnessVectors {

    private static final String KIND = "witness-request";

    private WitnessVectors() {}

    static void make(Vectors to) {
        to.good(KIND, "first", "nothing is known", vector(request(0, 5), 0));
        to.good(KIND, "first-empty", "an empty tree", vector(request(0, 0), 0));
        to.good(KIND, "grown", "from 5 to 12", vector(request(5, 12), 5));
        to.good(KIND, "grown-from-power", "from 4 to 7", vector(request(4, 7), 4));
        to.good(KIND, "same", "the same tree again", vector(request(5, 5), 5));
        SignedNote more = Sample.note(5).with(Sample.THIEF.sign(Sample.text(5)).signatures());
        to.good(KIND, "unknown-key-beside", "unknown lines are passed over", vector(body(0, List.of(), more), 0));
        signatures(to);
        sizes(to);
        proofs(to);
        malformed(to);
    }

    private static void signatures(Vectors to) {
        SignedNote other = Sample.OTHER.sign(new Checkpoint("log.example/other", 5, Sample.root(5)).text());
        bad(to, "unknown-log", "unknown-log", "another origin", body(0, List.of(), other), 0);
        SignedNote stolen = Sample.THIEF.sign(Sample.text(5));
        bad(to, "unknown-key", "not-signed", "another key of that name", body(0, List.of(), stolen), 0);
        SignedNote forged = new SignedNote(Sample.text(5), Sample.note(6).signatures());
        bad(to, "bad-signature", "not-signed", "a signature of another tree", body(0, List.of(), forged), 0);
        SignedNote spoilt = Sample.note(5).with(Sample.note(6).signatures());
        bad(to, "spoilt", "not-signed", "a bad line beside a good one", body(0, List.of(), spoilt), 0);
    }

    private static void sizes(Vectors to) {
        bad(to, "old-larger", "old-larger", "the old size is larger", body(6, List.of(), Sample.note(5)), 6);
        bad(
                to,
                "old-larger-unsigned",
                "not-signed",
                "the signature comes first",
                body(6, List.of(), Sample.THIEF.sign(Sample.text(5))),
                6);
        bad(to, "conflict", "conflict", "another size is known", request(3, 7), 5);
        bad(to, "conflict-zero", "conflict", "nothing is known", request(3, 7), 0);
        bad(to, "conflict-first", "conflict", "something is known", request(0, 7), 5);
        bad(to, "rollback", "conflict", "smaller than known", request(3, 4), 5);
    }

    private static void proofs(Vectors to) {
        List<Hash> path = SlowTree.proof(5, Sample.leaves(12), true);
        List<Hash> longer = new ArrayList<>(path);
        longer.add(Hash.emptyTree());
        String no = "not-consistent";
        bad(to, "too-short", no, "a hash is missing", body(5, path.subList(1, path.size()), Sample.note(12)), 5);
        bad(to, "too-long", no, "a hash too many", body(5, longer, Sample.note(12)), 5);
        bad(to, "no-proof", no, "no hash", body(5, List.of(), Sample.note(12)), 5);
        bad(to, "proof-from-zero", no, "a proof from nothing", body(0, path, Sample.note(12)), 0);
        bad(to, "proof-of-same", no, "a proof of the same size", body(5, path, Sample.note(5)), 5);
        SignedNote fork = Sample.LOG.sign(new Checkpoint(Sample.ORIGIN, 5, Sample.root(4)).text());
        bad(to, "fork", no, "the same size with another root", body(5, List.of(), fork), 5);
        SignedNote grownFork = Sample.LOG.sign(new Checkpoint(Sample.ORIGIN, 12, Sample.root(11)).text());
        bad(to, "fork-grown", no, "another tree", body(5, path, grownFork), 5);
        SignedNote empty = Sample.LOG.sign(new Checkpoint(Sample.ORIGIN, 0, Sample.root(1)).text());
        bad(to, "empty-other-root", no, "an empty tree with a root of its own", body(0, List.of(), empty), 0);
    }

    private static void malformed(Vectors to) {
        String good = request(0, 5);
        malformed(to, "empty", "nothing", "");
        malformed(to, "leading-zero", "old 00", good.replace("old 0", "old 00"));
        malformed(to, "negative", "old -1", good.replace("old 0", "old -1"));
        malformed(to, "two-to-63", "old 2^63", good.replace("old 0", "old 9223372036854775808"));
        malformed(to, "two-spaces", "two spaces", good.replace("old 0", "old  0"));
        malformed(to, "capital", "Old", good.replace("old 0", "Old 0"));
        malformed(to, "carriage-return", "CR LF", good.replace("old 0\n", "old 0\r\n"));
        String many = (Hash.emptyTree().base64() + "\n").repeat(64);
        malformed(to, "too-many", "64 hashes", good.replace("old 0\n", "old 0\n" + many));
        malformed(to, "short-hash", "three bytes", good.replace("old 0\n", "old 0\nAAAA\n"));
        malformed(to, "no-end", "no line feed at the end", good.substring(0, good.length() - 1));
        malformed(to, "no-note", "no checkpoint", "old 0\n\n");
        malformed(to, "no-checkpoint", "a note that is no checkpoint", body(0, List.of(), Sample.LOG.sign("text\n")));
        Map<String, Object> bytes = vector(good, 0);
        to.bad(KIND, "not-utf8", "malformed", "no UTF-8", with(bytes, "request", base64(new byte[] {(byte) 0xff})));
    }

    private static String request(int old, int size) {
        List<Hash> path = old == 0 ? List.of() : SlowTree.proof(old, Sample.leaves(size), true);
        return body(old, path, Sample.note(size));
    }

    private static String body(int old, List<Hash> path, SignedNote note) {
        return new AddCheckpoint(old, path, note).text();
    }

    private static void bad(Vectors to, String name, String why, String desc, String request, int known) {
        to.bad(KIND, name, why, desc, vector(request, known));
    }

    private static void malformed(Vectors to, String name, String desc, String request) {
        to.bad(KIND, name, "malformed", desc, vector(request, 0));
    }

    private static Map<String, Object> vector(String request, int known) {
        Map<String, Object> log =
                input("origin", Sample.ORIGIN, "keys", List.of(Sample.LOG.key().toString()));
        Map<String, Object> input = input("request", base64(request), "logs", List.of(log));
        return known == 0
                ? input
                : with(input, "known", base64(Sample.note(known).format()));
    }
}
