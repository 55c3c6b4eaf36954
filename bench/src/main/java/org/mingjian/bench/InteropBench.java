package org.mingjian.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.mingjian.tlog.append.DirectoryLog;

/** Lets the Go checksum database's own packages read a log that we wrote; skipped where Go is not to be had. */
final class InteropBench implements BenchMain.Bench {

    private static final int PROOFS = 2_000;
    private static final Path SOURCES = Path.of("/usr/share/gocode");
    private static final List<String> PACKAGES = List.of("golang-go", "golang-golang-x-mod-dev");

    @Override
    public boolean run(Options options, PrintStream out) throws Exception {
        out.println(Row.HEADING);
        if (!installed()) {
            out.println("# skipped: needs the Debian packages " + String.join(" ", PACKAGES));
            out.println("interop_go_inclusion_proofs\tskipped\t-\t-\t=" + PROOFS);
            return true;
        }
        Path directory = Scratch.fresh(options.data().resolveSibling("log-interop"));
        List<Path> notes = write(directory, options.number("leaves", 70_000), options.number("seed", 1));
        Path program = directory.resolve("interop");
        Path source = Path.of(options.text("source", "bench/interop/main.go")).toAbsolutePath();
        run(directory, List.of("go", "build", "-o", program.toString(), source.toString()));
        List<String> command = new ArrayList<>(List.of(
                program.toString(),
                directory.resolve("data/log").toString(),
                Keys.in(directory).key().toString(),
                String.valueOf(PROOFS),
                String.valueOf(options.number("seed", 1))));
        notes.forEach(note -> command.add(note.toString()));
        String[] proven = run(directory, command).strip().split(" ");
        out.println(new Row("interop_go_inclusion_proofs", Integer.parseInt(proven[0]), null, "=" + PROOFS));
        out.println(new Row("interop_go_consistency_proofs", Integer.parseInt(proven[1]), null, "=" + notes.size()));
        return Integer.parseInt(proven[1]) == notes.size();
    }

    /** A log by its ordinary writer; the checkpoints that it published on the way, as files. */
    private static List<Path> write(Path directory, long leaves, long seed) throws IOException {
        Random random = new Random(seed);
        List<Path> notes = new ArrayList<>();
        while (notes.size() < 8) {
            try (DirectoryLog log = Child.log(directory, java.time.Duration.ofSeconds(1), true)) {
                long until = leaves * (notes.size() + 1) / 8 - random.nextInt(300);
                for (long i = log.size(); i < until; i++) {
                    byte[] entry = Arrays.copyOf(BaseLog.utf8("entry " + i), 20 + random.nextInt(100));
                    log.append(entry);
                }
            }
            Path note = directory.resolve("checkpoint-" + notes.size());
            Files.copy(directory.resolve("data/log/checkpoint"), note);
            notes.add(note);
        }
        return notes;
    }

    private static boolean installed() throws IOException {
        if (!present() && "root".equals(System.getProperty("user.name")) && Files.exists(Path.of("/usr/bin/apt-get"))) {
            List<String> install = new ArrayList<>(List.of("apt-get", "install", "-y", "-qq"));
            install.add("--no-install-recommends");
            install.addAll(PACKAGES);
            try {
                run(Path.of("/"), List.of("apt-get", "update", "-qq"));
                run(Path.of("/"), install);
            } catch (IOException e) {
                System.err.println(e.getMessage());
            }
        }
        return present();
    }

    private static boolean present() {
        return Files.isDirectory(SOURCES.resolve("src/golang.org/x/mod/sumdb/tlog"))
                && Arrays.stream(System.getenv("PATH").split(":"))
                        .anyMatch(folder -> Files.isExecutable(Path.of(folder, "go")));
    }

    /** What a program prints. */
    private static String run(Path directory, List<String> command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).directory(directory.toFile());
        builder.environment().put("GO111MODULE", "off");
        builder.environment().put("GOPATH", SOURCES.toString());
        builder.environment().put("GOCACHE", directory.resolve("go-cache").toString());
        Process process = builder.redirectError(ProcessBuilder.Redirect.INHERIT).start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int status = process.onExit().join().exitValue();
        if (status != 0) {
            throw new IOException(String.join(" ", command) + " ended with status " + status);
        }
        return printed;
    }
}
