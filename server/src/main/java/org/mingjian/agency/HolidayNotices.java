package org.mingjian.agency;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import org.mingjian.agency.calendar.HolidayNotice;
import org.mingjian.kernel.calendar.CalendarChange;
import org.mingjian.kernel.calendar.WorkingCalendar;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 工作日历来源: the notices by which is counted, each kept; the newest of a year supersedes the earlier ones. */
@Component
public class HolidayNotices {

    /** No agency's own: the calendar is the country's. */
    private static final UUID INSTALLATION = new UUID(0, 0);

    private final HolidayNoticeStore store;
    private final RegisterEntries entries;

    HolidayNotices(HolidayNoticeStore store, RegisterEntries entries) {
        this.store = store;
        this.entries = entries;
    }

    /**
     * A notice with its place among all.
     *
     * @param position later ones supersede earlier ones of the same year
     * @param importedAt when it was imported
     */
    public record Kept(UUID id, long position, HolidayNotice notice, Instant importedAt) {

        /** As sentences call it. */
        public String name() {
            return notice.year() + "年放假安排（" + notice.number() + "）";
        }
    }

    /** What became of a notice that was handed in. */
    public enum Outcome {
        /** It is in force now. */
        ADDED,
        /** The year's notice in force says just this. */
        UNCHANGED,
        /** The year's notice in force was announced later. */
        SUPERSEDED
    }

    /**
     * What came of handing in a notice.
     *
     * @param inForce the year's notice now
     */
    public record Addition(Outcome outcome, Kept inForce) {}

    /** Every notice, in the order of import. */
    public List<Kept> all() {
        return store.all();
    }

    /** Keeps a notice, unless it is in force already or an older one. */
    @Transactional
    public Addition add(HolidayNotice notice) {
        store.lock();
        Optional<Kept> current = newest(notice.year());
        if (current.isPresent() && current.get().notice().saysTheSameAs(notice)) {
            return new Addition(Outcome.UNCHANGED, current.get());
        }
        if (current.isPresent() && current.get().notice().announcedOn().isAfter(notice.announcedOn())) {
            return new Addition(Outcome.SUPERSEDED, current.get());
        }
        UUID id = UUID.randomUUID();
        store.insert(id, notice);
        entries.record("holidayNotice:" + id, "addHolidayNotice", INSTALLATION, null, Map.of("notice", notice));
        return new Addition(Outcome.ADDED, newest(notice.year()).orElseThrow());
    }

    private Optional<Kept> newest(int year) {
        return store.all().reversed().stream()
                .filter(kept -> kept.notice().year() == year)
                .findFirst();
    }

    /** From the calendar before a notice to the one with it. @throws IllegalArgumentException when there is no such notice */
    public CalendarChange change(UUID id) {
        List<Kept> all = store.all();
        long position = all.stream()
                .filter(kept -> kept.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no notice " + id))
                .position();
        return new CalendarChange(
                calendar(all, kept -> kept.position() < position), calendar(all, kept -> kept.position() <= position));
    }

    /** The calendar by every notice that is kept now, whether or not this process counts by it already. */
    public WorkingCalendar calendar() {
        return calendar(store.all(), kept -> true);
    }

    /** The notices that count, the newest of each year, in the order of their years. */
    public List<Kept> inForce() {
        return List.copyOf(newestOfYears(store.all(), kept -> true).values());
    }

    /** Of the notices that count, the one that says what a day is: the last to name it, otherwise that of its year. */
    public static Optional<Kept> source(List<Kept> inForce, LocalDate day) {
        return inForce.reversed().stream()
                .filter(kept -> kept.notice().names(day) || kept.notice().year() == day.getYear())
                .findFirst();
    }

    private static Map<Integer, Kept> newestOfYears(List<Kept> all, Predicate<Kept> counts) {
        Map<Integer, Kept> ofYear = new TreeMap<>();
        all.stream().filter(counts).forEach(kept -> ofYear.put(kept.notice().year(), kept));
        return ofYear;
    }

    private static WorkingCalendar calendar(List<Kept> all, Predicate<Kept> counts) {
        WorkingCalendar calendar = WorkingCalendar.china();
        for (Kept kept : newestOfYears(all, counts).values()) {
            HolidayNotice notice = kept.notice();
            String version = calendar.version() + "+" + notice.year() + "#" + kept.position();
            calendar = calendar.withYear(version, notice.year(), notice.daysOff(), notice.workDays());
        }
        return calendar;
    }

    /** Counts by the newest notices from now on; another process may have imported one. */
    @EventListener(ApplicationReadyEvent.class)
    @Scheduled(
            fixedDelayString = "${mingjian.calendar.refresh:15s}",
            initialDelayString = "${mingjian.calendar.refresh:15s}")
    public void refresh() {
        WorkingCalendar newest = calendar(store.all(), kept -> true);
        if (!newest.version().equals(WorkingCalendar.inForce().version())) {
            WorkingCalendar.putInForce(newest);
        }
    }
}
