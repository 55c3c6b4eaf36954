package org.mingjian.tlog.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.mingjian.tlog.Checkpoint;
import org.mingjian.tlog.Hash;
import org.mingjian.tlog.Malformed;

/** SM2 lines beside the log's own: the SM3 root over the same leaves is bound to the checkpoint. */
@Tag("G1")
class Sm2Tests {

    private static final String TEXT = new Checkpoint("log.example/sm2", 3, Hash.plain(new byte[0])).text();
    private static final Sm2Signer SIGNER = Sm2Signer.generate("log.example/sm2", new FixedRandom(3));

    @Test
    void sm3IsThatOfTheStandard() {
        assertThat(HexFormat.of().formatHex(Sm.sm3("abc".getBytes(StandardCharsets.US_ASCII))))
                .isEqualTo("66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0");
    }

    @Test
    void theTreeHasTheShapeOfRfc6962AndGoesOnFromItsSubtrees() {
        Sm3Tree tree = new Sm3Tree();
        assertThat(HexFormat.of().formatHex(tree.root().bytes()))
                .isEqualTo("1ab21d8355cfa17f8e61194831e81a8f22bec8c728fefb747ed035eb5082aa2b");
        Sm3Tree resumed = new Sm3Tree();
        for (byte i = 0; i < 40; i++) {
            tree.append(new byte[] {i});
            resumed = new Sm3Tree(resumed.size(), resumed.subtrees());
            resumed.append(new byte[] {i});
            assertThat(resumed.root()).isEqualTo(tree.root());
        }
        assertThat(tree.root()).isEqualTo(Sm3Root.of(slow(0, 40)));
        assertThatThrownBy(() -> new Sm3Tree(3, List.of())).isInstanceOf(Malformed.class);
    }

    private static byte[] slow(int from, int until) {
        if (until - from == 1) {
            return Sm.sm3(new byte[] {0, (byte) from});
        }
        int split = from + Integer.highestOneBit(until - from - 1);
        return Sm.sm3(new byte[] {1}, slow(from, split), slow(split, until));
    }

    @Test
    void aLineIsGoodOverItsTextAndRootOnly() {
        Sm3Root root = new Sm3Tree().root();
        NoteSignature line = SIGNER.sign(TEXT, root, new FixedRandom(4));
        Sm2Key key = Sm2Key.parse(SIGNER.key().toString());
        assertThat(key.root(TEXT, NoteSignature.parse(line.line()))).contains(root);
        assertThat(key.root(TEXT.replace("\n3\n", "\n4\n"), line)).isEmpty();
        for (int position : new int[] {0, 31, 32, 95}) {
            byte[] changed = line.bytes().clone();
            changed[position] ^= 1;
            assertThat(key.signed(TEXT, new NoteSignature(line.name(), line.id(), changed)))
                    .isFalse();
        }
    }

    @Test
    void aReaderWhoKnowsNoSm2PassesTheLineOver() {
        NoteSigner log = NoteSigner.generate("log.example/sm2", new FixedRandom(5));
        SignedNote note = log.sign(TEXT).with(List.of(SIGNER.sign(TEXT, new Sm3Tree().root(), new FixedRandom(4))));
        SignedNote read = SignedNote.parse(note.format());
        assertThat(read.signedBy(log.key())).isTrue();
        assertThat(read.signedBy(SIGNER.key())).isTrue();
    }

    @Test
    void keysAreReadAsTheyAreWritten() {
        assertThat(Sm2Signer.parse(SIGNER.privateText()).key()).isEqualTo(SIGNER.key());
        assertThat(VerifierKey.parse(SIGNER.key().toString())).isEqualTo(SIGNER.key());
        assertThatThrownBy(() -> Sm2Signer.parse(SIGNER.privateText().replace("PRIVATE+KEY+log", "PRIVATE+KEY+lag")))
                .isInstanceOf(Malformed.class);
    }

    @Test
    void withoutTheLibraryTheRefusalSaysWhatIsMissing() throws Exception {
        URL classes = Sm3Tree.class.getProtectionDomain().getCodeSource().getLocation();
        try (URLClassLoader bare = new URLClassLoader(new URL[] {classes}, ClassLoader.getPlatformClassLoader())) {
            Class<?> tree = bare.loadClass(Sm3Tree.class.getName());
            assertThatThrownBy(() -> tree.getConstructor().newInstance())
                    .hasRootCauseInstanceOf(ClassNotFoundException.class)
                    .cause()
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("BouncyCastle");
        }
    }
}
