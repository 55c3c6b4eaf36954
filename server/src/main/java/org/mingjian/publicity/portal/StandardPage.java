package org.mingjian.publicity.portal;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mingjian.agency.Matter;
import org.mingjian.agency.PublicStandards.OfMatter;
import org.mingjian.agency.discretion.DiscretionStandard;
import org.mingjian.agency.discretion.StandardTable;
import org.mingjian.agency.discretion.StandardTable.Band;
import org.mingjian.agency.discretion.StandardTable.Degree;
import org.mingjian.agency.discretion.StandardWords;
import org.mingjian.kernel.calendar.LegalDates;
import org.mingjian.publicity.page.LawLinks;

/**
 * 裁量基准页: a version of a matter's standard as its page shows it.
 *
 * @param address of the page of this version
 * @param agency whose standard it is
 * @param bases the provision that is broken and the one that penalises it
 * @param standing 现行, 尚未施行 or 已停止适用, with the days
 * @param parts the parts of the statutory range by the base amount, one empty for a range that is not divided
 * @param statutory the statutory range of each part
 * @param rounding to what fines are rounded
 * @param versions every version, the newest first
 */
public record StandardPage(
        Matter matter,
        String agency,
        String address,
        String data,
        DiscretionStandard standard,
        List<Basis> bases,
        String standing,
        List<FactorRows> factors,
        List<String> parts,
        List<String> statutory,
        List<TierRow> tiers,
        String rounding,
        List<Version> versions) {

    /**
     * A provision.
     *
     * @param what what it is for the matter
     * @param href the article on the portal, {@code null} when its statute is not collected
     */
    public record Basis(
            String what,
            String words,
            String text,
            @Nullable String href) {

        static Basis of(String what, Matter.LegalBasis basis, LawLinks links, LocalDate on) {
            String words = "《" + basis.title() + "》" + basis.article();
            return new Basis(
                    what,
                    words,
                    basis.text(),
                    links.of(words, on).map(LawLinks.LawLink::href).orElse(null));
        }

        static List<Basis> of(Matter matter, LawLinks links, LocalDate on) {
            return List.of(of("违反的规定", matter.broken(), links, on), of("处罚依据", matter.penalty(), links, on));
        }
    }

    /** A factor with its degrees, the slightest first. */
    public record FactorRows(String name, List<DegreeRow> degrees) {}

    /**
     * A degree with its points.
     *
     * @param atLeast the tier that it leads to at least, {@code null} for none
     */
    public record DegreeRow(
            String name, String points, @Nullable String atLeast) {

        static DegreeRow of(Degree degree) {
            return new DegreeRow(
                    degree.name(),
                    degree.points() + "分",
                    degree.atLeast() == null ? null : "不低于" + degree.atLeast().title());
        }
    }

    /** A tier with its points and its range in each part. */
    public record TierRow(String title, String points, List<String> ranges) {

        static TierRow of(StandardTable table, Band band) {
            return new TierRow(
                    band.tier().title(), StandardWords.points(table, band), StandardWords.ranges(table, band));
        }
    }

    /** A version of the same standard. */
    public record Version(String address, String title, String standing, boolean shown) {}

    static StandardPage of(OfMatter of, DiscretionStandard shown, String agency, List<Basis> bases, LocalDate today) {
        StandardTable table = shown.table();
        return new StandardPage(
                of.matter(),
                agency,
                address(of, shown, today),
                address(of.matter()) + ".json",
                shown,
                bases,
                standing(of, shown, today),
                table.factors().stream()
                        .map(factor -> new FactorRows(
                                factor.name(),
                                factor.degrees().stream().map(DegreeRow::of).toList()))
                        .toList(),
                StandardWords.parts(table),
                StandardWords.statutory(table),
                table.tiers().stream().map(band -> TierRow.of(table, band)).toList(),
                StandardWords.yuan(table.roundToFen()),
                of.versions().stream()
                        .map(one -> new Version(
                                address(of, one, today),
                                "第" + one.version() + "版",
                                standing(of, one, today),
                                one.version() == shown.version()))
                        .toList());
    }

    static String address(Matter matter) {
        return "/discretion/" + matter.id();
    }

    /** The version of the day stands at the matter's own address. */
    private static String address(OfMatter of, DiscretionStandard one, LocalDate today) {
        return address(of.matter()) + (one.version() == of.shown(today).version() ? "" : "/" + one.version());
    }

    /** Whether a version is in force, and from when to when. */
    static String standing(OfMatter of, DiscretionStandard one, LocalDate today) {
        StandardTable table = one.table();
        String from = "自" + LegalDates.format(table.from()) + "起施行";
        String until = table.until() == null ? "" : "，至" + LegalDates.format(Objects.requireNonNull(table.until()));
        if (today.isBefore(table.from())) {
            return "尚未施行，" + from + until;
        }
        boolean current =
                table.inForce(today) && one.version() == of.shown(today).version();
        return (current ? "现行，" : "已停止适用，") + from + until;
    }
}
