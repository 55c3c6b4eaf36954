package org.mingjian.recording;

import java.sql.ResultSet;
import java.sql.SQLException;
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
