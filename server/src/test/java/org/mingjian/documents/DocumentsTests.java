package org.mingjian.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mingjian.IntegrationTest;
import org.mingjian.Requirement;
import org.mingjian.installation.MovableClock;
import org.mingjian.kernel.problem.Refused;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
@Requirement({"D3", "D4", "G10", "I20"})
class DocumentsTests {

    @Autowired
    private Documents documents;

    @Autowired
    private DocumentIntegrity integrity;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MovableClock clock;

    private final UUID agency = UUID.randomUUID();
    private final UUID theCase = UUID.randomUUID();

    @BeforeEach
    void standAtTheDayOfTheSample() {
        clock.moveTo(Instant.parse("2026-11-22T02:00:00Z"));
    }

    @AfterEach
    void letTheClockGo() {
        clock.follow();
    }

    @ParameterizedTest
    @EnumSource(DocumentKind.class)
    void everyKindIsIssuedWithTheSameFactsAsPreviewed(DocumentKind kind) {
        DocumentFacts facts = SampleFacts.of(kind).facts();
        assertThat(documents.preview(kind, facts)).contains("草稿").contains(kind.title());
        IssuedDocument issued = issue(kind, facts);
        assertThat(issued.number()).isEqualTo(kind.numbered() ? "云文旅" + kind.word() + "〔2026〕1号" : null);
        assertThat(documents.ofCase(theCase)).containsExactly(issued);
        assertThat(integrity.verify(issued.id())).isTrue();
    }

    @Test
    void papersOfACaseComeInTheOrderOfIssue() {
        IssuedDocument first = issue(DocumentKind.PRIOR_NOTICE);
        IssuedDocument second = issue(DocumentKind.EVIDENCE_LIST);
        IssuedDocument third = issue(DocumentKind.PENALTY_DECISION);
        assertThat(documents.ofCase(theCase)).containsExactly(first, second, third);
        assertThat(documents.ofCase(UUID.randomUUID())).isEmpty();
    }

    @Test
    void thereIsNoIssueOutsideTheActsTransaction() {
        DocumentFacts facts = SampleFacts.of(DocumentKind.EVIDENCE_LIST).facts();
        assertThatThrownBy(() -> documents.issue(DocumentKind.EVIDENCE_LIST, agency, theCase, facts))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void aRefusedPaperDrawsNoNumber() {
        DocumentFacts facts = SampleFacts.of(DocumentKind.PENALTY_DECISION)
                .without("bankAddress")
                .facts();
        assertThatThrownBy(() -> issue(DocumentKind.PENALTY_DECISION, facts)).isInstanceOf(Refused.class);
        assertThat(issue(DocumentKind.PENALTY_DECISION).number()).isEqualTo("云文旅罚〔2026〕1号");
    }

    @Test
    void theApplicationCannotChangeOrRemoveAnIssuedPaper() {
        issue(DocumentKind.PENALTY_DECISION);
        for (String statement : List.of(
                "update documents.issued set number = 'x'",
                "delete from documents.issued",
                "update documents.content set bytes = ''",
                "delete from documents.content",
                "truncate documents.content cascade",
                "delete from documents.number_series")) {
            assertThatThrownBy(() -> jdbc.sql(statement).update())
                    .as(statement)
                    .rootCause()
                    .hasMessageContaining("permission denied");
        }
        assertThatThrownBy(
                        () -> jdbc.sql("update documents.number_series set last = last - 1 where agency_id = :agency")
                                .param("agency", agency)
                                .update())
                .rootCause()
                .hasMessageContaining("only counts up");
    }

    private IssuedDocument issue(DocumentKind kind) {
        return issue(kind, SampleFacts.of(kind).facts());
    }

    private IssuedDocument issue(DocumentKind kind, DocumentFacts facts) {
        IssuedDocument issued = transaction.execute(status -> documents.issue(kind, agency, theCase, facts));
        assertThat(issued).isNotNull();
        return issued;
    }
}
