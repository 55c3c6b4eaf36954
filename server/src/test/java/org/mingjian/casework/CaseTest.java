package org.mingjian.casework;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.mingjian.IntegrationTest;
import org.mingjian.agency.Accounts;
import org.mingjian.agency.Agencies;
import org.mingjian.agency.ExecutionPowers;
import org.mingjian.agency.Matters;
import org.mingjian.agency.Officers;
import org.mingjian.casework.Bureau.Staff;
import org.mingjian.installation.MovableClock;
import org.mingjian.kernel.calendar.LegalDates;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.json.JsonMapper;

/** A test of casework through the API, with a bureau of its own. */
@IntegrationTest
abstract class CaseTest {

    /** Of the one context that all integration tests share. */
    private static @Nullable Staff kept;

    @Autowired
    protected MovableClock clock;

    private Instant begun = Instant.EPOCH;

    @Autowired
    private ExecutionPowers powers;

    protected Bureau bureau;
    protected Desk desk;
    protected Staff staff;

    @Autowired
    void prepare(
            Agencies agencies, Officers officers, Matters matters, Accounts accounts, MockMvc mvc, JsonMapper json) {
        bureau = new Bureau(agencies, officers, matters, accounts);
        desk = new Desk(mvc, json);
    }

    @BeforeEach
    void found() {
        // Noon: what the tests put an hour back or forth stays on the same legal day.
        clock.moveTo(
                LegalDates.today(clock).atTime(12, 0).atZone(LegalDates.ZONE).toInstant());
        begun = clock.instant();
        staff = kept == null ? bureau.found() : kept;
        kept = staff;
    }

    /** A bureau costs seven slow hashes; the next test takes it over unless time moved on in it. */
    @AfterEach
    void follow() {
        if (!clock.instant().equals(begun)) {
            kept = null;
        }
        clock.follow();
    }

    /** A bureau in which nothing was done yet. */
    protected Staff untouched() {
        return bureau.found();
    }

    protected SummaryConduct summary() {
        return new SummaryConduct(desk, clock, staff);
    }

    protected CoercionConduct coercion() {
        return new CoercionConduct(desk, clock, staff, bureau);
    }

    protected HearingConduct hearing() {
        return new HearingConduct(conduct(), clock, staff);
    }

    /** Executions in a matter in which a law empowers the agency. */
    protected ExecutionConduct execution() {
        powers.grant(staff.agency().id(), Bureau.executing(staff.matter().id()), null);
        return powerless();
    }

    /** Executions in a matter in which no law empowers the agency. */
    protected ExecutionConduct powerless() {
        return new ExecutionConduct(desk, clock, staff);
    }

    protected Conduct conduct() {
        return new Conduct(desk, clock, staff);
    }
}
