package org.mingjian.tlog.vectors;

import static org.mingjian.tlog.vectors.Vectors.base64;
import static org.mingjian.tlog.vectors.Vectors.input;
import static org.mingjian.tlog.vectors.Vectors.with;

import java.util.Arrays;
import java.util.Map;
import org.mingjian.tlog.note.FixedRandom;
import org.mingjian.tlog.note.NoteSignature;
import org.mingjian.tlog.note.Sm2Signer;
import org.mingjian.tlog.note.Sm3Tree;

/** SM2 lines and the SM3 root that they bind. */
final class Sm2Vectors {

    private static final String KIND = "sm2";
    private static final Sm2Signer SIGNER = Sm2Signer.generate(Sample.ORIGIN, new FixedRandom(8));

    private Sm2Vectors() {}

    static void make(Vectors to) {
        for (int size : new int[] {0, 1, 2, 5, 8, 33}) {
            to.good(KIND, "size-" + size, size + " entries", vector(size, line(size, size)));
        }
        Map<String, Object> good = vector(5, line(5, 5));
        to.bad(KIND, "other-root", "other-root", "the root of four is signed", vector(5, line(5, 4)));
        to.bad(KIND, "other-entries", "other-root", "an entry more", with(good, "entries", Sample.entries(6)));
        to.bad(KIND, "other-text", "not-signed", "another checkpoint", with(good, "text", base64(Sample.text(6))));
        NoteSignature line = line(5, 5);
        for (int position : new int[] {0, 31, 32, 95}) {
            byte[] bytes = line.bytes().clone();
            bytes[position] ^= 1;
            to.bad(KIND, "flipped-" + position, "not-signed", "a bit of byte " + position, changed(line, bytes));
        }
        byte[] bare = Arrays.copyOfRange(line.bytes(), 32, 96);
        to.bad(KIND, "no-root", "not-signed", "no root before the signature", changed(line, bare));
        byte[] zeros = Arrays.copyOf(Arrays.copyOf(line.bytes(), 32), 96);
        to.bad(KIND, "zeros", "not-signed", "r and s are zero", changed(line, zeros));
        Sm2Signer other = Sm2Signer.generate(Sample.ORIGIN, new FixedRandom(9));
        to.bad(
                KIND,
                "other-key",
                "not-signed",
                "another key",
                with(good, "key", other.key().toString()));
        to.bad(
                KIND,
                "note-key",
                "malformed",
                "no SM2 key",
                with(good, "key", Sample.LOG.key().toString()));
    }

    private static NoteSignature line(int size, int signed) {
        Sm3Tree tree = new Sm3Tree();
        for (int i = 0; i < signed; i++) {
            tree.append(Sample.entry(i));
        }
        return SIGNER.sign(Sample.text(size), tree.root(), new FixedRandom(size));
    }

    private static Map<String, Object> changed(NoteSignature line, byte[] bytes) {
        return vector(5, new NoteSignature(line.name(), line.id(), bytes));
    }

    private static Map<String, Object> vector(int size, NoteSignature line) {
        return input(
                "text", base64(Sample.text(size)),
                "line", base64(line.line()),
                "key", SIGNER.key().toString(),
                "entries", Sample.entries(size));
    }
}
