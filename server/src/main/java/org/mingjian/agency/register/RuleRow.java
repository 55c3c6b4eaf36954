package org.mingjian.agency.register;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.calendar.RuleProfile;
import org.mingjian.kernel.calendar.RuleValue;
import org.mingjian.kernel.calendar.RuleValues;

/**
 * 规则参数: one number as a profile has it on a day, beside the national one.
 *
 * @param id the rule
 * @param local whether it comes from anywhere but the national table
 * @param difference how it differs from the national one, in words; {@code null} for the national one itself
 * @param versions every version that the profile knows, the newest first
 */
record RuleRow(
        String id,
        String title,
        Version inForce,
        Version national,
        boolean local,
        @Nullable String difference,
        List<Version> versions) {

    /** A version of a number; {@code number} is that of {@code words} in the rule's own unit, {@code unit} its code. */
    record Version(
            String words,
            long number,
            String unit,
            String source,
            String article,
            LocalDate effectiveFrom,
            @Nullable LocalDate effectiveTo,
            String profile,
            String profileTitle) {

        static Version of(RuleValue value) {
            return new Version(
                    value.chinese(),
                    value.number(),
                    value.unit(),
                    value.source().source(),
                    value.source().article(),
                    value.effectiveFrom(),
                    value.effectiveTo(),
                    value.profile(),
                    RuleProfile.title(value.profile()));
        }
    }

    static RuleRow of(String id, RuleProfile profile, LocalDate day) {
        RuleValue inForce = profile.get(id, day);
        RuleValue national = RuleProfile.NATIONAL.get(id, day);
        boolean local = !inForce.profile().equals(RuleValues.NATIONAL);
        return new RuleRow(
                id,
                RuleValues.shipped().title(id),
                Version.of(inForce),
                Version.of(national),
                local,
                local ? inForce.against(national) : null,
                versions(id, profile).map(Version::of).toList());
    }

    private static Stream<RuleValue> versions(String id, RuleProfile profile) {
        Stream<RuleValue> shipped = RuleValues.shipped().all().stream()
                .filter(value -> value.profile().equals(RuleValues.NATIONAL)
                        || profile.choices().stream()
                                .anyMatch(choice -> choice.profile().equals(value.profile())));
        return Stream.concat(profile.own().stream(), shipped)
                .filter(value -> value.id().equals(id))
                .sorted((one, other) -> other.effectiveFrom().compareTo(one.effectiveFrom()));
    }
}
