package org.mingjian.recording.recovery;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.mingjian.kernel.problem.ProblemType;
import org.mingjian.kernel.problem.Refusal;
import org.mingjian.kernel.problem.Refused;
import org.mingjian.recording.RecordActor;
import org.mingjian.recording.recovery.Proposal.Authority;
import org.springframework.security.core.Authentication;

/** 两人办理: what changes the log's signing needs two persons, each with an office of another kind. */
public final class TwoPersons {

    private static final String ADMINISTRATION = "recording:maintain";

    private TwoPersons() {}

    /** By what kind of office somebody acts. */
    public static Authority authority(Authentication authentication) {
        boolean administers =
                authentication.getAuthorities().stream().anyMatch(one -> ADMINISTRATION.equals(one.getAuthority()));
        return administers ? Authority.ADMINISTRATION : Authority.OVERSIGHT;
    }

    /**
     * Requires that the second person is another one, with another kind of office.
     *
     * @throws Refused when not
     */
    public static void require(UUID proposedBy, Authority first, RecordActor by, Authority second) {
        List<Refusal> refusals = new ArrayList<>();
        if (proposedBy.equals(by.officerId())) {
            refusals.add(new Refusal("TwoPersons", "须由另一人确认，同一人不能既提出又确认", null, null));
        }
        if (first == second) {
            refusals.add(new Refusal("TwoAuthorities", "须由系统管理员与审计管理员(或执法监督人员)各一人办理", null, null));
        }
        if (!refusals.isEmpty()) {
            throw new Refused(ProblemType.REFUSED, refusals);
        }
    }
}
