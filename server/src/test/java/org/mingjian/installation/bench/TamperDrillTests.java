package org.mingjian.installation.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingjian.Mingjian;
import org.mingjian.Requirement;
import org.mingjian.casework.EvidenceFiles;
import org.mingjian.installation.command.Commands;
import org.mingjian.installation.database.DatabaseStarter;
import org.mingjian.installation.database.EmbeddedDatabase;
import org.mingjian.recording.Receipts;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** On an installation that has worked, the doctor names every changed byte and every changed row, whoever changed it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Requirement({"D12", "G1", "I20"})
class TamperDrillTests {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private static Path data;

    @SuppressWarnings("NullAway.Init")
    private EmbeddedDatabase database;

    private String slug = "";
    private String evidence = "";

    /** One case with an evidence file, published; then the server is stopped and only the database stays. */
    @BeforeAll
    void liveAndPublishACase() throws Exception {
        database = EmbeddedDatabase.start(data, EmbeddedDatabase.NAME);
        try (var server = server()) {
            InventedBureau bureau = server.getBean(Founding.class).found(1);
            var lived = new ArrayList<UUID>();
            UUID caseId = server.getBean(LivedCase.class).live(bureau, 3, done -> lived.add(done.entryId()));
            evidence = server.getBean(EvidenceFiles.class)
                    .keep(
                            caseId,
                            new EvidenceFiles.Label("现场照片.jpg", "image/jpeg"),
                            new ByteArrayInputStream("pixels".getBytes(StandardCharsets.UTF_8)),
                            bureau.actor(Seat.LEAD))
                    .sha256();
            slug = server.getBean(PublishedCase.class).publish(bureau, caseId);
            Path copy = data.resolve("portal/records").resolve(slug + ".json");
            assertThat(Patience.until(() -> Files.exists(copy))).isTrue();
            server.getBean(Receipts.class).of(lived.getLast());
        }
    }

    @AfterAll
    void stop() throws IOException {
        database.close();
    }

    private ConfigurableApplicationContext server() {
        var arguments = new ArrayList<>(List.of("--mingjian.data=" + data, "--server.port=0"));
        DatabaseStarter.properties(database.access())
                .forEach((name, value) -> arguments.add("--" + name + "=" + value));
        return new SpringApplication(Mingjian.class).run(arguments.toArray(String[]::new));
    }

    @Test
    void anUntouchedInstallationIsWell() {
        assertThat(doctor()).isEqualTo("0 ");
    }

    @Test
    void aFlippedByteInAnyTileBundleOrCheckpointIsNamed() throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(data.resolve("log"))) {
            files = walk.filter(Files::isRegularFile)
                    .filter(file -> !file.endsWith("key"))
                    .toList();
        }
        assertThat(files).extracting(Path::toString).anyMatch(name -> name.contains("entries"));
        assertThat(files).extracting(Path::toString).anyMatch(name -> name.contains("tile/0"));
        assertThat(files).extracting(Path::toString).anyMatch(name -> name.endsWith("checkpoint"));
        for (Path file : files) {
            assertNamed(file, file.toString());
        }
    }

    @Test
    void aFlippedByteInAnEvidenceFileIsNamed() throws IOException {
        assertNamed(data.resolve("evidence").resolve(evidence.substring(0, 2)).resolve(evidence), evidence);
    }

    @Test
    void aFlippedByteInTheStaticCopyOfAPageIsNamed() throws IOException {
        Path records = data.resolve("portal/records");
        assertNamed(records.resolve(slug + ".html"), slug);
        assertNamed(records.resolve(slug + ".json"), slug);
    }

    @Test
    void aPageThatNobodyPublishedIsNamedInTheStaticCopy() throws IOException {
        Path forged = data.resolve("portal/records/2026-forgedpage.html");
        Files.writeString(forged, "<html>");
        assertThat(doctor()).startsWith("1 ").contains("2026-forgedpage");
        Files.delete(forged);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            recording.entry            | act        | 'casework:x'                                  | record damaged
            recording.entry            | at         | at + interval '1 day'                         | record damaged
            recording.entry            | actor_id   | gen_random_uuid()                             | record damaged
            recording.commitment_opening | content  | set_byte(content, 3, get_byte(content, 3) # 1) | record damaged
            recording.checkpoint       | root       | set_byte(root, 3, get_byte(root, 3) # 1)      | record damaged
            documents.content          | bytes      | set_byte(bytes, 40, get_byte(bytes, 40) # 1)  | paper damaged
            documents.issued           | pdf_sha256 | html_sha256                                   | paper damaged
            publicity.published_page   | html       | set_byte(html, 40, get_byte(html, 40) # 1)    | public page damaged
            publicity.published_page   | json       | set_byte(json, 40, get_byte(json, 40) # 1)    | public page damaged
            casework.evidence_file     | size       | size + 1                                      | evidence damaged
            casework.act               | content    | jsonb_set(content, '{opinion}', '"改"')        | act damaged
            casework.act               | officer_id | gen_random_uuid()                             | act damaged
            """)
    void aRowChangedByASuperuserIsNamed(String table, String column, String value, String named) throws SQLException {
        superuser("drop table if exists public.kept");
        superuser("create table public.kept as select ctid as place, * from " + table);
        superuser(
                "update %s set %s = %s where ctid = (select max(ctid) from %s)".formatted(table, column, value, table));
        try {
            assertThat(doctor()).as("%s.%s", table, column).startsWith("1 ").contains(named);
        } finally {
            superuser("delete from " + table);
            superuser("alter table public.kept drop column place");
            superuser("insert into %s overriding system value select * from public.kept".formatted(table));
            superuser("drop table public.kept");
        }
        assertThat(doctor()).isEqualTo("0 ");
    }

    @Test
    void aPublicPageOfWhichTheRowWasDeletedIsNamed() throws SQLException {
        superuser("create table public.kept as select * from publicity.published_page");
        superuser("delete from publicity.published_page");
        try {
            assertThat(doctor()).startsWith("1 ").contains("public page missing", "/records/" + slug);
        } finally {
            superuser("insert into publicity.published_page select * from public.kept");
            superuser("drop table public.kept");
        }
        assertThat(doctor()).isEqualTo("0 ");
    }

    private void assertNamed(Path file, String name) throws IOException {
        byte[] whole = Files.readAllBytes(file);
        byte[] flipped = whole.clone();
        flipped[whole.length / 2] ^= 1;
        Files.write(file, flipped);
        assertThat(doctor()).as("%s", file).startsWith("1 ").contains(name);
        Files.write(file, whole);
        assertThat(doctor()).isEqualTo("0 ");
    }

    /** The doctor's exit status and the lines of its faults. */
    private String doctor() {
        var said = new ByteArrayOutputStream();
        var out = new PrintStream(said, true, StandardCharsets.UTF_8);
        int status =
                new Commands(Mingjian.class, out, out).run("doctor", List.of("--data", data.toString(), "--port", "0"));
        String faults = said.toString(StandardCharsets.UTF_8)
                .lines()
                .filter(line -> line.startsWith("FAULT"))
                .reduce("", (left, right) -> left + right + "\n");
        return status + " " + faults;
    }

    private void superuser(String change) throws SQLException {
        try (var connection = database.connectAsSuperuser(EmbeddedDatabase.NAME);
                var statement = connection.createStatement()) {
            statement.execute("set session_replication_role = replica");
            statement.execute(change);
        }
    }
}
