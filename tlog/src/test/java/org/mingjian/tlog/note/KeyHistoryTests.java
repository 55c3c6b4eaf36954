package org.mingjian.tlog.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mingjian.tlog.note.KeyHistory.Outcome.ACCEPTED;
import static org.mingjian.tlog.note.KeyHistory.Outcome.OTHER;
import static org.mingjian.tlog.note.KeyHistory.Outcome.REFUSED;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.mingjian.tlog.Checkpoint;
import org.mingjian.tlog.Hash;
import org.mingjian.tlog.Malformed;

/** Keys follow each other by entries that both sign; a leaked key loses its word, and a forged succession gives none. */
@Tag("G1")
class KeyHistoryTests {

    private static final String ORIGIN = "log.example/keys";
    private static final NoteSigner A = NoteSigner.generate(ORIGIN, new FixedRandom(1));
    private static final NoteSigner B = NoteSigner.generate(ORIGIN, new FixedRandom(2));
    private static final NoteSigner C = NoteSigner.generate(ORIGIN, new FixedRandom(3));
    private static final NoteSigner D = NoteSigner.generate(ORIGIN, new FixedRandom(4));
    private static final NoteSigner WANG = NoteSigner.generate("people.example/wang", new FixedRandom(5));
    private static final NoteSigner LI = NoteSigner.generate("people.example/li", new FixedRandom(6));

    private final KeyHistory history = new KeyHistory(A.key(), List.of(WANG.key(), LI.key()));

    private static byte[] rotation(NoteSigner old, NoteSigner next, NoteSigner... signers) {
        return signed(new KeyStatement.Rotation(ORIGIN, old.key(), next.key()), signers);
    }

    private static byte[] retirement(NoteSigner old, long from, NoteSigner next, NoteSigner... signers) {
        return signed(new KeyStatement.Retirement(ORIGIN, old.key(), from, next.key()), signers);
    }

    private static byte[] signed(KeyStatement statement, NoteSigner... signers) {
        List<NoteSignature> lines = Arrays.stream(signers)
                .flatMap(signer -> signer.sign(statement.text()).signatures().stream())
                .toList();
        return new SignedNote(statement.text(), lines).format().getBytes(StandardCharsets.UTF_8);
    }

    private static SignedNote checkpoint(long size, NoteSigner signer) {
        return signer.sign(new Checkpoint(ORIGIN, size, Hash.emptyTree()).text());
    }

    @Test
    void withoutAStatementTheFirstKeySignsEverySize() {
        assertThat(history.read(0, "{\"v\":1}".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(OTHER);
        assertThat(history.read(1, new byte[0])).isEqualTo(OTHER);
        assertThat(history.keyFor(Long.MAX_VALUE - 1)).contains(A.key());
    }

    @Test
    void aRotationHandsOverFromTheTreeThatHoldsIt() {
        assertThat(history.read(10, rotation(A, B, A, B))).isEqualTo(ACCEPTED);
        assertThat(history.keyFor(10)).contains(A.key());
        assertThat(history.keyFor(11)).contains(B.key());
        assertThat(history.open(checkpoint(10, A)).key()).isEqualTo(A.key());
        assertThat(history.open(checkpoint(11, B)).key()).isEqualTo(B.key());
        assertThatThrownBy(() -> history.open(checkpoint(11, A))).isInstanceOf(Malformed.class);
        assertThatThrownBy(() -> history.open(checkpoint(10, B))).isInstanceOf(Malformed.class);
        assertThat(history.read(20, rotation(B, C, B, C))).isEqualTo(ACCEPTED);
        assertThat(history.current()).isEqualTo(C.key());
    }

    @Test
    void aForgedRotationIsRefusedAndChangesNothing() {
        long index = 0;
        for (byte[] forged : List.of(
                rotation(A, B, B),
                rotation(A, B, A),
                rotation(B, C, B, C),
                rotation(A, B, B, WANG, LI),
                signed(new KeyStatement.Rotation("log.example/other", other(A), other(B)), A, B),
                new String(rotation(A, B, A, B), StandardCharsets.UTF_8)
                        .replace(B.key().toString(), C.key().toString())
                        .getBytes(StandardCharsets.UTF_8),
                Arrays.copyOf(rotation(A, B, A, B), 200))) {
            assertThat(history.read(index++, forged)).isEqualTo(REFUSED);
        }
        assertThat(history.current()).isEqualTo(A.key());
        assertThat(history.keyFor(100)).contains(A.key());
    }

    private static NoteKey other(NoteSigner signer) {
        return new NoteKey("log.example/other", signer.key().raw());
    }

    @Test
    void aKeyThatWasInForceNeverComesBack() {
        assertThat(history.read(1, rotation(A, B, A, B))).isEqualTo(ACCEPTED);
        assertThat(history.read(2, rotation(B, A, A, B))).isEqualTo(REFUSED);
        assertThat(history.read(3, rotation(A, B, A, B))).isEqualTo(REFUSED);
        assertThat(history.current()).isEqualTo(B.key());
    }

    @Test
    void theSuccessorRetiresALeakedKeyAndWhatItSignedSinceCountsNoLonger() {
        assertThat(history.read(10, rotation(A, B, A, B))).isEqualTo(ACCEPTED);
        assertThat(history.read(12, retirement(A, 5, B, B))).isEqualTo(ACCEPTED);
        assertThat(history.keyFor(4)).contains(A.key());
        assertThat(history.keyFor(5)).isEmpty();
        assertThat(history.keyFor(11)).contains(B.key());
        assertThatThrownBy(() -> history.open(checkpoint(7, A))).isInstanceOf(Malformed.class);
        assertThatThrownBy(() -> history.open(checkpoint(30, A))).isInstanceOf(Malformed.class);
    }

    @Test
    void twoPeopleReplaceALeakedKey() {
        assertThat(history.read(10, retirement(A, 6, B, B, WANG, LI))).isEqualTo(ACCEPTED);
        assertThat(history.keyFor(5)).contains(A.key());
        assertThat(history.keyFor(6)).isEmpty();
        assertThat(history.keyFor(11)).contains(B.key());
        assertThat(history.read(11, rotation(A, C, A, C))).isEqualTo(REFUSED);
        assertThatThrownBy(() -> history.open(checkpoint(12, A))).isInstanceOf(Malformed.class);
    }

    @Test
    void onePersonTheLeakedKeyOrAStrangerReplaceNothing() {
        long index = 0;
        NoteSigner stranger = NoteSigner.generate("people.example/zhao", new FixedRandom(9));
        for (byte[] forged : List.of(
                retirement(A, 0, B, B, WANG),
                retirement(A, 0, B, B, WANG, WANG),
                retirement(A, 0, B, B, WANG, stranger),
                retirement(A, 0, B, WANG, LI),
                retirement(A, 0, B, A, B),
                retirement(C, 0, B, B, WANG, LI),
                retirement(A, 99, B, B, WANG, LI))) {
            assertThat(history.read(index++, forged)).isEqualTo(REFUSED);
        }
        assertThat(history.keyFor(50)).contains(A.key());
    }

    @Test
    void whatAThiefHandedOverIsVoidOnceTwoPeopleSaySo() {
        assertThat(history.read(10, rotation(A, B, A, B))).isEqualTo(ACCEPTED);
        // The thief has B since size 15: takes over, and takes the word of A away.
        assertThat(history.read(20, rotation(B, C, B, C))).isEqualTo(ACCEPTED);
        assertThat(history.read(21, retirement(A, 0, C, C))).isEqualTo(ACCEPTED);
        assertThat(history.read(30, retirement(B, 15, D, D, WANG, LI))).isEqualTo(ACCEPTED);
        assertThat(history.keyFor(9)).contains(A.key());
        assertThat(history.keyFor(14)).contains(B.key());
        assertThat(history.keyFor(15)).isEmpty();
        assertThat(history.keyFor(25)).isEmpty();
        assertThat(history.keyFor(31)).contains(D.key());
        assertThat(history.read(31, rotation(C, B, B, C))).isEqualTo(REFUSED);
    }

    @Test
    void aSecondReplacementDoesNotBringAVoidKeyBack() {
        assertThat(history.read(20, rotation(A, C, A, C))).isEqualTo(ACCEPTED);
        assertThat(history.read(30, retirement(A, 10, B, B, WANG, LI))).isEqualTo(ACCEPTED);
        assertThat(history.read(40, retirement(B, 25, D, D, WANG, LI))).isEqualTo(ACCEPTED);
        for (long size : new long[] {10, 22, 25, 30, 35, 40}) {
            assertThat(history.keyFor(size)).as("size " + size).isEmpty();
        }
        assertThat(history.keyFor(9)).contains(A.key());
        assertThat(history.keyFor(41)).contains(D.key());
    }

    @Test
    void entriesComeInTheirOrder() {
        history.read(3, new byte[0]);
        assertThatThrownBy(() -> history.read(3, new byte[0])).isInstanceOf(IllegalArgumentException.class);
    }
}
