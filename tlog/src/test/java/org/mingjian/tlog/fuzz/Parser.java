package org.mingjian.tlog.fuzz;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.mingjian.tlog.Checkpoint;
import org.mingjian.tlog.EntryBundle;
import org.mingjian.tlog.Malformed;
import org.mingjian.tlog.TilePath;
import org.mingjian.tlog.TlogProof;
import org.mingjian.tlog.Utf8;
import org.mingjian.tlog.note.Cosigner;
import org.mingjian.tlog.note.CosignerKey;
import org.mingjian.tlog.note.FixedRandom;
import org.mingjian.tlog.note.NoteSignature;
import org.mingjian.tlog.note.NoteSigner;
import org.mingjian.tlog.note.SignedNote;
import org.mingjian.tlog.note.Sm2Signer;
import org.mingjian.tlog.note.VerifierKey;
import org.mingjian.tlog.witness.AddCheckpoint;
import org.mingjian.tlog.witness.Answer;

/** The parsers of the library, each with the way back. */
enum Parser {
    CHECKPOINT(text(text -> Checkpoint.parse(text).text())),
    NOTE(text(text -> SignedNote.parse(text).format())),
    SIGNATURE(text(text -> NoteSignature.parse(text).line())),
    COSIGNATURE(text(Parser::cosignature)),
    VKEY(text(text -> VerifierKey.parse(text).toString())),
    PRIVATE_KEY(text(Parser::privateKey)),
    TILE_PATH(text(text -> TilePath.parse(text).toString())),
    ENTRY_BUNDLE(Parser::entryBundle),
    PROOF(text(text -> TlogProof.parse(text).text())),
    WITNESS_REQUEST(text(text -> AddCheckpoint.parse(text).text())),
    WITNESS_ANSWER(text(text -> Answer.parse(text).text()));

    private static final CosignerKey COSIGNER =
            Cosigner.ed25519("witness.example", new FixedRandom(1)).key();
    private static final long MOST_BYTES = 64L << 20;
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final Function<byte[], byte[]> there;

    Parser(Function<byte[], byte[]> there) {
        this.there = there;
    }

    String word() {
        return name().replace('_', '-').toLowerCase(Locale.ROOT);
    }

    /** Fails unless the bytes are refused as malformed, or come back as they were; and if that takes too much memory. */
    void check(byte[] input) {
        // The first time may load a library, and a fuzzer then rewrites its classes: only what the second takes counts.
        long first = allocated(input);
        if (first > MOST_BYTES && allocated(input) > MOST_BYTES) {
            throw new AssertionError(this + " takes more than 64 MB for " + input.length);
        }
    }

    private long allocated(byte[] input) {
        long before = THREADS.getCurrentThreadAllocatedBytes();
        try {
            if (!Arrays.equals(there.apply(input), input)) {
                throw new AssertionError(this + " reads two forms of the same");
            }
        } catch (Malformed e) {
            // The other allowed end.
        }
        return THREADS.getCurrentThreadAllocatedBytes() - before;
    }

    private static Function<byte[], byte[]> text(Function<String, String> there) {
        return input -> there.apply(Utf8.decode(input)).getBytes(StandardCharsets.UTF_8);
    }

    /** A line that happens to name the key is verified over whatever text. */
    private static String cosignature(String text) {
        NoteSignature line = NoteSignature.parse(text);
        NoteSignature named = new NoteSignature(
                COSIGNER.name(), HexFormat.of().parseHex(COSIGNER.toString().split("\\+", 3)[1]), line.bytes());
        String checkpoint = "log.example\n1\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n";
        if (COSIGNER.cosignature(checkpoint, named).isPresent()) {
            throw new AssertionError("forged");
        }
        return line.line();
    }

    private static String privateKey(String text) {
        try {
            return NoteSigner.parse(text).privateText();
        } catch (Malformed e) {
            try {
                return Cosigner.parse(text).privateText();
            } catch (Malformed f) {
                return Sm2Signer.parse(text).privateText();
            }
        }
    }

    /** The first byte says how many entries. */
    private static byte[] entryBundle(byte[] input) {
        int count = input.length == 0 ? 0 : input[0] & 0xff;
        byte[] bundle = Arrays.copyOfRange(input, Math.min(1, input.length), input.length);
        List<byte[]> entries = EntryBundle.decode(bundle, count);
        byte[] again = EntryBundle.encode(entries);
        byte[] whole = input.clone();
        System.arraycopy(again, 0, whole, Math.min(1, input.length), again.length);
        return again.length == bundle.length ? whole : again;
    }
}
