package org.mingjian.tlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingjian.tlog.files.GrownLog;

/** Paths, bundles, checkpoints and proofs follow the C2SP texts; each deviation is refused. */
@Tag("G1")
class FormatTests {

    private static final String ROOT = "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=";

    @Test
    void aTilePathGroupsItsNumberByThreeDigits() {
        assertThat(new TilePath(0, 1234067, 256)).hasToString("tile/0/x001/x234/067");
        assertThat(new TilePath(63, 0, 255)).hasToString("tile/63/000.p/255");
        assertThat(new TilePath(TilePath.ENTRIES, 1000, 1)).hasToString("tile/entries/x001/000.p/1");
        assertThat(TilePath.parse("tile/0/x001/x234/067")).isEqualTo(new TilePath(0, 1234067, 256));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tile/0/1",
                "tile/0/x000/001",
                "tile/00/001",
                "tile/64/001",
                "tile/0/001.p/0",
                "tile/0/001.p/256",
                "tile/0/001.p/01",
                "tile/0/../001",
                "tile/entries/001/002",
                "tile/-1/001",
                "checkpoint"
            })
    void anyOtherPathIsRefused(String path) {
        assertThatThrownBy(() -> TilePath.parse(path)).isInstanceOf(Malformed.class);
    }

    @Test
    void aBundleHoldsEntriesFromEmptyToTheLongest() {
        List<byte[]> entries = List.of(new byte[0], new byte[EntryBundle.LONGEST_ENTRY], new byte[] {1});
        assertThat(EntryBundle.decode(EntryBundle.encode(entries), 3)).containsExactlyElementsOf(entries);
        assertThatThrownBy(() -> EntryBundle.encode(List.of(new byte[EntryBundle.LONGEST_ENTRY + 1])))
                .isInstanceOf(Malformed.class);
    }

    @Test
    void aBundleThatIsCutOrContinuedIsRefused() {
        byte[] bundle = EntryBundle.encode(List.of(new byte[] {1, 2}, new byte[] {3}));
        assertThatThrownBy(() -> EntryBundle.decode(java.util.Arrays.copyOf(bundle, bundle.length - 1), 2))
                .isInstanceOf(Malformed.class);
        assertThatThrownBy(() -> EntryBundle.decode(java.util.Arrays.copyOf(bundle, bundle.length + 1), 2))
                .isInstanceOf(Malformed.class);
        assertThatThrownBy(() -> EntryBundle.decode(bundle, 3)).isInstanceOf(Malformed.class);
    }

    @Test
    void aCheckpointIsReadAsItIsWritten() {
        String text = "example.com/log\n20852163\n" + ROOT + "\nextension one\n";
        Checkpoint checkpoint = Checkpoint.parse(text);
        assertThat(checkpoint.size()).isEqualTo(20852163);
        assertThat(checkpoint.extensions()).containsExactly("extension one");
        assertThat(checkpoint.text()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "example.com/log\r\n1\r\n" + ROOT + "\r\n",
                "example.com/log\n01\n" + ROOT + "\n",
                "example.com/log\n-1\n" + ROOT + "\n",
                "example.com/log\n9999999999999999999\n" + ROOT + "\n",
                "example.com/log\n1\n" + ROOT,
                "example.com/log\n1\n",
                "\n1\n" + ROOT + "\n",
                "example.com/log\n1\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFV=\n",
                "example.com/log\n1\nAAAA\n",
                "example.com/log\n1\n" + ROOT + "\n\n"
            })
    void anyOtherCheckpointIsRefused(String text) {
        assertThatThrownBy(() -> Checkpoint.parse(text)).isInstanceOf(Malformed.class);
    }

    @Test
    void aProofIsReadAsItIsWritten() {
        String note = GrownLog.SIGNER
                .sign(new Checkpoint("log.example/test", 2, Hash.emptyTree()).text())
                .format();
        TlogProof proof = new TlogProof("AAE=", 1, List.of(Hash.emptyTree()), note);
        assertThat(proof.text()).isEqualTo("c2sp.org/tlog-proof@v1\nextra AAE=\nindex 1\n" + ROOT + "\n\n" + note);
        assertThat(TlogProof.parse(proof.text())).isEqualTo(proof);
        assertThat(proof.signedBy(GrownLog.SIGNER.key()).size()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "c2sp.org/tlog-proof@v2\nindex 1\n\nnote",
                "c2sp.org/tlog-proof@v1\n\nnote",
                "c2sp.org/tlog-proof@v1\nindex 01\n\nnote",
                "c2sp.org/tlog-proof@v1\nindex -1\n\nnote",
                "c2sp.org/tlog-proof@v1\nindex 1\nAAAA\n\nnote",
                "c2sp.org/tlog-proof@v1\nextra !\nindex 1\n\nnote"
            })
    void anyOtherProofIsRefused(String text) {
        assertThatThrownBy(() -> TlogProof.parse(text)).isInstanceOf(Malformed.class);
    }

    @Test
    void aCheckpointOfAnotherLogIsNotSignedByTheKey() {
        String note = GrownLog.SIGNER
                .sign(new Checkpoint("log.example/other", 2, Hash.emptyTree()).text())
                .format();
        assertThatThrownBy(() -> new TlogProof(null, 1, List.of(), note).signedBy(GrownLog.SIGNER.key()))
                .isInstanceOf(Malformed.class)
                .hasMessageContaining("log.example/other");
    }
}
