package org.mingjian.tlog.vectors;

import static org.mingjian.tlog.vectors.Vectors.base64;
import static org.mingjian.tlog.vectors.Vectors.input;
import static org.mingjian.tlog.vectors.Vectors.with;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingjian.tlog.Hash;
import org.mingjian.tlog.SlowTree;
import org.mingjian.tlog.TlogProof;
import org.mingjian.tlog.note.FixedSigning;
import org.mingjian.tlog.note.NoteSignature;
import org.mingjian.tlog.note.SignedNote;

/** Whole proofs. */
final class ProofVectors {

    private static final String KIND = "proof";

    private ProofVectors() {}

    static void make(Vectors to) {
        to.good(KIND, "first", "entry 0 of 1", vector(text(null, 0, 1), 0));
        to.good(KIND, "middle", "entry 5 of 7", vector(text(null, 5, 7), 5));
        to.good(KIND, "extra", "with extra data", vector(text("AAE=", 5, 7), 5));
        text(to);
        signatures(to);
        witnesses(to);
    }

    private static void text(Vectors to) {
        String good = text(null, 5, 7);
        bad(to, "empty", "nothing", "");
        bad(to, "other-version", "v2", good.replace("proof@v1", "proof@v2"));
        bad(to, "leading-zero", "index 05", good.replace("index 5", "index 05"));
        bad(to, "negative", "index -5", good.replace("index 5", "index -5"));
        bad(to, "two-to-63", "index 2^63", good.replace("index 5", "index 9223372036854775808"));
        bad(to, "no-index", "no index line", good.replace("index 5\n", ""));
        bad(to, "empty-extra", "extra data of no bytes", good.replace("index 5", "extra \nindex 5"));
        bad(to, "extra-not-base64", "no Base64", good.replace("index 5", "extra !\nindex 5"));
        bad(to, "extra-behind", "extra behind index", good.replace("index 5", "index 5\nextra AAE="));
        bad(to, "short-hash", "31 bytes", good.replace("index 5", "index 5\n" + base64(new byte[31])));
        String many = (Hash.emptyTree().base64() + "\n").repeat(64);
        bad(to, "too-many", "more than 63 hashes", good.replace("index 5\n", "index 5\n" + many));
        bad(to, "carriage-return", "CR LF", good.replace("index 5\n", "index 5\r\n"));
        bad(to, "no-checkpoint", "ends behind the path", good.substring(0, good.indexOf("\n\n") + 2));
        bad(to, "no-signature", "the text of a checkpoint only", good.substring(0, good.lastIndexOf("\n\n") + 2));
    }

    private static void signatures(Vectors to) {
        Map<String, Object> good = vector(text(null, 5, 7), 5);
        to.bad(KIND, "other-entry", "not-included", "entry 4", with(good, "entry", base64(Sample.entry(4))));
        String moved = text(null, 5, 7).replace("index 5", "index 4");
        to.bad(KIND, "other-index", "not-included", "index 4", vector(moved, 5));
        String beyond = text(null, 5, 7).replace("index 5", "index 7");
        to.bad(KIND, "beyond", "not-included", "index 7 of 7", vector(beyond, 5));
        String longer = text(null, 5, 7)
                .replace("index 5\n", "index 5\n" + Hash.emptyTree().base64() + "\n");
        to.bad(KIND, "too-long", "not-included", "a hash too many", vector(longer, 5));
        to.bad(KIND, "other-tree", "not-included", "the checkpoint of eight", vector(joined(5, 7, Sample.note(8)), 5));
        to.bad(
                KIND,
                "other-origin",
                "other-origin",
                "another log's key",
                with(good, "key", Sample.OTHER.key().toString()));
        to.bad(
                KIND,
                "not-signed",
                "not-signed",
                "another key of that name",
                with(good, "key", Sample.SECOND.key().toString()));
        SignedNote forged = new SignedNote(Sample.text(7), Sample.note(8).signatures());
        to.bad(KIND, "forged", "not-signed", "the signature is of another tree", vector(joined(5, 7, forged), 5));
        SignedNote spoilt = Sample.note(7).with(Sample.note(8).signatures());
        to.bad(
                KIND,
                "spoilt",
                "not-signed",
                "a bad line of the key beside a good one",
                vector(joined(5, 7, spoilt), 5));
    }

    private static void witnesses(Vectors to) {
        NoteSignature one = Sample.cosigned(Sample.WITNESS, Sample.text(7));
        NoteSignature two = Sample.cosigned(Sample.ML_DSA, Sample.text(7));
        SignedNote both = Sample.note(7).with(List.of(one, two));
        SignedNote alone = Sample.note(7).with(List.of(one));
        to.good(KIND, "two-of-two", "both witnesses", witnessed(both, 2));
        to.good(KIND, "one-of-two", "one of two is enough", witnessed(alone, 1));
        to.bad(KIND, "too-few", "not-witnessed", "one of two is not enough", witnessed(alone, 2));
        SignedNote twice = alone.with(List.of(FixedSigning.cosign(Sample.WITNESS, Sample.text(7), Sample.TIME + 9)));
        to.bad(KIND, "one-twice", "not-witnessed", "one witness twice", witnessed(twice, 2));
        SignedNote stale = Sample.note(7).with(List.of(one, Sample.cosigned(Sample.ML_DSA, Sample.text(6))));
        to.bad(KIND, "stale", "not-witnessed", "a known witness' bad line spoils", witnessed(stale, 1));
    }

    private static Map<String, Object> witnessed(SignedNote note, int needed) {
        List<String> keys =
                List.of(Sample.WITNESS.key().toString(), Sample.ML_DSA.key().toString());
        return with(with(vector(joined(5, 7, note), 5), "witnesses", keys), "needed", needed);
    }

    private static void bad(Vectors to, String name, String desc, String proof) {
        to.bad(KIND, name, "malformed", desc, vector(proof, 5));
    }

    private static String text(@Nullable String extra, int index, int size) {
        List<Hash> path = SlowTree.path(index, Sample.leaves(size));
        return new TlogProof(extra, index, path, Sample.note(size).format()).text();
    }

    private static String joined(int index, int size, SignedNote note) {
        return new TlogProof(null, index, SlowTree.path(index, Sample.leaves(size)), note.format()).text();
    }

    private static Map<String, Object> vector(String proof, int entry) {
        return input(
                "proof", base64(proof),
                "entry", base64(Sample.entry(entry)),
                "key", Sample.LOG.key().toString());
    }
}
