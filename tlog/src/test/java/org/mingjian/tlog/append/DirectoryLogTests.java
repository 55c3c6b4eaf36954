package org.mingjian.tlog.append;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingjian.tlog.Hash;
import org.mingjian.tlog.Malformed;
import org.mingjian.tlog.SlowTree;
import org.mingjian.tlog.files.DurableFiles;

@Tag("D12")
@Tag("G1")
class DirectoryLogTests {

    @TempDir
    private Path directory;

    @Test
    void entriesGetDenseIndexesAndACheckpointCoversThem() throws IOException {
        try (DirectoryLog log = TestLog.open(directory, TestLog.QUICK)) {
            TestLog.append(log, 0, 300);
            assertThat(TestLog.published(log).root()).isEqualTo(root(300));
        }
        TestLog.assertWhole(directory, 300);
    }

    @Test
    void theLogGoesOnAfterEachRestart() throws IOException {
        for (int round = 0; round < 8; round++) {
            try (DirectoryLog log = TestLog.open(directory, TestLog.QUICK)) {
                TestLog.append(log, round * 100L, round * 100L + 100);
            }
            TestLog.assertWhole(directory, round * 100L + 100);
        }
    }

    @Test
    void theSameEntryAnswersWithItsFirstIndexAlsoAfterARestartAndWithoutTheIndexFiles() throws IOException {
        try (DirectoryLog log = TestLog.open(directory, TestLog.QUICK)) {
            List<CompletableFuture<Long>> twice = new ArrayList<>();
            LongStream.range(0, 1000).forEach(i -> twice.add(log.append(TestLog.entry(i % 500))));
            assertThat(twice.stream().map(CompletableFuture::join).distinct()).hasSize(500);
            assertThat(log.size()).isEqualTo(500);
        }
        try (DirectoryLog log = TestLog.open(directory, TestLog.QUICK)) {
            TestLog.append(log, 0, 500);
            assertThat(log.size()).isEqualTo(500);
        }
        Files.delete(directory.resolve("data/index/00"));
        try (DirectoryLog log = TestLog.open(directory, TestLog.QUICK)) {
            TestLog.append(log, 0, 501);
            assertThat(log.size()).isEqualTo(501);
        }
    }

    @Test
    void aDamagedIndexNeverGivesAWrongAnswer() throws IOException {
        try (DirectoryLog log = TestLog.open(directory, TestLog.QUICK)) {
            TestLog.append(log, 0, 100);
        }
        Path index = directory.resolve("data/index/00");
        byte[] bytes = Files.readAllBytes(index);
        for (int i = 4096; i < bytes.length; i++) {
            bytes[i] ^= (byte) (i % 8 == 0 ? 1 : 0);
        }
        Files.write(index, bytes);
        try (DirectoryLog log = TestLog.open(directory, TestLog.QUICK)) {
            long answer = log.append(TestLog.entry(42)).join();
            assertThat(answer).isIn(42L, 100L);
        }
    }

    @Test
    void withoutDeduplicationEveryEntryHasAnIndexOfItsOwn() throws IOException {
        try (DirectoryLog log = TestLog.open(directory, TestLog.QUICK.exact(false))) {
            assertThat(log.append(TestLog.entry(1)).join()).isZero();
            assertThat(log.append(TestLog.entry(1)).join()).isEqualTo(1);
        }
    }

    @Test
    void anEntryMayBeEmptyOrFillTheFormatAndNoMore() throws IOException {
        try (DirectoryLog log = TestLog.open(directory, TestLog.QUICK)) {
            assertThat(log.append(new byte[0]).join()).isZero();
            assertThat(log.append(new byte[65_535]).join()).isEqualTo(1);
            assertThatThrownBy(() -> log.append(new byte[65_536])).isInstanceOf(Malformed.class);
        }
        TestLog.assertWhole(directory, 2);
    }

    @Test
    void aSecondWriterIsRefusedAndToldWhoTheFirstIs() throws IOException {
        try (DirectoryLog log = TestLog.open(directory, TestLog.QUICK)) {
            assertThatThrownBy(() -> TestLog.open(directory, TestLog.QUICK))
                    .isInstanceOf(LogBusy.class)
                    .hasMessageContaining("process " + ProcessHandle.current().pid());
            assertThat(log.append(TestLog.entry(0)).join()).isZero();
        }
    }

    @Test
    void theJournalIsCutOnceItsEntriesArePublished() throws IOException {
        try (DirectoryLog log = TestLog.open(directory, TestLog.QUICK)) {
            for (int i = 0; i < 600; i++) {
                byte[] large = new byte[65_535];
                large[i / 256] = (byte) i;
                large[1000] = 1;
                log.append(large).join();
            }
            TestLog.published(log);
            log.append(TestLog.entry(0)).join();
            TestLog.published(log);
        }
        try (var segments = Files.list(directory.resolve("data/journal"))) {
            assertThat(segments.filter(file -> !file.toString().endsWith(DurableFiles.UNFINISHED)))
                    .hasSizeLessThanOrEqualTo(2);
        }
    }

    @Test
    void twoCheckpointsAreAtLeastTheIntervalApart() throws IOException {
        try (DirectoryLog log = TestLog.open(directory, Settings.standard().each(Duration.ofHours(1)))) {
            TestLog.append(log, 0, 1);
            assertThat(TestLog.published(log).size()).isEqualTo(1);
            TestLog.append(log, 1, 20);
            assertThat(log.published().size()).isEqualTo(1);
        }
        TestLog.assertWhole(directory, 20);
    }

    private static Hash root(long size) {
        return SlowTree.root(LongStream.range(0, size)
                .mapToObj(i -> Hash.leaf(TestLog.entry(i)))
                .toList());
    }
}
