package org.mingjian.agency.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mingjian.Acting;
import org.mingjian.IntegrationTest;
import org.mingjian.Requirement;
import org.mingjian.agency.Actor;
import org.mingjian.agency.HolidayNotices;
import org.mingjian.agency.Role;
import org.mingjian.agency.calendar.HolidayNotice;
import org.mingjian.kernel.calendar.WorkingCalendar;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The calendar by which deadlines are counted, as everybody at the desk sees it; each notice is taken back afterwards. */
@IntegrationTest
@Requirement("G9")
class CalendarControllerTests {

    private static final LocalDate TUESDAY = LocalDate.of(2021, 8, 10);
    private static final LocalDate SATURDAY = LocalDate.of(2021, 8, 14);

    @Autowired
    private MockMvc mvc;

    @Autowired
    private HolidayNotices notices;

    @Autowired
    private JsonMapper json;

    @Test
    void everyDayOfAYearSaysWhatItIs() throws Exception {
        JsonNode sheet = sheet(2025);
        assertThat(sheet.get("days")).hasSize(365);
        assertThat(sheet.get("announced").asBoolean()).isTrue();
        assertThat(sheet.get("notice").isNull()).isTrue();
        assertThat(sheet.get("shipped").asString())
                .isEqualTo(WorkingCalendar.china().version());
        assertThat(kind(sheet, LocalDate.of(2025, 10, 1))).isEqualTo("HOLIDAY");
        assertThat(kind(sheet, LocalDate.of(2025, 10, 11))).isEqualTo("MADE_UP");
        assertThat(kind(sheet, LocalDate.of(2025, 10, 12))).isEqualTo("REST");
        assertThat(kind(sheet, LocalDate.of(2025, 10, 13))).isEqualTo("WORKING");
    }

    @Test
    void aYearThatIsNotAnnouncedIsProvisionalAndSoIsTheEndOfTheYearBefore() throws Exception {
        int last = sheet(2026).get("last").asInt();
        JsonNode sheet = sheet(last);
        assertThat(sheet.get("announced").asBoolean()).isFalse();
        assertThat(sheet.get("days").valueStream())
                .allMatch(day -> day.get("provisional").asBoolean());
        JsonNode before = sheet(last - 1);
        assertThat(day(before, LocalDate.of(last - 1, 12, 31))
                        .get("provisional")
                        .asBoolean())
                .isTrue();
    }

    @Test
    @Transactional
    void anImportedNoticeIsTheSourceOfItsDaysAndSaysWhatItChanged() throws Exception {
        var days = new TreeSet<LocalDate>(List.of(TUESDAY));
        UUID id = notices.add(new HolidayNotice(
                        2021, "测发〔2021〕1号", LocalDate.of(2021, 8, 1), days, new TreeSet<>(Set.of(SATURDAY)), "台风.txt"))
                .inForce()
                .id();
        JsonNode sheet = sheet(2021);
        assertThat(sheet.get("notice").asString()).isEqualTo(id.toString());
        assertThat(kind(sheet, TUESDAY)).isEqualTo("HOLIDAY");
        assertThat(kind(sheet, SATURDAY)).isEqualTo("MADE_UP");
        assertThat(day(sheet, TUESDAY).get("notice").asString()).isEqualTo(id.toString());
        JsonNode notice = sheet.get("notices").get(0);
        assertThat(notice.get("source").asString()).isEqualTo("台风.txt");
        assertThat(notice.get("inForce").asBoolean()).isTrue();
        assertThat(notice.get("changed").valueStream())
                .anyMatch(day -> day.get("day").asString().equals(TUESDAY.toString())
                        && !day.get("working").asBoolean())
                .anyMatch(day -> day.get("day").asString().equals(SATURDAY.toString())
                        && day.get("working").asBoolean());
    }

    @Test
    void aYearThatTheCalendarDoesNotHoldIsAnInputFault() throws Exception {
        for (String year : new String[] {"1900", "3000", "x"}) {
            assertThat(asked("?year=" + year).getStatus()).as(year).isEqualTo(400);
        }
    }

    @Test
    void nobodySeesItWithoutALogin() throws Exception {
        assertThat(mvc.perform(get("/api/agency/calendar"))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(401);
    }

    private JsonNode sheet(int year) throws Exception {
        return json.readTree(asked("?year=" + year).getContentAsString(StandardCharsets.UTF_8));
    }

    private MockHttpServletResponse asked(String query) throws Exception {
        var actor = new Actor(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), "某人", Set.of(Role.CUSTODIAN));
        return mvc.perform(get("/api/agency/calendar" + query).with(Acting.as(actor)))
                .andReturn()
                .getResponse();
    }

    private static JsonNode day(JsonNode sheet, LocalDate day) {
        return sheet.get("days").get(day.getDayOfYear() - 1);
    }

    private static String kind(JsonNode sheet, LocalDate day) {
        return day(sheet, day).get("kind").asString();
    }
}
