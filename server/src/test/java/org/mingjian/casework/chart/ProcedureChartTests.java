package org.mingjian.casework.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mingjian.Requirement;
import org.mingjian.casework.act.ActKind;
import org.mingjian.casework.history.Stage;
import org.mingjian.casework.procedure.OrdinaryProcedure;
import org.mingjian.casework.procedure.Step;

/** The chart says what the table says. */
@Requirement({"A9", "G5"})
class ProcedureChartTests {

    private static final LocalDate ON = LocalDate.of(2026, 11, 25);
    private static final ProcedureChart CHART = ProcedureChart.of(OrdinaryProcedure.PROCEDURE, ON);

    private static Stream<ChartStage> stages() {
        return CHART.stages().stream().flatMap(stage -> Stream.concat(Stream.of(stage), stage.sides().stream()));
    }

    private static ChartStage stage(Stage stage) {
        return stages().filter(one -> one.name().equals(stage.name()))
                .findFirst()
                .orElseThrow();
    }

    private static ChartAct act(Stage stage, ActKind act) {
        return stage(stage)
                .everyAct()
                .filter(one -> one.word().equals(act.word()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everyStageIsOnTheChartOnce() {
        assertThat(stages().map(ChartStage::name))
                .containsExactlyInAnyOrder(Stream.concat(
                                OrdinaryProcedure.PROCEDURE.stages().stream().map(Stage::name),
                                Stream.of(ChartStage.AFTERWARDS))
                        .toArray(String[]::new));
        assertThat(stages().skip(1).map(ChartStage::mark))
                .doesNotHaveDuplicates()
                .doesNotContain("");
    }

    @Test
    void everyRowIsToldInFullOnceAndNamedInEachOfItsStages() {
        assertThat(stages().flatMap(stage -> stage.acts().stream()).map(ChartAct::word))
                .containsExactlyInAnyOrder(OrdinaryProcedure.ROWS.stream()
                        .map(row -> row.act().word())
                        .toArray(String[]::new));
        assertThat(OrdinaryProcedure.ROWS)
                .allSatisfy(row -> assertThat(row.from())
                        .allSatisfy(from -> assertThat(named(from).map(ChartAct::word))
                                .as("%s", from)
                                .contains(row.act().word())));
    }

    /** What may be done up to the archive is named once for all its stages. */
    private static Stream<ChartAct> named(Stage from) {
        Stream<ChartAct> afterwards =
                stages().filter(box -> box.name().equals(ChartStage.AFTERWARDS)).flatMap(ChartStage::everyAct);
        return Stream.concat(stage(from).everyAct(), afterwards);
    }

    @Test
    void theMainLineGoesFromTheLeadToTheArchiveWithoutAGap() {
        List<String> onTheLine = OrdinaryProcedure.PROCEDURE.route().line().stream()
                .map(Stage::name)
                .toList();
        List<ChartStage> line = CHART.stages().stream()
                .filter(stage -> onTheLine.contains(stage.name()))
                .toList();
        assertThat(line.getFirst().name()).isEqualTo(Stage.NONE.name());
        assertThat(line.getLast().name()).isEqualTo(Stage.ARCHIVED.name());
        for (int i = 0; i < line.size() - 1; i++) {
            String next = line.get(i + 1).name();
            assertThat(line.get(i).everyAct().filter(act -> act.course() == Course.ONWARD))
                    .as("the way on from %s", line.get(i).name())
                    .singleElement()
                    .satisfies(act -> assertThat(act.exits())
                            .anyMatch(exit -> exit.course() == Course.ONWARD
                                    && exit.stage().equals(next)));
        }
    }

    @Test
    void theWaysOutOfTheMainLineAreBranches() {
        assertThat(act(Stage.VERIFIED, ActKind.DECLINE_FILING).leads()).matches("转入 [A-F] 不予立案");
        assertThat(act(Stage.INVESTIGATING, ActKind.WITHDRAW_CASE).leads()).matches("转入 [A-F] 已撤销立案");
        assertThat(act(Stage.INVESTIGATING, ActKind.TRANSFER_OUT).leads()).matches("转入 [A-F] 已移送");
        assertThat(act(Stage.DISCUSSED, ActKind.DECIDE_NO_PENALTY).course()).isEqualTo(Course.AHEAD);
        assertThat(stage(Stage.DISCUSSED).acts())
                .as("the penalty on the line, no penalty beside it")
                .extracting(ChartAct::word)
                .containsExactly("decideNoPenalty", "decide");
        assertThat(stage(Stage.IN_REVIEW).sides()).extracting(ChartStage::title).containsExactly("审核退回", "审核不同意");
    }

    @Test
    void anActThatChangesNothingStaysInEachOfItsStages() {
        Step replace = OrdinaryProcedure.PROCEDURE.step(ActKind.REPLACE_HANDLER);
        assertThat(replace.from())
                .allSatisfy(from ->
                        assertThat(act(from, ActKind.REPLACE_HANDLER).leads()).isEqualTo("留在本环节"));
    }

    @Test
    void anActSaysItsOfficeProvisionPapersAndDeadlinesWithTheirLength() {
        ChartAct file = act(Stage.VERIFIED, ActKind.FILE_CASE);
        assertThat(file.office()).isEqualTo("机关负责人");
        assertThat(file.provision()).isEqualTo("行政处罚法 第五十四条第二款");
        assertThat(file.papers()).containsExactly("立案审批表");
        assertThat(file.termLines()).containsExactly("起算 D04 作出处罚决定 90日");
        assertThat(act(Stage.CLEARED, ActKind.GIVE_NOTICE).termLines())
                .containsExactly("起算 陈述申辩 5个工作日", "起算 D01 申请听证 5个工作日");
        assertThat(act(Stage.DISCUSSED, ActKind.DECIDE).termLines()).contains("止算 D04 作出处罚决定、D11 追责时效、快速办理");
        assertThat(act(Stage.DISCUSSED, ActKind.DECIDE).publishes()).isTrue();
    }

    @Test
    void theHashIsThatOfTheTextAndChangesWithTheTable() {
        List<Step> rows = OrdinaryProcedure.ROWS;
        assertThat(CHART.sha256()).hasSize(64).isEqualTo(TableText.sha256(rows));
        assertThat(TableText.sha256(rows.subList(1, rows.size()))).isNotEqualTo(CHART.sha256());
        assertThat(TableText.sha256(rows.reversed())).isNotEqualTo(CHART.sha256());
        assertThat(TableText.of(rows).lines())
                .hasSize(rows.size())
                .contains("declineFiling | VERIFIED | NOT_FILED | HEAD | 行政处罚法 第五十四条第二款 |  | NOT_FILING_APPROVAL |"
                        + "  | D11 | ");
    }

    @Test
    void thePhasesBeforeTheDecisionLieBehindADecidedCase() {
        assertThat(CHART.phasesUntilDecision()).containsExactly("线索、立案", "调查取证", "法制审核", "告知、陈述申辩、听证", "决定");
    }
}
