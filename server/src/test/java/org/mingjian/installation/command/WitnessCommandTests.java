package org.mingjian.installation.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingjian.Mingjian;
import org.mingjian.OwnServer;
import org.mingjian.Requirement;
import org.mingjian.recording.log.Cosignatures;
import org.mingjian.recording.log.LogKey;
import org.mingjian.recording.witness.HostedWitness;
import org.mingjian.recording.witness.LogWitness;
import org.mingjian.recording.witness.LogWitnesses;

/** Cosigning by file from the command line: one office asks, another one signs, the first one keeps it. */
@Requirement({"D12", "G2"})
class WitnessCommandTests {

    private static final Path SCRIPT = Path.of("..", "mingjian");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path directory;

    @Test
    void theHelpIsThatOfTheScript() throws Exception {
        assertThat(run("witness", "--help")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(script("witness", "--help", 0));
        assertThat(script("witness", "sign", 2)).endsWith(WitnessCommand.HELP);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ask",
                "request more",
                "sign",
                "accept",
                "sign a b",
                "sign a --witness x",
                "accept a --out b",
                "request --no",
                "request --out"
            })
    void wrongUsageEndsWithTwoAndShowsTheHelp(String words) {
        String[] arguments = words.isEmpty() ? new String[0] : words.split(" ");
        List<String> all = new ArrayList<>(List.of("witness"));
        all.addAll(Arrays.asList(arguments));
        assertThat(run(all.toArray(String[]::new))).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).endsWith(WitnessCommand.HELP);
    }

    @Test
    void anAnswerTravelsByFileAndIsKept() throws Exception {
        Path asking = directory.resolve("asking");
        Path signing = directory.resolve("signing");
        String request = directory.resolve("request.txt").toString();
        String answer = directory.resolve("answer.txt").toString();
        try (var installation = new OwnServer(asking)) {
            String logKey = recordAndList(installation, signing);
            assertThat(run("witness", "request", "--out", request, "--data", asking.toString()))
                    .as(err.toString(StandardCharsets.UTF_8))
                    .isZero();
            assertThat(run("witness", "sign", request, "--data", signing.toString()))
                    .isEqualTo(1);
            know(signing, logKey);
            assertThat(run("witness", "sign", request, "--out", answer, "--data", signing.toString()))
                    .isZero();
            assertThat(run("witness", "accept", answer, "--witness", "别人", "--data", asking.toString()))
                    .isEqualTo(1);
            assertThat(run("witness", "accept", answer, "--witness", "司法局", "--data", asking.toString()))
                    .isZero();
            assertThat(out.toString(StandardCharsets.UTF_8)).contains("已收到对规模");
            assertThat(witnessed(installation)).isTrue();
        }
    }

    private String recordAndList(OwnServer installation, Path signing) throws Exception {
        try (var server = installation.start();
                var witness = HostedWitness.of(signing, Clock.systemUTC())) {
            server.getBean(LogWitnesses.class).add(new LogWitness(witness.key().toString(), "司法局", null), null);
            OwnServer.receipt(server);
            return server.getBean(LogKey.class).key().toString();
        }
    }

    private static void know(Path signing, String logKey) throws Exception {
        try (var witness = HostedWitness.of(signing, Clock.systemUTC())) {
            witness.know(logKey);
        }
    }

    private static boolean witnessed(OwnServer installation) {
        try (var server = installation.start()) {
            return server.getBean(Cosignatures.class).newestWitnessed().isPresent();
        }
    }

    private int run(String... arguments) {
        var commands = new Commands(
                Mingjian.class,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        return commands.run(arguments[0], List.of(arguments).subList(1, arguments.length));
    }

    private static String script(String command, String argument, int exit) throws Exception {
        Process process = new ProcessBuilder("bash", SCRIPT.toString(), command, argument)
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isEqualTo(exit);
        return said;
    }
}
