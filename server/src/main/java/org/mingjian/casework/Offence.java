package org.mingjian.casework;

import java.time.LocalDate;
import org.mingjian.agency.Matter;
import org.mingjian.casework.act.LeadAct.RegisterLead;
import org.mingjian.casework.act.PartyFacts;
import org.mingjian.kernel.identity.CreditCode;
import org.mingjian.kernel.identity.IdentityNumber;

/**
 * 同一违法行为 (行政处罚法 第二十九条): what makes two acts one, whichever agency looks at them.
 *
 * @param party the party's code as normalised, so that another way of writing it is no other party
 * @param violated title and article of the provision that was broken; matters have other ids in each agency
 * @param on the day of the act
 */
record Offence(String party, String violated, LocalDate on) {

    static Offence of(RegisterLead lead, Matter matter) {
        PartyFacts party = lead.party();
        String code = party.kind() == PartyFacts.Kind.NATURAL_PERSON
                ? IdentityNumber.read(party.code()).text()
                : CreditCode.read(party.code()).text();
        return new Offence(code, matter.broken().title() + matter.broken().article(), lead.violationOn());
    }
}
