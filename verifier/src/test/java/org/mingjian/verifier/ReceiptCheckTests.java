package org.mingjian.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingjian.tlog.note.NoteSigner;
import org.mingjian.verifier.Evidence.Run;

@Tag("G1")
@Tag("G3")
class ReceiptCheckTests {

    private final Evidence evidence;

    ReceiptCheckTests(@TempDir Path directory) {
        this.evidence = new Evidence(directory);
    }

    @Test
    void aReceiptIsProvenAgainstTheGivenKey() {
        Path receipt = evidence.write("receipt.json", evidence.receipt(5));
        Run run = Evidence.verify(receipt, "--key", Evidence.SIGNER.key());
        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .contains("已证实", "ENTRY_IN_LOG", "index       5", "size 300", "given by --key", "fingerprint")
                .doesNotContain("核对");
    }

    @Test
    void aKeyFromTheReceiptItselfIsSaidToBeNoProofOfOrigin() {
        Path receipt = evidence.write("receipt.json", evidence.receipt(5));
        Run run = Evidence.verify(receipt);
        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("公钥取自材料本身", "compare its fingerprint");
    }

    @Test
    void anotherKeyDidNotSign() {
        NoteSigner other = NoteSigner.generate("log.example/agency", new SecureRandom());
        Path receipt = evidence.write("receipt.json", evidence.receipt(5));
        Path key = evidence.write("other.key", other.key() + "\n");
        Run run = Evidence.verify(receipt, "--key-file", key);
        assertThat(run.exit()).isOne();
        assertThat(run.out()).contains("CHECKPOINT_NOT_SIGNED", "the receipt names");
    }

    @Test
    void anEntryWithAnothersProofIsRefuted() {
        String mixed = evidence.receipt(5).replaceFirst("\"entry\":\"[^\"]+\"", entryOf(evidence.receipt(6)));
        Run run = Evidence.verify(evidence.write("mixed.json", mixed), "--key", Evidence.SIGNER.key());
        assertThat(run.exit()).isOne();
        assertThat(run.out()).contains("ENTRY_NOT_IN_LOG");
    }

    @Test
    void anAttachmentThatTheEntryDoesNotHaveIsRefuted() {
        String bound = evidence.receipt(5)
                .replaceFirst("\\{", "{\"bound\":{\"kind\":\"page\",\"id\":\"x\",\"sha256\":\"y\"},");
        Run run = Evidence.verify(evidence.write("bound.json", bound), "--key", Evidence.SIGNER.key());
        assertThat(run.exit()).isOne();
        assertThat(run.out()).contains("NOT_ATTACHED");
    }

    @Test
    void noMutationOfAReceiptProvesAnotherEntry() {
        String receipt = evidence.receipt(5);
        String entry = entryOf(receipt);
        Random random = new Random(20261122);
        for (int round = 0; round < 500; round++) {
            StringBuilder mutated = new StringBuilder(receipt);
            mutated.setCharAt(random.nextInt(receipt.length()), (char) (' ' + random.nextInt(95)));
            Run run =
                    Evidence.verify(evidence.write("mutated.json", mutated.toString()), "--key", Evidence.SIGNER.key());
            assertThat(run.exit()).isBetween(0, 2);
            assertThat(run.exit() != 0 || mutated.toString().contains(entry))
                    .as(mutated.toString())
                    .isTrue();
        }
    }

    @Test
    void theLogOfTodayContinuesTheReceipt() {
        Path receipt = evidence.write("receipt.json", evidence.receipt(5));
        evidence.grow(900);
        Run run = Evidence.verify(receipt, "--key", Evidence.SIGNER.key(), "--log", evidence.log());
        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("continues this checkpoint");
    }

    @Test
    void aLogThatWasRewrittenSinceIsRefutedAndAnOlderCopyIsNoVerdict() {
        Path receipt = evidence.write("receipt.json", evidence.receipt(5));
        evidence.grow(200);
        Run older = Evidence.verify(receipt, "--log", evidence.log());
        assertThat(older.exit()).isEqualTo(2);
        assertThat(older.out()).contains("LOG_OLDER");
        evidence.rewrite(7);
        Run forked = Evidence.verify(receipt, "--log", evidence.log());
        assertThat(forked.exit()).isOne();
        assertThat(forked.out()).contains("LOG_FORKED");
    }

    private static String entryOf(String receipt) {
        int start = receipt.indexOf("\"entry\":\"");
        return receipt.substring(start, receipt.indexOf('"', start + 9) + 1);
    }
}
