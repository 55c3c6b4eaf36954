package org.mingjian.kernel.deadline;

import java.time.LocalDate;
import java.util.List;
import org.mingjian.kernel.calendar.RuleValue;
import org.mingjian.kernel.calendar.RuleValues;

/**
 * 期限规则: a row of {@link DeadlineTable}.
 *
 * @param id for example {@code D04}
 * @param start the event that starts it, for example 立案
 * @param bound whom it binds
 * @param breach what follows when it passes
 * @param value the id of the rule value with its length
 * @param suspendedBy what is not counted
 * @param extensions how it may be extended, one after the other
 * @param variants rule values that apply instead in some cases
 */
public record DeadlineRule(
        String id,
        String start,
        Bound bound,
        Breach breach,
        String value,
        List<SuspensionGround> suspendedBy,
        List<Extension> extensions,
        List<String> variants) {

    /** The rule value in force on a day, otherwise the first one that came into force at all. */
    public static RuleValue length(String value, LocalDate day, String profile) {
        RuleValues values = RuleValues.shipped();
        return values.find(value, day, profile).orElseGet(() -> values.first(value));
    }

    static Builder row(String id) {
        return new Builder(id);
    }

    /** Writes a row as the table reads it. */
    static final class Builder {

        private final String id;
        private String start = "";
        private Bound bound = Bound.ORGAN;
        private Breach breach = Breach.FLAG;
        private String value;
        private List<SuspensionGround> suspendedBy = List.of();
        private List<Extension> extensions = List.of();
        private List<String> variants = List.of();

        private Builder(String id) {
            this.id = id;
            this.value = id;
        }

        Builder from(String event) {
            start = event;
            return this;
        }

        Builder binds(Bound whom) {
            bound = whom;
            return this;
        }

        Builder then(Breach consequence) {
            breach = consequence;
            return this;
        }

        Builder length(String ruleValue) {
            value = ruleValue;
            return this;
        }

        Builder without(SuspensionGround... grounds) {
            suspendedBy = List.of(grounds);
            return this;
        }

        Builder extendable(Extension... steps) {
            extensions = List.of(steps);
            return this;
        }

        Builder or(String... ruleValues) {
            variants = List.of(ruleValues);
            return this;
        }

        DeadlineRule done() {
            return new DeadlineRule(id, start, bound, breach, value, suspendedBy, extensions, variants);
        }
    }
}
