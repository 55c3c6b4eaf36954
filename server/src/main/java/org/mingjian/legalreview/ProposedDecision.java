package org.mingjian.legalreview;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.mingjian.kernel.calendar.RuleProfile;

/**
 * 拟作出的决定, as legal review sees it.
 *
 * @param handlers the persons who handled the case; none of them may review it
 * @param naturalPerson whether the party is a natural person (thresholds differ)
 * @param penaltyKinds statutory words
 * @param heard whether a hearing was held or the party is entitled to one
 * @param rules the numbers by which the agency works
 * @param concludedOn the day of the findings in force: it governs which version of a number counts
 * @param draftJson the draft in canonical form
 * @param draftHash its SHA-256, lower-case hexadecimal: what a clearance names
 */
public record ProposedDecision(
        UUID caseId,
        UUID agencyId,
        String caseTitle,
        String caseNumber,
        Set<UUID> handlers,
        boolean naturalPerson,
        List<String> penaltyKinds,
        long fineFen,
        long confiscatedFen,
        boolean heard,
        boolean publicInterest,
        boolean socialRisk,
        boolean complex,
        RuleProfile rules,
        LocalDate concludedOn,
        String draftJson,
        String draftHash) {}
