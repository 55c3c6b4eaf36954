package org.mingjian.casework;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.mingjian.agency.FeeItems;
import org.mingjian.legalreview.LegalReviews;
import org.springframework.stereotype.Component;

/** Whom the gates ask. */
@Component
record World(
        People people,
        LegalReviews reviews,
        ProposedDecisions proposals,
        Decisions decisions,
        CaseRows cases,
        EvidenceFiles files,
        PropertyUnderMeasure property,
        InspectionRows inspections,
        Executions executions,
        Clock clock,
        FeeItems fees) {

    /** The surroundings of a case now, to the microsecond that the database keeps. */
    CaseSurroundings around(UUID caseId, UUID agencyId, String category) {
        return new CaseSurroundings(
                this, caseId, people.agency(agencyId), category, clock.instant().truncatedTo(ChronoUnit.MICROS));
    }
}
