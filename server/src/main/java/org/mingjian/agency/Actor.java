package org.mingjian.agency;

import java.io.Serializable;
import java.util.Set;
import java.util.UUID;
import org.mingjian.recording.RecordActor;

/**
 * Who acts: the principal of the session, or a named person of the demonstration.
 *
 * @param accountId the account
 * @param officerId the person behind the account; one person may hold several accounts
 * @param agencyId the agency in whose name the person acts; every query is scoped to it
 * @param name the person's name
 * @param roles the offices of the account
 */
public record Actor(UUID accountId, UUID officerId, UUID agencyId, String name, Set<Role> roles)
        implements RecordActor, Serializable {

    /** Whether one of the roles carries the permission. */
    public boolean may(String permission) {
        return roles.stream().anyMatch(role -> role.permissions().contains(permission));
    }

    @Override
    public String officeFor(String permission) {
        return roles.stream()
                .filter(role -> role.permissions().contains(permission))
                .map(Role::name)
                .sorted()
                .findFirst()
                .orElseThrow();
    }
}
