package org.mingjian.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mingjian.Requirement;
import org.mingjian.agency.Actor;
import org.mingjian.casework.act.ActKind;
import org.mingjian.casework.chart.ChartStage;
import org.mingjian.casework.history.Stage;
import org.mingjian.casework.procedure.OrdinaryProcedure;
import tools.jackson.databind.JsonNode;

/** The checklist of a case: the gates of the table as questions, with what already holds. */
@Requirement({"A9", "G5"})
class ChecklistTests extends CaseTest {

    private JsonNode checklist(UUID caseId, Actor actor) {
        var answer = desk.get("/api/casework/cases/" + caseId + "/checklist", actor);
        assertThat(answer.status()).as("%s", answer.body()).isEqualTo(200);
        return answer.body();
    }

    private static JsonNode now(JsonNode list) {
        return list.path("stages")
                .valueStream()
                .filter(stage -> stage.path("now").asBoolean())
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode act(JsonNode stage, String word) {
        return stage.path("acts")
                .valueStream()
                .filter(act -> act.path("act").asString().equals(word))
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode gate(JsonNode act, String rule) {
        return act.path("gates")
                .valueStream()
                .filter(gate -> gate.path("rule").asString().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    private static Set<Stage> from(JsonNode act) {
        return OrdinaryProcedure.PROCEDURE
                .step(ActKind.withWord(act.path("act").asString()).orElseThrow())
                .from();
    }

    @Test
    void everyActAndGateOfTheTableIsAskedInEachOfItsStages() {
        JsonNode list = checklist(conduct().filed().caseId(), staff.lead());
        OrdinaryProcedure.PROCEDURE.stages().stream()
                .filter(stage -> stage != Stage.NONE)
                .forEach(stage -> {
                    List<String> asked = list.path("stages")
                            .valueStream()
                            .filter(one -> Set.of(stage.name(), ChartStage.AFTERWARDS)
                                    .contains(one.path("stage").asString()))
                            .flatMap(one -> one.path("acts").valueStream())
                            .filter(act -> from(act).contains(stage))
                            .flatMap(act -> act.path("gates")
                                    .valueStream()
                                    .map(gate -> act.path("act").asString() + " "
                                            + gate.path("rule").asString()))
                            .toList();
                    assertThat(asked)
                            .as("%s", stage)
                            .containsExactlyInAnyOrderElementsOf(OrdinaryProcedure.ROWS.stream()
                                    .filter(row -> row.from().contains(stage))
                                    .flatMap(row -> row.needs().stream()
                                            .map(policy -> row.act().word() + " " + policy.rule()))
                                    .toList());
                });
    }

    @Test
    void aGateThatIsOpenSaysWhyAndOneThatHoldsDoesNot() {
        Conduct conduct = conduct().filed();
        JsonNode before = act(now(checklist(conduct.caseId(), staff.lead())), "concludeInvestigation");
        assertThat(gate(before, "RecordedAndProven").path("state").asString()).isEqualTo("OPEN");
        assertThat(gate(before, "RecordedAndProven").path("reason").asString()).isNotBlank();
        assertThat(gate(before, "FactorsExplained").path("state").asString()).isEqualTo("AT_THE_ACT");

        conduct.investigateNow();
        JsonNode after = act(now(checklist(conduct.caseId(), staff.lead())), "concludeInvestigation");
        assertThat(gate(after, "RecordedAndProven").path("state").asString()).isEqualTo("HOLDS");
        assertThat(gate(after, "RecordedAndProven").path("reason").isNull()).isTrue();
        assertThat(gate(after, "RecordedAndProven").path("question").asString()).endsWith("？");
        assertThat(gate(after, "RecordedAndProven").at("/provision/article").asString())
                .isEqualTo("第四十条、第四十六条");
    }

    @Test
    void whoWouldNotActIsToldThatAnotherMustAnswerForThePerson() {
        Conduct conduct = conduct().filed();
        JsonNode list = now(checklist(conduct.caseId(), staff.head()));
        assertThat(gate(act(list, "concludeInvestigation"), "HandlerOfThisCase")
                        .path("state")
                        .asString())
                .isEqualTo("OF_THE_PERSON");
    }

    @Test
    void anotherAgencysChecklistAnswersExactlyLikeAnAbsentOne() {
        Conduct conduct = conduct().filed();
        Actor other = bureau.found().lead();
        assertThat(desk.blotted("/api/casework/cases/{id}/checklist", conduct.caseId(), other))
                .startsWith("404 ")
                .isEqualTo(desk.blotted("/api/casework/cases/{id}/checklist", UUID.randomUUID(), other));
    }
}
