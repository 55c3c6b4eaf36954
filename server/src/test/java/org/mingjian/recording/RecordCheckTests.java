package org.mingjian.recording;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingjian.IntegrationTest;
import org.mingjian.Requirement;
import org.mingjian.TestDatabase;
import org.mingjian.recording.check.Mismatch;
import org.mingjian.tlog.Hash;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever changes a file of the log or a row of the record, even as superuser, is found out by name. */
@IntegrationTest
@Requirement({"D12", "G1", "I20"})
class RecordCheckTests {

    @Autowired
    private Acts acts;

    @Autowired
    private Receipts receipts;

    @Autowired
    private RecordCheck check;

    private final String subject = Acts.subject();
    private RecordedEntry entry = new RecordedEntry(UUID.randomUUID(), Instant.EPOCH, "");

    @BeforeEach
    void recordAndPublish() {
        acts.act(subject);
        entry = acts.act(subject);
        acts.act(subject);
        RecordedEntry last = acts.act(Acts.subject());
        receipts.of(last.id());
    }

    @Test
    void anUntouchedRecordHasNoFault() {
        assertThat(check.faults()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "act, 'casework:decide', act",
        "office, 'HEAD', office",
        "agency_id, 00000000-0000-0000-0000-000000000000, agency",
        "actor_id, 00000000-0000-0000-0000-000000000000, actor",
        "at, 2020-01-01T00:00:00Z, at",
        "attachments, '[{\"kind\":\"page\",\"id\":\"x\",\"sha256\":\"y\"}]', 列",
        "leaf_hash, '\\x0000000000000000000000000000000000000000000000000000000000000000', 哈希",
        "previous_hash, '\\x0000000000000000000000000000000000000000000000000000000000000000', previous",
        "body, '\\x7b7d', 哈希"
    })
    void aRowChangedByASuperuserIsNamedWithWhatIsWrong(String column, String value, String named) throws SQLException {
        String before = swap(column, value);
        try {
            assertThat(check.faults())
                    .extracting(Mismatch::toString)
                    .anySatisfy(fault -> assertThat(fault)
                            .contains(entry.id().toString())
                            .contains("序号 " + receipts.indexOf(entry.id()).orElseThrow())
                            .contains(named));
        } finally {
            swap(column, before);
        }
        assertThat(check.faults()).isEmpty();
    }

    @Test
    void aBodyChangedTogetherWithItsHashIsFoundByTheLog() throws SQLException {
        String body = swap("body", "\\x7b7d");
        String hash = swap(
                "leaf_hash",
                "\\x" + Hash.leaf("{}".getBytes(StandardCharsets.UTF_8)).hex());
        try {
            assertThat(check.faults())
                    .extracting(Mismatch::toString)
                    .anySatisfy(fault -> assertThat(fault).contains(entry.id().toString(), "与日志中的不一致"));
        } finally {
            swap("body", body);
            swap("leaf_hash", hash);
        }
    }

    @Test
    void aDeletedIndexAndAChangedOpeningAreFound() throws SQLException {
        long index = receipts.indexOf(entry.id()).orElseThrow();
        superuser("delete from recording.entry_index where index = " + index);
        try {
            assertThat(check.faults())
                    .extracting(Mismatch::toString)
                    .anySatisfy(fault -> assertThat(fault).contains("缺少序号 " + index))
                    .anySatisfy(fault -> assertThat(fault).contains(entry.id().toString(), "既未编号"));
        } finally {
            superuser("insert into recording.entry_index values (" + index + ", '" + entry.id() + "')");
        }
        superuser("create table public.kept as select * from recording.commitment_opening where entry_id = '"
                + entry.id() + "'");
        superuser("update recording.commitment_opening set content = 'x' where entry_id = '" + entry.id() + "'");
        assertThat(check.faults()).extracting(Mismatch::what).containsExactly("内容与其承诺值不一致");
        superuser("delete from recording.commitment_opening where entry_id = '" + entry.id() + "'");
        assertThat(check.faults()).extracting(Mismatch::what).containsExactly("内容缺失，却没有依法删除的记录");
        superuser("insert into recording.commitment_opening select * from public.kept");
        superuser("drop table public.kept");
        assertThat(check.faults()).isEmpty();
    }

    @Test
    void aFlippedByteInAnyFileOfTheLogIsNamed() throws IOException {
        List<Path> files = filesOfTheLog();
        assertThat(files).hasSizeGreaterThanOrEqualTo(3);
        for (Path file : files) {
            byte[] whole = Files.readAllBytes(file);
            byte[] flipped = whole.clone();
            flipped[whole.length / 2] ^= 1;
            Files.write(file, flipped);
            assertThat(check.faults())
                    .extracting(fault -> fault.thing().label())
                    .contains(file.toString());
            Files.write(file, whole);
        }
        assertThat(check.faults()).isEmpty();
    }

    /** The first and the last file of every folder of the log: each check reads the whole log, which grows with the suite. */
    private static List<Path> filesOfTheLog() throws IOException {
        try (var walk = Files.walk(TestDatabase.data().resolve("log"))) {
            Map<Path, List<Path>> folders = walk.filter(Files::isRegularFile)
                    .filter(file -> !file.endsWith("key"))
                    .sorted()
                    .collect(Collectors.groupingBy(Path::getParent));
            return folders.values().stream()
                    .flatMap(files ->
                            Stream.of(files.getFirst(), files.getLast()).distinct())
                    .toList();
        }
    }

    /** Sets a column as somebody who switches the triggers off; what it held before. */
    private String swap(String column, String value) throws SQLException {
        try (Connection connection = TestDatabase.connectAsSuperuser();
                var statement = connection.createStatement()) {
            statement.execute("set session_replication_role = replica");
            var row = statement.executeQuery(
                    "select " + column + "::text from recording.entry where id = '" + entry.id() + "'");
            row.next();
            String before = row.getString(1);
            statement.execute(
                    "update recording.entry set " + column + " = '" + value + "' where id = '" + entry.id() + "'");
            return before;
        }
    }

    private static void superuser(String change) throws SQLException {
        try (Connection connection = TestDatabase.connectAsSuperuser();
                var statement = connection.createStatement()) {
            statement.execute("set session_replication_role = replica");
            assertThat(statement.executeUpdate(change)).isLessThanOrEqualTo(1);
        }
    }
}
