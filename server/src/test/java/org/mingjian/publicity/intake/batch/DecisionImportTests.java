package org.mingjian.publicity.intake.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingjian.Requirement;
import org.mingjian.publicity.intake.ExtractedDecision;
import org.mingjian.publicity.intake.ImportSink;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Many files at once. */
@Requirement("P5")
class DecisionImportTests {

    private static final String DECISION = """
            云岭县水利局行政处罚决定书
            云水罚字〔2024〕%d号
            当事人：云岭县河畔砂石有限公司
            依据《中华人民共和国水法》第六十九条第（一）项的规定，我局决定对你公司作出如下处罚：罚款壹万元整。
            云岭县水利局
            2024年9月14日
            """;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    Path directory;

    @BeforeEach
    void writeTwentyFilesOfWhichTwoAreBad() throws IOException {
        for (int i = 1; i <= 18; i++) {
            Files.writeString(directory.resolve(String.format("d%02d.txt", i)), String.format(DECISION, i));
        }
        Files.write(directory.resolve("d05-bad.txt"), new byte[] {0, 1, 2, 3});
        Files.write(directory.resolve("d06-empty.html"), new byte[0]);
        Files.writeString(directory.resolve("ignored.pdf"), "no text");
    }

    @Test
    void oneBadFileNeverStopsTheRestAndEachRefusalIsNamed() throws Exception {
        FieldCounts counts = run(true, null, directory, directory.resolve("absent.txt"));

        assertThat(counts.files()).isEqualTo(21);
        assertThat(counts.refused()).isEqualTo(3);
        assertThat(Files.readString(errors()))
                .contains("d05-bad.txt\tnot-text")
                .contains("d06-empty.html\tempty")
                .contains("absent.txt\tunreadable");
    }

    @Test
    void jsonHasOneObjectAFileWithEveryFieldInOrder() throws Exception {
        run(true, null, directory);
        List<String> lines = out.toString(StandardCharsets.UTF_8).lines().toList();

        assertThat(lines).hasSize(20);
        JsonNode first = JsonMapper.shared().readTree(lines.getFirst());
        assertThat(first.propertyNames())
                .containsExactly(
                        "file",
                        "agency",
                        "documentNumber",
                        "documentNumberNormalised",
                        "party",
                        "partyKind",
                        "creditCode",
                        "penaltyKinds",
                        "fineFen",
                        "confiscatedFen",
                        "decidedOn",
                        "basis",
                        "problems");
        assertThat(first.get("fineFen").asLong()).isEqualTo(1_000_000);
        assertThat(first.get("confiscatedFen").isNull()).isTrue();
        assertThat(first.get("penaltyKinds").isArray()).isTrue();
        assertThat(first.get("decidedOn").asString()).isEqualTo("2024-09-14");
    }

    @Test
    void refusedFilesAreNotHandedOnAndASinkThatFailsForOneStopsNothing() throws Exception {
        List<String> taken = new ArrayList<>();
        FieldCounts counts = run(
                false,
                decision -> {
                    if ("云水罚字〔2024〕7号".equals(decision.issue().documentNumberNormalised())) {
                        throw new IllegalStateException("no room");
                    }
                    taken.add(decision.source().sha256());
                    return ImportSink.Outcome.ADDED;
                },
                directory);

        assertThat(taken).hasSize(17).doesNotHaveDuplicates();
        assertThat(counts.outcome(ImportSink.Outcome.ADDED)).isEqualTo(17);
        assertThat(Files.readString(errors())).contains("d07.txt\tnot-stored: no room");
    }

    @Test
    void progressIsSaidAtEachTenthWithoutATerminal() throws Exception {
        run(true, null, directory);

        assertThat(err.toString(StandardCharsets.UTF_8).lines().filter(line -> line.contains("%")))
                .hasSize(10);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("100% 20/20 份")
                .contains("剩余 0 秒");
    }

    @Test
    void thereIsNoErrorFileWithoutRefusals() throws Exception {
        run(false, null, directory.resolve("d01.txt"));

        assertThat(errors()).doesNotExist();
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("云水罚字〔2024〕1号")
                .contains("¥10,000.00");
    }

    @Test
    void theSameFileTwiceIsTheSameToASink() throws Exception {
        List<ExtractedDecision> seen = new ArrayList<>();
        run(
                true,
                decision -> {
                    seen.add(decision);
                    return ImportSink.Outcome.UNCHANGED;
                },
                directory.resolve("d01.txt"),
                directory.resolve("d01.txt"));

        assertThat(seen).hasSize(2);
        assertThat(seen.getFirst()).isEqualTo(seen.getLast());
    }

    private Path errors() {
        return directory.resolve("import-errors.log");
    }

    private FieldCounts run(boolean json, @Nullable ImportSink sink, Path... paths) throws InterruptedException {
        DecisionImport.Console console = new DecisionImport.Console(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false,
                InstantSource.system());
        return new DecisionImport(console, json, errors(), sink).run(List.of(paths));
    }
}
