package org.mingjian.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingjian.Requirement;
import org.mingjian.casework.act.ReviewAct;
import org.springframework.dao.DataAccessException;

/** The second wall: what PostgreSQL refuses to the application's own role, should a gate ever be missing. */
class DatabaseWallTests extends GateTest {

    private static final String DECIDE = """
            insert into casework.decision (case_id, clearance_id, draft_hash, document_id, number, penalty, fine_fen,
                party_code, violated, violation_on, decided_by, decided_at)
            values (:case, :clearance, :hash, :document, '第1号', true, 1, :party, '某法第一条', current_date, :by,
                now() + interval '1 day')
            """;

    private record Cleared(UUID id, String draftHash) {}

    @Test
    @Requirement({"E1", "G6", "I2"})
    void aClearedDraftIsDecidedByARowSoThatTheRefusalsBelowHaveOneCauseEach() {
        Conduct conduct = conduct().cleared(Samples.LIGHT_FINE);
        Cleared cleared = clearance(conduct);
        assertThat(decide(conduct, cleared.id(), cleared.draftHash(), UUID.randomUUID()))
                .isOne();
    }

    @Test
    @Requirement(
            value = {"E1", "G6", "I2"},
            law = "行政处罚法 第五十八条")
    void noDecisionWithoutAClearance() {
        Conduct conduct = conduct().concluded(Samples.LIGHT_FINE);
        assertThatThrownBy(() -> decide(conduct, UUID.randomUUID(), "0".repeat(64), UUID.randomUUID()))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("no clearance in force");
    }

    @Test
    @Requirement(
            value = {"E1", "G6", "I2"},
            law = "行政处罚法 第五十八条")
    void noDecisionWithTheClearanceOfAnotherDraft() {
        Conduct conduct = conduct().cleared(Samples.LIGHT_FINE);
        Cleared cleared = clearance(conduct);
        assertThatThrownBy(() -> decide(conduct, cleared.id(), "0".repeat(64), UUID.randomUUID()))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("foreign key");
    }

    @Test
    @Requirement(
            value = {"E1", "G6", "I2"},
            law = "行政处罚法 第五十八条")
    void noDecisionWithTheClearanceOfAnotherCase() {
        Cleared others = clearance(conduct().cleared(Samples.LIGHT_FINE));
        Conduct conduct = conduct().concluded(Samples.LIGHT_FINE);
        assertThatThrownBy(() -> decide(conduct, others.id(), others.draftHash(), UUID.randomUUID()))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("foreign key");
    }

    @Test
    @Requirement(
            value = {"E1", "G6", "I2"},
            law = "行政处罚法 第五十八条")
    void noDecisionWithAClearanceThatIsVoid() {
        Conduct conduct = conduct().cleared(Samples.LIGHT_FINE);
        Cleared cleared = clearance(conduct);
        conduct.does(Samples.revised(Samples.LIGHT_FINE), staff.lead());
        assertThatThrownBy(() -> decide(conduct, cleared.id(), cleared.draftHash(), UUID.randomUUID()))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("no clearance in force");
    }

    @Test
    @Requirement(
            value = {"G6", "I3"},
            law = "行政处罚法 第五十八条")
    void noDecisionByWhoReviewed() {
        Conduct conduct = conduct().cleared(Samples.HEAVY_FINE);
        Cleared cleared = clearance(conduct);
        assertThatThrownBy(() -> decide(
                        conduct,
                        cleared.id(),
                        cleared.draftHash(),
                        staff.reviewer().officerId()))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("no clearance in force");
    }

    @Test
    @Requirement(
            value = {"E10", "I3"},
            law = "行政处罚法 第五十八条")
    void noOpinionByAHandler() {
        Conduct conduct =
                conduct().concluded(Samples.HEAVY_FINE).does(new ReviewAct.SubmitForReview(null), staff.lead());
        assertThatThrownBy(() -> jdbc.sql("""
                        insert into legalreview.opinion (review_id, result, opinion, verdicts, reviewer_id, reviewer, given_at)
                        select id, 'APPROVED', '同意', '[]', :by, '某人', now() from legalreview.review where case_id = :case
                        """)
                        .param("by", staff.assisting().officerId())
                        .param("case", conduct.caseId())
                        .update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("the reviewer handled the case");
    }

    @Test
    @Requirement(
            value = {"E1", "G6", "I2"},
            law = "行政处罚法 第五十八条")
    void noApprovedClearanceWithoutAnApprovingOpinion() {
        Conduct conduct =
                conduct().concluded(Samples.HEAVY_FINE).does(new ReviewAct.SubmitForReview(null), staff.lead());
        assertThatThrownBy(() -> jdbc.sql("""
                        insert into legalreview.clearance (id, case_id, draft_hash, kind, review_id, reviewer_id, granted_at)
                        select gen_random_uuid(), case_id, draft_hash, 'APPROVED', id, :by, now()
                          from legalreview.review where case_id = :case
                        """)
                        .param("by", staff.reviewer().officerId())
                        .param("case", conduct.caseId())
                        .update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("no approving opinion");
    }

    @Test
    @Requirement(value = "I10", law = "行政处罚法 第二十九条")
    void noSecondFineForOneActEvenWhenTwoAgenciesDecideAtTheSameMoment() {
        String party = UUID.randomUUID().toString();
        Conduct first = conduct().cleared(Samples.LIGHT_FINE);
        Cleared cleared = clearance(first);
        decide(first, cleared.id(), cleared.draftHash(), UUID.randomUUID(), party);
        Conduct second = conduct().cleared(Samples.LIGHT_FINE);
        Cleared again = clearance(second);
        assertThatThrownBy(() -> decide(second, again.id(), again.draftHash(), UUID.randomUUID(), party))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("one_fine_one_act");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update casework.act set officer = '他人'",
                "delete from casework.act",
                "truncate casework.act",
                "update casework.decision set fine_fen = 0",
                "delete from casework.decision",
                "delete from casework.case_file",
                "delete from casework.evidence_file",
                "update casework.evidence_file set sha256 = repeat('0', 64)",
                "update recording.entry set act = 'x'",
                "delete from recording.entry",
                "update recording.entry_index set index = index + 1",
                "update legalreview.opinion set result = 'APPROVED'",
                "delete from legalreview.clearance",
                "update legalreview.clearance set draft_hash = repeat('0', 64)",
                "update documents.issued set number = 'x'",
                "alter table casework.act disable trigger all",
                "drop function casework.never_changed() cascade"
            })
    @Requirement({"D12", "I20"})
    void nothingDoneIsChanged(String statement) {
        assertThatThrownBy(() -> jdbc.sql(statement).update())
                .isInstanceOf(DataAccessException.class)
                .rootCause()
                .hasMessageMatching("(?s).*(permission denied|must be owner|insert-only).*");
    }

    private Cleared clearance(Conduct conduct) {
        return jdbc.sql("select id, draft_hash from legalreview.clearance where case_id = :id and void_at is null")
                .param("id", conduct.caseId())
                .query(Cleared.class)
                .single();
    }

    private int decide(Conduct conduct, UUID clearance, String hash, UUID by) {
        return decide(conduct, clearance, hash, by, UUID.randomUUID().toString());
    }

    private int decide(Conduct conduct, UUID clearance, String hash, UUID by, String party) {
        return jdbc.sql(DECIDE)
                .param("case", conduct.caseId())
                .param("clearance", clearance)
                .param("hash", hash)
                .param("document", UUID.randomUUID())
                .param("party", party)
                .param("by", by)
                .update();
    }
}
