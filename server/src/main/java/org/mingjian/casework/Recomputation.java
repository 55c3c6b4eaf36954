package org.mingjian.casework;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjian.agency.HolidayNotices;
import org.mingjian.casework.history.CaseHistory;
import org.mingjian.casework.history.Term;
import org.mingjian.kernel.calendar.CalendarChange;
import org.mingjian.recording.Entry;
import org.mingjian.recording.Recorder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * 期限重算: counts the running terms of open cases again after a calendar notice, a batch in a transaction. What is at
 * its end stays as it is. After a kill it goes on behind the last whole batch.
 */
@Component
public class Recomputation {

    private static final int BATCH = 100;
    private static final String SYSTEM = "SYSTEM";

    private final RecomputationRows rows;
    private final ActRows acts;
    private final World world;
    private final HolidayNotices notices;
    private final Recorder recorder;
    private final JsonMapper json;

    Recomputation(
            RecomputationRows rows,
            ActRows acts,
            World world,
            HolidayNotices notices,
            Recorder recorder,
            JsonMapper json) {
        this.rows = rows;
        this.acts = acts;
        this.world = world;
        this.notices = notices;
        this.recorder = recorder;
        this.json = json;
    }

    /**
     * How far it has come.
     *
     * @param cases open cases looked at
     * @param total open cases in all
     * @param moved last days that moved
     */
    public record Step(int cases, int total, int moved, boolean finished) {}

    /** Does the next batch of a notice; does nothing when it is finished. */
    @Transactional
    public Step next(UUID notice) {
        return next(notice, BATCH);
    }

    Step next(UUID notice, int batch) {
        Clock clock = world.clock();
        RecomputationRows.State state = rows.take(notice, clock.instant());
        if (state.finished()) {
            return new Step(state.cases(), state.cases(), state.moved(), true);
        }
        int total = state.cases() + rows.openCases(state.behind());
        List<CaseRow> cases = rows.next(state.behind(), batch);
        if (cases.isEmpty()) {
            rows.finish(notice, clock.instant());
            return new Step(state.cases(), state.cases(), state.moved(), true);
        }
        CalendarChange change = notices.change(notice);
        String reason = reason(notice);
        int moved = cases.stream()
                .mapToInt(one -> recompute(one, notice, change, reason))
                .sum();
        rows.advance(notice, cases.getLast().id(), cases.size(), moved);
        return new Step(state.cases() + cases.size(), total, state.moved() + moved, false);
    }

    /** What a notice moved. */
    public List<MovedDeadline> moved(UUID notice) {
        return rows.ofNotice(notice);
    }

    /** What notices moved in a case, the newest first; whether the asker may see the case is for the caller to decide. */
    public List<MovedDeadline> inCase(UUID caseId) {
        return rows.ofCase(caseId);
    }

    /** What notices moved in any of these cases. */
    public List<MovedDeadline> inCases(Set<UUID> cases) {
        return rows.ofCases(cases);
    }

    private String reason(UUID notice) {
        return notices.all().stream()
                .filter(kept -> kept.id().equals(notice))
                .map(HolidayNotices.Kept::name)
                .findFirst()
                .orElseThrow();
    }

    private int recompute(CaseRow row, UUID notice, CalendarChange change, String reason) {
        CaseHistory history = acts.history(row.id());
        CaseSurroundings around = world.around(row.id(), row.agencyId(), row.category());
        Map<Term, Days> moved = new LinkedHashMap<>();
        @Nullable LocalDate nearest = null;
        for (CaseDeadlines.Open open : CaseDeadlines.open(history, around, change.before())) {
            LocalDate old = open.dueOn();
            if (old != null) {
                LocalDate now =
                        change.moved(open.reckoning().why().deadline(), old).orElse(old);
                nearest = nearest == null || now.isBefore(nearest) ? now : nearest;
                if (!now.equals(old)) {
                    moved.put(open.term(), new Days(old, now));
                }
            }
        }
        if (!moved.isEmpty()) {
            keep(row, notice, moved, reason);
            rows.dueOn(row.id(), nearest);
        }
        return moved.size();
    }

    /** The last day before and now. */
    private record Days(LocalDate old, LocalDate now) {}

    private void keep(CaseRow row, UUID notice, Map<Term, Days> moved, String reason) {
        Instant at = world.clock().instant().truncatedTo(ChronoUnit.MICROS);
        var entry = recorder.record(new Entry(
                Casework.subject(row.id()),
                "calendar:moveDeadlines",
                row.agencyId(),
                null,
                SYSTEM,
                List.of(),
                json.writeValueAsString(Map.of("notice", notice, "reason", reason, "moved", moved))));
        moved.forEach((term, days) -> rows.insert(
                notice,
                new MovedDeadline(
                        row.id(), term.title(), days.old(), days.now(), reason, Objects.requireNonNull(entry.id()), at),
                term.name()));
    }
}
