package org.mingjian.casework;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.UUID;
import org.mingjian.casework.act.Act;
import org.mingjian.casework.act.ActKind;
import org.mingjian.casework.history.CaseHistory;
import org.mingjian.casework.history.DoneAct;
import org.mingjian.casework.history.DoneAct.Outcome;
import org.mingjian.casework.history.Office;
import org.mingjian.casework.history.Stage;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The acts of the cases, insert-only; a case's history is what they say. */
@Repository
class ActRows {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    ActRows(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    CaseHistory history(UUID caseId) {
        return new CaseHistory(
                jdbc.sql("""
                        select id, kind, content, outcome, officer_id, officer, office, acted_at, stage, entry_id
                          from casework.act where case_id = :case order by ordinal
                        """).param("case", caseId).query(this::read).list());
    }

    /** The content of an act as it enters the record and the table. */
    String content(Act act) {
        return json.writeValueAsString(act);
    }

    void insert(UUID caseId, int ordinal, DoneAct done, UUID accountId) {
        jdbc.sql("""
                        insert into casework.act (id, case_id, ordinal, kind, content, outcome, officer_id, account_id, officer,
                            office, acted_at, stage, entry_id)
                        values (:id, :case, :ordinal, :kind, cast(:content as jsonb), cast(:outcome as jsonb), :officerId,
                            :accountId, :officer, :office, :at, :stage, :entry)
                        """)
                .param("id", done.id())
                .param("case", caseId)
                .param("ordinal", ordinal)
                .param("kind", ActKind.of(done.act()).word())
                .param("content", content(done.act()))
                .param("outcome", json.writeValueAsString(done.outcome()))
                .param("officerId", done.officerId())
                .param("accountId", accountId)
                .param("officer", done.officer())
                .param("office", done.office().name())
                .param("at", Timestamp.from(done.at()))
                .param("stage", done.stage().name())
                .param("entry", done.entryId())
                .update();
    }

    private DoneAct read(ResultSet row, int number) throws SQLException {
        ActKind kind = ActKind.withWord(row.getString("kind")).orElseThrow();
        return new DoneAct(
                row.getObject("id", UUID.class),
                json.readValue(row.getString("content"), kind.content()),
                row.getObject("officer_id", UUID.class),
                row.getString("officer"),
                Office.valueOf(row.getString("office")),
                row.getTimestamp("acted_at").toInstant(),
                Stage.valueOf(row.getString("stage")),
                json.readValue(row.getString("outcome"), Outcome.class),
                row.getObject("entry_id", UUID.class));
    }
}
