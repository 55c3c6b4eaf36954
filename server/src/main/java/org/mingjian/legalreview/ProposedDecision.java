package org.mingjian.legalreview;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * 拟作出的决定, as legal review sees it.
 *
 * @param handlers the persons who handled the case; none of them may review it
 * @param naturalPerson whether the party is a natural person (thresholds differ)
 * @param penaltyKinds statutory words
 * @param heard whether a hearing was held or the party is entitled to one
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
        String draftJson,
        String draftHash) {}
