package org.mingjian.agency;

import java.util.Set;
import java.util.UUID;

/**
 * 账号.
 *
 * @param id identifier
 * @param username login name, lower case
 * @param officerId the person
 * @param agencyId the agency in whose name the account acts
 * @param name the person's name
 * @param roles the offices
 * @param disabled whether it can no longer log in
 */
public record Account(
        UUID id, String username, UUID officerId, UUID agencyId, String name, Set<Role> roles, boolean disabled) {

    /** Copies its roles. */
    public Account {
        roles = Set.copyOf(roles);
    }

    /** Who acts when this account acts. */
    public Actor actor() {
        return new Actor(id, officerId, agencyId, name, roles);
    }
}
