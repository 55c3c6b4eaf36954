package org.mingjian.recording;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What holds among rows: chains of subjects, openings of commitments, and that every entry is sequenced or pending. */
final class ChainCheck {

    private static final int MOST_FAULTS = 20;

    private final JdbcClient jdbc;
    private final List<RecordFault> faults;

    ChainCheck(JdbcClient jdbc, List<RecordFault> faults) {
        this.jdbc = jdbc;
        this.faults = faults;
    }

    void run() {
        find("与同一对象的上一条记录不相连", """
                select e.id, i.index from recording.entry e
                left join recording.entry p on p.subject = e.subject and p.subject_position = e.subject_position - 1
                left join recording.entry_index i on i.entry_id = e.id
                where e.previous_hash is distinct from p.leaf_hash or e.subject_position > 0 and p.id is null
                order by i.index limit :limit
                """);
        find("内容与其承诺值不一致", """
                select e.id, i.index from recording.entry e
                join recording.commitment_opening o on o.entry_id = e.id
                left join recording.entry_index i on i.entry_id = e.id
                where e.commitment <> sha256(o.salt || o.content) order by i.index limit :limit
                """);
        find("既未编号也不在待编号之列", """
                select e.id, i.index from recording.entry e
                left join recording.entry_index i on i.entry_id = e.id
                where i.index is null and not exists (select from recording.pending p where p.entry_id = e.id)
                limit :limit
                """);
        find("已编号却仍在待编号之列", """
                select i.entry_id as id, i.index from recording.entry_index i
                join recording.pending p on p.entry_id = i.entry_id order by i.index limit :limit
                """);
    }

    private void find(String what, String query) {
        faults.addAll(jdbc.sql(query)
                .param("limit", MOST_FAULTS)
                .query((row, number) -> new RecordFault(
                        where(row.getObject("id", UUID.class), row.getObject("index", Long.class)), what))
                .list());
    }

    private static String where(UUID id, @Nullable Long index) {
        return "记录 " + id + (index == null ? "" : "(序号 " + index + ")");
    }
}
