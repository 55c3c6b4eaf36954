package org.mingjian.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInfo;
import org.mingjian.agency.Actor;
import org.mingjian.casework.Desk.Answer;
import org.mingjian.casework.act.Act;
import org.mingjian.casework.policy.Policy;
import org.mingjian.kernel.problem.Refusal;
import org.mingjian.kernel.problem.Refused;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A test in which one thing is wrong: the named gates refuse with their provisions, and nothing was changed. */
abstract class GateTest extends CaseTest {

    @Autowired
    protected JdbcClient jdbc;

    @Autowired
    private Casework casework;

    private List<String> broken = List.of();

    @BeforeEach
    void expect(TestInfo test) {
        Breaks breaks = test.getTestMethod().orElseThrow().getAnnotation(Breaks.class);
        broken = breaks == null
                ? List.of()
                : Arrays.stream(breaks.value()).map(Policy::rule).toList();
    }

    /** The names of the rules that the test breaks. */
    protected List<String> broken() {
        return broken;
    }

    /** All that an act could leave behind in a case. */
    record Trace(int version, String stage, long acts, long papers, long entries, long reviews, long decisions) {}

    protected Trace trace(UUID caseId) {
        return jdbc.sql("""
                        select version, stage,
                               (select count(*) from casework.act where case_id = :id) as acts,
                               (select count(*) from documents.issued where case_id = :id) as papers,
                               (select count(*) from recording.entry where subject = 'case:' || :id) as entries,
                               (select count(*) from legalreview.review where case_id = :id) as reviews,
                               (select count(*) from casework.decision where case_id = :id) as decisions
                          from casework.case_file where id = :id
                        """).param("id", caseId).query(Trace.class).single();
    }

    /** The act is refused by exactly the gates that the test names. */
    protected void refused(Conduct conduct, Act act, Actor actor) {
        assertThat(broken).as("the test names what it breaks").isNotEmpty();
        refused(conduct, act, actor, broken);
    }

    /** The act is refused because the case does not stand where the row begins. */
    protected void notHere(Conduct conduct, Act act, Actor actor) {
        refused(conduct, act, actor, List.of("StageAllows"));
    }

    /** The act is refused by exactly this gate, in a test that looks at several acts. */
    protected void refused(Conduct conduct, Act act, Actor actor, Policy policy) {
        refused(conduct, act, actor, List.of(policy.rule()));
    }

    private void refused(Conduct conduct, Act act, Actor actor, List<String> rules) {
        Trace before = trace(conduct.caseId());
        Answer answer = conduct.attempt(act, actor);
        assertThat(answer.status()).as("%s", answer.body()).isEqualTo(422);
        assertThat(answer.body().path("type").asString()).isEqualTo("/problems/refused");
        assertThat(answer.rules()).containsExactlyInAnyOrderElementsOf(rules);
        assertThat(answer.body().path("refusals").valueStream()).allSatisfy(refusal -> {
            assertThat(refusal.path("reason").asString()).isNotBlank();
            assertThat(refusal.at("/provision/source").asString()).isNotBlank();
            assertThat(refusal.at("/provision/article").asString()).isNotBlank();
        });
        assertThat(trace(conduct.caseId())).isEqualTo(before);
    }

    /** An act of the law itself: refused by exactly the gates that the test names, and to every account. */
    protected void notByLaw(Conduct conduct, Act act, Actor actor) {
        Trace before = trace(conduct.caseId());
        assertThatThrownBy(() -> casework.byLaw(conduct.caseId(), (history, around) -> Optional.of(act)))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusals().stream().map(Refusal::rule))
                                .containsExactlyElementsOf(broken));
        assertThat(trace(conduct.caseId())).isEqualTo(before);
        assertThat(conduct.attempt(act, actor).status()).isEqualTo(403);
    }
}
