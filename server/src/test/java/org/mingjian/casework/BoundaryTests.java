package org.mingjian.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingjian.Requirement;
import org.mingjian.casework.act.Act;
import org.mingjian.casework.history.Attempt;
import org.mingjian.casework.history.CaseHistory;
import org.mingjian.casework.history.DoneAct;
import org.mingjian.casework.history.DoneAct.Outcome;
import org.mingjian.casework.history.Office;
import org.mingjian.casework.history.Stage;
import org.mingjian.casework.policy.HearingRight;
import org.mingjian.casework.policy.Policy;
import org.mingjian.kernel.calendar.LegalDates;

/** The last fen and the last day still count, the first beyond them does not. */
class BoundaryTests {

    /** A Monday; five working days after it is the next Monday. */
    private static final Instant NOTICE = Instant.parse("2026-03-02T02:00:00Z");

    private static final List<UUID> TWO = List.of(Walk.LEAD, Walk.ASSISTING);

    /** An individual business is weighed as its citizen: ten thousand yuan. */
    @ParameterizedTest
    @CsvSource({"999999, false", "1000000, true", "1000001, true"})
    @Requirement(
            value = {"E15", "I9"},
            law = "行政处罚法 第六十三条第一款第一项")
    void aFineOfJustTheHearingsAmountGivesAHearing(long fineFen, boolean hearing) {
        CaseHistory history = investigated(fineFen, List.of());
        assertThat(HearingRight.applies(history, new StillWorld(NOTICE, history)))
                .isEqualTo(hearing);
    }

    @ParameterizedTest
    @CsvSource({"6, true", "7, true", "8, false"})
    @Requirement(
            value = {"E15", "I1"},
            law = "行政处罚法 第四十四条")
    void onTheLastDayThePartyMayStillSpeak(int daysAfter, boolean open) {
        CaseHistory history = investigated(Samples.LIGHT_FINE, List.of(Samples.notice(LegalDates.on(NOTICE))));
        assertThat(refuses(Policy.STATEMENT_PERIOD_ENDED, history, daysAfter)).isEqualTo(open);
    }

    @ParameterizedTest
    @CsvSource({"6, true", "7, true", "8, false"})
    @Requirement(
            value = {"D01", "I9"},
            law = "行政处罚法 第六十四条第一项")
    void onTheLastDayThePartyMayStillAskForAHearing(int daysAfter, boolean open) {
        CaseHistory history = investigated(Samples.HEAVY_FINE, List.of(Samples.notice(LegalDates.on(NOTICE))));
        assertThat(refuses(Policy.HEARING_PERIOD_ENDED, history, daysAfter)).isEqualTo(open);
    }

    private static boolean refuses(Policy policy, CaseHistory history, int daysAfter) {
        StillWorld world = new StillWorld(NOTICE.plus(Duration.ofDays(daysAfter)), history);
        Attempt recheck = new Attempt(Samples.rechecked(), history, Walk.LEAD, Office.HANDLER, world);
        return policy.refuses(recheck).isPresent();
    }

    private static CaseHistory investigated(long fineFen, List<Act> then) {
        List<Act> acts = new ArrayList<>(List.of(
                Samples.lead(new UUID(5, 5), Samples.netCafe(Samples.creditCode(1)), LegalDates.on(NOTICE)),
                Samples.verified(),
                Samples.filed(Walk.LEAD, Walk.ASSISTING),
                Samples.inspection(TWO, NOTICE),
                Samples.concluded(fineFen)));
        acts.addAll(then);
        List<DoneAct> done = new ArrayList<>();
        for (Act act : acts) {
            UUID id = new UUID(9, done.size());
            done.add(new DoneAct(id, act, Walk.LEAD, "某人", Office.HANDLER, NOTICE, Stage.NOTIFIED, Outcome.NONE, id));
        }
        return new CaseHistory(done);
    }
}
