package org.mingjian.tlog.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * Fuzzes parsers, each in a process of its own: {@code Fuzz SECONDS [PARSER...]}. Exit status 1 when something was found,
 * 2 when there is no such parser;
 * what was found lies in {@code target/fuzz/<parser>/found-*}: put it into {@code src/test/fuzz/<parser>}, where every
 * run of the suite tries it again.
 */
public final class Fuzz {

    private static final String PARSER = "mingjian.fuzz.parser";

    private Fuzz() {}

    /** Called by Jazzer. */
    public static void fuzzerTestOneInput(byte[] input) {
        Target.PARSER.check(input);
    }

    /** Starts Jazzer for each parser. */
    public static void main(String[] args) throws IOException, InterruptedException {
        List<String> all = Arrays.stream(Parser.values()).map(Parser::word).toList();
        List<String> words = args.length > 1 ? Arrays.asList(args).subList(1, args.length) : all;
        if (!all.containsAll(words)) {
            System.err.println("there are the parsers " + String.join(" ", all));
            System.exit(2);
        }
        List<Parser> parsers = words.stream().map(Fuzz::parser).toList();
        boolean found = false;
        for (Parser parser : parsers) {
            int status = run(parser, Integer.parseInt(args[0]));
            System.out.println(parser.word() + ": " + (status == 0 ? "nothing found" : "FOUND, status " + status));
            found |= status != 0;
        }
        System.exit(found ? 1 : 0);
    }

    private static int run(Parser parser, int seconds) throws IOException, InterruptedException {
        Path place = Path.of("target", "fuzz", parser.word());
        Path seeds = Files.createDirectories(place.resolve("seeds"));
        Path corpus = Files.createDirectories(place.resolve("corpus"));
        int number = 0;
        for (byte[] seed : Seeds.of(parser)) {
            Files.write(seeds.resolve("seed-" + number++), seed);
        }
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:+EnableDynamicAgentLoading",
                "--enable-native-access=ALL-UNNAMED",
                "-D" + PARSER + "=" + parser,
                "-cp",
                System.getProperty("java.class.path"),
                "com.code_intelligence.jazzer.Jazzer",
                "--target_class=" + Fuzz.class.getName(),
                "--instrumentation_includes=org.mingjian.tlog.**",
                "-max_total_time=" + seconds,
                "-timeout=10",
                "-rss_limit_mb=2048",
                "-max_len=20000",
                "-print_final_stats=1",
                "--reproducer_path=" + place,
                "-artifact_prefix=" + place + "/found-",
                corpus.toString(),
                seeds.toString()));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(place.resolve("output").toFile())
                .start()
                .waitFor();
    }

    private static Parser parser(String word) {
        return Parser.valueOf(word.replace('-', '_').toUpperCase(Locale.ROOT));
    }

    /** Looked up once, before the first input. */
    private static final class Target {

        private static final Parser PARSER = Parser.valueOf(Objects.requireNonNull(System.getProperty(Fuzz.PARSER)));

        private Target() {}
    }
}
