package org.mingjian.recording;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was done on a subject, from its entries. Who may see a subject is for the caller to decide. */
@Component
public class Timeline {

    private final JdbcClient jdbc;

    /** The entries of this database. */
    public Timeline(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The subject's entries in the order of its chain, oldest first. */
    public List<TimelineEntry> of(String subject) {
        return jdbc.sql("""
                        select i.index, e.id, e.at, e.act, e.actor_id, e.office, e.attachments::text as attachments
                        from recording.entry e left join recording.entry_index i on i.entry_id = e.id
                        where e.subject = :subject order by e.subject_position
                        """).param("subject", subject).query(Timeline::entry).list();
    }

    /** What of the subject's content was erased by law, and by which order. */
    public List<Erased> erased(String subject) {
        return jdbc.sql("""
                        select r.entry_id, r.order_number, d.decided_at
                        from recording.entry e join recording.erasure_decision d on d.entry_id = e.id
                        join recording.erasure_request r on r.id = d.request_id
                        where e.subject = :subject and e.act = 'recording:erase' and d.approved
                        """)
                .param("subject", subject)
                .query((row, number) -> new Erased(
                        row.getObject("entry_id", UUID.class),
                        row.getString("order_number"),
                        row.getObject("decided_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /**
     * An entry whose content is gone.
     *
     * @param order number of the paper that ordered it
     */
    public record Erased(UUID entryId, String order, Instant at) {}

    /** The entries of an act behind one of them, oldest first: on what it was done, and for which agency. */
    public List<Done> done(String act, UUID behind, int limit) {
        return jdbc.sql("""
                        select id, subject, agency_id from recording.entry
                        where act = :act and id > :behind order by id limit :limit
                        """)
                .param("act", act)
                .param("behind", behind)
                .param("limit", limit)
                .query((row, number) -> new Done(
                        row.getObject("id", UUID.class),
                        row.getString("subject"),
                        row.getObject("agency_id", UUID.class)))
                .list();
    }

    /**
     * That an act was done.
     *
     * @param entryId the entry
     * @param subject on what
     * @param agencyId by which agency
     */
    public record Done(UUID entryId, String subject, UUID agencyId) {}

    private static TimelineEntry entry(ResultSet row, int number) throws SQLException {
        return new TimelineEntry(
                row.getObject("index", Long.class),
                row.getObject("id", UUID.class),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("act"),
                row.getObject("actor_id", UUID.class),
                row.getString("office"),
                EntryRows.attachments(row.getString("attachments")));
    }
}
