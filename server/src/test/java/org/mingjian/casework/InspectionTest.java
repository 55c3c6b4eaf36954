package org.mingjian.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.mingjian.agency.InspectionItems;
import org.mingjian.agency.Matters;
import org.mingjian.casework.Desk.Answer;
import org.mingjian.casework.act.InspectionAct.ProposeInspection;
import org.mingjian.kernel.calendar.LegalDates;
import org.springframework.beans.factory.annotation.Autowired;

/** A test of gates on an inspection: each has an item and an enterprise of its own. */
abstract class InspectionTest extends GateTest {

    @Autowired
    protected Matters matters;

    @Autowired
    protected InspectionItems items;

    private @Nullable InspectionConduct begun;

    @BeforeEach
    void enlist() {
        begun = new InspectionConduct(desk, clock, staff, listed(1));
    }

    protected InspectionConduct inspection() {
        return Objects.requireNonNull(begun);
    }

    /** A new item of the list with a cap of its own. */
    protected UUID listed(@Nullable Integer cap) {
        return InspectionConduct.listed(matters, items, staff, today(), cap);
    }

    protected LocalDate today() {
        return LegalDates.today(clock);
    }

    protected void refusedOpening(ProposeInspection opening) {
        Answer answer = desk.begin(opening, staff.lead());
        assertThat(answer.status()).as("%s", answer.body()).isEqualTo(422);
        assertThat(answer.rules()).containsExactlyInAnyOrderElementsOf(broken());
    }
}
