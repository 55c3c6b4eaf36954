package org.mingjian.publicity.portal;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.mingjian.agency.Matter;
import org.mingjian.agency.PublicStandards.OfMatter;
import org.mingjian.agency.discretion.StandardTable;

/**
 * 裁量基准 for machines: the very tables that the calculator reckons by.
 *
 * @param agency the agency's name
 * @param inForce the number of the version in force today, 0 for none
 * @param versions the newest first
 */
record StandardData(
        UUID matterId,
        String matter,
        String category,
        String agency,
        Matter.LegalBasis broken,
        Matter.LegalBasis penalty,
        int inForce,
        List<Version> versions) {

    /** A version with its table. */
    record Version(int version, StandardTable table) {}

    /** A matter in the list. */
    record Item(UUID matterId, String matter, String category, String agency, int inForce, String address) {

        static Item of(OfMatter of, String agency, LocalDate today) {
            Matter matter = of.matter();
            return new Item(
                    matter.id(),
                    matter.name(),
                    matter.category(),
                    agency,
                    StandardData.inForce(of, today),
                    StandardPage.address(matter) + ".json");
        }
    }

    static StandardData of(OfMatter of, String agency, LocalDate today) {
        Matter matter = of.matter();
        return new StandardData(
                matter.id(),
                matter.name(),
                matter.category(),
                agency,
                matter.broken(),
                matter.penalty(),
                inForce(of, today),
                of.versions().stream()
                        .map(one -> new Version(one.version(), one.table()))
                        .toList());
    }

    private static int inForce(OfMatter of, LocalDate today) {
        var shown = of.shown(today);
        return shown.table().inForce(today) ? shown.version() : 0;
    }
}
