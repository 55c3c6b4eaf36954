package org.mingjian.tlog.vectors;

import static org.mingjian.tlog.vectors.Vectors.base64;
import static org.mingjian.tlog.vectors.Vectors.input;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.mingjian.tlog.note.NoteSignature;
import org.mingjian.tlog.note.SignedNote;
import org.mingjian.tlog.note.VerifierKey;

/** Notes and who signed them. */
final class NoteVectors {

    private static final String TEXT = Sample.text(5);
    private static final SignedNote NOTE = Sample.LOG.sign(TEXT);

    private NoteVectors() {}

    static void make(Vectors to) {
        signed(to);
        notSigned(to);
        malformed(to);
    }

    private static void signed(Vectors to) {
        good(to, "one", "one signature", NOTE, Sample.LOG.key());
        SignedNote two = NOTE.with(Sample.SECOND.sign(TEXT).signatures());
        good(to, "two-known", "two keys of one name", two, Sample.LOG.key(), Sample.SECOND.key());
        good(to, "one-known", "the other key is unknown", two, Sample.SECOND.key());
        SignedNote cosigned =
                NOTE.with(List.of(Sample.cosigned(Sample.WITNESS, TEXT), Sample.cosigned(Sample.ML_DSA, TEXT)));
        good(to, "cosigned", "all types", cosigned, Sample.LOG.key(), Sample.WITNESS.key(), Sample.ML_DSA.key());
        good(to, "cosigned-unknown", "unknown types are passed over", cosigned, Sample.LOG.key());
        SignedNote strange = NOTE.with(List.of(
                new NoteSignature(Sample.ORIGIN, new byte[] {1, 2, 3, 4}, new byte[] {5}),
                new NoteSignature("else.example", NOTE.signatures().getFirst().id(), new byte[64])));
        good(to, "same-name-or-id", "the name or the identifier of a known key, not both", strange, Sample.LOG.key());
        SignedNote twice = new SignedNote(
                TEXT, List.of(NOTE.signatures().getFirst(), NOTE.signatures().getFirst()));
        good(to, "twice", "the same good line twice", twice, Sample.LOG.key());
        good(to, "empty-lines", "a text with empty lines", Sample.LOG.sign("a\n\nb\n"), Sample.LOG.key());
        good(to, "empty-text", "a text that is one line feed", Sample.LOG.sign("\n"), Sample.LOG.key());
        SignedNote hundred =
                new SignedNote(TEXT, Collections.nCopies(100, NOTE.signatures().getFirst()));
        good(to, "hundred", "as many lines as are read", hundred, Sample.LOG.key());
    }

    private static void notSigned(Vectors to) {
        bad(to, "unknown-key", "no known key", NOTE, Sample.THIEF.key());
        bad(to, "no-keys", "no key is known", NOTE);
        SignedNote changed = new SignedNote(Sample.text(6), NOTE.signatures());
        bad(to, "changed-text", "another text", changed, Sample.LOG.key());
        NoteSignature good = NOTE.signatures().getFirst();
        byte[] bytes = good.bytes().clone();
        bytes[63] ^= 1;
        NoteSignature flipped = new NoteSignature(good.name(), good.id(), bytes);
        bad(to, "flipped-bit", "one bit", new SignedNote(TEXT, List.of(flipped)), Sample.LOG.key());
        bad(to, "good-then-bad", "a bad line of a known key spoils", NOTE.with(List.of(flipped)), Sample.LOG.key());
        SignedNote first = new SignedNote(TEXT, List.of(flipped, good));
        bad(to, "bad-then-good", "a bad line of a known key spoils", first, Sample.LOG.key());
        SignedNote other = Sample.SECOND.sign(TEXT).with(List.of(flipped));
        bad(to, "other-key-bad", "of two known keys one is bad", other, Sample.LOG.key(), Sample.SECOND.key());
        NoteSignature cut = new NoteSignature(good.name(), good.id(), Arrays.copyOf(good.bytes(), 63));
        bad(to, "short-signature", "63 bytes", new SignedNote(TEXT, List.of(cut)), Sample.LOG.key());
        NoteSignature longer = new NoteSignature(good.name(), good.id(), Arrays.copyOf(good.bytes(), 65));
        bad(to, "long-signature", "65 bytes", new SignedNote(TEXT, List.of(longer)), Sample.LOG.key());
        bad(
                to,
                "cosigner-over-text",
                "a cosigner's line over no checkpoint",
                new SignedNote("no checkpoint\n", List.of(Sample.cosigned(Sample.WITNESS, TEXT))),
                Sample.WITNESS.key());
    }

    private static void malformed(Vectors to) {
        String line = NOTE.signatures().getFirst().line();
        malformed(to, "empty", "nothing", "");
        malformed(to, "no-signature", "a text only", "text\n\n");
        malformed(to, "no-empty-line", "no empty line", "text\n" + line + "\n");
        malformed(to, "no-end", "no line feed at the end", "text\n\n" + line);
        malformed(to, "hyphen", "another dash", "text\n\n" + line.replace('\u2014', '-') + "\n");
        malformed(to, "carriage-return", "CR LF", "text\r\n\n" + line + "\n");
        malformed(to, "control", "a bell", "te\u0007xt\n\n" + line + "\n");
        malformed(to, "only-id", "no signature behind the identifier", "text\n\n\u2014 name AAAAAA==\n");
        malformed(to, "not-base64", "no Base64", "text\n\n\u2014 name !!!!\n");
        malformed(to, "plus-in-name", "a plus sign", "text\n\n\u2014 na+me AAAAAAAA\n");
        malformed(to, "space-in-name", "U+00A0", "text\n\n\u2014 na\u00a0me AAAAAAAA\n");
        malformed(to, "two-spaces", "two spaces", "text\n\n\u2014 name  AAAAAAAA\n");
        malformed(to, "replacement", "U+FFFD", "te\ufffdxt\n\n" + line + "\n");
        malformed(to, "too-many", "101 lines", "text\n\n" + (line + "\n").repeat(101));
        byte[] bytes = NOTE.format().getBytes(StandardCharsets.UTF_8);
        bytes[0] = (byte) 0x80;
        to.bad(
                "note",
                "not-utf8",
                "malformed",
                "no UTF-8",
                input("note", base64(bytes), "keys", keys(Sample.LOG.key())));
    }

    private static List<String> keys(VerifierKey... keys) {
        return Arrays.stream(keys).map(VerifierKey::toString).toList();
    }

    private static void good(Vectors to, String name, String desc, SignedNote note, VerifierKey... keys) {
        to.good("note", name, desc, input("note", base64(note.format()), "keys", keys(keys)));
    }

    private static void bad(Vectors to, String name, String desc, SignedNote note, VerifierKey... keys) {
        to.bad("note", name, "not-signed", desc, input("note", base64(note.format()), "keys", keys(keys)));
    }

    private static void malformed(Vectors to, String name, String desc, String note) {
        to.bad("note", name, "malformed", desc, input("note", base64(note), "keys", keys(Sample.LOG.key())));
    }
}
