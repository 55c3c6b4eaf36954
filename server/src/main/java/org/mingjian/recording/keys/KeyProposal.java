package org.mingjian.recording.keys;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjian.recording.recovery.Proposal.Authority;

/**
 * What the first of the two persons proposes about a key of the log.
 *
 * @param id the proposal
 * @param at when
 * @param by the person, and by what kind of office
 * @param vkey the key that is to be replaced or that leaked
 * @param leakedFrom the smallest size for which it counts no longer, {@code null} when it is replaced as planned
 * @param reason why, in the person's words
 */
public record KeyProposal(
        UUID id, Instant at, By by, String vkey, @Nullable Long leakedFrom, String reason) {

    /**
     * Who proposes.
     *
     * @param officerId the person
     * @param name the person's name
     * @param authority by what kind of office
     */
    public record By(UUID officerId, String name, Authority authority) {}
}
