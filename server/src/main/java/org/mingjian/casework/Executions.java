package org.mingjian.casework;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.mingjian.agency.ExecutionPower;
import org.mingjian.agency.ExecutionPowers;
import org.mingjian.casework.act.EnforcementAct.OpenExecution;
import org.mingjian.casework.history.CaseHistory;
import org.mingjian.casework.history.Stage;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which case carries out which decision, one at a time, and by what power. */
@Repository
class Executions {

    private static final Set<Stage> ENDED = EnumSet.of(Stage.CLOSED, Stage.ARCHIVED);

    private final JdbcClient jdbc;
    private final ActRows acts;
    private final ExecutionPowers powers;

    Executions(JdbcClient jdbc, ActRows acts, ExecutionPowers powers) {
        this.jdbc = jdbc;
        this.acts = acts;
        this.powers = powers;
    }

    /** The history of the agency's case in which a decision was made. */
    Optional<CaseHistory> decided(UUID agencyId, UUID caseId) {
        boolean ours = jdbc.sql("select exists (select from casework.case_file where id = :id and agency_id = :agency)")
                .param("id", caseId)
                .param("agency", agencyId)
                .query(Boolean.class)
                .single();
        return ours ? Optional.of(acts.history(caseId)) : Optional.empty();
    }

    /** The number of another case in which a decision is being carried out. */
    Optional<String> running(UUID decidedCase, UUID besides) {
        return jdbc.sql("""
                        select coalesce(c.case_number, c.lead_number) from casework.execution e join casework.case_file c on c.id = e.case_id
                         where e.decided_case = :decided and e.ended_at is null and e.case_id <> :besides
                        """)
                .param("decided", decidedCase)
                .param("besides", besides)
                .query(String.class)
                .optional();
    }

    /** Whether an execution of a decision was closed. */
    boolean over(UUID decidedCase) {
        return jdbc.sql("""
                        select exists (select from casework.execution where decided_case = :decided and ended_at is not null)
                        """).param("decided", decidedCase).query(Boolean.class).single();
    }

    /** The power of an agency in a matter. */
    Optional<ExecutionPower> power(UUID agencyId, UUID matterId) {
        return powers.of(agencyId, matterId);
    }

    /** Writes whether a case carries a decision out now; the index refuses a second one of the same decision. */
    void keep(UUID caseId, CaseHistory history, Instant at) {
        if (!(history.begun() instanceof OpenExecution opened)) {
            return;
        }
        jdbc.sql("""
                        insert into casework.execution (case_id, decided_case, ended_at)
                        values (:case, :decided, cast(:ended as timestamptz))
                        on conflict (case_id) do update set ended_at = coalesce(execution.ended_at, excluded.ended_at)
                        """)
                .param("case", caseId)
                .param("decided", opened.decidedCase())
                .param("ended", ENDED.contains(history.stage()) ? Timestamp.from(at) : null)
                .update();
    }
}
