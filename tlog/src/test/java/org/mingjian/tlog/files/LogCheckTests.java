package org.mingjian.tlog.files;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingjian.tlog.Checkpoint;
import org.mingjian.tlog.Hash;

/** Whatever is done to a file of a log is found, and the file is named. */
@Tag("D12")
class LogCheckTests {

    @TempDir
    private Path directory;

    private LogFiles files = new LogFiles(Path.of("target"));

    @BeforeEach
    void growALog() {
        files = GrownLog.in(directory, 30, 200, 300, 900, 1100);
    }

    @Test
    void aWholeLogIsProven() throws IOException {
        LogCheck.Verdict verdict = new LogCheck(files, GrownLog.SIGNER.key()).run();
        assertThat(verdict.damage()).isNull();
        assertThat(requireNonNull(verdict.checkpoint()).size()).isEqualTo(1100);
    }

    @Test
    void oneFlippedBitInAnyFileIsFoundInThatFile() throws IOException {
        Random random = new Random(20261122);
        for (String path : files.list()) {
            byte[] whole = Files.readAllBytes(directory.resolve(path));
            for (int round = 0; round < 5; round++) {
                byte[] flipped = whole.clone();
                int position = random.nextInt(whole.length);
                flipped[position] ^= (byte) (1 << random.nextInt(8));
                Files.write(directory.resolve(path), flipped);
                assertThat(damage().file()).as("byte %d of %s", position, path).isEqualTo(path);
            }
            Files.write(directory.resolve(path), whole);
        }
    }

    @Test
    void aChangedEntryIsNamedByItsIndex() throws IOException {
        Path bundle = directory.resolve("tile/entries/001");
        byte[] bytes = Files.readAllBytes(bundle);
        bytes[2] ^= 1;
        Files.write(bundle, bytes);
        assertThat(damage()).extracting(Damage::file, Damage::index).containsExactly("tile/entries/001", 256L);
    }

    @Test
    void aMissingACutAndALongerFileAreFound() throws IOException {
        for (String path : files.list()) {
            Path file = directory.resolve(path);
            byte[] whole = Files.readAllBytes(file);
            Files.write(file, java.util.Arrays.copyOf(whole, whole.length - 1));
            assertThat(damage().file()).isEqualTo(path);
            Files.write(file, java.util.Arrays.copyOf(whole, whole.length + 1));
            assertThat(damage().file()).isEqualTo(path);
            Files.delete(file);
            boolean needed = new LogCheck(files, GrownLog.SIGNER.key()).run().damage() != null;
            assertThat(needed).as(path).isEqualTo(!path.matches(".*/00[04]\\.p/(30|200|44|132|3|1)"));
            Files.write(file, whole);
        }
    }

    @Test
    void anExchangeOfTwoBundlesIsFound() throws IOException {
        Path one = directory.resolve("tile/entries/000");
        Path other = directory.resolve("tile/entries/002");
        byte[] first = Files.readAllBytes(one);
        Files.write(one, Files.readAllBytes(other));
        Files.write(other, first);
        assertThat(damage().file()).isEqualTo("tile/entries/000");
    }

    @Test
    void anotherSignedRootOfTheSameSizeIsFound() throws IOException {
        Checkpoint fork = new Checkpoint(GrownLog.SIGNER.key().name(), 1100, Hash.emptyTree());
        files.publish(GrownLog.SIGNER.sign(fork.text()).format());
        assertThat(damage().file()).isEqualTo("checkpoint");
    }

    @Test
    void aFileThatDoesNotBelongIsFound() throws IOException {
        Files.writeString(directory.resolve("tile/0/notes.txt"), "x");
        assertThat(damage().file()).isEqualTo("tile/0/notes.txt");
    }

    private Damage damage() throws IOException {
        Damage damage = new LogCheck(files, GrownLog.SIGNER.key()).run().damage();
        return requireNonNull(damage, "no damage was found");
    }
}
