package org.mingjian.publicity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjian.IntegrationTest;
import org.mingjian.Invented;
import org.mingjian.Requirement;
import org.mingjian.agency.Agencies;
import org.mingjian.kernel.problem.Refused;
import org.mingjian.publicity.intake.ExtractedDecision;
import org.mingjian.publicity.intake.ImportSink;
import org.mingjian.publicity.intake.ImportSink.Outcome;
import org.mingjian.publicity.intake.PartyKind;
import org.mingjian.publicity.record.ContentHash;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A decision that was public elsewhere becomes one draft, however often it is read. */
@IntegrationTest
@Requirement({"P5", "C10"})
class ImportIntegrationTests {

    @Autowired
    ImportSink sink;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Agencies agencies;

    private final String number = "云市监罚〔2026〕" + UUID.randomUUID().toString().substring(0, 8) + "号";

    @BeforeEach
    void anAgencyIsEstablished() {
        agencies.establish(Invented.agency(null), null);
    }

    private ExtractedDecision decision(String text, LocalDate decidedOn) {
        return new ExtractedDecision(
                new ExtractedDecision.Source(
                        "a.txt", ContentHash.hex(text.getBytes(java.nio.charset.StandardCharsets.UTF_8)), text),
                new ExtractedDecision.Issue("云岭县市场监督管理局", number, number, decidedOn),
                new ExtractedDecision.Party("云岭县禾木商行", PartyKind.INDIVIDUAL_BUSINESS, null),
                new ExtractedDecision.Penalty(List.of("罚款"), 500_000L, null, List.of("《食品安全法》第一百二十四条")),
                List.of());
    }

    @Test
    void theSameDecisionAgainChangesNothing() {
        LocalDate day = LocalDate.of(2026, 3, 2);
        assertThat(sink.accept(decision("罚款伍仟元整。", day))).isEqualTo(Outcome.ADDED);
        assertThat(sink.accept(decision("罚款伍仟元整。", day))).isEqualTo(Outcome.UNCHANGED);
        assertThat(sink.accept(decision("罚款伍仟元整。另有说明。", day))).isEqualTo(Outcome.DIFFERS);
        Long count = jdbc.sql(
                        "select count(*) from publicity.public_record where document_number = :number and source = 'IMPORT'")
                .param("number", number)
                .query(Long.class)
                .single();
        assertThat(count).isEqualTo(1);
    }

    @Test
    void aDecisionWithoutItsElementsIsRefusedByName() {
        var undated = decision("罚款伍仟元整。", LocalDate.of(2026, 3, 2));
        var issue = new ExtractedDecision.Issue("云岭县市场监督管理局", number, number, null);
        var missing = new ExtractedDecision(undated.source(), issue, undated.party(), undated.penalty(), List.of());
        assertThatThrownBy(() -> sink.accept(missing))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("决定日期");
    }
}
