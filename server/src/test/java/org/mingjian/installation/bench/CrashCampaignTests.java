package org.mingjian.installation.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingjian.Mingjian;
import org.mingjian.Requirement;

/** The short form of {@code ./mingjian bench crash}: the server, PostgreSQL, and the server again are killed at work. */
@Requirement({"P1", "I20"})
class CrashCampaignTests {

    private static final int ROUNDS = 3;
    private static final long SEED = 20_261_122;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path data;

    @Test
    void whatWasAcknowledgedBeforeAKillIsThereOnceAfterIt() throws Exception {
        var said = new ByteArrayOutputStream();
        var out = new PrintStream(said, true, StandardCharsets.UTF_8);
        CrashReport report = new CrashCampaign(Mingjian.class, data, SEED, out).run(ROUNDS);
        assertThat(report.wrong()).as(said.toString(StandardCharsets.UTF_8)).isEmpty();
        assertThat(report.acknowledged()).isGreaterThan(ROUNDS);
    }
}
