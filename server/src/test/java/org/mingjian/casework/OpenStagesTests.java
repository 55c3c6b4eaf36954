package org.mingjian.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.mingjian.Requirement;
import org.mingjian.casework.history.Stage;
import org.mingjian.casework.procedure.Procedures;

/** Which cases are at their end follows from the tables. */
class OpenStagesTests {

    @Test
    @Requirement({"G5", "G9"})
    void aCaseIsAtItsEndWhereOnlyTheArchiveCanFollow() {
        assertThat(EnumSet.complementOf(EnumSet.copyOf(Procedures.open())))
                .containsExactlyInAnyOrder(
                        Stage.NONE,
                        Stage.NOT_FILED,
                        Stage.WITHDRAWN,
                        Stage.TRANSFERRED,
                        Stage.CLOSED,
                        Stage.ARCHIVED,
                        Stage.MEASURE_NOT_TAKEN,
                        Stage.INSPECTION_REFUSED,
                        Stage.INSPECTION_NOT_DONE,
                        Stage.INSPECTION_ENDED,
                        Stage.NOT_ACCEPTED,
                        Stage.APPLICATION_WITHDRAWN,
                        Stage.LICENCE_REFUSED,
                        Stage.DEREGISTERED,
                        Stage.FEE_WITHDRAWN,
                        Stage.REQUISITION_NOT_TAKEN);
    }
}
