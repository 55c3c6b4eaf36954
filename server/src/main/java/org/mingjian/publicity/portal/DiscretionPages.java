package org.mingjian.publicity.portal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mingjian.agency.Agencies;
import org.mingjian.agency.Agency;
import org.mingjian.agency.PublicStandards;
import org.mingjian.agency.PublicStandards.OfMatter;
import org.mingjian.agency.discretion.DiscretionStandard;
import org.mingjian.kernel.calendar.LegalDates;
import org.mingjian.kernel.problem.Refused;
import org.mingjian.publicity.page.LawLinks;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.databind.json.JsonMapper;

/** 裁量基准公开 (行政处罚法 第三十四条): the standards by which the desk reckons, matter by matter and version by version. */
@RestController
class DiscretionPages {

    /** So many that the page stays light. */
    private static final int PAGE = 50;

    private static final String LIST = "/discretion";
    private static final String MATTER = "/{matter:[0-9a-f]{8}-[0-9a-f-]{27}}";

    private final PublicStandards standards;
    private final Agencies agencies;
    private final LawLinks links;
    private final Answers answers;
    private final JsonMapper json;
    private final Clock clock;

    DiscretionPages(
            PublicStandards standards,
            Agencies agencies,
            LawLinks links,
            Answers answers,
            JsonMapper json,
            Clock clock) {
        this.standards = standards;
        this.agencies = agencies;
        this.links = links;
        this.answers = answers;
        this.json = json;
        this.clock = clock;
    }

    /** A matter in the list. */
    public record Listed(
            String name,
            String address,
            String agency,
            String category,
            String basis,
            String version,
            String standing) {

        static Listed of(OfMatter of, String agency, LocalDate today) {
            var matter = of.matter();
            DiscretionStandard shown = of.shown(today);
            return new Listed(
                    matter.name(),
                    StandardPage.address(matter),
                    agency,
                    matter.category(),
                    "《" + matter.penalty().title() + "》" + matter.penalty().article(),
                    "第" + shown.version() + "版",
                    StandardPage.standing(of, shown, today));
        }
    }

    /** A page that is no number is the first. */
    @GetMapping(LIST)
    @PreAuthorize("permitAll")
    ResponseEntity<byte[]> list(@RequestParam(defaultValue = "1") String page) {
        long number = Inputs.pageFault(page) == null ? Inputs.number(page) : 1;
        Map<UUID, String> names = names();
        List<OfMatter> all = byAgency(names);
        Paging paging = Paging.of(number, all.size(), PAGE, UriComponentsBuilder.fromPath(LIST));
        if (!paging.exists()) {
            return answers.message(HttpStatus.NOT_FOUND, "没有这一页", "裁量基准一共 " + paging.last() + " 页。");
        }
        LocalDate today = LegalDates.today(clock);
        List<Listed> listed = all.stream()
                .skip(paging.offset(PAGE))
                .limit(PAGE)
                .map(of -> Listed.of(of, names.getOrDefault(of.matter().agencyId(), ""), today))
                .toList();
        return answers.page("discretion", Map.of("listed", listed, "paging", paging));
    }

    /** What belongs together stands together: by agency, by field, by name. */
    private List<OfMatter> byAgency(Map<UUID, String> names) {
        return standards.all().stream()
                .sorted(Comparator.comparing(
                                (OfMatter of) -> names.getOrDefault(of.matter().agencyId(), ""))
                        .thenComparing(of -> of.matter().category())
                        .thenComparing(of -> of.matter().name()))
                .toList();
    }

    /** The version of today, otherwise the newest. */
    @GetMapping(LIST + MATTER)
    @PreAuthorize("permitAll")
    ResponseEntity<byte[]> matter(@PathVariable UUID matter) {
        return standards
                .find(matter)
                .map(of -> page(of, of.shown(LegalDates.today(clock))))
                .orElseGet(this::absent);
    }

    @GetMapping(LIST + MATTER + "/{version:[1-9][0-9]{0,5}}")
    @PreAuthorize("permitAll")
    ResponseEntity<byte[]> version(@PathVariable UUID matter, @PathVariable int version) {
        Optional<OfMatter> found = standards.find(matter);
        return found.stream()
                .flatMap(of -> of.versions().stream())
                .filter(one -> one.version() == version)
                .findFirst()
                .map(one -> page(found.orElseThrow(), one))
                .orElseGet(this::absent);
    }

    @GetMapping(LIST + ".json")
    @PreAuthorize("permitAll")
    ResponseEntity<byte[]> listed() {
        Map<UUID, String> names = names();
        LocalDate today = LegalDates.today(clock);
        var items = standards.all().stream()
                .map(of ->
                        StandardData.Item.of(of, names.getOrDefault(of.matter().agencyId(), ""), today))
                .toList();
        return data(Map.of("total", items.size(), "items", items));
    }

    @GetMapping(LIST + MATTER + ".json")
    @PreAuthorize("permitAll")
    ResponseEntity<byte[]> data(@PathVariable UUID matter) {
        OfMatter of = standards.find(matter).orElseThrow(Refused::notFound);
        return data(StandardData.of(of, agencyOf(of), LegalDates.today(clock)));
    }

    /** The addresses of the list and of every matter, for the map of the site. */
    List<String> addresses() {
        return Stream.concat(Stream.of(LIST), standards.all().stream().map(of -> StandardPage.address(of.matter())))
                .toList();
    }

    private ResponseEntity<byte[]> page(OfMatter of, DiscretionStandard shown) {
        LocalDate today = LegalDates.today(clock);
        List<StandardPage.Basis> bases = StandardPage.Basis.of(of.matter(), links, today);
        return answers.page("standard", Map.of("page", StandardPage.of(of, shown, agencyOf(of), bases, today)));
    }

    private ResponseEntity<byte[]> data(Object content) {
        return answers.made(MediaType.APPLICATION_JSON, json.writeValueAsBytes(content));
    }

    private ResponseEntity<byte[]> absent() {
        return answers.message(HttpStatus.NOT_FOUND, "没有这项裁量基准", "这个事项没有公布裁量基准，或者没有这一版。请从裁量基准目录查找。");
    }

    private String agencyOf(OfMatter of) {
        return agencies.get(of.matter().agencyId()).name();
    }

    private Map<UUID, String> names() {
        return agencies.all().stream().collect(Collectors.toMap(Agency::id, Agency::name));
    }
}
