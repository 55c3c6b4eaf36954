package org.mingjian.casework.desk;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mingjian.agency.Actor;
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
    private final Clock clock;

    Notices(WaitingCases waiting, CaseList cases, ReadNotices reads, Clock clock) {
        this.waiting = waiting;
        this.cases = cases;
        this.reads = reads;
        this.clock = clock;
    }

    List<Notice> of(Actor actor) {
        List<WaitingCase> mine =
                waiting.of(actor).stream().filter(WaitingCase::mine).toList();
        if (mine.isEmpty()) {
            return List.of();
        }
        Map<UUID, Instant> arrivals =
                cases.arrivals(mine.stream().map(one -> one.item().id()).collect(Collectors.toSet()));
        Set<String> read = reads.of(actor.accountId());
        LocalDate today = LegalDates.today(clock);
        return mine.stream()
                .flatMap(one -> notices(one, arrivals.getOrDefault(one.item().id(), Instant.EPOCH), today))
                .map(one -> read.contains(one.key()) ? read(one) : one)
                .sorted(ORDER)
                .toList();
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
