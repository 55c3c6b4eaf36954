package org.mingjian.installation.bench;

import java.util.Set;
import org.mingjian.agency.Role;

/** 岗位: who does what in an invented case. */
enum Seat {
    LEAD("周砚清", Role.HANDLER),
    ASSISTING("罗远舟", Role.HANDLER),
    HEAD("沈知行", Role.AGENCY_HEAD),
    DEPUTY("许若川", Role.AGENCY_HEAD),
    REVIEWER("林审言", Role.LEGAL_REVIEWER),
    PREPARER("苏叙白", Role.PUBLICATION_STAFF),
    RELEASER("顾予安", Role.PUBLICATION_REVIEWER);

    private final String person;
    private final Role role;

    Seat(String person, Role role) {
        this.person = person;
        this.role = role;
    }

    /** The invented person's name. */
    String person() {
        return person;
    }

    Role role() {
        return role;
    }

    Set<Role> roles() {
        return Set.of(role);
    }

    /** Only handlers need the certificate of enforcement. */
    boolean certified() {
        return role == Role.HANDLER;
    }
}
