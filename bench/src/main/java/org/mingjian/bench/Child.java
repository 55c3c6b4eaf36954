package org.mingjian.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.mingjian.tlog.Checkpoint;
import org.mingjian.tlog.Hash;
import org.mingjian.tlog.append.DirectoryLog;
import org.mingjian.tlog.append.HighWaterFile;
import org.mingjian.tlog.append.Settings;
import org.mingjian.tlog.files.LogCheck;
import org.mingjian.tlog.files.LogFiles;
import org.mingjian.tlog.note.NoteKey;

/** What a bench does in a process of its own: to be killed, or to have its memory measured. */
final class Child {

    static final String NAME = "child";

    private final PrintStream out;

    Child(PrintStream out) {
        this.out = out;
    }

    int run(List<String> words) throws IOException {
        Path directory = Path.of(words.get(1));
        switch (words.getFirst()) {
            case "write" -> write(directory, Long.parseLong(words.get(2)), Integer.parseInt(words.get(3)));
            case "append" -> append(directory, words);
            case "open" -> open(directory);
            case "check" -> check(directory, NoteKey.parse(words.get(2)));
            default -> throw new IllegalArgumentException(words.getFirst());
        }
        return 0;
    }

    static DirectoryLog log(Path directory, Duration interval, boolean exact) throws IOException {
        return DirectoryLog.open(
                directory.resolve("data"),
                Keys.in(directory),
                new HighWaterFile(Keys.highWater(directory)),
                Settings.standard().each(interval).exact(exact));
    }

    /** Appends until it is killed, and tells each acknowledgement and checkpoint only after it happened. */
    private void write(Path directory, long seed, int writers) throws IOException {
        DirectoryLog log = log(directory, Duration.ofMillis(20), true);
        tell("R");
        for (int i = 1; i < writers; i++) {
            long own = seed * writers + i;
            Thread.ofVirtual().start(() -> append(log, new Random(own)));
        }
        Thread.ofPlatform().daemon().start(() -> append(log, new Random(seed * writers)));
        for (long size = log.published().size(); ; ) {
            Checkpoint next = log.covering(size + 1).join();
            size = next.size();
            tell("C " + size + " " + next.root().hex());
        }
    }

    private void append(DirectoryLog log, Random random) {
        while (true) {
            byte[] entry = new byte[32 + random.nextInt(1_000)];
            random.nextBytes(entry);
            tell("A " + log.append(entry).join() + " " + Hash.leaf(entry).hex());
        }
    }

    private synchronized void tell(String line) {
        out.println(line);
    }

    private void append(Path directory, List<String> words) throws IOException {
        Duration time = Duration.ofSeconds(Long.parseLong(words.get(3)));
        Appending.Result result =
                new Appending(directory, Integer.parseInt(words.get(2)), Long.parseLong(words.get(4))).run(time);
        tell("T " + result.rate() + " " + result.percentile(0.5) + " " + result.percentile(0.99) + " "
                + result.covered() + " " + peakMegabytes());
    }

    /** Tells how long it takes until the first entry is acknowledged again. */
    private void open(Path directory) throws IOException {
        long begun = System.nanoTime();
        try (DirectoryLog log = log(directory, Duration.ofSeconds(1), true)) {
            byte[] entry = ("opened again " + begun).getBytes(StandardCharsets.UTF_8);
            log.append(entry).join();
            tell("O " + (System.nanoTime() - begun) / 1e9);
        }
    }

    private void check(Path directory, NoteKey key) throws IOException {
        double before = peakMegabytes();
        long begun = System.nanoTime();
        LogCheck.Verdict verdict = new LogCheck(new LogFiles(directory), key).run();
        double seconds = (System.nanoTime() - begun) / 1e9;
        Checkpoint signed = verdict.checkpoint();
        tell("D " + verdict.damage());
        tell("V " + (signed == null ? 0 : signed.size()) + " " + seconds + " " + peakMegabytes() + " " + before);
    }

    /** The most memory that the process had at once, as the kernel counts it; 0 where it does not say. */
    static double peakMegabytes() throws IOException {
        Path status = Path.of("/proc/self/status");
        return !Files.exists(status)
                ? 0
                : Files.readAllLines(status).stream()
                        .filter(line -> line.startsWith("VmHWM:"))
                        .mapToDouble(line -> Double.parseDouble(line.replaceAll("[^0-9]", "")) / 1024)
                        .findFirst()
                        .orElse(0);
    }
}
