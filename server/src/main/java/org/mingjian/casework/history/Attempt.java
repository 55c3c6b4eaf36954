package org.mingjian.casework.history;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjian.casework.act.Act;

/**
 * An act that somebody wants to do now, or, without content, a question whether it could be done.
 *
 * @param content the act's content, {@code null} for a question
 * @param officerId the person behind the account
 */
public record Attempt(@Nullable Act content, CaseHistory history, UUID officerId, Office office, Surroundings around) {

    /** The act's content. @throws NullPointerException for a question */
    public Act act() {
        return Objects.requireNonNull(content, "a question has no content");
    }

    /** The act's content as its own type. */
    public <A> A as(Class<A> kind) {
        return kind.cast(act());
    }
}
