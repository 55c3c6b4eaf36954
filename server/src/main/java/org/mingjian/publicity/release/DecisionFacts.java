package org.mingjian.publicity.release;

import org.mingjian.casework.event.DecisionIssued;
import org.mingjian.publicity.record.PublicFacts;

/** Takes over what the event of a decision carries. */
final class DecisionFacts {

    private DecisionFacts() {}

    static PublicFacts of(DecisionIssued decision) {
        var agency = decision.agency();
        var party = decision.party();
        return new PublicFacts(
                new PublicFacts.Agency(agency.id(), agency.name(), agency.creditCode()),
                new PublicFacts.Party(party.kind(), party.name(), party.code(), party.address(), party.phone()),
                decision.documentNumber(),
                decision.title(),
                decision.matterName(),
                decision.category(),
                decision.penaltyKinds(),
                decision.fineFen(),
                decision.confiscatedFen(),
                decision.decidedOn(),
                decision.facts(),
                decision.evidence(),
                decision.basis(),
                decision.discretion(),
                decision.decision(),
                decision.remedies(),
                decision.otherPersons().stream()
                        .map(person -> new PublicFacts.OtherPerson(person.name(), person.minor()))
                        .toList(),
                decision.steps().stream()
                        .map(step -> new PublicFacts.Step(step.on(), step.label()))
                        .toList(),
                decision.procedure());
    }
}
