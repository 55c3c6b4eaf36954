package org.mingjian.recording.status;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Measures the lag from real acts of the last hour, at most from the newest few thousand. */
@Component
class LagRows {

    private static final Duration WINDOW = Duration.ofHours(1);
    private static final int MOST = 5_000;

    /** The tiles hold an entry when the checkpoint that covers it is kept; the file of that checkpoint comes after. */
    private static final String LAGS = """
            with acts as (
              select i.index, i.sequenced_at, e.at from recording.entry e
              join recording.entry_index i on i.entry_id = e.id
              where e.id >= :since order by e.id desc limit :most),
            times as (
              select a.at, a.sequenced_at, c.signed_at, p.published_at from acts a
              left join lateral (select size, signed_at from recording.checkpoint
                                 where size > a.index order by size limit 1) c on true
              left join recording.checkpoint_published p on p.size = c.size),
            lags as (select extract(epoch from %s - at) * 1000 as ms from times)
            select count(ms), coalesce(percentile_disc(0.5) within group (order by ms), 0),
              coalesce(percentile_disc(0.99) within group (order by ms), 0), coalesce(max(ms), 0)
            from lags where ms >= 0
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    LagRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Lag sequenced() {
        return lag("sequenced_at");
    }

    Lag integrated() {
        return lag("signed_at");
    }

    Lag published() {
        return lag("published_at");
    }

    /** How many entries the last hour brought. */
    long entriesOfTheLastHour() {
        return jdbc.sql("select count(*) from recording.entry where id >= :since")
                .param("since", floor())
                .query(Long.class)
                .single();
    }

    private Lag lag(String moment) {
        return jdbc.sql(LAGS.formatted(moment))
                .param("since", floor())
                .param("most", MOST)
                .query((row, number) -> new Lag(row.getLong(1), row.getLong(2), row.getLong(3), row.getLong(4)))
                .single();
    }

    /** Identifiers of entries are ordered by time (UUID version 7): the primary key finds the hour. */
    private UUID floor() {
        Instant since = clock.instant().minus(WINDOW);
        return new UUID(since.toEpochMilli() << 16, 0);
    }
}
