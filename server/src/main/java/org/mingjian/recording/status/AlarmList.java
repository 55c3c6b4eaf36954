package org.mingjian.recording.status;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.problem.Refused;
import org.mingjian.recording.Entry;
import org.mingjian.recording.RecordActor;
import org.mingjian.recording.RecordScope;
import org.mingjian.recording.Recorder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** 告警清单: the alarms that concern somebody, and the notes on what was done. An alarm stays; a note only joins it. */
@Component
public class AlarmList {

    private static final int MOST = 200;
    private static final String HANDLE = "recording:handle";

    private final JdbcClient jdbc;
    private final RecordScope scope;
    private final Recorder recorder;
    private final JsonMapper json;
    private final Clock clock;

    AlarmList(JdbcClient jdbc, RecordScope scope, Recorder recorder, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.scope = scope;
        this.recorder = recorder;
        this.json = json;
        this.clock = clock;
    }

    /** A note on an alarm. */
    public record Note(String note, String by, Instant at) {}

    /** An alarm; open until somebody notes what was done. */
    public record Alarm(
            UUID id,
            String subject,
            String label,
            String field,
            String what,
            String expected,
            String found,
            Instant foundAt,
            List<Note> notes) {}

    /** What kind of thing is at fault and since when: all that the public is told. */
    public record Plain(String kind, Instant foundAt) {}

    /** The alarms in the actor's scope, open ones first, newest first. */
    public List<Alarm> of(RecordActor actor) {
        Set<UUID> agencies = scope.of(actor);
        Map<UUID, List<Noted>> notes = notes();
        return jdbc.sql("""
                        select a.* from recording.alarm a
                        where a.agency_id is null or a.agency_id in (:agencies)
                        order by exists (select from recording.alarm_handled h where h.alarm_id = a.id),
                          a.found_at desc, a.id limit :most
                        """)
                .param("agencies", agencies)
                .param("most", MOST)
                .query((row, number) -> alarm(row, notes))
                .list();
    }

    /** How many open ones there are in the actor's scope. */
    public long open(RecordActor actor) {
        return jdbc.sql("""
                        select count(*) from recording.alarm a
                        where (a.agency_id is null or a.agency_id in (:agencies))
                          and not exists (select from recording.alarm_handled h where h.alarm_id = a.id)
                        """)
                .param("agencies", scope.of(actor))
                .query(Long.class)
                .single();
    }

    /** The open alarms of the whole installation, without names. */
    public List<Plain> openInPlainWords() {
        return jdbc.sql("""
                        select split_part(a.subject, ':', 1) as kind, a.found_at from recording.alarm a
                        where not exists (select from recording.alarm_handled h where h.alarm_id = a.id)
                        order by a.found_at desc limit :most
                        """)
                .param("most", MOST)
                .query((row, number) -> new Plain(
                        row.getString("kind"),
                        row.getObject("found_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** Notes what was done, in the record as well. @throws Refused when there is no such alarm in the actor's scope */
    @Transactional
    public void handle(UUID id, String note, RecordActor actor) {
        if (of(actor).stream().noneMatch(alarm -> alarm.id().equals(id))) {
            throw Refused.notFound();
        }
        var entry = recorder.record(new Entry(
                "alarm:" + id,
                "recording:handleAlarm",
                actor.agencyId(),
                actor.officerId(),
                actor.officeFor(HANDLE),
                List.of(),
                json.writeValueAsString(Map.of("note", note))));
        jdbc.sql("""
                        insert into recording.alarm_handled (id, alarm_id, note, handled_by, handled_name, handled_at, entry_id)
                        values (:id, :alarm, :note, :by, :name, :at, :entry)
                        """)
                .param("id", UUID.randomUUID())
                .param("alarm", id)
                .param("note", note)
                .param("by", actor.officerId())
                .param("name", actor.name())
                .param("at", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .param("entry", entry.id())
                .update();
    }

    private record Noted(UUID alarm, Note note) {}

    private Map<UUID, List<Noted>> notes() {
        return jdbc
                .sql("select alarm_id, note, handled_name, handled_at from recording.alarm_handled order by handled_at")
                .query((row, number) -> new Noted(
                        row.getObject("alarm_id", UUID.class),
                        new Note(
                                row.getString("note"),
                                row.getString("handled_name"),
                                row.getObject("handled_at", OffsetDateTime.class)
                                        .toInstant())))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Noted::alarm));
    }

    private static Alarm alarm(ResultSet row, Map<UUID, List<Noted>> notes) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        @Nullable List<Noted> own = notes.get(id);
        return new Alarm(
                id,
                row.getString("subject"),
                row.getString("label"),
                row.getString("field"),
                row.getString("what"),
                row.getString("expected"),
                row.getString("found"),
                row.getObject("found_at", OffsetDateTime.class).toInstant(),
                own == null ? List.of() : own.stream().map(Noted::note).toList());
    }
}
