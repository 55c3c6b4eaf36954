package org.mingjian.casework.event;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 决定已作出: a decision was issued. Carries all that publication may need, before redaction.
 *
 * @param caseId the case
 * @param documentId the decision's document
 * @param documentSha256 hash of the decision's PDF
 * @param documentNumber the number as printed
 * @param title the case's title, for example 云岭县青禾网吧接纳未成年人进入营业场所案
 * @param agency who decided
 * @param party whom it concerns
 * @param matterName the matter
 * @param category the field of enforcement, for example 文化市场
 * @param penaltyKinds the statutory words in statutory order; empty for a decision not to penalise
 * @param fineFen the fine in fen
 * @param confiscatedFen confiscated money in fen
 * @param decidedOn the legal date (Asia/Shanghai)
 * @param decidedAt server time
 * @param facts the facts found
 * @param evidence the evidence in one paragraph
 * @param basis the provisions broken and applied
 * @param discretion the discretion factors explained
 * @param decision the decision's operative text
 * @param remedies the remedies as told
 * @param otherPersons natural persons named in the text who are not the party (witnesses, informants, minors)
 * @param steps the way of the case, oldest first
 * @param procedure the word of the procedure by which it was decided; {@code null} in events from before there were several,
 *     which are of the ordinary one
 */
public record DecisionIssued(
        UUID caseId,
        UUID documentId,
        String documentSha256,
        String documentNumber,
        String title,
        Agency agency,
        Party party,
        String matterName,
        String category,
        List<String> penaltyKinds,
        long fineFen,
        long confiscatedFen,
        LocalDate decidedOn,
        Instant decidedAt,
        String facts,
        String evidence,
        List<String> basis,
        String discretion,
        String decision,
        String remedies,
        List<OtherPerson> otherPersons,
        List<Step> steps,
        @Nullable String procedure) {

    /** The deciding agency: identifier, name, unified social credit code, six-digit division (GB/T 2260). */
    public record Agency(UUID id, String name, String creditCode, String division) {}

    /**
     * The party.
     *
     * @param kind NATURAL_PERSON, LEGAL_PERSON, INDIVIDUAL_BUSINESS or OTHER
     * @param code credit code of an organisation, identity number of a person
     * @param representative legal representative or operator
     */
    public record Party(
            String kind,
            String name,
            @Nullable String code,
            @Nullable String representative,
            @Nullable String address,
            @Nullable String phone) {}

    /** Another natural person; a minor's name is never published. */
    public record OtherPerson(String name, boolean minor) {}

    /** One step of the way: its legal date and its Chinese label. */
    public record Step(LocalDate on, String label) {}
}
