package org.mingjian.tlog.append;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import org.mingjian.tlog.Checkpoint;
import org.mingjian.tlog.files.LogCheck;
import org.mingjian.tlog.files.LogFiles;
import org.mingjian.tlog.note.NoteSigner;

/** Places and names of a log that a test writes. */
final class TestLog {

    static final NoteSigner SIGNER = NoteSigner.generate("log.example/appended", new SecureRandom());
    static final Settings QUICK = Settings.standard().each(Duration.ofMillis(1));

    private TestLog() {}

    static DirectoryLog open(Path directory, Settings settings) throws IOException {
        HighWater highWater = new HighWaterFile(settings.disk(), mark(directory));
        return DirectoryLog.open(directory.resolve("data"), SIGNER, highWater, settings);
    }

    static HighWater highWater(Path directory) {
        return new HighWaterFile(mark(directory));
    }

    private static Path mark(Path directory) {
        return directory.resolve("elsewhere/high-water");
    }

    static byte[] entry(long number) {
        return ("entry " + number).getBytes(StandardCharsets.UTF_8);
    }

    static void append(DirectoryLog log, long from, long end) {
        for (long i = from; i < end; i++) {
            assertThat(log.append(entry(i)).join()).isEqualTo(i);
        }
    }

    static Checkpoint published(DirectoryLog log) {
        return log.covering(log.size()).join();
    }

    static void assertWhole(Path directory, long size) throws IOException {
        LogFiles files = new LogFiles(directory.resolve("data/log"));
        LogCheck.Verdict verdict = new LogCheck(files, SIGNER.key()).run();
        assertThat(verdict.damage()).isNull();
        assertThat(verdict.checkpoint()).extracting(Checkpoint::size).isEqualTo(size);
    }
}
