package org.mingjian.tlog.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingjian.tlog.Malformed;
import org.mingjian.tlog.SlowTree;
import org.mingjian.tlog.TileTree;

@Tag("D12")
@Tag("G1")
class LogWriterTests {

    @TempDir
    private Path directory;

    @Test
    void everySizeHasTheRootOfTheDefinition() throws IOException {
        LogWriter writer = LogWriter.empty(new LogFiles(directory));
        for (long size = 1; size <= 520; size++) {
            writer.append(GrownLog.entries(size - 1, size));
            assertThat(writer.root()).isEqualTo(SlowTree.root(GrownLog.leaves(size)));
        }
    }

    @Test
    void aWriterGoesOnWhereAnotherStopped() throws IOException {
        for (long size : List.of(0L, 1L, 255L, 256L, 257L, 511L, 512L, 600L)) {
            LogFiles files = GrownLog.in(directory.resolve("log" + size), size);
            LogWriter resumed = LogWriter.resume(files, size);
            resumed.append(GrownLog.entries(size, size + 300));
            GrownLog.publish(files, resumed);
            assertThat(resumed.root()).isEqualTo(SlowTree.root(GrownLog.leaves(size + 300)));
            assertThat(new LogCheck(files, GrownLog.SIGNER.key()).run().damage())
                    .isNull();
        }
    }

    @Test
    void aTreeOfThreeLevelsIsWholeAndItsTilesAreAsLongAsTheFormatSays() throws IOException {
        LogFiles files = GrownLog.in(directory, 65_000, 66_000);
        assertThat(Files.size(directory.resolve("tile/0/255"))).isEqualTo(8192);
        assertThat(Files.size(directory.resolve("tile/1/000"))).isEqualTo(8192);
        assertThat(Files.size(directory.resolve("tile/2/000.p/1"))).isEqualTo(32);
        assertThat(directory.resolve("tile/1/000.p")).doesNotExist();
        LogCheck.Verdict verdict = new LogCheck(files, GrownLog.SIGNER.key()).run();
        assertThat(verdict.damage()).isNull();
        assertThat(new TileTree(files, 66_000).root()).isEqualTo(SlowTree.root(GrownLog.leaves(66_000)));
    }

    @Test
    void aDamagedEdgeIsNotResumed() throws IOException {
        LogFiles files = GrownLog.in(directory, 300);
        Path bundle = directory.resolve("tile/entries/001.p/44");
        byte[] bytes = Files.readAllBytes(bundle);
        bytes[10] ^= 1;
        Files.write(bundle, bytes);
        assertThatThrownBy(() -> LogWriter.resume(files, 300)).isInstanceOf(Malformed.class);
        Files.delete(bundle);
        assertThatThrownBy(() -> LogWriter.resume(files, 300)).isInstanceOf(NoSuchFileException.class);
    }
}
