package org.mingjian.tlog.append;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Predicate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingjian.tlog.Malformed;

/** A disk that is full, fails, or was torn by a crash. */
@Tag("D12")
class FaultTests {

    @TempDir
    private Path directory;

    private final FaultyDisk disk = new FaultyDisk();

    @Test
    void afterAForcingThatFailedNothingIsAcknowledgedUntilTheLogIsOpenedAnew() throws IOException {
        try (DirectoryLog log = TestLog.open(directory, TestLog.QUICK.on(disk))) {
            TestLog.append(log, 0, 10);
            disk.failingFor(in("journal"));
            assertThatThrownBy(() -> log.append(TestLog.entry(10)).join()).hasCauseInstanceOf(LogBroken.class);
            disk.failingFor(file -> false);
            assertThatThrownBy(() -> log.append(TestLog.entry(11)).join()).hasCauseInstanceOf(LogBroken.class);
        }
        try (DirectoryLog log = TestLog.open(directory, TestLog.QUICK.on(disk))) {
            long next = log.size();
            assertThat(next).isBetween(10L, 11L);
            assertThat(log.append(TestLog.entry(99)).join()).isEqualTo(next);
        }
    }

    @Test
    void aTileThatCannotBeForcedStopsTheLogAsWell() throws IOException {
        try (DirectoryLog log = TestLog.open(directory, TestLog.QUICK.on(disk))) {
            disk.failingFor(in("tile"));
            log.append(TestLog.entry(0)).join();
            assertThatThrownBy(() -> TestLog.published(log)).hasCauseInstanceOf(LogBroken.class);
            assertThatThrownBy(() -> log.append(TestLog.entry(1)).join()).hasCauseInstanceOf(LogBroken.class);
            disk.failingFor(file -> false);
        }
        assertThat(directory.resolve("data/log/checkpoint")).doesNotExist();
        try (DirectoryLog log = TestLog.open(directory, TestLog.QUICK.on(disk))) {
            assertThat(TestLog.published(log).size()).isEqualTo(1);
        }
        TestLog.assertWhole(directory, 1);
    }

    @Test
    void aFullJournalRefusesEntriesAndHealsByItself() throws IOException {
        try (DirectoryLog log = TestLog.open(directory, TestLog.QUICK.on(disk))) {
            TestLog.append(log, 0, 10);
            disk.fullFor(in("journal"));
            assertThatThrownBy(() -> log.append(TestLog.entry(10)).join())
                    .hasCauseInstanceOf(Refused.class)
                    .hasMessageContaining("No space left");
            assertThat(TestLog.published(log).size()).isEqualTo(10);
            disk.fullFor(file -> false);
            TestLog.append(log, 10, 20);
        }
        TestLog.assertWhole(directory, 20);
    }

    @Test
    void fullTilesDelayTheCheckpointAndNothingHalfWrittenIsEverVisible() throws IOException {
        try (DirectoryLog log = TestLog.open(directory, TestLog.QUICK.on(disk))) {
            TestLog.append(log, 0, 10);
            TestLog.published(log);
            for (String part : new String[] {"tile", "checkpoint", "elsewhere"}) {
                disk.fullFor(in(part));
                long size = log.size();
                TestLog.append(log, size, size + 300);
                while (log.refusal() == null) {
                    Thread.onSpinWait();
                }
                TestLog.assertWhole(directory, log.published().size());
                disk.fullFor(file -> false);
                assertThat(TestLog.published(log).size()).isEqualTo(size + 300);
            }
        }
        TestLog.assertWhole(directory, 910);
    }

    @Test
    void aGroupThatACrashToreIsCutOffAndADamagedOneIsNot() throws IOException {
        try (DirectoryLog log = TestLog.open(directory, TestLog.QUICK)) {
            TestLog.append(log, 0, 10);
        }
        Path segment = directory.resolve("data/journal/0000000000000000000");
        byte[] whole = Files.readAllBytes(segment);
        byte[] torn = java.util.Arrays.copyOf(whole, whole.length + 20);
        System.arraycopy(whole, 0, torn, whole.length, 20);
        Files.write(segment, torn);
        try (DirectoryLog log = TestLog.open(directory, TestLog.QUICK)) {
            TestLog.append(log, 10, 11);
        }
        TestLog.assertWhole(directory, 11);
        byte[] damaged = Files.readAllBytes(segment);
        damaged[25] ^= 1;
        Files.write(segment, damaged);
        assertThatThrownBy(() -> TestLog.open(directory, TestLog.QUICK))
                .isInstanceOf(Malformed.class)
                .hasMessageContaining("0000000000000000000 is damaged at byte 0");
    }

    private static Predicate<Path> in(String part) {
        return file -> file.toString().contains(part);
    }
}
