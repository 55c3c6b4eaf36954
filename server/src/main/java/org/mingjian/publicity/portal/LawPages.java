package org.mingjian.publicity.portal;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mingjian.agency.LawVersion;
import org.mingjian.agency.Laws;
import org.mingjian.agency.law.Citation;
import org.mingjian.agency.law.Statute;
import org.mingjian.kernel.calendar.LegalDates;
import org.mingjian.publicity.page.LawLinks;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 执法依据: the statutes with every version, and the way from a citation to its article. */
@RestController
class LawPages {

    private final Laws laws;
    private final Answers answers;
    private final Clock clock;

    LawPages(Laws laws, Answers answers, Clock clock) {
        this.laws = laws;
        this.answers = answers;
        this.clock = clock;
    }

    /** A version in the list. */
    public record Listed(String title, String address, String version, String inForce) {

        static Listed of(LawVersion version) {
            return new Listed(
                    version.title(),
                    LawLinks.address(version),
                    LegalDates.format(version.versionOn()),
                    LawPage.inForce(version));
        }
    }

    @GetMapping("/laws")
    @PreAuthorize("permitAll")
    ResponseEntity<byte[]> list() {
        return answers.page(
                "laws", Map.of("laws", laws.all().stream().map(Listed::of).toList()));
    }

    /** The version of today, otherwise the newest. */
    @GetMapping("/laws/{title}")
    @PreAuthorize("permitAll")
    ResponseEntity<byte[]> newest(@PathVariable String title) {
        return laws.inForce(title, LegalDates.today(clock))
                .or(() -> laws.versions(title).stream().findFirst())
                .map(version -> to(LawLinks.address(version)))
                .orElseGet(this::absent);
    }

    @GetMapping("/laws/{title}/{date:[0-9]{4}-[0-9]{2}-[0-9]{2}}")
    @PreAuthorize("permitAll")
    ResponseEntity<byte[]> version(@PathVariable String title, @PathVariable String date) {
        List<LawVersion> versions = laws.versions(title);
        return versions.stream()
                .filter(version -> version.versionOn().toString().equals(date))
                .findFirst()
                .map(version -> answers.page(
                        "law", Map.of("law", LawPage.of(version, Statute.read(laws.text(version)), versions))))
                .orElseGet(this::absent);
    }

    /**
     * From a citation to its article in the version in force on a day.
     *
     * @param statute as cited
     * @param article as cited; what names no article leads to the statute
     * @param on the day, today when it is left out
     */
    @GetMapping("/laws/cite")
    @PreAuthorize("permitAll")
    ResponseEntity<byte[]> cite(
            @RequestParam String statute,
            @RequestParam(defaultValue = "") String article,
            @RequestParam(defaultValue = "") String on) {
        LocalDate day = day(on).orElseGet(() -> LegalDates.today(clock));
        return Citation.all(statute, article).stream()
                .findFirst()
                .flatMap(citation -> laws.resolve(citation, day))
                .map(LawLinks::address)
                .or(() -> laws.inForce(statute, day).map(LawLinks::address))
                .map(LawPages::to)
                .orElseGet(this::absent);
    }

    private static Optional<LocalDate> day(String on) {
        try {
            return on.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(on));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static ResponseEntity<byte[]> to(String address) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(address))
                .build();
    }

    private ResponseEntity<byte[]> absent() {
        return answers.message(HttpStatus.NOT_FOUND, "没有收录", "本网站没有收录这部法律、法规、规章，或者没有收录当日有效的版本。");
    }
}
