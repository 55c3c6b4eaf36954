package org.mingjian.casework;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjian.casework.history.Term;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 期限重算情况: how far each recomputation has come, and what it moved in the cases of some agencies. */
@Component
public class RecomputationReport {

    private static final int WHOLE = 100;

    private final JdbcClient jdbc;
    private final RecomputationRows rows;

    RecomputationReport(JdbcClient jdbc, RecomputationRows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    /**
     * A recomputation, the last begun first.
     *
     * @param notice the calendar notice
     * @param finishedAt {@code null} while it goes on or was cut off
     * @param percent how much of all open cases is done, per cent
     * @param cases cases of the agencies asked for in which a last day moved
     * @param moved last days that moved in them
     */
    public record Progress(
            UUID notice, Instant begunAt, @Nullable Instant finishedAt, int percent, int cases, int moved) {}

    /** A last day that moved, with the case it belongs to. */
    public record Moved(
            UUID caseId, String number, String title, String term, LocalDate oldDay, LocalDate newDay, Instant at) {}

    /** The recomputations, counted over the cases of these agencies. */
    public List<Progress> of(Set<UUID> agencies) {
        return jdbc.sql("""
                        select r.notice_id, r.behind, r.begun_at, r.finished_at, r.cases as done, count(m.term) as moved,
                               count(distinct m.case_id) as cases
                          from casework.recomputation r
                          left join (select m.notice_id, m.case_id, m.term from casework.moved_deadline m
                                       join casework.case_file c on c.id = m.case_id and c.agency_id = any (:agencies)) m
                            on m.notice_id = r.notice_id
                         group by r.notice_id order by r.begun_at desc
                        """)
                .param("agencies", agencies.toArray(UUID[]::new))
                .query(this::progress)
                .list();
    }

    private Progress progress(ResultSet row, int number) throws SQLException {
        Timestamp finished = row.getTimestamp("finished_at");
        return new Progress(
                row.getObject("notice_id", UUID.class),
                row.getTimestamp("begun_at").toInstant(),
                finished == null ? null : finished.toInstant(),
                percent(finished != null, row.getInt("done"), row.getObject("behind", UUID.class)),
                row.getInt("cases"),
                row.getInt("moved"));
    }

    private int percent(boolean finished, int done, UUID behind) {
        return finished ? WHOLE : WHOLE * done / Math.max(1, done + rows.openCases(behind));
    }

    /** What a notice moved in the cases of these agencies, by the new day. */
    public List<Moved> moved(UUID notice, Set<UUID> agencies, int most) {
        return jdbc.sql("""
                        select m.case_id, coalesce(c.case_number, c.lead_number) as number, c.title, m.term, m.old_day,
                               m.new_day, m.moved_at
                          from casework.moved_deadline m join casework.case_file c on c.id = m.case_id
                         where m.notice_id = :notice and c.agency_id = any (:agencies)
                         order by m.new_day, m.case_id, m.term limit :most
                        """)
                .param("notice", notice)
                .param("agencies", agencies.toArray(UUID[]::new))
                .param("most", most)
                .query((row, number) -> new Moved(
                        row.getObject("case_id", UUID.class),
                        row.getString("number"),
                        row.getString("title"),
                        Term.valueOf(row.getString("term")).title(),
                        row.getObject("old_day", LocalDate.class),
                        row.getObject("new_day", LocalDate.class),
                        row.getTimestamp("moved_at").toInstant()))
                .list();
    }
}
