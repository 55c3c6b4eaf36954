package org.mingjian.installation.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Properties;
import org.mingjian.installation.InstallationFault;

/**
 * The real PostgreSQL as a child process of this one, durable, on the loopback address, one per data directory.
 * Everything of it lies below {@code <data>/postgres}.
 */
public final class EmbeddedDatabase implements AutoCloseable {

    /** The application's database. */
    public static final String NAME = "mingjian";

    private static final String PORT = "port";
    private static final String HOST = "jdbc:postgresql://127.0.0.1:";

    private final DirectoryLock lock;
    private final Path postgres;
    private final Login superuser;
    private final Supervisor supervisor;
    private final DatabaseAccess access;

    private EmbeddedDatabase(DirectoryLock lock, Path data, String name) throws IOException, SQLException {
        this.lock = lock;
        this.postgres = Files.createDirectories(data.resolve("postgres"));
        this.superuser = login(postgres, Cluster.SUPERUSER);
        this.supervisor = supervisor();
        this.access = access(postgres, Integer.toString(supervisor.port()), name);
        supervisor.start();
        try (var connection = connectAsSuperuser("postgres")) {
            new Roles(connection).provide(name, access.owner(), access.application());
        }
    }

    /**
     * Starts the database of a data directory, making what is missing.
     *
     * @param data the data directory, made when absent
     * @param name the database's name, {@link #NAME} but for tests
     * @throws InstallationFault when another process works on the directory, or PostgreSQL does not start
     */
    public static EmbeddedDatabase start(Path data, String name) {
        try {
            Path directory = Files.createDirectories(data.toAbsolutePath().normalize());
            return new EmbeddedDatabase(DirectoryLock.take(directory), directory, name);
        } catch (IOException | SQLException e) {
            throw new InstallationFault(
                    "The database in %s does not start: %s".formatted(data, e.getMessage()),
                    "Read %s; ./mingjian doctor tells more.".formatted(data.resolve("postgres/postgres.log")),
                    e);
        }
    }

    /** The process that works on the data directory now. */
    public static Optional<String> holder(Path data) {
        try {
            return DirectoryLock.holder(data);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How to reach the database of a running server, for a command beside it. */
    public static Optional<DatabaseAccess> running(Path data) throws IOException {
        Path postgres = data.resolve("postgres");
        Path port = postgres.resolve(PORT);
        return holder(data).isPresent() && Files.exists(port)
                ? Optional.of(access(postgres, Files.readString(port).strip(), NAME))
                : Optional.empty();
    }

    /** How to reach it. */
    public DatabaseAccess access() {
        return access;
    }

    /** A connection with all rights, for repairs and for the tests that prove what they can and cannot change. */
    public Connection connectAsSuperuser(String database) throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", superuser.username());
        properties.setProperty("password", superuser.password());
        properties.setProperty("connectTimeout", "2");
        return DriverManager.getConnection(HOST + supervisor.port() + "/" + database, properties);
    }

    /** Stops the server and gives the data directory free. */
    @Override
    public void close() throws IOException {
        supervisor.close();
        lock.close();
    }

    private static DatabaseAccess access(Path postgres, String port, String name) throws IOException {
        String url = HOST + port + "/" + name + "?ApplicationName=mingjian&reWriteBatchedInserts=true";
        return new DatabaseAccess(url, login(postgres, Roles.APPLICATION), login(postgres, Roles.OWNER));
    }

    private static Login login(Path postgres, String username) throws IOException {
        return new Login(username, SecretFile.readOrCreate(postgres.resolve(username + ".password")));
    }

    private Supervisor supervisor() throws IOException {
        var user = Unprivileged.choose();
        var cluster = new Cluster(Binaries.unpackInto(postgres), user, postgres);
        user.own(postgres);
        cluster.stopLeftover();
        cluster.initialise(postgres.resolve(Cluster.SUPERUSER + ".password"));
        int port = Port.choose(postgres.resolve(PORT));
        return new Supervisor(
                () -> Postmaster.start(user, cluster.serverCommand(port), postgres.resolve("postgres.log")),
                port,
                () -> connectAsSuperuser("postgres").close());
    }
}
