package org.mingjian.casework;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The marked things that are under a measure now, each in one case only, of whichever agency (行政强制法 第二十三条第二款). */
@Repository
class PropertyUnderMeasure {

    private final JdbcClient jdbc;

    PropertyUnderMeasure(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The agency whose case holds a thing, when it is another case than this one. */
    Optional<UUID> holder(String mark, UUID caseId) {
        return jdbc.sql("""
                        select c.agency_id from casework.property_under_measure p join casework.case_file c on c.id = p.case_id
                         where p.mark = :mark and p.released_at is null and p.case_id <> :case
                        """)
                .param("mark", mark)
                .param("case", caseId)
                .query(UUID.class)
                .optional();
    }

    /** Writes which marks a case holds now; the index refuses a thing that another case holds. */
    void keep(UUID caseId, List<String> marks, Instant at) {
        Set<String> held = new HashSet<>(held(caseId));
        Set<String> now = new HashSet<>(marks);
        now.stream().filter(mark -> !held.contains(mark)).forEach(mark -> hold(caseId, mark, at));
        held.stream().filter(mark -> !now.contains(mark)).forEach(mark -> release(caseId, mark, at));
    }

    private List<String> held(UUID caseId) {
        return jdbc.sql(
                        "select mark from casework.property_under_measure where case_id = :case and released_at is null")
                .param("case", caseId)
                .query((row, number) -> row.getString("mark"))
                .list();
    }

    private void hold(UUID caseId, String mark, Instant at) {
        jdbc.sql("insert into casework.property_under_measure (case_id, mark, held_at) values (:case, :mark, :at)")
                .param("case", caseId)
                .param("mark", mark)
                .param("at", Timestamp.from(at))
                .update();
    }

    private void release(UUID caseId, String mark, Instant at) {
        jdbc.sql("""
                        update casework.property_under_measure set released_at = :at
                         where case_id = :case and mark = :mark and released_at is null
                        """)
                .param("case", caseId)
                .param("mark", mark)
                .param("at", Timestamp.from(at))
                .update();
    }
}
