package org.mingjian.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingjian.tlog.note.NoteSigner;

/** What {@code ./mingjian bench log-mutations} and {@code log-crash} do at length. */
@Tag("D12")
class CampaignTests {

    private static final NoteSigner SIGNER = NoteSigner.generate("bench.example/test", new SecureRandom());

    @TempDir
    private Path directory;

    @Test
    void everyMutationIsDetectedAndTheFirstDamageIsNamed() throws Exception {
        BaseLog base = BaseLog.grown(SIGNER, new Random(1), 20_000, 66_000, 66_900, 67_117);
        Campaign campaign = new Campaign(base, 1);
        campaign.run(600, new Progress("mutations", 600));
        assertThat(campaign.failures()).isEmpty();
        assertThat(campaign.namedRight()).isEqualTo(600);
        assertThat(campaign.complete()).isEqualTo(6);
    }

    @Test
    void noWholeLogIsCalledDamaged() throws IOException {
        assertThat(MutationsBench.falseAlarms(SIGNER, 20, 1, new Progress("clean", 20)))
                .isZero();
    }

    @Test
    void nothingToldIsLostWhenTheWritingProcessIsKilled() throws IOException {
        PrintStream out = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
        assertThat(CrashBench.kill(directory, 4, 1, out)).isEmpty();
    }

    @Test
    void nothingToldIsLostWhenThePowerFails() {
        assertThat(new PowerLossCampaign(SIGNER, 1).faults(true, 60, new Progress("power", 60)))
                .isEmpty();
    }

    @Test
    void theCampaignSeesALogThatDoesNotForceItsFiles() {
        assertThat(new PowerLossCampaign(SIGNER, 1).faults(false, 60, new Progress("unforced", 60)))
                .isNotEmpty();
    }
}
