package org.mingjian.publicity.redaction;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whom a text is about: known values are found wherever they stand, whatever they look like.
 *
 * @param partyName the party as the decision writes it
 * @param partyIsPerson whether the party is a natural person
 * @param partyIsMinor whether that person was under 18 on the day of the decision
 * @param identityNumber the person's number, {@code null} for organisations
 * @param phone the party's phone
 * @param homeAddress the person's home; an organisation's premises are public
 * @param others natural persons in the text who are not the party
 * @param neverHidden names and codes that stay: agency, organisation, credit code, document number
 */
public record Persons(
        String partyName,
        boolean partyIsPerson,
        boolean partyIsMinor,
        @Nullable String identityNumber,
        @Nullable String phone,
        @Nullable String homeAddress,
        List<Other> others,
        List<String> neverHidden) {

    /** Another natural person; a minor's name is never published. */
    public record Other(String name, boolean minor) {}
}
