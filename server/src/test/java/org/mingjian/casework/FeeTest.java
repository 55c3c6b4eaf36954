package org.mingjian.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.mingjian.agency.FeeItems;
import org.mingjian.agency.Matters;
import org.mingjian.casework.act.FeeAct.AssessFee;
import org.mingjian.kernel.calendar.LegalDates;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** A test of fees through the API, with a matter and a published item of its own. */
abstract class FeeTest extends GateTest {

    @Autowired
    protected Matters matters;

    @Autowired
    protected FeeItems items;

    protected UUID matterId = Charging.MATTER;

    @BeforeEach
    void list() {
        matterId = UUID.randomUUID();
        matters.list(Charging.matter(staff.agency().id(), staff.agency().documentWord(), matterId), null);
        items.list(staff.agency().id(), Charging.item(matterId), null);
    }

    protected LocalDate today() {
        return LegalDates.today(clock);
    }

    protected AssessFee assessment() {
        return assessment(Charging.ITEM, Charging.AMOUNT, today());
    }

    protected AssessFee assessment(String item, long amountFen, LocalDate on) {
        return Charging.assessed(matterId, Samples.netCafe(Conduct.party()), item, amountFen, on, staff.two());
    }

    protected Conduct assessed() {
        Desk.Answer answer = desk.begin(assessment(), staff.lead());
        assertThat(answer.status()).as("%s", answer.body()).isEqualTo(201);
        return new Conduct(desk, clock, staff).continuing(answer);
    }

    protected Conduct approved() {
        return assessed().does(Charging.APPROVED, staff.head());
    }

    protected Conduct noticed() {
        return approved().does(Charging.NOTICE, staff.lead());
    }

    protected Conduct served() {
        return noticed().does(Charging.served(staff.two(), clock.instant()), staff.lead());
    }

    protected Conduct paid() {
        return served().does(Charging.paid(Charging.AMOUNT, today(), receipt()), staff.lead());
    }

    /** A receipt that nobody else has. */
    protected static String receipt() {
        return "财票" + UUID.randomUUID();
    }

    protected void refusedOpening(AssessFee opening) {
        Desk.Answer answer = desk.begin(opening, staff.lead());
        assertThat(answer.status()).as("%s", answer.body()).isEqualTo(422);
        assertThat(answer.rules()).containsExactlyElementsOf(broken());
        assertThat(answer.body().at("/refusals/0/provision/article").asString()).isNotBlank();
    }

    protected JsonNode view(Conduct conduct) {
        return desk.get("/api/casework/cases/" + conduct.caseId(), staff.lead()).body();
    }
}
