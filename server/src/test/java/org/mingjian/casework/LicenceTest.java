package org.mingjian.casework;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.mingjian.agency.LicenceMatters;
import org.mingjian.agency.Matters;
import org.mingjian.kernel.calendar.LegalDates;
import org.mingjian.kernel.calendar.WorkingCalendar;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** A test of licensing through the API, with a matter of licensing of its own. */
abstract class LicenceTest extends GateTest {

    @Autowired
    protected Matters matters;

    @Autowired
    protected LicenceMatters licences;

    @Autowired
    protected LicenceSilence silence;

    protected UUID matterId = Licensing.MATTER;

    @BeforeEach
    void list() {
        matterId = UUID.randomUUID();
        matters.list(Licensing.matter(staff.agency().id(), staff.agency().documentWord(), matterId), null);
        licences.register(staff.agency().id(), Licensing.terms(matterId), null);
    }

    protected LicenceConduct licensing() {
        return new LicenceConduct(desk, clock, staff, matterId);
    }

    protected LocalDate today() {
        return LegalDates.today(clock);
    }

    /** Noon so many working days later. */
    protected void passWorkingDays(int days) {
        passTo(WorkingCalendar.inForce().plusWorkingDays(today(), days));
    }

    protected void passTo(LocalDate day) {
        clock.moveTo(day.atTime(LocalTime.NOON).atZone(LegalDates.ZONE).toInstant());
    }

    protected JsonNode view(Conduct conduct) {
        return desk.get("/api/casework/cases/" + conduct.caseId(), staff.lead()).body();
    }

    /** The case as it is now, after the law has spoken. */
    protected Conduct spoken(Conduct conduct) {
        silence.speak();
        return conduct.continuing(new Desk.Answer(200, wrapped(conduct)));
    }

    private JsonNode wrapped(Conduct conduct) {
        var answer = JsonNodeFactory.instance.objectNode();
        answer.set("case", view(conduct));
        return answer;
    }
}
