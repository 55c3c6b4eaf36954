package org.mingjian;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.mingjian.installation.database.DatabaseStarter;
import org.mingjian.installation.database.EmbeddedDatabase;
import org.mingjian.recording.Entry;
import org.mingjian.recording.Receipts;
import org.mingjian.recording.Recorder;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** An installation of its own, for tests that stop and start the server: its database goes on meanwhile. */
public final class OwnServer implements AutoCloseable {

    private final Path data;
    private final EmbeddedDatabase database;

    /** Starts the database in that directory. */
    public OwnServer(Path data) {
        this.data = data;
        this.database = EmbeddedDatabase.start(data, EmbeddedDatabase.NAME);
    }

    /** Starts the server on a free port; close it to stop it. */
    public ConfigurableApplicationContext start() {
        List<String> arguments = new ArrayList<>(List.of("--mingjian.data=" + data, "--server.port=0"));
        DatabaseStarter.properties(database.access())
                .forEach((name, value) -> arguments.add("--" + name + "=" + value));
        return new SpringApplication(Mingjian.class).run(arguments.toArray(String[]::new));
    }

    /** Records something and waits for its receipt. */
    public static String receipt(ConfigurableApplicationContext server) {
        return JsonMapper.shared()
                .writeValueAsString(server.getBean(Receipts.class).of(record(server)));
    }

    /** Records something. */
    public static UUID record(ConfigurableApplicationContext server) {
        Recorder recorder = server.getBean(Recorder.class);
        UUID id = new TransactionTemplate(server.getBean(PlatformTransactionManager.class))
                .execute(status -> recorder.record(new Entry(
                                "case:" + UUID.randomUUID(),
                                "casework:fileCase",
                                UUID.randomUUID(),
                                null,
                                "SYSTEM",
                                List.of(),
                                "content"))
                        .id());
        return Objects.requireNonNull(id);
    }

    @Override
    public void close() throws IOException {
        database.close();
    }
}
