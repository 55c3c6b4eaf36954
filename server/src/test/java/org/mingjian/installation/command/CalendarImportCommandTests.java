package org.mingjian.installation.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingjian.Requirement;
import org.mingjian.publicity.intake.batch.DecisionImport;

/** The command line of the import of a notice of holidays. */
@Requirement({"G9", "P1"})
class CalendarImportCommandTests {

    private static final String TEXT = """
            国务院办公厅关于2027年部分节假日安排的通知
            国办发明电〔2026〕9号
            一、元旦：1月1日（周五）至3日（周日）放假，共3天。
            2026年11月5日
            """;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    Path directory;

    private int run(String... arguments) {
        var console = new DecisionImport.Console(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false,
                InstantSource.system());
        return CalendarImportCommand.run(List.of(arguments), console, () -> {
            throw new AssertionError("the database was asked for");
        });
    }

    @Test
    void aDryRunShowsWhatWasReadWithItsWarningsAndNeedsNoDatabase() throws Exception {
        Path file = Files.writeString(directory.resolve("2027.txt"), TEXT);

        assertThat(run("calendar", file.toString(), "--dry-run")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("2027年放假安排 国办发明电〔2026〕9号（2026-11-05）", "放假 3 天，调休上班 0 天");
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("提示 扣除调休后多休 1 天", "规定 13 天");
    }

    @Test
    void aFaultyNoticeIsRefusedWithItsLineAndAsksNoDatabase() throws Exception {
        Path file = Files.writeString(directory.resolve("2027.txt"), TEXT.replace("周五", "周四"));

        assertThat(run("calendar", file.toString())).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("错误 第3行：2027年1月1日是星期五，写的是星期四", "未作任何改动");
    }

    @Test
    void wrongUsageSaysHow() {
        assertThat(run("calendar")).isEqualTo(2);
        assertThat(run("calendar", "a", "--json")).isEqualTo(2);
        assertThat(run("calendar", directory.resolve("none").toString())).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("用法: mingjian import calendar FILE");
    }
}
