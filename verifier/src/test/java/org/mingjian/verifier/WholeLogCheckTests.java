package org.mingjian.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingjian.verifier.Evidence.Run;

@Tag("D12")
@Tag("G3")
class WholeLogCheckTests {

    private final Path directory;
    private final Evidence evidence;

    WholeLogCheckTests(@TempDir Path directory) {
        this.directory = directory;
        this.evidence = new Evidence(directory);
    }

    @Test
    void aWholeLogIsProvenFromItsDirectoryOrTheDataDirectory() {
        assertThat(Evidence.verify(evidence.log()).out()).contains("LOG_WHOLE", "300 entries", "公钥取自材料本身");
        assertThat(Evidence.verify(directory, "--key", Evidence.SIGNER.key()).exit())
                .isZero();
    }

    @Test
    void aFlippedByteIsNamedWithItsFileAndIndex() throws IOException {
        Path bundle = evidence.log().resolve("tile/entries/000");
        byte[] bytes = Files.readAllBytes(bundle);
        bytes[2] ^= 1;
        Files.write(bundle, bytes);
        Run run = Evidence.verify(evidence.log(), "--json");
        assertThat(run.exit()).isOne();
        assertThat(run.out())
                .contains("\"outcome\":\"REFUTED\"", "\"code\":\"LOG_DAMAGED\"", "tile/entries/000, index 0:");
        assertThat(Json.object(run.out().strip())).containsKey("details");
    }

    @Test
    void aLogWithoutACheckpointIsRefutedAndOneWithoutAKeyIsNoVerdict() throws IOException {
        Files.delete(evidence.log().resolve("checkpoint"));
        assertThat(Evidence.verify(evidence.log()).exit()).isOne();
        Files.delete(evidence.log().resolve("key"));
        Run run = Evidence.verify(evidence.log());
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).contains("NO_KEY");
    }
}
