package org.mingjian.installation.database;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The database cluster's directory: made once with scram passwords and data checksums, started with durability on. */
final class Cluster {

    static final String SUPERUSER = "postgres";

    /** Durability is stated, not left to a default or to a changed postgresql.conf. */
    private static final Map<String, String> SETTINGS = Map.ofEntries(
            Map.entry("fsync", "on"),
            Map.entry("synchronous_commit", "on"),
            Map.entry("full_page_writes", "on"),
            Map.entry("listen_addresses", "127.0.0.1"),
            Map.entry("unix_socket_directories", ""),
            Map.entry("password_encryption", "scram-sha-256"),
            Map.entry("max_connections", "100"),
            Map.entry("shared_buffers", "256MB"),
            Map.entry("max_wal_size", "2GB"),
            Map.entry("wal_compression", "on"),
            Map.entry("jit", "off"),
            Map.entry("timezone", "Asia/Shanghai"),
            Map.entry("log_timezone", "Asia/Shanghai"));

    private final Binaries binaries;
    private final Unprivileged user;
    private final Path directory;

    Cluster(Binaries binaries, Unprivileged user, Path postgres) {
        this.binaries = binaries;
        this.user = user;
        this.directory = postgres.resolve("cluster-18");
    }

    /** Makes the cluster unless it is there; a half-made one of an interrupted start is thrown away. */
    void initialise(Path passwordFile) throws IOException {
        if (Files.exists(directory.resolve("PG_VERSION"))) {
            return;
        }
        Path half = directory.resolveSibling("cluster.new");
        deleteTree(half);
        Command.run(user.command(List.of(
                binaries.program("initdb"),
                "--pgdata=" + half,
                "--username=" + SUPERUSER,
                "--pwfile=" + passwordFile,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C.UTF-8",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--data-checksums",
                "--no-instructions")));
        Files.move(half, directory, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Stops a server that a killed application left behind; a mere leftover file is PostgreSQL's own to judge. */
    void stopLeftover() throws IOException {
        if (!Files.exists(directory.resolve("postmaster.pid"))) {
            return;
        }
        try {
            Command.run(user.command(List.of(
                    binaries.program("pg_ctl"),
                    "--pgdata=" + directory,
                    "--mode=fast",
                    "--wait",
                    "--timeout=60",
                    "stop")));
        } catch (IOException alreadyDead) {
            if (isRunning()) {
                throw alreadyDead;
            }
        }
    }

    private boolean isRunning() {
        try {
            Command.run(user.command(List.of(binaries.program("pg_ctl"), "--pgdata=" + directory, "status")));
            return true;
        } catch (IOException stopped) {
            return false;
        }
    }

    /** The command that runs the server in the foreground on the port. */
    List<String> serverCommand(int port) {
        var command = new ArrayList<>(
                List.of(binaries.program("postgres"), "-D", directory.toString(), "-p", Integer.toString(port)));
        SETTINGS.forEach((name, value) -> command.addAll(List.of("-c", name + "=" + value)));
        return command;
    }

    private static void deleteTree(Path tree) throws IOException {
        if (!Files.exists(tree)) {
            return;
        }
        Files.walkFileTree(tree, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException e) throws IOException {
                Files.delete(folder);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
