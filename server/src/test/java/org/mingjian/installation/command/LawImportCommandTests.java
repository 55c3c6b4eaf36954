package org.mingjian.installation.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingjian.Requirement;
import org.mingjian.agency.LawImpact;
import org.mingjian.agency.Laws;
import org.mingjian.publicity.intake.batch.DecisionImport;

/** The command line of the import of statutes, and of their export. */
@Requirement({"G13", "P1"})
class LawImportCommandTests {

    private static final String TEXT = "# 某县办法\n\n2020年3月1日 县人民政府令公布\n\n第一条 甲。\n\n第三条 本办法自2020年5月1日起施行。";

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    Path directory;

    @Test
    void aDryRunShowsWhatWasReadAndNeedsNoDatabase() throws Exception {
        Files.writeString(directory.resolve("某县办法(2020-03-01).md"), TEXT);

        assertThat(run(none(), "laws", directory.toString(), "--dry-run")).isZero();
        assertThat(said(out))
                .contains("某县办法 | 版本 2020-03-01 | 施行 2020-05-01 | 0 章 | 2 条 | 2 款 | 0 项")
                .contains("! article-missing: 缺第二条")
                .contains("共 1 份，拒收 0 份");
        assertThat(said(err)).contains("100% 1/1 份");
    }

    @Test
    void jsonIsOneObjectAFile() throws Exception {
        Path file = Files.writeString(directory.resolve("a.md"), TEXT);

        assertThat(run(none(), "laws", file.toString(), "--dry-run", "--json")).isZero();
        assertThat(said(out).lines()).hasSize(1).first().asString().contains("\"title\":\"某县办法\"", "\"articles\":2");
    }

    @Test
    void oneBadFileNeverStopsTheRest() throws Exception {
        Path bad = Files.write(directory.resolve("a.md"), new byte[] {(byte) 0xff, 0x20});
        Path undated = Files.writeString(directory.resolve("b.md"), "# 某法\n第一条 甲");
        Path good = Files.writeString(directory.resolve("c.md"), TEXT);
        Path absent = directory.resolve("d.md");
        var taken = new java.util.ArrayList<String>();
        LawSink sink = (statute, versionOn, effectiveOn) -> {
            taken.add(statute.title() + versionOn);
            return new Laws.Addition(Laws.Outcome.ADDED, new LawImpact(List.of(), List.of(), List.of()));
        };

        int status = run(() -> sink, "laws", bad.toString(), undated.toString(), good.toString(), absent.toString());

        assertThat(status).isEqualTo(1);
        assertThat(taken).containsExactly("某县办法2020-03-01");
        assertThat(said(err)).contains("不是 UTF-8", "history-without-date", "文件不存在");
        assertThat(said(out)).contains("拒收 3 份", "新增 1，已有 0");
    }

    @Test
    void wrongUsageEndsWithTwoAndSaysWhat() {
        assertThat(run(none(), "laws")).isEqualTo(2);
        assertThat(run(none(), "laws", "a.md", "--drv-run")).isEqualTo(2);
        assertThat(said(err)).contains("没有这个选项：--drv-run", LawImportCommand.HELP);
        assertThat(run(none(), "laws", "--help")).isZero();
        assertThat(said(out)).isEqualTo(LawImportCommand.HELP);
    }

    @Test
    void wrongUsageOfTheExportEndsWithTwo() {
        var commands = new Commands(Object.class, printing(out), printing(err));
        assertThat(commands.run("export", List.of("law"))).isEqualTo(2);
        assertThat(commands.run("export", List.of("laws", "行政处罚法"))).isEqualTo(2);
        assertThat(commands.run("export", List.of("law", "行政处罚法", "--version", "2021")))
                .isEqualTo(2);
        assertThat(said(err)).contains("--version takes a date");
        assertThat(commands.run("export", List.of("--help"))).isZero();
        assertThat(said(out)).isEqualTo(ExportCommand.HELP);
    }

    private static Supplier<LawSink> none() {
        return () -> {
            throw new AssertionError("a dry run asks for no sink");
        };
    }

    private int run(Supplier<LawSink> sink, String... arguments) {
        var console = new DecisionImport.Console(printing(out), printing(err), false, InstantSource.system());
        return LawImportCommand.run(List.of(arguments), console, sink);
    }

    private static PrintStream printing(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private static String said(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
