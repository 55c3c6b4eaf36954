package org.mingjian.publicity.page;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.mingjian.publicity.WithdrawalGround;

/** Reads rows of {@code publicity.tombstone}. */
final class TombstoneRows {

    private TombstoneRows() {}

    static Tombstone map(ResultSet row) throws SQLException {
        return new Tombstone(
                row.getObject("record_id", UUID.class),
                row.getString("slug"),
                row.getString("agency_name"),
                WithdrawalGround.valueOf(row.getString("ground")),
                row.getString("reason"),
                row.getString("document"),
                row.getObject("effective_on", LocalDate.class),
                row.getObject("published_at", OffsetDateTime.class).toInstant(),
                row.getObject("withdrawn_at", OffsetDateTime.class).toInstant(),
                row.getString("html_sha256"),
                row.getObject("entry_id", UUID.class));
    }
}
