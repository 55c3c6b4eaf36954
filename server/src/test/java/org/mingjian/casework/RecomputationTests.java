package org.mingjian.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mingjian.Acting;
import org.mingjian.Requirement;
import org.mingjian.agency.Actor;
import org.mingjian.agency.HolidayNotices;
import org.mingjian.agency.HolidayNotices.Outcome;
import org.mingjian.agency.calendar.HolidayNotice;
import org.mingjian.kernel.calendar.LegalDates;
import org.mingjian.kernel.calendar.WorkingCalendar;
import org.mingjian.recording.Timeline;
import org.mingjian.recording.TimelineEntry;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A notice of holidays moves the running terms of open cases, and only those, each with a record. */
@Requirement({"G9", "I29"})
class RecomputationTests extends CaseTest {

    @Autowired
    private HolidayNotices notices;

    @Autowired
    private Recomputation recomputation;

    @Autowired
    private Timeline timeline;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private JsonMapper json;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    /** The last notice says what ships, so that no other test counts by an invented one. */
    @AfterEach
    void restore() {
        run(notices.add(notice(shipped(true), shipped(false))).inForce().id());
        notices.refresh();
        assertThat(LocalDate.of(year(), 1, 1).datesUntil(LocalDate.of(year() + 1, 1, 1)))
                .allMatch(day -> WorkingCalendar.inForce().isWorkingDay(day)
                        == WorkingCalendar.china().isWorkingDay(day));
    }

    private int year() {
        return LegalDates.today(clock).getYear();
    }

    private HolidayNotice notice(SortedSet<LocalDate> off, SortedSet<LocalDate> work) {
        return new HolidayNotice(
                year(), "国办发明电〔" + UUID.randomUUID() + "〕1号", LegalDates.today(clock), off, work, "测试");
    }

    /** The days that rest although in the week, or are worked although at its end, as they ship. */
    private SortedSet<LocalDate> shipped(boolean rest) {
        var days = new TreeSet<LocalDate>();
        LocalDate.of(year(), 1, 1)
                .datesUntil(LocalDate.of(year() + 1, 1, 1))
                .filter(day -> WorkingCalendar.china().isWorkingDay(day) != rest)
                .filter(day -> rest == day.getDayOfWeek().getValue() <= 5)
                .forEach(days::add);
        return days;
    }

    /** The next working days rest, as a storm might order. */
    private HolidayNotice prolonged() {
        SortedSet<LocalDate> off = shipped(true);
        LocalDate day = LegalDates.today(clock);
        for (int i = 0; i < 2; i++) {
            day = WorkingCalendar.china().plusWorkingDays(day, 1);
            off.add(day);
        }
        return notice(off, shipped(false));
    }

    private void run(UUID notice) {
        while (!recomputation.next(notice).finished()) {}
    }

    private String sent(String path) throws Exception {
        return sent(path, staff.lead());
    }

    private String sent(String path, Actor actor) throws Exception {
        return mvc.perform(get(path).with(Acting.as(actor)))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private LocalDate dueOn(UUID caseId) {
        return jdbc.sql("select next_due_on from casework.case_file where id = :id")
                .param("id", caseId)
                .query(LocalDate.class)
                .single();
    }

    @Test
    void aNoticeMovesTheTermsOfOpenCasesWithARecordAndLeavesClosedOnes() throws Exception {
        Conduct open =
                conduct().cleared(Samples.LIGHT_FINE).does(Samples.notice(LegalDates.today(clock)), staff.lead());
        Conduct closed = conduct().closed(Samples.LIGHT_FINE);
        LocalDate before = dueOn(open.caseId());

        var added = notices.add(prolonged());
        run(added.inForce().id());

        assertThat(added.outcome()).isEqualTo(Outcome.ADDED);
        List<MovedDeadline> moved = recomputation.inCase(open.caseId());
        assertThat(moved).isNotEmpty().allSatisfy(one -> {
            assertThat(one.newDay()).isAfter(one.oldDay());
            assertThat(one.reason()).contains("年放假安排（国办发明电");
        });
        assertThat(dueOn(open.caseId())).isAfter(before);
        assertThat(timeline.of("case:" + open.caseId()))
                .filteredOn(entry -> entry.act().equals("calendar:moveDeadlines"))
                .extracting(TimelineEntry::id)
                .containsExactly(moved.getFirst().entryId());
        assertThat(recomputation.inCase(closed.caseId())).isEmpty();
        String told = moved.getFirst().sentence();
        assertThat(sent("/api/casework/cases/" + open.caseId())).contains(told);
        assertThat(sent("/api/casework/notices")).contains(told);
    }

    @Test
    void theTimelineOfTheCaseSaysWhichDayMovedWhyAndWhen() throws Exception {
        UUID open = conduct()
                .cleared(Samples.LIGHT_FINE)
                .does(Samples.notice(LegalDates.today(clock)), staff.lead())
                .caseId();
        run(notices.add(prolonged()).inForce().id());

        MovedDeadline moved = recomputation.inCase(open).getFirst();
        JsonNode shown = json.readTree(sent("/api/casework/cases/" + open))
                .get("timeline")
                .valueStream()
                .filter(item -> item.get("title").asString().equals("期限变动"))
                .findFirst()
                .orElseThrow();
        assertThat(shown.get("summary").asString()).contains(moved.sentence());
        assertThat(shown.get("entryId").asString()).isEqualTo(moved.entryId().toString());
        assertThat(Instant.parse(shown.get("at").asString())).isEqualTo(moved.at());
    }

    @Test
    void theDeskSaysHowFarARecomputationHasComeAndNamesTheCasesOfTheOwnAgencyOnly() throws Exception {
        Conduct open =
                conduct().cleared(Samples.LIGHT_FINE).does(Samples.notice(LegalDates.today(clock)), staff.lead());
        UUID notice = notices.add(prolonged()).inForce().id();
        transaction.executeWithoutResult(status -> recomputation.next(notice, 1));
        JsonNode begun = progress(staff.lead(), notice);
        assertThat(begun.get("finishedAt").isNull()).isTrue();
        assertThat(begun.get("percent").asInt()).isLessThan(100);
        run(notice);

        JsonNode done = progress(staff.lead(), notice);
        int moved = recomputation.inCase(open.caseId()).size();
        assertThat(done.get("finishedAt").isNull()).isFalse();
        assertThat(done.get("percent").asInt()).isEqualTo(100);
        assertThat(done.get("cases").asInt()).isPositive();
        assertThat(done.get("moved").asInt()).isGreaterThanOrEqualTo(moved);
        String list = "/api/casework/recomputations/" + notice + "/moved";
        assertThat(json.readTree(sent(list)).valueStream())
                .hasSize(done.get("moved").asInt())
                .filteredOn(
                        row -> row.get("caseId").asString().equals(open.caseId().toString()))
                .hasSize(moved);

        Actor stranger = untouched().lead();
        assertThat(progress(stranger, notice).get("cases").asInt()).isZero();
        assertThat(sent(list, stranger)).isEqualTo("[]");
    }

    private JsonNode progress(Actor actor, UUID notice) throws Exception {
        return json.readTree(sent("/api/casework/recomputations", actor))
                .valueStream()
                .filter(one -> one.get("notice").asString().equals(notice.toString()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theSameNoticeAgainChangesNothingAndAnOlderOneNeither() {
        HolidayNotice notice = prolonged();
        var first = notices.add(notice);
        run(first.inForce().id());
        int moved = recomputation.moved(first.inForce().id()).size();

        var second = notices.add(notice);
        run(second.inForce().id());

        assertThat(second.outcome()).isEqualTo(Outcome.UNCHANGED);
        assertThat(second.inForce().id()).isEqualTo(first.inForce().id());
        assertThat(recomputation.moved(first.inForce().id())).hasSize(moved);
        var older = new HolidayNotice(
                notice.year(), "旧", notice.announcedOn().minusDays(1), shipped(true), shipped(false), "测试");
        assertThat(notices.add(older).outcome()).isEqualTo(Outcome.SUPERSEDED);
    }

    @Test
    void whatABreakCutOffGoesOnBehindTheLastWholeBatch() {
        List<UUID> cases = IntStream.range(0, 3)
                .mapToObj(i -> conduct()
                        .cleared(Samples.LIGHT_FINE)
                        .does(Samples.notice(LegalDates.today(clock)), staff.lead())
                        .caseId())
                .toList();
        UUID notice = notices.add(prolonged()).inForce().id();

        transaction.executeWithoutResult(status -> recomputation.next(notice, 1));
        transaction.executeWithoutResult(status -> {
            recomputation.next(notice, 2);
            status.setRollbackOnly();
        });
        run(notice);

        assertThat(cases).allSatisfy(id -> assertThat(recomputation.inCase(id)).isNotEmpty());
        assertThat(jdbc.sql("""
                        select count(*) from recording.entry e where e.act = 'calendar:moveDeadlines' and e.subject in
                          (select 'case:' || case_id from casework.moved_deadline where notice_id = :notice)
                        """).param("notice", notice).query(Integer.class).single())
                .isGreaterThanOrEqualTo(cases.size());
    }

    @Test
    void theDatabaseRefusesToChangeANotice() {
        notices.add(prolonged());
        assertThatThrownBy(() -> jdbc.sql("update agency.holiday_notice set number = 'x'")
                        .update())
                .isInstanceOf(DataAccessException.class);
    }
}
