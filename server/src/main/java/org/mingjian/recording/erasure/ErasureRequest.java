package org.mingjian.recording.erasure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 删除申请.
 *
 * @param about the entry whose content is asked for
 * @param approved {@code null} until it is decided
 * @param note what the second person said
 */
record ErasureRequest(
        UUID id,
        UUID entryId,
        UUID agency,
        About about,
        Order order,
        UUID requestedBy,
        String requestedName,
        Instant requestedAt,
        @Nullable Boolean approved,
        @Nullable String note,
        @Nullable String decidedName,
        @Nullable Instant decidedAt) {

    /** What {@link #read} reads. */
    static final String SELECT = """
            select r.*, d.approved, d.note, d.decided_name, d.decided_at, e.subject, e.act, e.at, i.index
            from recording.erasure_request r join recording.entry e on e.id = r.entry_id
            left join recording.entry_index i on i.entry_id = e.id
            left join recording.erasure_decision d on d.request_id = r.id
            """;

    /** What the order says: who gave it and when, its number and the hash of its text. */
    record Order(
            String ground,
            String number,
            String authority,
            @Nullable LocalDate on,
            String sha256) {}

    /** An entry by its subject, its act and its place in the log. */
    record About(
            String of, String act, Instant at, @Nullable Long index) {

        static About read(ResultSet row) throws SQLException {
            return new About(
                    row.getString("subject"),
                    row.getString("act"),
                    row.getObject("at", OffsetDateTime.class).toInstant(),
                    row.getObject("index", Long.class));
        }
    }

    /** The same request with the entry called as people call it. */
    ErasureRequest called(About named) {
        return new ErasureRequest(
                id,
                entryId,
                agency,
                named,
                order,
                requestedBy,
                requestedName,
                requestedAt,
                approved,
                note,
                decidedName,
                decidedAt);
    }

    static ErasureRequest read(ResultSet row, int number) throws SQLException {
        OffsetDateTime decided = row.getObject("decided_at", OffsetDateTime.class);
        return new ErasureRequest(
                row.getObject("id", UUID.class),
                row.getObject("entry_id", UUID.class),
                row.getObject("agency_id", UUID.class),
                About.read(row),
                order(row),
                row.getObject("requested_by", UUID.class),
                row.getString("requested_name"),
                row.getObject("requested_at", OffsetDateTime.class).toInstant(),
                row.getObject("approved", Boolean.class),
                row.getString("note"),
                row.getString("decided_name"),
                decided == null ? null : decided.toInstant());
    }

    private static Order order(ResultSet row) throws SQLException {
        return new Order(
                row.getString("ground"),
                row.getString("order_number"),
                row.getString("order_authority"),
                row.getObject("ordered_on", LocalDate.class),
                row.getString("order_sha256"));
    }
}
