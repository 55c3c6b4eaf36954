package org.mingjian.casework.desk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjian.casework.MovedDeadline;
import org.mingjian.casework.act.ActKind;
import org.mingjian.casework.desk.CaseView.Erasure;
import org.mingjian.casework.desk.CaseView.Paper;
import org.mingjian.casework.desk.CaseView.TimelineItem;
import org.mingjian.casework.history.DoneAct;
import org.mingjian.casework.paper.CaseContext;
import org.mingjian.kernel.calendar.LegalDates;
import org.mingjian.recording.Timeline;
import org.mingjian.recording.TimelineEntry;
import org.springframework.stereotype.Component;

/** What happened in a case: its acts, and the days that notices of holidays moved. */
@Component
class CaseTimelines {

    /** What has no place in the record yet is the newest of its moment. */
    private static final Comparator<TimelineItem> NEWEST_FIRST = Comparator.comparing(TimelineItem::at)
            .thenComparing(TimelineItem::index, Comparator.nullsLast(Comparator.naturalOrder()))
            .reversed();

    private final Timeline timeline;

    CaseTimelines(Timeline timeline) {
        this.timeline = timeline;
    }

    /** Acts and moved days joined with their entries in the record, the newest first. */
    List<TimelineItem> of(CaseContext context, List<MovedDeadline> moved) {
        String subject = "case:" + context.caseId();
        Map<UUID, TimelineEntry> entries =
                timeline.of(subject).stream().collect(Collectors.toMap(TimelineEntry::id, entry -> entry));
        Map<UUID, Erasure> erased = timeline.erased(subject).stream()
                .collect(Collectors.toMap(
                        Timeline.Erased::entryId, one -> new Erasure(one.order(), LegalDates.on(one.at()))));
        List<TimelineItem> items = new ArrayList<>();
        byEntry(moved).forEach((entry, days) -> items.add(moved(entry, days, index(entries, entry))));
        for (DoneAct done : context.history().acts().reversed()) {
            items.add(act(context, done, index(entries, done.entryId()), erased.get(done.entryId())));
        }
        items.sort(NEWEST_FIRST);
        return items;
    }

    private static @Nullable Long index(Map<UUID, TimelineEntry> entries, UUID entry) {
        return Optional.ofNullable(entries.get(entry)).map(TimelineEntry::index).orElse(null);
    }

    private static TimelineItem act(
            CaseContext context, DoneAct done, @Nullable Long index, @Nullable Erasure erasure) {
        ActKind kind = ActKind.of(done.act());
        return new TimelineItem(
                index,
                done.at(),
                kind.word(),
                kind.title(),
                done.officer(),
                done.office().title(),
                erasure == null
                        ? Summaries.of(done.act(), id -> context.names(List.of(id)))
                        : "内容已依法删除(依据 " + erasure.order() + "," + LegalDates.format(erasure.on()) + ")",
                papers(done).toList(),
                done.entryId(),
                erasure);
    }

    /** A notice moves all the terms of a case under one entry. */
    private static Map<UUID, List<MovedDeadline>> byEntry(List<MovedDeadline> moved) {
        return moved.stream()
                .collect(Collectors.groupingBy(MovedDeadline::entryId, LinkedHashMap::new, Collectors.toList()));
    }

    private static TimelineItem moved(UUID entry, List<MovedDeadline> days, @Nullable Long index) {
        return new TimelineItem(
                index,
                days.getFirst().at(),
                "moveDeadlines",
                "期限变动",
                "",
                "系统",
                days.stream().map(MovedDeadline::sentence).collect(Collectors.joining()),
                List.of(),
                entry,
                null);
    }

    static Stream<Paper> papers(DoneAct done) {
        return done.outcome().documents().stream().map(paper -> paper(paper, done.at()));
    }

    private static Paper paper(DoneAct.Paper paper, Instant at) {
        return new Paper(paper.id(), paper.kind().name(), paper.kind().title(), paper.number(), at);
    }
}
