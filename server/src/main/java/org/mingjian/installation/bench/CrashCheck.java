package org.mingjian.installation.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.mingjian.casework.ActIntegrity;
import org.mingjian.documents.DocumentIntegrity;
import org.mingjian.recording.RecordCheck;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What must hold after every crash, asked of the database, of the log's files, and of the server's own answers. */
final class CrashCheck {

    /** A sentence for each row that a query names; a query that names none found nothing wrong. */
    private static final List<String> NOTHING_WRONG = List.of("""
            select 'entry ' || a.entry_id || ' is of several acts' from casework.act a
            group by a.entry_id having count(*) > 1
            """, """
            select 'case ' || c.id || ' is at version ' || c.version || ' with ' || count(a.id) || ' acts up to '
                || coalesce(max(a.ordinal), 0)
            from casework.case_file c left join casework.act a on a.case_id = c.id
            group by c.id, c.version
            having c.version <> count(a.id) or c.version <> coalesce(max(a.ordinal), 0)
            """, """
            select 'lead numbers of ' || s.agency_id || ': ' || s.last || ' drawn, ' || count(c.id) || ' used'
            from casework.number_series s
            left join casework.case_file c on c.agency_id = s.agency_id where s.series = 'lead'
            group by s.agency_id, s.last having s.last <> count(c.id)
            """, """
            select 'indexes are not dense: ' || count(*) || ' up to ' || max(index) from recording.entry_index
            having count(*) <> max(index) + 1
            """);

    private static final String NOT_SEQUENCED = "select count(*) from recording.pending";

    private static final String UNHEARD = """
            select count(*) from casework.decision d
            where d.penalty and not exists (select from publicity.public_record r where r.document_id = d.document_id)
            """;

    private final JdbcClient jdbc;
    private final Path data;

    CrashCheck(JdbcClient jdbc, Path data) {
        this.jdbc = jdbc;
        this.data = data;
    }

    /** What is wrong, lost and doubled acts first. */
    record Verdict(List<String> lost, List<String> doubled, List<String> faults) {}

    Verdict run(Collection<Acknowledged> all, Collection<Acknowledged> asked, DeskClient desk)
            throws IOException, InterruptedException {
        Verdict verdict = new Verdict(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        settle(NOT_SEQUENCED, "entries are never sequenced", verdict);
        settle(UNHEARD, "decisions never reach publication", verdict);
        inDatabase(all, verdict);
        inTimelines(asked, desk, verdict);
        NOTHING_WRONG.forEach(query -> verdict.faults().addAll(sentences(query)));
        verdict.faults().addAll(new RecordCheck(jdbc, data).verify());
        verdict.faults().addAll(new DocumentIntegrity(jdbc).verify());
        verdict.faults().addAll(new ActIntegrity(jdbc).verify());
        return verdict;
    }

    private void settle(String query, String fault, Verdict verdict) throws InterruptedException {
        if (!Patience.until(() -> jdbc.sql(query).query(Long.class).single() == 0)) {
            verdict.faults()
                    .add(fault + ": " + jdbc.sql(query).query(Long.class).single());
        }
    }

    private void inDatabase(Collection<Acknowledged> all, Verdict verdict) {
        Map<UUID, Long> indexes = new HashMap<>();
        jdbc.sql("select a.entry_id, i.index from casework.act a join recording.entry_index i using (entry_id)")
                .query(row -> {
                    indexes.put(row.getObject("entry_id", UUID.class), row.getLong("index"));
                });
        Set<UUID> seen = new HashSet<>();
        for (Acknowledged act : all) {
            Long index = indexes.get(act.entryId());
            if (index == null || index != act.index()) {
                verdict.lost().add(act + " has index " + index);
            }
            if (!seen.add(act.entryId())) {
                verdict.doubled().add(act + " was acknowledged twice");
            }
        }
    }

    private static void inTimelines(Collection<Acknowledged> asked, DeskClient desk, Verdict verdict)
            throws IOException, InterruptedException {
        Map<UUID, List<Acknowledged>> cases = asked.stream().collect(Collectors.groupingBy(Acknowledged::caseId));
        for (var one : cases.entrySet()) {
            var timeline = desk.get(
                            "/api/casework/cases/" + one.getKey(),
                            one.getValue().getFirst().reader())
                    .body()
                    .path("timeline");
            for (Acknowledged act : one.getValue()) {
                long shown = timeline.valueStream()
                        .filter(item -> item.path("entryId")
                                .asString()
                                .equals(act.entryId().toString()))
                        .filter(item -> item.path("index").asLong() == act.index())
                        .count();
                if (shown != 1) {
                    (shown == 0 ? verdict.lost() : verdict.doubled()).add(act + " is shown " + shown + " times");
                }
            }
        }
    }

    private List<String> sentences(String query) {
        return jdbc.sql(query).query((row, number) -> row.getString(1)).list();
    }
}
