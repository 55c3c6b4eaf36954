package org.mingjian.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mingjian.IntegrationTest;
import org.mingjian.Requirement;
import org.mingjian.agency.law.ArticleNumber;
import org.mingjian.agency.law.CollectedLaws;
import org.mingjian.agency.law.Statute;
import org.mingjian.agency.law.VersionDates;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
@Requirement("G13")
class LawsTests {

    private static final LocalDate OLD = LocalDate.of(2010, 3, 1);
    private static final LocalDate NEW = LocalDate.of(2020, 3, 1);
    private static final LocalDate NEW_IN_FORCE = LocalDate.of(2020, 7, 1);

    @Autowired
    private Laws laws;

    @Autowired
    private JdbcClient jdbc;

    private final String name = "青禾县河道管理办法" + UUID.randomUUID();

    private Statute statute(String fine) {
        return Statute.read("# 中华人民共和国" + name + "\n\n第一条 甲。\n\n乙的：\n\n（一）丙；\n\n（二）罚款" + fine + "。\n");
    }

    @Test
    void theVersionOfADayIsTheLastOneInForceOnIt() {
        laws.add(statute("一百元"), OLD, Optional.empty());
        laws.add(statute("二百元"), NEW, Optional.of(NEW_IN_FORCE));
        assertThat(laws.inForce(name, OLD.minusDays(1))).isEmpty();
        assertThat(laws.inForce(name, NEW_IN_FORCE.minusDays(1)))
                .hasValueSatisfying(version -> assertThat(version.versionOn()).isEqualTo(OLD));
        assertThat(laws.inForce("《中华人民共和国" + name + "》", NEW_IN_FORCE))
                .hasValueSatisfying(version -> assertThat(version.versionOn()).isEqualTo(NEW));
        assertThat(laws.versions(name)).hasSize(2);
    }

    @Test
    void aCitationLeadsToTheWordsOfTheDay() {
        laws.add(statute("一百元"), OLD, Optional.empty());
        laws.add(statute("二百元"), NEW, Optional.of(NEW_IN_FORCE));
        String citation = "《中华人民共和国" + name + "》第一条第二款第（二）项";
        assertThat(laws.resolve(citation, OLD)).map(CitedProvision::words).contains("（二）罚款一百元。");
        assertThat(laws.resolve(citation, NEW_IN_FORCE))
                .map(CitedProvision::words)
                .contains("（二）罚款二百元。");
        assertThat(laws.resolve(name + "第二条", NEW_IN_FORCE)).isEmpty();
        assertThat(laws.resolve("未收录的办法第一条", NEW_IN_FORCE)).isEmpty();
    }

    @Test
    void theSameVersionAgainChangesNothingAndAnotherTextNeither() {
        assertThat(laws.add(statute("一百元"), OLD, Optional.empty()).outcome()).isEqualTo(Laws.Outcome.ADDED);
        assertThat(laws.add(statute("一百元"), OLD, Optional.empty()).outcome()).isEqualTo(Laws.Outcome.UNCHANGED);
        assertThat(laws.add(statute("二百元"), OLD, Optional.empty()).outcome()).isEqualTo(Laws.Outcome.DIFFERS);
        LawVersion kept = laws.version(name, OLD).orElseThrow();
        assertThat(laws.text(kept)).isEqualTo(statute("一百元").text());
        assertThat(laws.article(kept, ArticleNumber.of(1)))
                .hasValueSatisfying(text -> assertThat(text).contains("一百元"));
    }

    @Test
    void theDatabaseRefusesToChangeAVersion() {
        laws.add(statute("一百元"), OLD, Optional.empty());
        UUID id = laws.version(name, OLD).orElseThrow().id();
        for (String change : new String[] {
            "update agency.statute_version set text = '' where id = :id",
            "delete from agency.statute_version where id = :id",
            "update agency.article set text = '' where version_id = :id"
        }) {
            assertThatThrownBy(() -> jdbc.sql(change).param("id", id).update()).isInstanceOf(DataAccessException.class);
        }
    }

    @Test
    void everyCollectedStatuteIsKeptAsItIs() {
        for (var file : CollectedLaws.files()) {
            Statute statute = Statute.read(CollectedLaws.text(file));
            VersionDates dates = VersionDates.of(statute, file.getFileName().toString());
            LocalDate versionOn = java.util.Objects.requireNonNull(dates.versionOn());
            laws.add(statute, versionOn, Optional.ofNullable(dates.effectiveOn()));
            assertThat(laws.version(statute.title(), versionOn).map(laws::text)).contains(CollectedLaws.text(file));
        }
        assertThat(laws.resolve("行政处罚法 第五十八条第一款第二项", LocalDate.of(2026, 1, 1)))
                .hasValueSatisfying(found -> assertThat(found.words()).startsWith("（二）直接关系当事人"));
    }
}
