package org.mingjian.publicity.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjian.publicity.PublicRecordState;
import org.mingjian.publicity.record.PublicRecord.Hands;
import org.mingjian.publicity.record.PublicRecord.Origin;
import org.mingjian.publicity.redaction.Span;
import org.springframework.jdbc.core.RowMapper;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads rows of {@code publicity.public_record}. */
final class PublicRecordRows implements RowMapper<PublicRecord> {

    private static final TypeReference<List<Span>> SPANS = new TypeReference<>() {};

    private final JsonMapper json;

    PublicRecordRows(JsonMapper json) {
        this.json = json;
    }

    @Override
    public PublicRecord mapRow(ResultSet row, int number) throws SQLException {
        return new PublicRecord(
                row.getObject("id", UUID.class),
                row.getLong("version"),
                row.getString("slug"),
                origin(row),
                row.getObject("agency_id", UUID.class),
                row.getString("agency_name"),
                row.getString("document_number"),
                PublicRecordState.valueOf(row.getString("state")),
                redactions(row),
                row.getObject("decided_on", LocalDate.class),
                row.getObject("due_on", LocalDate.class),
                row.getObject("served_on", LocalDate.class),
                hands(row),
                instant(row.getObject("published_at", OffsetDateTime.class)));
    }

    private static Origin origin(ResultSet row) throws SQLException {
        return new Origin(
                row.getString("source"),
                row.getString("origin"),
                row.getObject("case_id", UUID.class),
                row.getObject("document_id", UUID.class),
                row.getString("source_file_sha256"));
    }

    private @Nullable Redactions redactions(ResultSet row) throws SQLException {
        String facts = row.getString("facts");
        String spans = row.getString("spans");
        return facts == null || spans == null
                ? null
                : new Redactions(json.readValue(facts, PublicFacts.class), json.readValue(spans, SPANS));
    }

    private static Hands hands(ResultSet row) throws SQLException {
        return new Hands(
                List.of((UUID[]) row.getArray("preparers").getArray()),
                row.getString("prepared_by"),
                row.getObject("reviewer", UUID.class),
                row.getString("reviewed_by"),
                row.getString("returned_reason"));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }
}
