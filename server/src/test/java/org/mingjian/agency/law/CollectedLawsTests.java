package org.mingjian.agency.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.mingjian.Requirement;

/** The statutes as they were collected, with their irregular lines. */
@Requirement("G13")
class CollectedLawsTests {

    @Test
    void everyStatuteIsWrittenBackByteForByte() throws IOException {
        List<Path> files = CollectedLaws.files();
        assertThat(files).hasSizeGreaterThan(15);
        for (Path file : files) {
            byte[] source = Files.readAllBytes(file);
            assertThat(Statute.read(CollectedLaws.text(file)).text().getBytes(java.nio.charset.StandardCharsets.UTF_8))
                    .as("%s", file.getFileName())
                    .isEqualTo(source);
        }
    }

    @Test
    void everyArticleOfEveryStatuteIsReadOnceAndInOrder() {
        for (Path file : CollectedLaws.files()) {
            Statute statute = Statute.read(CollectedLaws.text(file));
            assertThat(StatuteCheck.problems(statute)).as("%s", file).isEmpty();
            assertThat(statute.articles()).as("%s", file).hasSizeGreaterThan(15);
            assertThat(statute.passages())
                    .as("lines of %s that belong to nothing", file)
                    .noneMatch(passage -> passage instanceof Line line && line.kind() == Line.Kind.LOOSE);
        }
    }

    @Test
    void chaptersArticlesParagraphsAndItemsArePlain() {
        Statute penaltyLaw = CollectedLaws.statute("行政处罚法").orElseThrow();
        assertThat(penaltyLaw.title()).isEqualTo("中华人民共和国行政处罚法");
        assertThat(penaltyLaw.history()).hasSize(4);
        assertThat(penaltyLaw.articles()).hasSize(86);
        assertThat(penaltyLaw.headings())
                .filteredOn(heading -> heading.unit().equals("章"))
                .hasSize(8);
        Article review = penaltyLaw.article(ArticleNumber.of(58)).orElseThrow();
        assertThat(review.paragraphs()).hasSize(2);
        assertThat(review.paragraphs().getFirst().items()).hasSize(4);
        assertThat(review.paragraphs().getLast().text()).contains("初次从事行政处罚决定法制审核的人员");
    }

    /** Where a law was amended later, its last article names the day of the first version: that is not taken. */
    @Test
    void aDayInForceIsTakenOnlyWhereTheTextSaysItOfThisVersion() {
        Map<String, LocalDate> days = new TreeMap<>();
        for (Path file : CollectedLaws.files()) {
            String name = String.valueOf(file.getFileName());
            VersionDates dates = VersionDates.of(Statute.read(CollectedLaws.text(file)), name);
            assertThat(dates.versionOn()).as(name).isNotNull();
            if (dates.effectiveOn() == null) {
                assertThat(dates.problems())
                        .as(name)
                        .anyMatch(problem -> problem.code().slug().startsWith("effective"));
            } else {
                days.put(name.substring(0, name.indexOf('(')), dates.effectiveOn());
            }
        }
        assertThat(days)
                .containsEntry("行政处罚法", LocalDate.of(2021, 7, 15))
                .containsEntry("行政复议法", LocalDate.of(2024, 1, 1))
                .containsEntry("行政强制法", LocalDate.of(2012, 1, 1))
                .containsEntry("罚款决定与罚款收缴分离实施办法", LocalDate.of(1998, 1, 1))
                .containsEntry("优化营商环境条例", LocalDate.of(2020, 1, 1))
                .doesNotContainKeys("旅游法", "行政诉讼法", "行政许可法", "电子签名法", "森林法实施条例", "娱乐场所管理条例", "行政执法机关移送涉嫌犯罪案件的规定")
                .hasSize(11);
    }
}
