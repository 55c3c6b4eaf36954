package org.mingjian.installation.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mingjian.IntegrationTest;
import org.mingjian.Requirement;
import org.mingjian.casework.history.Stage;
import org.mingjian.installation.MovableClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The county lives through its past by the real acts, so every gate holds for it too. */
@IntegrationTest
class YunlingCountyTests {

    @Autowired
    private Demonstration county;

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcClient jdbc;

    @AfterEach
    void follow() {
        clock.follow();
    }

    @Test
    @Requirement({"P1", "D1", "I20"})
    void fortyCasesStandAtEveryStageThatACaseCanBeLeftAt() {
        var said = new java.io.ByteArrayOutputStream();
        var accounts = county.load(new java.io.PrintStream(said, true, StandardCharsets.UTF_8));
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("已载入");
        assertThat(accounts).hasSizeGreaterThan(15);
        Set<String> stages = Set.copyOf(jdbc.sql("""
                        select distinct stage from casework.case_file f
                          join agency.agency a on a.id = f.agency_id where a.name like '云岭县%局' and a.name not like '%第%'
                        """).query(String.class).list());
        Set<String> left = EnumSet.complementOf(EnumSet.of(Stage.NONE, Stage.REVIEW_REFUSED)).stream()
                .map(Stage::name)
                .collect(Collectors.toSet());
        assertThat(stages).containsAll(left);
        assertThat(Arrays.stream(Stage.values()).map(Stage::name)).containsAll(stages);
    }
}
