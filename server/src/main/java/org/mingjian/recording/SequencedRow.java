package org.mingjian.recording;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjian.tlog.Hash;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A row of the index with its entry, as the database holds both.
 *
 * @param agency the acting agency, as the row says
 * @param body the recorded bytes, empty when there is no such entry
 * @param rendered the bytes as the columns would make them, empty when a column is out of form
 */
record SequencedRow(long index, UUID id, @Nullable UUID agency, byte[] body, byte[] leafHash, byte[] rendered) {

    private static final byte[] NONE = new byte[0];

    /** Rows from an index on, in order. */
    static List<SequencedRow> page(JdbcClient jdbc, long from, int limit) {
        return jdbc.sql("""
                        select i.index, i.entry_id, e.subject, e.act, e.agency_id, e.actor_id, e.office, e.at,
                          e.attachments::text as attachments, e.commitment, e.previous_hash, e.leaf_hash, e.body, e.statement
                        from recording.entry_index i left join recording.entry e on e.id = i.entry_id
                        where i.index >= :from order by i.index limit :limit
                        """)
                .param("from", from)
                .param("limit", limit)
                .query(SequencedRow::read)
                .list();
    }

    /** The names of the columns that do not say what was recorded. */
    String differences() {
        if (rendered.length == 0) {
            return "有的列不成格式";
        }
        try {
            JsonNode columns = JsonMapper.shared().readTree(rendered);
            JsonNode recorded = JsonMapper.shared().readTree(body);
            List<String> names = new ArrayList<>(columns.propertyNames());
            names.removeIf(name -> columns.path(name).equals(recorded.path(name)));
            return String.join("、", names);
        } catch (JacksonException e) {
            return "记录内容不成格式";
        }
    }

    private static SequencedRow read(ResultSet row, int number) throws SQLException {
        long index = row.getLong("index");
        UUID id = row.getObject("entry_id", UUID.class);
        byte @Nullable [] body = row.getBytes("body");
        return body == null
                ? new SequencedRow(index, id, null, NONE, NONE, NONE)
                : new SequencedRow(
                        index,
                        id,
                        row.getObject("agency_id", UUID.class),
                        body,
                        row.getBytes("leaf_hash"),
                        rendered(id, row));
    }

    private static byte[] rendered(UUID id, ResultSet row) throws SQLException {
        try {
            Entry entry = new Entry(
                    row.getString("subject"),
                    row.getString("act"),
                    row.getObject("agency_id", UUID.class),
                    row.getObject("actor_id", UUID.class),
                    row.getString("office"),
                    EntryRows.attachments(row.getString("attachments")),
                    "",
                    row.getString("statement"));
            byte @Nullable [] previous = row.getBytes("previous_hash");
            Hash commitment = Hash.of(row.getBytes("commitment"));
            return new EntryBody(
                            id,
                            entry,
                            row.getObject("at", OffsetDateTime.class).toInstant(),
                            commitment,
                            previous == null ? null : Hash.of(previous))
                    .bytes();
        } catch (IllegalArgumentException e) {
            return NONE;
        }
    }
}
