package org.mingjian.publicity.record;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 公示事实: what a decision says, before redaction. Texts that an imported decision does not hold are empty.
 *
 * @param party whom it concerns
 * @param penaltyKinds the statutory words; empty when no penalty was imposed
 * @param fineFen in fen
 * @param confiscatedFen in fen
 * @param decidedOn legal date (Asia/Shanghai)
 * @param otherPersons natural persons in the text who are not the party
 * @param steps the way of the case, oldest first; empty for imports
 * @param procedure the word of the procedure by which it was decided; {@code null} for imports
 */
public record PublicFacts(
        Agency agency,
        Party party,
        String documentNumber,
        String title,
        String matterName,
        String category,
        List<String> penaltyKinds,
        long fineFen,
        long confiscatedFen,
        LocalDate decidedOn,
        String facts,
        String evidence,
        List<String> basis,
        String discretion,
        String decision,
        String remedies,
        List<OtherPerson> otherPersons,
        List<Step> steps,
        @Nullable String procedure) {

    /** The deciding agency. */
    public record Agency(UUID id, String name, @Nullable String creditCode) {}

    /**
     * The party.
     *
     * @param kind NATURAL_PERSON, LEGAL_PERSON, INDIVIDUAL_BUSINESS or OTHER
     */
    public record Party(
            String kind,
            String name,
            @Nullable String code,
            @Nullable String address,
            @Nullable String phone) {

        /** Whether it is a natural person. */
        public boolean person() {
            return "NATURAL_PERSON".equals(kind);
        }

        /** The Chinese name of the kind. */
        public String kindTitle() {
            return switch (kind) {
                case "NATURAL_PERSON" -> "自然人";
                case "LEGAL_PERSON" -> "法人";
                case "INDIVIDUAL_BUSINESS" -> "个体工商户";
                default -> "其他组织";
            };
        }
    }

    /** Another natural person; a minor's name is never published. */
    public record OtherPerson(String name, boolean minor) {}

    /** A step of the way of the case. */
    public record Step(LocalDate on, String label) {}
}
