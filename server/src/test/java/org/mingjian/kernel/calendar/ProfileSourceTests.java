package org.mingjian.kernel.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mingjian.Requirement;

/** A local profile says what its document says, every number of it and no other. */
@Requirement({"G9", "I29"})
class ProfileSourceTests {

    /** The documents beside the checkout; whoever asks is skipped where they are not. */
    private static final Path FOLDER = Path.of("../../shared/seeds");

    private static final String SHANGDANG = "shangdang-culture";
    private static final String SUINING = "suining-forestry";
    private static final String PANSHAN = "panshan-county";

    private static final Map<String, String> DOCUMENTS = Map.of(
            SHANGDANG, "000_d8760fadb7a1d340.txt",
            SUINING, "003_e24650a957845375.txt",
            PANSHAN, "004_3efcf19d95f485c0.txt");

    /** Panshan's page carries readings in brackets behind some characters; they belong to its words. */
    private static final List<Line> LINES = List.of(
            new Line(SUINING, "D10", "1 wd", "作出该决定的行政执法机关应该在有关法律文书生效后1个工作日内撤下原行政决定信息。"),
            new Line(
                    PANSHAN,
                    "D12",
                    "7 wd",
                    "行政許可、行政處罰的執(zhí)法決定信息要在執(zhí)法決定作出之日起7個(gè)工作日內(nèi)公開,但法律、行政法規(guī)另有規(guī)定的除外。"),
            new Line(
                    PANSHAN,
                    "D13",
                    "20 wd",
                    "在執(zhí)法決定作出之日起20個(gè)工作日內(nèi),向社會(huì)公布執(zhí)法機(jī)關(guān)、執(zhí)法對象、執(zhí)法類別、執(zhí)法結(jié)論等信息"),
            new Line(PANSHAN, "D14", "10 nd yearend", "于每年1月10日前公開上年度行政執(zhí)法總體情況有關(guān)數(shù)據(jù)"));

    /** How the documents write a term of days, a yearly day, a share, a sum or a count of hours. */
    private static final Pattern NUMBER = Pattern.compile(
            "[0-9一二两三四五六七八九十]+(?:个|個(?:\\(gè\\))?)?(?:工作日|小时|天)|每年[0-9]+月[0-9]+日|[0-9]+(?:元|%|万元)|百分之[一二三四五六七八九十]+");

    record Line(String profile, String id, String value, String words) {}

    static List<Line> lines() {
        return LINES;
    }

    @ParameterizedTest
    @MethodSource("lines")
    void everyLineOfAProfileStandsInItsDocumentInTheseWords(Line line) throws IOException {
        assertThat(text(line.profile())).contains(line.words());
        assertThat(local())
                .filteredOn(value -> value.profile().equals(line.profile()))
                .filteredOn(value -> value.id().equals(line.id()))
                .extracting(RuleValue::value)
                .containsExactly(line.value());
    }

    @Test
    void aProfileHoldsNoLineThatDoesNotTraceToItsDocument() {
        assertThat(local())
                .extracting(value -> value.profile() + " " + value.id() + " " + value.value())
                .containsExactlyInAnyOrderElementsOf(LINES.stream()
                        .map(line -> line.profile() + " " + line.id() + " " + line.value())
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void aDocumentStatesNoNumberThatItsProfileLacks(String profile) throws IOException {
        List<String> stated =
                NUMBER.matcher(text(profile)).results().map(MatchResult::group).toList();
        List<String> quoted = LINES.stream()
                .filter(line -> line.profile().equals(profile))
                .map(Line::words)
                .toList();

        assertThat(stated)
                .hasSameSizeAs(quoted)
                .allSatisfy(number ->
                        assertThat(quoted).anySatisfy(words -> assertThat(words).contains(number)));
    }

    static List<String> profiles() {
        return List.of(SHANGDANG, SUINING, PANSHAN);
    }

    private static List<RuleValue> local() {
        return RuleValues.shipped().all().stream()
                .filter(value -> !value.profile().equals(RuleValues.NATIONAL))
                .toList();
    }

    private static String text(String profile) throws IOException {
        Path file = FOLDER.resolve(DOCUMENTS.get(profile));
        assumeTrue(Files.isRegularFile(file), "no source document at " + file);
        return Files.readString(file);
    }
}
