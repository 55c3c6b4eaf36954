package org.mingjian.installation.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingjian.Requirement;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@Requirement({"G5", "G9"})
class DeadlineCommandTests {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    @ParameterizedTest
    @CsvSource({
        // 5 working days over the Spring Festival, which lasts to 23 February, with make-up days on the 14th and the
        // 28th.
        "D01, 2026-02-12, 2026-02-26",
        "D04, 2026-01-05, 2026-04-05",
        // Fifteen days of the party that end on a Sunday before the holiday of the Labour Day.
        "D06, 2026-04-18, 2026-05-06",
        "D11, 2024-02-29, 2026-02-28",
        "D11.grave, 2024-02-29, 2029-02-28",
        "D14, 2025-06-30, 2026-01-31",
        "D15, 2026-05-01, 2026-05-02",
        "D27, 2026-06-01, 2026-05-02",
        "D29, 2025-08-31, 2026-02-28",
        "D36, 2026-01-31, 2026-02-28"
    })
    void theLastDayIsTheOneThatTheStatuteGives(String rule, String day, LocalDate due) {
        assertThat(json(rule, day).get("due").asString()).isEqualTo(due.toString());
    }

    @Test
    void daysOfAPauseAreNotCountedTheFirstAndTheLastIncluded() {
        JsonNode answer =
                json("D04", "2026-01-05", "--pause", "2026-02-01..2026-02-10", "--pause=2026-03-01..2026-03-01");

        assertThat(answer.get("due").asString()).isEqualTo("2026-04-16");
        assertThat(answer.get("suspendedDays").asInt()).isEqualTo(11);
    }

    @Test
    void aPauseWithoutAnEndLeavesNoLastDay() {
        JsonNode answer = json("D04", "2026-01-05", "--pause", "2026-02-01..");

        assertThat(answer.get("due").isNull()).isTrue();
        assertThat(answer.get("paused").asBoolean()).isTrue();
    }

    @Test
    void aTermThatReachesAnUnannouncedYearIsProvisional() {
        assertThat(json("D12", "2026-12-28").get("provisional").asBoolean()).isTrue();
        assertThat(json("D12", "2026-11-02").get("provisional").asBoolean()).isFalse();
    }

    @Test
    void aLocalProfileGivesItsOwnLength() {
        assertThat(json("D10", "2026-11-02", "--profile", "suining-forestry")
                        .get("due")
                        .asString())
                .isEqualTo("2026-11-03");
        assertThat(json("D10", "2026-11-02").get("due").asString()).isEqualTo("2026-11-05");
    }

    @Test
    void aDayBeforeTheRuleCameIntoForceIsCountedAndSaidToBe() {
        assertThat(json("D04", "2019-03-01").get("note").asString()).contains("2021-07-15");
    }

    @Test
    void theTextSaysHowItWasCounted() {
        assertThat(run("D01", "2026-02-12"))
                .contains("2026-02-26 星期四", "行政处罚法 第六十四条第一项", "其间休息日、法定节假日 9 天不计入", "工作日历版本");
    }

    @Test
    void theListHoldsEveryRule() {
        assertThat(run("--list").lines()).hasSizeGreaterThan(60).anyMatch(line -> line.startsWith("D51\t"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "D04",
                "D99 2026-01-05",
                "D04 2026-02-30",
                "D04 05.01.2026",
                "D04 2026-01-05 --pause 2026-02-01",
                "D04 2026-01-05 --pause 2026-02-02..2026-02-01",
                "D04 2026-01-05 --profile nowhere",
                "D04 2026-01-05 --unknown 1",
                "D07.rate 2026-01-05"
            })
    void whatCannotBeUnderstoodIsWrongUsage(String line) {
        assertThatThrownBy(() -> run(line.split(" "))).isInstanceOf(Arguments.WrongUsage.class);
    }

    private JsonNode json(String... words) {
        List<String> arguments = new ArrayList<>(List.of(words));
        arguments.add("--json");
        return JsonMapper.shared().readTree(run(arguments.toArray(String[]::new)));
    }

    private String run(String... words) {
        bytes.reset();
        var out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
        assertThat(new DeadlineCommand().run(List.of(words), out, out)).isZero();
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
