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

/** The command line of the import. */
@Requirement({"P5", "P1"})
class ImportCommandTests {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    Path directory;

    @Test
    void aDryRunNeedsNoSinkAndEndsWithZero() throws Exception {
        Path file = Files.writeString(directory.resolve("a.txt"), "云岭县水利局行政处罚决定书\n云水罚字〔2024〕2号\n");

        assertThat(run("decisions", file.toString(), "--dry-run", "--json")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("云水罚字〔2024〕2号");
    }

    @Test
    void aRefusedFileEndsWithOne() throws Exception {
        Path errors = directory.resolve("errors.log");

        assertThat(run(
                        "decisions",
                        "--dry-run",
                        "--errors",
                        errors.toString(),
                        directory.resolve("absent").toString()))
                .isEqualTo(1);
        assertThat(errors).content().contains("unreadable");
    }

    @Test
    void wrongUsageEndsWithTwoAndSaysWhat() throws Exception {
        assertThat(run()).isEqualTo(2);
        assertThat(run("decisions")).isEqualTo(2);
        assertThat(run("others", "a.txt")).isEqualTo(2);
        assertThat(run("decisions", "a.txt", "--errors")).isEqualTo(2);
        assertThat(run("decisions", "a.txt", "--drv-run")).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("没有这个选项：--drv-run");
    }

    @Test
    void helpEndsWithZero() throws Exception {
        assertThat(run("--help")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(ImportCommand.HELP);
    }

    private int run(String... arguments) throws InterruptedException {
        DecisionImport.Console console = new DecisionImport.Console(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false,
                InstantSource.system());
        return ImportCommand.run(List.of(arguments), console, () -> {
            throw new AssertionError("a dry run asks for no sink");
        });
    }
}
