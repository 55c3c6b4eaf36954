package org.mingjian.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.mingjian.agency.Matters;
import org.mingjian.casework.act.RequisitionAct.ProposeRequisition;
import org.mingjian.casework.act.RequisitionAct.Returned;
import org.mingjian.kernel.calendar.LegalDates;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** A test of requisition through the API, with a matter of its own. */
abstract class RequisitionTest extends GateTest {

    @Autowired
    protected Matters matters;

    protected UUID matterId = Requisitioning.MATTER;

    @BeforeEach
    void list() {
        matterId = UUID.randomUUID();
        matters.list(Requisitioning.matter(staff.agency().id(), staff.agency().documentWord(), matterId), null);
    }

    protected LocalDate today() {
        return LegalDates.today(clock);
    }

    protected void pass(int days) {
        clock.advance(Duration.ofDays(days));
    }

    protected ProposeRequisition proposal(List<UUID> officers) {
        return Requisitioning.proposed(matterId, Samples.netCafe(Conduct.party()), officers, today());
    }

    protected Conduct proposed(ProposeRequisition opening) {
        Desk.Answer answer = desk.begin(opening, staff.lead());
        assertThat(answer.status()).as("%s", answer.body()).isEqualTo(201);
        return new Conduct(desk, clock, staff).continuing(answer);
    }

    protected Conduct proposed() {
        return proposed(proposal(staff.two()));
    }

    protected Conduct ordered() {
        return proposed().does(Requisitioning.ORDERED, staff.head());
    }

    protected Conduct served() {
        return ordered().does(Samples.served(staff.two(), clock.instant()), staff.lead());
    }

    protected Conduct oral() {
        return proposed().does(Requisitioning.orally(clock.instant()), staff.head());
    }

    protected Conduct taken() {
        return take(served());
    }

    protected Conduct take(Conduct conduct) {
        return conduct.does(Requisitioning.taken(staff.two(), clock.instant(), Requisitioning.ALL), staff.lead());
    }

    protected Conduct returned(List<Returned> items) {
        return taken().does(Requisitioning.returned(staff.two(), today(), items), staff.lead());
    }

    protected Conduct compensated() {
        return returned(Requisitioning.INTACT).does(Requisitioning.compensated(Requisitioning.USE, 0, 0), staff.head());
    }

    protected void refusedOpening(ProposeRequisition opening) {
        Desk.Answer answer = desk.begin(opening, staff.lead());
        assertThat(answer.status()).as("%s", answer.body()).isEqualTo(422);
        assertThat(answer.rules()).containsExactlyElementsOf(broken());
        assertThat(answer.body().at("/refusals/0/provision/article").asString()).isNotBlank();
    }

    protected JsonNode view(Conduct conduct) {
        return desk.get("/api/casework/cases/" + conduct.caseId(), staff.lead()).body();
    }
}
