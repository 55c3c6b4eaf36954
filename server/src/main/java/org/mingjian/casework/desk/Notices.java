package org.mingjian.casework.desk;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mingjian.agency.Actor;
import org.mingjian.casework.MovedDeadline;
import org.mingjian.casework.Recomputation;
import org.mingjian.casework.desk.WaitingCases.WaitingCase;
import org.mingjian.casework.history.Stage;
import org.mingjian.kernel.calendar.LegalDates;
import org.springframework.stereotype.Component;

/** Makes the notices of one actor from what waits for him: new tasks, opinions that returned a case, pressing days. */
@Component
class Notices {

    private static final Set<String> RETURNED = Set.of(Stage.RETURNED.name(), Stage.REVIEW_REFUSED.name());
    private static final Comparator<Notice> ORDER = Comparator.comparing(Notice::read)
            .thenComparing(Notice::kind)
            .thenComparing(Notices::day)
            .thenComparing(Notice::since, Comparator.reverseOrder())
            .thenComparing(Notice::key);

    private final WaitingCases waiting;
    private final CaseList cases;
    private final ReadNotices reads;
    private final Recomputation recomputation;
    private final Clock clock;

    Notices(WaitingCases waiting, CaseList cases, ReadNotices reads, Recomputation recomputation, Clock clock) {
        this.waiting = waiting;
        this.cases = cases;
        this.reads = reads;
        this.recomputation = recomputation;
        this.clock = clock;
    }

    List<Notice> of(Actor actor) {
        List<WaitingCase> all = waiting.of(actor);
        if (all.isEmpty()) {
            return List.of();
        }
        Map<UUID, Instant> arrivals =
                cases.arrivals(all.stream().map(one -> one.item().id()).collect(Collectors.toSet()));
        Set<String> read = reads.of(actor.accountId());
        LocalDate today = LegalDates.today(clock);
        Stream<Notice> waits = all.stream()
                .filter(WaitingCase::mine)
                .flatMap(one -> notices(one, arrivals.getOrDefault(one.item().id(), Instant.EPOCH), today));
        return Stream.concat(waits, moved(all, today))
                .map(one -> read.contains(one.key()) ? read(one) : one)
                .sorted(ORDER)
                .toList();
    }

    /** What a notice of holidays moved in the actor's cases, as long as the new day is to come. */
    private Stream<Notice> moved(List<WaitingCase> all, LocalDate today) {
        Map<UUID, CaseList.Item> items = all.stream()
                .map(WaitingCase::item)
                .collect(Collectors.toMap(CaseList.Item::id, item -> item, (one, same) -> one));
        return recomputation.inCases(items.keySet()).stream()
                .filter(one -> !one.newDay().isBefore(today))
                .map(one -> moved(
                        one, Objects.requireNonNull(items.get(one.caseId())).title()));
    }

    private static Notice moved(MovedDeadline moved, String title) {
        String key = "MOVED:" + moved.entryId() + ":" + moved.term();
        return new Notice(key, Notice.Kind.DEADLINE, moved.caseId(), title, moved.sentence(), moved.at(), null, false);
    }

    private static Stream<Notice> notices(WaitingCase waiting, Instant since, LocalDate today) {
        CaseList.Item item = waiting.item();
        NextDue due = NextDue.of(item.dueOn(), today);
        Notice arrived = RETURNED.contains(item.stage())
                ? notice(
                        Notice.Kind.RETURNED,
                        item,
                        item.stageTitle() + "，待" + waiting.act().title(),
                        since)
                : notice(Notice.Kind.TASK, item, waiting.act().title(), since);
        return due == null || due.light().equals("GREEN")
                ? Stream.of(arrived)
                : Stream.of(arrived, pressing(item, waiting.act().title(), since, due));
    }

    private static Notice notice(Notice.Kind kind, CaseList.Item item, String text, Instant since) {
        return new Notice(
                kind + ":" + item.id() + ":" + since, kind, item.id(), item.title(), text, since, null, false);
    }

    private static Notice pressing(CaseList.Item item, String act, Instant since, NextDue due) {
        String key = Notice.Kind.DEADLINE + ":" + item.id() + ":" + due.dueOn() + ":" + due.light();
        String left = due.daysLeft() < 0
                ? "，已逾期 " + -due.daysLeft() + " 天"
                : due.daysLeft() == 0 ? "，今天到期" : "，还剩 " + due.daysLeft() + " 天";
        return new Notice(key, Notice.Kind.DEADLINE, item.id(), item.title(), act + left, since, due, false);
    }

    private static LocalDate day(Notice one) {
        return one.due() == null ? LocalDate.MAX : one.due().dueOn();
    }

    private static Notice read(Notice one) {
        return new Notice(
                one.key(), one.kind(), one.caseId(), one.caseTitle(), one.text(), one.since(), one.due(), true);
    }
}
