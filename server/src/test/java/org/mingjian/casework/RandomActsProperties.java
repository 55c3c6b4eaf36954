package org.mingjian.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.mingjian.Requirement;
import org.mingjian.casework.act.Act;
import org.mingjian.casework.act.ActKind;
import org.mingjian.casework.act.DecisionAct.Decide;
import org.mingjian.casework.act.DecisionAct.DecideNoPenalty;
import org.mingjian.casework.act.NoticeAct.GiveNotice;
import org.mingjian.casework.act.NoticeAct.RecheckStatement;
import org.mingjian.casework.history.Attempt;
import org.mingjian.casework.history.CaseHistory;
import org.mingjian.casework.history.DoneAct;
import org.mingjian.casework.history.DoneAct.Outcome;
import org.mingjian.casework.history.Stage;
import org.mingjian.casework.procedure.OrdinaryProcedure;
import org.mingjian.casework.procedure.Step;
import org.mingjian.kernel.problem.Refused;

/** Whatever acts are tried in whatever order: gates let pass or refuse, and a decision has all that it needs. */
class RandomActsProperties {

    private static final Instant START = Instant.parse("2026-03-02T04:00:00Z");
    private static final int HOURS = 8;

    /** 120 sequences of 90 attempts each. */
    @Property(tries = 120)
    @Requirement(
            value = {"G6", "I1", "I2"},
            law = {"行政处罚法 第四十四条", "行政处罚法 第五十八条"})
    void noSequenceOfActsDecidesWithoutClearanceNoticeAndRecheck(
            @ForAll @Size(90) List<@IntRange(min = 0, max = 9_999) Integer> choices) {
        CaseHistory history = CaseHistory.empty();
        Instant now = START;
        for (int choice : choices) {
            List<Act> possible = likely(history, now, choice);
            history = attempted(history, possible.get(choice / 2 % possible.size()), now);
            now = now.plus(Duration.ofHours((long) choice % HOURS));
        }
    }

    /** Every other choice is among the acts whose row allows the stage, so that sequences come far. */
    private static List<Act> likely(CaseHistory history, Instant now, int choice) {
        List<Act> all = ProcedureWalk.candidates(history, now);
        List<Act> allowed = all.stream()
                .filter(act -> step(act).from().contains(history.stage()))
                .toList();
        return choice % 2 == 0 || allowed.isEmpty() ? all : allowed;
    }

    private static CaseHistory attempted(CaseHistory history, Act act, Instant now) {
        Step step = step(act);
        UUID who = Walk.person(step.office());
        List<DoneAct> before = history.acts();
        try {
            Stage to = Gate.pass(step, new Attempt(act, history, who, step.office(), new StillWorld(now, history)));
            requireLawful(history, act);
            UUID id = new UUID(9, before.size());
            CaseHistory then = history.with(new DoneAct(id, act, who, "某人", step.office(), now, to, Outcome.NONE, id));
            CaseDeadlines.open(then, new StillWorld(now, then));
            return then;
        } catch (Refused refused) {
            assertThat(refused.refusals()).isNotEmpty().allSatisfy(one -> {
                assertThat(one.provision()).isNotNull();
                assertThat(one.reason()).isNotBlank();
            });
            assertThat(history.acts()).isEqualTo(before);
            return history;
        }
    }

    private static void requireLawful(CaseHistory before, Act act) {
        if (act instanceof Decide || act instanceof DecideNoPenalty) {
            assertThat(StillWorld.clearedDraft(before)).isPresent();
            assertThat(before.decision()).isEmpty();
        }
        if (act instanceof Decide) {
            var notice = before.last(GiveNotice.class);
            assertThat(notice).isPresent();
            assertThat(before.lastAfter(RecheckStatement.class, notice.orElseThrow()))
                    .isPresent();
        }
    }

    private static Step step(Act act) {
        return OrdinaryProcedure.PROCEDURE.step(ActKind.of(act));
    }
}
