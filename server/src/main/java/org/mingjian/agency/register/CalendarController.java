package org.mingjian.agency.register;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.agency.HolidayNotices;
import org.mingjian.agency.HolidayNotices.Kept;
import org.mingjian.kernel.calendar.LegalDates;
import org.mingjian.kernel.calendar.WorkingCalendar;
import org.mingjian.kernel.problem.Refused;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 工作日历: the country's, the same for every agency; read only, notices come by command. */
@RestController
@RequestMapping("/api/agency/calendar")
class CalendarController {

    private final HolidayNotices notices;
    private final Clock clock;

    CalendarController(HolidayNotices notices, Clock clock) {
        this.notices = notices;
        this.clock = clock;
    }

    /**
     * A year of the calendar.
     *
     * @param year this year when it is left out
     * @throws Refused before the first year of the calendar and more than a year ahead
     */
    @GetMapping
    @PreAuthorize("isAuthenticated()")
    CalendarSheet sheet(@RequestParam(required = false) @Nullable Integer year) {
        int now = LegalDates.today(clock).getYear();
        WorkingCalendar calendar = notices.calendar();
        int first = calendar.announcedYears().first();
        int last = Math.max(now, calendar.announcedYears().last()) + 1;
        int asked = year == null ? now : year;
        if (asked < first || asked > last) {
            throw Refused.input("year", "工作日历只有" + first + "年至" + last + "年");
        }
        List<Kept> inForce = notices.inForce();
        return CalendarSheet.of(asked, first, last, calendar, inForce, imported(inForce));
    }

    private List<CalendarSheet.Notice> imported(List<Kept> inForce) {
        return notices.all().reversed().stream()
                .map(kept -> CalendarSheet.Notice.of(kept, inForce.contains(kept), notices.change(kept.id())))
                .toList();
    }
}
