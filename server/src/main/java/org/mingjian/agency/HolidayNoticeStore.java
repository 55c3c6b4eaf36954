package org.mingjian.agency;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import org.mingjian.agency.calendar.HolidayNotice;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The notices' rows: inserted, never changed. */
@Repository
class HolidayNoticeStore {

    private final JdbcClient jdbc;
    private final Clock clock;

    HolidayNoticeStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Every notice in the order of import. */
    List<HolidayNotices.Kept> all() {
        return jdbc.sql("""
                        select id, position, year, number, announced_on, days_off, work_days, source, imported_at
                        from agency.holiday_notice order by position
                        """).query(HolidayNoticeStore::read).list();
    }

    /** Two imports at once: the second waits until the first has ended. */
    void lock() {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('agency.holiday_notice', 0))")
                .query(row -> {});
    }

    void insert(UUID id, HolidayNotice notice) {
        jdbc.sql("""
                        insert into agency.holiday_notice
                          (id, year, number, announced_on, days_off, work_days, source, imported_at)
                        values (:id, :year, :number, :announced, cast(:off as date[]), cast(:work as date[]), :source, :at)
                        """)
                .param("id", id)
                .param("year", notice.year())
                .param("number", notice.number())
                .param("announced", notice.announcedOn())
                .param("off", array(notice.daysOff()))
                .param("work", array(notice.workDays()))
                .param("source", notice.source())
                .param("at", OffsetDateTime.now(clock))
                .update();
    }

    private static String[] array(SortedSet<LocalDate> days) {
        return days.stream().map(LocalDate::toString).toArray(String[]::new);
    }

    private static HolidayNotices.Kept read(ResultSet row, int number) throws SQLException {
        var notice = new HolidayNotice(
                row.getInt("year"),
                row.getString("number"),
                row.getObject("announced_on", LocalDate.class),
                days(row, "days_off"),
                days(row, "work_days"),
                row.getString("source"));
        return new HolidayNotices.Kept(
                row.getObject("id", UUID.class),
                row.getLong("position"),
                notice,
                row.getTimestamp("imported_at").toInstant());
    }

    private static SortedSet<LocalDate> days(ResultSet row, String column) throws SQLException {
        var days = new TreeSet<LocalDate>();
        for (java.sql.Date day : (java.sql.Date[]) row.getArray(column).getArray()) {
            days.add(day.toLocalDate());
        }
        return days;
    }
}
