package org.mingjian.agency;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.mingjian.agency.discretion.DiscretionStandard;
import org.mingjian.agency.discretion.StandardTable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The standards' rows: inserted, never changed. */
@Repository
class DiscretionStore {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    DiscretionStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    List<DiscretionStandard> of(UUID matterId) {
        return jdbc.sql("""
                        select id, matter_id, version, content from agency.discretion_standard
                        where matter_id = :matter order by version desc
                        """).param("matter", matterId).query(this::read).list();
    }

    /** Every matter's versions, the newest first. */
    List<DiscretionStandard> all() {
        return jdbc.sql("""
                        select id, matter_id, version, content from agency.discretion_standard
                        order by matter_id, version desc
                        """).query(this::read).list();
    }

    private DiscretionStandard read(ResultSet row, int number) throws SQLException {
        return new DiscretionStandard(
                row.getObject("id", UUID.class),
                row.getObject("matter_id", UUID.class),
                row.getInt("version"),
                json.readValue(row.getString("content"), StandardTable.class));
    }

    void insert(DiscretionStandard standard) {
        jdbc.sql("""
                        insert into agency.discretion_standard (id, matter_id, version, in_force_from, content)
                        values (:id, :matter, :version, :from, :content)
                        """)
                .param("id", standard.id())
                .param("matter", standard.matterId())
                .param("version", standard.version())
                .param("from", standard.table().from())
                .param("content", json.writeValueAsString(standard.table()))
                .update();
    }
}
