package org.mingjian.tlog.vectors;

import static org.mingjian.tlog.vectors.Vectors.base64;
import static org.mingjian.tlog.vectors.Vectors.input;
import static org.mingjian.tlog.vectors.Vectors.with;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.mingjian.tlog.Checkpoint;
import org.mingjian.tlog.note.Cosigner;
import org.mingjian.tlog.note.FixedRandom;
import org.mingjian.tlog.note.FixedSigning;
import org.mingjian.tlog.note.NoteSignature;

/** Cosignatures of both types. */
final class CosignatureVectors {

    private static final String KIND = "cosignature";
    private static final String TEXT = Sample.text(5);

    private CosignatureVectors() {}

    static void make(Vectors to) {
        make(to, "ed25519-", Sample.WITNESS);
        make(to, "ml-dsa-44-", Sample.ML_DSA);
        String extended = new Checkpoint(Sample.ORIGIN, 5, Sample.root(5), List.of("extension")).text();
        Map<String, Object> ed = vector(extended, Sample.cosigned(Sample.WITNESS, TEXT), Sample.WITNESS);
        to.bad(KIND, "ed25519-extension", "not-signed", "extension lines are signed", ed);
        Map<String, Object> ml = vector(extended, Sample.cosigned(Sample.ML_DSA, TEXT), Sample.ML_DSA);
        to.good(KIND, "ml-dsa-44-extension", "extension lines are not signed", ml);
        Cosigner renamed = Cosigner.ed25519("witness.example/renamed", new FixedRandom(5));
        NoteSignature line = Sample.cosigned(Sample.WITNESS, TEXT);
        NoteSignature moved = new NoteSignature(
                renamed.key().name(), Sample.cosigned(renamed, TEXT).id(), line.bytes());
        to.good(KIND, "ed25519-renamed", "the name is not signed", vector(TEXT, moved, renamed));
        Cosigner other = Cosigner.mlDsa44("witness.example/renamed", new FixedRandom(6));
        NoteSignature carried = new NoteSignature(
                other.key().name(),
                Sample.cosigned(other, TEXT).id(),
                Sample.cosigned(Sample.ML_DSA, TEXT).bytes());
        to.bad(KIND, "ml-dsa-44-renamed", "not-signed", "the name is signed", vector(TEXT, carried, other));
    }

    private static void make(Vectors to, String type, Cosigner cosigner) {
        NoteSignature line = Sample.cosigned(cosigner, TEXT);
        Map<String, Object> good = vector(TEXT, line, cosigner);
        to.good(KIND, type + "good", "a cosignature", good);
        to.good(
                KIND,
                type + "second-1",
                "the first second of 1970 that is stated",
                vector(TEXT, FixedSigning.cosign(cosigner, TEXT, 1), cosigner));
        String no = "not-signed";
        to.bad(KIND, type + "other-size", no, "another size", with(good, "text", base64(Sample.text(6))));
        String elsewhere = TEXT.replace(Sample.ORIGIN, "log.example/other");
        to.bad(KIND, type + "other-origin", no, "another log", with(good, "text", base64(elsewhere)));
        to.bad(KIND, type + "other-time", no, "a second later", vector(TEXT, timed(line, Sample.TIME + 1), cosigner));
        to.bad(KIND, type + "negative-time", no, "a time beyond 2^63-1", vector(TEXT, timed(line, -1), cosigner));
        byte[] flipped = line.bytes().clone();
        flipped[flipped.length / 2] ^= 4;
        to.bad(KIND, type + "flipped-bit", no, "one bit", vector(TEXT, changed(line, flipped), cosigner));
        byte[] cut = Arrays.copyOf(line.bytes(), line.bytes().length - 1);
        to.bad(KIND, type + "cut", no, "a byte is missing", vector(TEXT, changed(line, cut), cosigner));
        byte[] untimed = Arrays.copyOfRange(line.bytes(), 8, line.bytes().length);
        to.bad(KIND, type + "no-time", no, "no time before it", vector(TEXT, changed(line, untimed), cosigner));
        NoteSignature nobody = new NoteSignature(line.name(), new byte[4], line.bytes());
        to.bad(KIND, type + "other-id", no, "another key's identifier", vector(TEXT, nobody, cosigner));
        to.bad(KIND, type + "no-checkpoint", "malformed", "no checkpoint", with(good, "text", base64("text\n")));
        String key = Sample.LOG.key().toString();
        to.bad(KIND, type + "note-key", "malformed", "the key is no cosigner's", with(good, "key", key));
    }

    private static NoteSignature timed(NoteSignature line, long time) {
        byte[] bytes = line.bytes().clone();
        ByteBuffer.wrap(bytes).putLong(time);
        return changed(line, bytes);
    }

    private static NoteSignature changed(NoteSignature line, byte[] bytes) {
        return new NoteSignature(line.name(), line.id(), bytes);
    }

    private static Map<String, Object> vector(String text, NoteSignature line, Cosigner cosigner) {
        return input(
                "text",
                base64(text),
                "line",
                base64(line.line()),
                "key",
                cosigner.key().toString());
    }
}
