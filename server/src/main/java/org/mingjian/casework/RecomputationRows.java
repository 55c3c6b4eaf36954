package org.mingjian.casework;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjian.casework.history.Stage;
import org.mingjian.casework.procedure.Procedures;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How far a recomputation has come, and what it moved. */
@Repository
class RecomputationRows {

    private final JdbcClient jdbc;

    RecomputationRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Where a recomputation stands.
     *
     * @param behind every case up to this one is done
     */
    record State(UUID behind, int cases, int moved, boolean finished) {}

    /** Begins, or takes up again; the row stays locked against a second one. */
    State take(UUID notice, Instant now) {
        jdbc.sql("""
                        insert into casework.recomputation (notice_id, behind, begun_at)
                        values (:notice, '00000000-0000-0000-0000-000000000000', :now) on conflict (notice_id) do nothing
                        """).param("notice", notice).param("now", Timestamp.from(now)).update();
        return jdbc.sql("""
                        select behind, cases, moved, finished_at is not null as finished
                        from casework.recomputation where notice_id = :notice for update
                        """)
                .param("notice", notice)
                .query((row, number) -> new State(
                        row.getObject("behind", UUID.class),
                        row.getInt("cases"),
                        row.getInt("moved"),
                        row.getBoolean("finished")))
                .single();
    }

    void advance(UUID notice, UUID behind, int cases, int moved) {
        jdbc.sql("""
                        update casework.recomputation
                        set behind = :behind, cases = cases + :cases, moved = moved + :moved where notice_id = :notice
                        """)
                .param("behind", behind)
                .param("cases", cases)
                .param("moved", moved)
                .param("notice", notice)
                .update();
    }

    void finish(UUID notice, Instant now) {
        jdbc.sql("update casework.recomputation set finished_at = :now where notice_id = :notice")
                .param("now", Timestamp.from(now))
                .param("notice", notice)
                .update();
    }

    int openCases(UUID behind) {
        return jdbc.sql(
                        "select count(*) from casework.case_file where id > :behind and (stage in (:open) or next_due_on is not null)")
                .param("behind", behind)
                .param("open", open())
                .query(Integer.class)
                .single();
    }

    /** The next open cases, in one order for all, locked: no act happens in them meanwhile. */
    List<CaseRow> next(UUID behind, int limit) {
        return jdbc.sql("""
                        select * from casework.case_file
                         where id > :behind and (stage in (:open) or next_due_on is not null)
                         order by id limit :limit for update
                        """)
                .param("behind", behind)
                .param("open", open())
                .param("limit", limit)
                .query(CaseRow::read)
                .list();
    }

    /** In a case at its end nothing is due any more, unless somebody turns against its decision. */
    private static List<String> open() {
        return Procedures.open().stream().map(Stage::name).toList();
    }

    void dueOn(UUID caseId, @Nullable LocalDate day) {
        jdbc.sql("update casework.case_file set next_due_on = cast(:day as date) where id = :id")
                .param("day", day)
                .param("id", caseId)
                .update();
    }

    void insert(UUID notice, MovedDeadline moved, String term) {
        jdbc.sql("""
                        insert into casework.moved_deadline
                          (notice_id, case_id, term, old_day, new_day, reason, entry_id, moved_at)
                        values (:notice, :case, :term, :old, :new, :reason, :entry, :at)
                        """)
                .param("notice", notice)
                .param("case", moved.caseId())
                .param("term", term)
                .param("old", moved.oldDay())
                .param("new", moved.newDay())
                .param("reason", moved.reason())
                .param("entry", moved.entryId())
                .param("at", Timestamp.from(moved.at()))
                .update();
    }

    List<MovedDeadline> ofCase(UUID caseId) {
        return read("case_id = :id order by moved_at desc", caseId);
    }

    List<MovedDeadline> ofCases(Set<UUID> cases) {
        return cases.isEmpty()
                ? List.of()
                : read("case_id = any (:id) order by moved_at desc", cases.toArray(UUID[]::new));
    }

    List<MovedDeadline> ofNotice(UUID notice) {
        return read("notice_id = :id order by case_id, term", notice);
    }

    private List<MovedDeadline> read(String which, Object id) {
        return jdbc.sql(
                        "select case_id, term, old_day, new_day, reason, entry_id, moved_at from casework.moved_deadline where "
                                + which)
                .param("id", id)
                .query(MovedDeadline::read)
                .list();
    }
}
