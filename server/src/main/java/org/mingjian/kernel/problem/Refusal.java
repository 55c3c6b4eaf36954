package org.mingjian.kernel.problem;

import org.jspecify.annotations.Nullable;

/**
 * Why an act or an input is refused.
 *
 * @param rule the policy's or rule's name, stable, for example {@code TwoOfficersPresent}
 * @param reason a Chinese sentence: what is wrong and what to do
 * @param provision the provision that stands in the way, {@code null} for faults of form
 * @param field the input field at fault as a JSON pointer without the leading slash, or {@code null}
 */
public record Refusal(
        String rule,
        String reason,
        @Nullable Provision provision,
        @Nullable String field) {

    /** A provision stands in the way. */
    public static Refusal of(String rule, String reason, Provision provision) {
        return new Refusal(rule, reason, provision, null);
    }

    /** A field is at fault. */
    public static Refusal ofField(String field, String reason) {
        return new Refusal("Input", reason, null, field);
    }
}
