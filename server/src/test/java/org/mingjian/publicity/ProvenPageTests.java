package org.mingjian.publicity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mingjian.Requirement;
import org.mingjian.TestDatabase;
import org.mingjian.publicity.record.ContentHash;

/** Only what can be proven is served. */
class ProvenPageTests extends PublicationTest {

    @Test
    @Requirement({"D12", "G1"})
    void whatNobodyCanProveIsNotServed() throws Exception {
        var standing = released();
        Path copy = TestDatabase.data().resolve("portal/records").resolve(standing.slug() + ".html");
        Waiting.forIt(() -> Files.exists(copy) ? Optional.of(copy) : Optional.empty());
        byte[] proven = Files.readAllBytes(copy);
        superuser(
                "html = convert_to('<h1>forged</h1>', 'UTF8'), html_sha256 = encode(sha256('<h1>forged</h1>'), 'hex')",
                standing.id());
        var page = open("/records/" + standing.slug());
        assertThat(page.getStatus()).isEqualTo(200);
        assertThat(page.getContentAsByteArray()).isEqualTo(proven);
        assertThat(alarmed(standing.id())).isOne();
        superuser(
                "html = decode('%s', 'hex'), html_sha256 = '%s'"
                        .formatted(HexFormat.of().formatHex(proven), ContentHash.hex(proven)),
                standing.id());
    }

    @Test
    @Requirement({"D12", "G1"})
    void whenTheCopyIsForgedAsWellThereIsAnHonestGap() throws Exception {
        var standing = released();
        Path copy = TestDatabase.data().resolve("portal/records").resolve(standing.slug() + ".json");
        Waiting.forIt(() -> Files.exists(copy) ? Optional.of(copy) : Optional.empty());
        superuser("json = convert_to('{}', 'UTF8')", standing.id());
        byte[] proven = Files.readAllBytes(copy);
        Files.writeString(copy, "{}");
        var gap = open("/records/" + standing.slug());
        assertThat(gap.getStatus()).isEqualTo(503);
        assertThat(gap.getContentAsString(StandardCharsets.UTF_8)).contains("本页暂停提供");
        assertThat(alarmed(standing.id())).isOne();
        Files.write(copy, proven);
        assertThat(open("/records/" + standing.slug() + ".json").getContentAsByteArray())
                .isEqualTo(proven);
        superuser("json = decode('%s', 'hex')".formatted(HexFormat.of().formatHex(proven)), standing.id());
    }

    private static void superuser(String change, UUID record) throws SQLException {
        try (Connection connection = TestDatabase.connectAsSuperuser();
                var statement = connection.createStatement()) {
            statement.execute("update publicity.published_page set " + change + " where record_id = '" + record + "'");
        }
    }

    private long alarmed(UUID record) {
        return jdbc.sql("select count(*) from recording.alarm where subject = :subject")
                .param("subject", "publicRecord:" + record)
                .query(Long.class)
                .single();
    }
}
