package org.mingjian.tlog.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mingjian.tlog.Checkpoint;
import org.mingjian.tlog.Hash;
import org.mingjian.tlog.Malformed;

/** Both kinds of cosignature of C2SP tlog-cosignature: what they bind, and what must not pass. */
@Tag("G1")
class CosignatureTests {

    private static final Instant TIME = Instant.ofEpochSecond(1_679_315_147);
    private static final Checkpoint CHECKPOINT = new Checkpoint("log.example/cosigned", 12, Hash.plain(new byte[] {1}));

    static List<Cosigner> cosigners() {
        return List.of(
                Cosigner.ed25519("witness.example/ed", new FixedRandom(1)),
                Cosigner.mlDsa44("witness.example/ml", new FixedRandom(1)));
    }

    @ParameterizedTest
    @MethodSource("cosigners")
    void aCosignatureIsGoodOverItsCheckpointAndTellsItsTime(Cosigner cosigner) {
        NoteSignature line = cosigner.cosign(CHECKPOINT.text(), TIME);
        CosignerKey key = CosignerKey.parse(cosigner.key().toString());
        assertThat(key.cosignature(CHECKPOINT.text(), NoteSignature.parse(line.line())))
                .hasValueSatisfying(one -> assertThat(one.time()).isEqualTo(TIME));
        assertThat(Cosigner.parse(cosigner.privateText()).key()).isEqualTo(key);
    }

    @ParameterizedTest
    @MethodSource("cosigners")
    void anotherOriginSizeRootOrTimeIsNotCosigned(Cosigner cosigner) {
        NoteSignature line = cosigner.cosign(CHECKPOINT.text(), TIME);
        CosignerKey key = cosigner.key();
        assertThat(List.of(
                        new Checkpoint("log.example/other", 12, CHECKPOINT.root()),
                        new Checkpoint(CHECKPOINT.origin(), 13, CHECKPOINT.root()),
                        new Checkpoint(CHECKPOINT.origin(), 12, Hash.emptyTree())))
                .noneMatch(other -> key.signed(other.text(), line));
        byte[] later = line.bytes();
        ByteBuffer.wrap(later).putLong(TIME.getEpochSecond() + 1);
        assertThat(key.signed(CHECKPOINT.text(), new NoteSignature(line.name(), line.id(), later)))
                .isFalse();
        ByteBuffer.wrap(later).putLong(-1);
        assertThat(key.signed(CHECKPOINT.text(), new NoteSignature(line.name(), line.id(), later)))
                .isFalse();
    }

    @Test
    void onlyTheEd25519FormBindsExtensionLines() {
        Checkpoint extended = new Checkpoint(CHECKPOINT.origin(), 12, CHECKPOINT.root(), List.of("extension"));
        Cosigner ed25519 = cosigners().getFirst();
        Cosigner mlDsa = cosigners().getLast();
        assertThat(ed25519.key().signed(CHECKPOINT.text(), ed25519.cosign(extended.text(), TIME)))
                .isFalse();
        assertThat(mlDsa.key().signed(CHECKPOINT.text(), mlDsa.cosign(extended.text(), TIME)))
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("cosigners")
    void nothingButACheckpointIsCosigned(Cosigner cosigner) {
        assertThatThrownBy(() -> cosigner.cosign("a text\n", TIME)).isInstanceOf(Malformed.class);
        assertThatThrownBy(() -> cosigner.cosign(CHECKPOINT.text(), Instant.EPOCH))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theSignedMessageOfTheEd25519FormIsThatOfTheSpecification() {
        String text = "example.com/behind-the-sofa\n20852163\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n";
        assertThat(cosigners().getFirst().key().message(text, 1_679_315_147))
                .asString()
                .isEqualTo("cosignature/v1\ntime 1679315147\n" + text);
    }

    @Test
    void theSignedMessageOfTheMlDsaFormIsThatOfTheSpecification() {
        byte[] message = cosigners().getLast().key().message(CHECKPOINT.text(), 258);
        assertThat(message)
                .startsWith("subtree/v1\n\0\u0012witness.example/ml\0\0\0\0\0\0\u0001\u0002\u0014log.example/cosigned"
                        .getBytes(java.nio.charset.StandardCharsets.US_ASCII))
                .endsWith(CHECKPOINT.root().bytes())
                .hasSize(12 + 19 + 8 + 21 + 8 + 8 + 32);
        assertThat(ByteBuffer.wrap(message).getLong(12 + 19 + 8 + 21)).isZero();
        assertThat(ByteBuffer.wrap(message).getLong(12 + 19 + 8 + 21 + 8)).isEqualTo(12);
    }

    @Test
    void twoKindsOfOneNameAreTwoKeysAndTheirLinesAreToldApart() {
        Cosigner ed25519 = Cosigner.ed25519("witness.example", new FixedRandom(2));
        Cosigner mlDsa = Cosigner.mlDsa44("witness.example", new FixedRandom(2));
        SignedNote note = new SignedNote(CHECKPOINT.text(), List.of(ed25519.cosign(CHECKPOINT.text(), TIME)))
                .with(List.of(mlDsa.cosign(CHECKPOINT.text(), TIME)));
        assertThat(note.cosignaturesOf(List.of(ed25519.key(), mlDsa.key()))).hasSize(2);
        assertThat(note.cosignaturesOf(List.of(mlDsa.key())))
                .singleElement()
                .satisfies(one -> assertThat(one.key()).isEqualTo(mlDsa.key()));
    }
}
