package org.mingjian.recording.check;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 自查进度: how far the pass under way is, how fast, and when the last one ended. */
@Component
public class SelfCheckProgress {

    private final JdbcClient jdbc;
    private final SelfChecking checking;
    private final SelfCheckSettings settings;
    private final Clock clock;

    SelfCheckProgress(JdbcClient jdbc, SelfChecking checking, SelfCheckSettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.checking = checking;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * The progress.
     *
     * @param limit things a second at most, 0 when the background is off
     * @param begunAt when the newest pass began, {@code null} before the first
     * @param running whether that pass goes on
     * @param rate things a second in that pass, up to now or to its end
     * @param lastFullAt when a full pass ended last
     */
    public record Progress(
            int limit,
            @Nullable Instant begunAt,
            boolean running,
            long checked,
            double rate,
            @Nullable Instant lastFullAt,
            List<Part> parts) {}

    /**
     * One check in the newest pass.
     *
     * @param cursor where it stands
     * @param fault why it could not go on
     */
    public record Part(
            String name,
            String title,
            long checked,
            boolean finished,
            String cursor,
            @Nullable String fault) {}

    private record Pass(Instant begunAt, @Nullable Instant finishedAt) {}

    /** The progress now. */
    public Progress now() {
        Map<String, Part> kept = parts();
        List<Part> parts = checking.checks().stream()
                .map(check ->
                        kept.getOrDefault(check.name(), new Part(check.name(), check.title(), 0, false, "", null)))
                .toList();
        long checked = parts.stream().mapToLong(Part::checked).sum();
        Optional<Pass> newest = pass("id");
        Optional<Pass> full = pass("finished_at");
        return new Progress(
                settings.rate(),
                newest.map(Pass::begunAt).orElse(null),
                newest.filter(pass -> pass.finishedAt() == null).isPresent(),
                checked,
                newest.map(pass -> rate(pass, checked)).orElse(0.0),
                full.map(Pass::finishedAt).orElse(null),
                parts);
    }

    private double rate(Pass pass, long checked) {
        Instant end = pass.finishedAt() == null ? clock.instant() : pass.finishedAt();
        double seconds = Math.max(1, Duration.between(pass.begunAt(), end).toMillis() / 1000.0);
        return Math.round(10 * checked / seconds) / 10.0;
    }

    private Map<String, Part> parts() {
        Map<String, String> titles = new HashMap<>();
        checking.checks().forEach(check -> titles.put(check.name(), check.title()));
        Map<String, Part> parts = new HashMap<>();
        jdbc.sql("select name, cursor, checked, finished, fault from recording.self_check")
                .query(row -> {
                    String name = row.getString("name");
                    parts.put(
                            name,
                            new Part(
                                    name,
                                    titles.getOrDefault(name, name),
                                    row.getLong("checked"),
                                    row.getBoolean("finished"),
                                    row.getString("cursor"),
                                    row.getString("fault")));
                });
        return parts;
    }

    private Optional<Pass> pass(String newestBy) {
        return jdbc.sql("select begun_at, finished_at from recording.self_check_pass where " + newestBy
                        + " is not null order by " + newestBy + " desc limit 1")
                .query(SelfCheckProgress::pass)
                .optional();
    }

    private static Pass pass(ResultSet row, int number) throws SQLException {
        OffsetDateTime finished = row.getObject("finished_at", OffsetDateTime.class);
        return new Pass(
                row.getObject("begun_at", OffsetDateTime.class).toInstant(),
                finished == null ? null : finished.toInstant());
    }
}
