package org.mingjian.tlog.files;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingjian.tlog.Checkpoint;
import org.mingjian.tlog.Hash;
import org.mingjian.tlog.TileSource;
import org.mingjian.tlog.TileTree;

/** The check says exactly what is wrong with a log as a whole, and goes on where it stopped. */
@Tag("D12")
class LogVerdictTests {

    private static final long SIZE = 1100;

    @TempDir
    private Path directory;

    private LogFiles files = new LogFiles(Path.of("target"));

    @BeforeEach
    void growALog() {
        files = GrownLog.in(directory.resolve("log"), 900, SIZE);
    }

    @Test
    void aLevelWithoutAnyTileIsNamedAsSuch() throws IOException {
        for (String path : List.of("tile/0/000", "tile/0/001", "tile/0/002", "tile/0/003", "tile/0/004.p/76")) {
            delete(path);
        }
        assertThat(damage(check()))
                .extracting(Damage::kind, Damage::file)
                .containsExactly(Damage.Kind.LEVEL_MISSING, "tile/0/000");
    }

    @Test
    void aCheckpointAheadOfTheTilesIsNamedAsSuch() throws IOException {
        for (String path : List.of("003", "004.p/76")) {
            delete("tile/0/" + path);
            delete("tile/entries/" + path);
        }
        assertThat(damage(check()))
                .extracting(Damage::kind, Damage::index)
                .containsExactly(Damage.Kind.CHECKPOINT_AHEAD, 768L);
    }

    @Test
    void aCheckpointOlderThanAKnownOneIsStale() throws IOException {
        String newest = text("checkpoint");
        files.publish(note(900, root(900)));
        assertThat(check().run().damage()).isNull();
        assertThat(damage(check().knowing(List.of(newest))).kind()).isEqualTo(Damage.Kind.STALE_CHECKPOINT);
    }

    @Test
    void anotherRootThatWasSignedIsFoundAtTheSameAndAtAnEarlierSize() throws IOException {
        assertThat(check().knowing(List.of(note(900, root(900)), "no note"))
                        .run()
                        .damage())
                .isNull();
        for (long size : List.of(900L, SIZE)) {
            LogCheck check = check().knowing(List.of(note(size, Hash.emptyTree())));
            assertThat(damage(check).kind()).isEqualTo(Damage.Kind.TWO_ROOTS);
        }
    }

    @Test
    void aFileThatCannotBeReadGivesNoVerdict() {
        for (String broken : List.of("checkpoint", "tile/entries/002", "tile/1/000.p/4")) {
            TileSource source = path -> {
                if (path.equals(broken)) {
                    throw new IOException("Input/output error");
                }
                return files.read(path);
            };
            assertThatThrownBy(() -> new LogCheck(source, GrownLog.SIGNER.key()).run())
                    .isInstanceOfSatisfying(
                            Unreadable.class,
                            unreadable -> assertThat(unreadable.damage())
                                    .extracting(Damage::kind, Damage::file)
                                    .containsExactly(Damage.Kind.UNREADABLE, broken));
        }
    }

    @Test
    void aTileInPlaceOfTheOneAboveItIsNamedAndNotTheEntries() throws IOException {
        files = GrownLog.in(directory.resolve("large"), 66_000);
        Path above = files.directory().resolve("tile/1/000");
        Path below = files.directory().resolve("tile/0/003");
        byte[] hashes = Files.readAllBytes(above);
        Files.write(above, Files.readAllBytes(below));
        Files.write(below, hashes);
        assertThat(damage(check()).file()).isEqualTo("tile/1/000");
    }

    @Test
    void aCheckGoesOnFromItsStateFile() throws IOException {
        LogFiles large = GrownLog.in(directory.resolve("large"), 66_000);
        Path state = directory.resolve("state");
        assertThat(bundlesRead(large, state)).contains("tile/entries/000", "tile/entries/256");
        assertThat(bundlesRead(large, state)).containsExactly("tile/entries/256", "tile/entries/257.p/208");
        String text = Files.readString(state);
        Files.writeString(state, text.replace("\n1\n", "\n2\n"));
        assertThat(bundlesRead(large, state)).as("a damaged state is as none").contains("tile/entries/000");
        assertThat(Files.readString(state)).isEqualTo(text);
        assertThat(check().goingOnFrom(state).run().damage())
                .as("of a smaller log")
                .isNull();
    }

    private static Queue<String> bundlesRead(LogFiles files, Path state) throws IOException {
        Queue<String> read = new ConcurrentLinkedQueue<>();
        TileSource source = path -> {
            if (path.startsWith("tile/entries/")) {
                read.add(path);
            }
            return files.read(path);
        };
        LogCheck check = new LogCheck(source, GrownLog.SIGNER.key()).goingOnFrom(state);
        assertThat(check.run().damage()).isNull();
        return read;
    }

    private LogCheck check() {
        return new LogCheck(files, GrownLog.SIGNER.key());
    }

    private static Damage damage(LogCheck check) throws IOException {
        return requireNonNull(check.run().damage(), "no damage was found");
    }

    private Hash root(long size) throws IOException {
        return new TileTree(files, size).root();
    }

    private static String note(long size, Hash root) {
        return GrownLog.SIGNER
                .sign(new Checkpoint(GrownLog.SIGNER.key().name(), size, root).text())
                .format();
    }

    private String text(String path) throws IOException {
        return Files.readString(files.directory().resolve(path));
    }

    private void delete(String path) throws IOException {
        Files.delete(files.directory().resolve(path));
    }
}
