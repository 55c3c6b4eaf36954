package org.mingjian.tlog.append;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingjian.tlog.EntryBundle;
import org.mingjian.tlog.Malformed;
import org.mingjian.tlog.files.LogCheck;
import org.mingjian.tlog.files.LogFiles;
import org.mingjian.tlog.note.NoteSigner;

/** Yesterday's copy, restored with its keys. */
@Tag("D12")
class RollbackTests {

    private static final NoteSigner SUCCESSOR = NoteSigner.generate("log.example/second", new SecureRandom());
    private static final Declaration DECLARED =
            new Declaration(List.of("张三", "李四"), "disk lost, copy of Sunday restored", Instant.EPOCH);

    @TempDir
    private Path directory;

    private void restoreAnOldCopy() throws IOException {
        try (DirectoryLog log = TestLog.open(directory, TestLog.QUICK)) {
            TestLog.append(log, 0, 300);
        }
        copy(directory.resolve("data"), directory.resolve("copy"));
        try (DirectoryLog log = TestLog.open(directory, TestLog.QUICK)) {
            TestLog.append(log, 300, 700);
        }
        remove(directory.resolve("data"));
        copy(directory.resolve("copy"), directory.resolve("data"));
    }

    @Test
    void anOldCopyRefusesToSign() throws IOException {
        restoreAnOldCopy();
        assertThatThrownBy(() -> TestLog.open(directory, TestLog.QUICK))
                .isInstanceOf(RolledBack.class)
                .hasMessageContaining("700")
                .hasMessageContaining("300");
        remove(directory.resolve("data"));
        assertThatThrownBy(() -> TestLog.open(directory, TestLog.QUICK)).isInstanceOf(RolledBack.class);
    }

    @Test
    void withoutItsHighWaterALogThatSignedBeforeRefusesAsWell() throws IOException {
        restoreAnOldCopy();
        Files.delete(directory.resolve("elsewhere/high-water"));
        assertThatThrownBy(() -> TestLog.open(directory, TestLog.QUICK))
                .isInstanceOf(RolledBack.class)
                .hasMessageContaining("high water");
    }

    @Test
    void twoPeopleDeclareARecoveryAndTheSuccessorSaysWhatWasLost() throws IOException {
        restoreAnOldCopy();
        HighWater highWater = TestLog.highWater(directory);
        Recovery recovery = new Recovery(directory.resolve("data"), highWater);
        assertThatThrownBy(() -> recovery.declare(TestLog.SIGNER.key(), TestLog.SIGNER, DECLARED))
                .isInstanceOf(Malformed.class)
                .hasMessageContaining("new origin");
        assertThat(recovery.declare(TestLog.SIGNER.key(), SUCCESSOR, DECLARED).size())
                .isEqualTo(301);
        try (DirectoryLog log = DirectoryLog.open(directory.resolve("data"), SUCCESSOR, highWater, TestLog.QUICK)) {
            assertThat(log.append(TestLog.entry(7)).join()).isEqualTo(7);
            assertThat(log.append(TestLog.entry(900)).join()).isEqualTo(301);
        }
        LogFiles files = new LogFiles(directory.resolve("data/log"));
        assertThat(new LogCheck(files, SUCCESSOR.key()).run().damage()).isNull();
        byte[] bundle = files.read("tile/entries/001.p/46").orElseThrow();
        String entry = new String(EntryBundle.decode(bundle, 46).get(44), StandardCharsets.UTF_8);
        assertThat(entry)
                .startsWith("mingjian-recovery/1\n")
                .contains("signed size 700\n", "entries left 300\n", "declared by 张三\ndeclared by 李四\n");
        assertThat(highWater.highest(TestLog.SIGNER.key().name()).orElseThrow().size())
                .isEqualTo(700);
        assertThatThrownBy(() -> TestLog.open(directory, TestLog.QUICK)).isInstanceOf(Malformed.class);
    }

    @Test
    void onePersonAloneDeclaresNothing() {
        assertThatThrownBy(() -> new Declaration(List.of("张三", " 张三 "), "lost", Instant.EPOCH))
                .isInstanceOf(Malformed.class);
        assertThatThrownBy(() -> new Declaration(List.of("张三", "李四"), " ", Instant.EPOCH))
                .isInstanceOf(Malformed.class);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> paths = Files.walk(from)) {
            for (Path path : paths.toList()) {
                Files.copy(path, to.resolve(from.relativize(path).toString()));
            }
        }
    }

    private static void remove(Path path) throws IOException {
        try (Stream<Path> paths = Files.walk(path)) {
            for (Path each : paths.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }
}
