package org.mingjian.publicity.page;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import org.mingjian.agency.CitedProvision;
import org.mingjian.agency.LawVersion;
import org.mingjian.agency.Laws;
import org.mingjian.agency.law.CitedPlace;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;

/** Where the portal shows the provision that a line cites: the article in the version in force on a day. */
@Component
public class LawLinks {

    private final Laws laws;

    LawLinks(Laws laws) {
        this.laws = laws;
    }

    /**
     * A citation in a line that leads to its article.
     *
     * @param start the index of its first character
     * @param end the index behind its last character
     */
    public record LawLink(int start, int end, String href) {}

    /** What the line cites first; empty when the statute or the article is not known. */
    public Optional<LawLink> of(String line, LocalDate day) {
        return CitedPlace.first(line)
                .flatMap(place -> laws.resolve(place.citation(), day)
                        .map(found -> new LawLink(place.start(), place.end(), address(found))));
    }

    /** The address of a version: {@code /laws/行政处罚法/2021-01-22}, encoded. */
    public static String address(LawVersion version) {
        return "/laws/" + UriUtils.encodePathSegment(version.name(), StandardCharsets.UTF_8) + "/"
                + version.versionOn();
    }

    /** The address of an article in its version. */
    public static String address(CitedProvision provision) {
        return address(provision.version()) + "#"
                + provision.citation().article().anchor();
    }
}
