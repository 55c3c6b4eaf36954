package org.mingjian.publicity.portal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingjian.agency.LawVersion;
import org.mingjian.agency.law.Article;
import org.mingjian.agency.law.Heading;
import org.mingjian.agency.law.Item;
import org.mingjian.agency.law.Line;
import org.mingjian.agency.law.Paragraph;
import org.mingjian.agency.law.Passage;
import org.mingjian.agency.law.Statute;
import org.mingjian.kernel.calendar.LegalDates;
import org.mingjian.publicity.page.LawLinks;

/**
 * 法律文本页: a version of a statute as its page shows it.
 *
 * @param history 沿革
 * @param inForce from when it is in force, or that its text does not say it
 * @param parts headings and articles in their order
 * @param versions every version that is known, the newest first
 */
public record LawPage(
        String title, String address, List<String> history, String inForce, List<Part> parts, List<Version> versions) {

    /**
     * A heading or an article.
     *
     * @param level 2 or more for a heading, 0 for an article, 1 for words that belong to none
     * @param id the place on the page, {@code null} when another part has it
     * @param name the heading's words or the article's number
     * @param lines paragraphs and items
     */
    public record Part(int level, @Nullable String id, String name, List<Words> lines) {}

    /** A paragraph, or an item of one. */
    public record Words(String text, boolean item) {}

    /** A version of the same statute. */
    public record Version(String address, String date, boolean shown) {}

    static LawPage of(LawVersion version, Statute statute, List<LawVersion> versions) {
        return new LawPage(
                version.title(),
                LawLinks.address(version),
                statute.history(),
                inForce(version),
                parts(statute),
                versions.stream()
                        .map(one -> new Version(
                                LawLinks.address(one), LegalDates.format(one.versionOn()), one.equals(version)))
                        .toList());
    }

    /** From when a version is in force, in words. */
    static String inForce(LawVersion version) {
        return version.effectiveOn() == null ? "文本未载明本版本的施行日期" : "自" + LegalDates.format(version.effectiveOn()) + "起施行";
    }

    private static List<Part> parts(Statute statute) {
        var parts = new ArrayList<Part>();
        Set<String> taken = new HashSet<>();
        for (Passage passage : statute.passages()) {
            switch (passage) {
                case Heading heading -> parts.add(new Part(heading.level(), null, heading.words(), List.of()));
                case Article article -> parts.add(part(article, taken));
                case Line line
                when line.kind() == Line.Kind.LOOSE ->
                    parts.add(new Part(1, null, "", List.of(new Words(line.text(), false))));
                case Line particulars -> {}
            }
        }
        return parts;
    }

    private static Part part(Article article, Set<String> taken) {
        String anchor = article.number().anchor();
        var lines = new ArrayList<Words>();
        for (Paragraph paragraph : article.paragraphs()) {
            lines.add(new Words(paragraph.text(), false));
            for (Item item : paragraph.items()) {
                lines.add(new Words(item.mark() + item.text(), true));
            }
        }
        return new Part(0, taken.add(anchor) ? anchor : null, article.number().toString(), lines);
    }
}
