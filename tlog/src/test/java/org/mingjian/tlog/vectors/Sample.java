package org.mingjian.tlog.vectors;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.mingjian.tlog.Checkpoint;
import org.mingjian.tlog.Hash;
import org.mingjian.tlog.SlowTree;
import org.mingjian.tlog.note.Cosigner;
import org.mingjian.tlog.note.FixedRandom;
import org.mingjian.tlog.note.FixedSigning;
import org.mingjian.tlog.note.NoteSignature;
import org.mingjian.tlog.note.NoteSigner;
import org.mingjian.tlog.note.SignedNote;

/** The log and the people of the vectors. */
final class Sample {

    static final String ORIGIN = "log.example/vectors";
    static final NoteSigner LOG = NoteSigner.generate(ORIGIN, new FixedRandom(1));
    static final NoteSigner SECOND = NoteSigner.generate(ORIGIN, new FixedRandom(2));
    static final NoteSigner THIEF = NoteSigner.generate(ORIGIN, new FixedRandom(3));
    static final NoteSigner OTHER = NoteSigner.generate("log.example/other", new FixedRandom(4));
    static final Cosigner WITNESS = Cosigner.ed25519("witness.example/one", new FixedRandom(5));
    static final Cosigner ML_DSA = Cosigner.mlDsa44("witness.example/two", new FixedRandom(6));
    static final long TIME = 1_790_000_000;

    private Sample() {}

    static byte[] entry(int index) {
        return ("entry " + index).getBytes(StandardCharsets.UTF_8);
    }

    static List<String> entries(int size) {
        return IntStream.range(0, size).mapToObj(i -> Vectors.base64(entry(i))).toList();
    }

    static List<Hash> leaves(int size) {
        return IntStream.range(0, size).mapToObj(i -> Hash.leaf(entry(i))).toList();
    }

    static Hash root(int size) {
        return SlowTree.root(leaves(size));
    }

    static List<String> base64(List<Hash> hashes) {
        return hashes.stream().map(Hash::base64).toList();
    }

    static String text(int size) {
        return new Checkpoint(ORIGIN, size, root(size)).text();
    }

    static SignedNote note(int size) {
        return LOG.sign(text(size));
    }

    static NoteSignature cosigned(Cosigner cosigner, String text) {
        return FixedSigning.cosign(cosigner, text, TIME);
    }
}
