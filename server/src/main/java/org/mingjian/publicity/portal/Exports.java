package org.mingjian.publicity.portal;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.mingjian.kernel.problem.ProblemType;
import org.mingjian.kernel.problem.Refusal;
import org.mingjian.kernel.problem.Refused;
import org.mingjian.publicity.page.PublishedPages;
import org.mingjian.publicity.portal.Listing.Filter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.databind.json.JsonMapper;

/** 开放数据: the public records for machines. */
@RestController
class Exports {

    private static final int SIZE = 100;
    private static final int MOST_TOMBSTONES = 1_000;
    private static final int MOST_ROWS = 50_000;
    private static final int FEED = 50;

    private final Listing listing;
    private final PublishedPages pages;
    private final Answers answers;
    private final Addresses addresses;
    private final JsonMapper json;
    private final DiscretionPages discretion;

    Exports(
            Listing listing,
            PublishedPages pages,
            Answers answers,
            Addresses addresses,
            JsonMapper json,
            DiscretionPages discretion) {
        this.listing = listing;
        this.pages = pages;
        this.answers = answers;
        this.addresses = addresses;
        this.json = json;
        this.discretion = discretion;
    }

    @GetMapping("/records.json")
    @PreAuthorize("permitAll")
    ResponseEntity<byte[]> json(@RequestParam(defaultValue = "1") String page) {
        Paging paging = paging(page, SIZE, "/records.json");
        var items = listing.list(Filter.ALL, paging.offset(SIZE), SIZE).stream()
                .map(RecordList.Item::of)
                .toList();
        var gone = pages.tombstones(MOST_TOMBSTONES).stream()
                .map(RecordPages.Gone::of)
                .toList();
        var list = new RecordList(paging.total(), paging.number(), paging.last(), paging.next(), items, gone);
        return answers.made(MediaType.APPLICATION_JSON, json.writeValueAsBytes(list));
    }

    /** As many rows as a spreadsheet can bear; what is more is on the page that the header {@code Link} names. */
    @GetMapping("/records.csv")
    @PreAuthorize("permitAll")
    ResponseEntity<byte[]> csv(@RequestParam(defaultValue = "1") String page) {
        Paging paging = paging(page, MOST_ROWS, "/records.csv");
        byte[] bytes = CsvExport.of(
                listing.list(Filter.ALL, paging.offset(MOST_ROWS), MOST_ROWS), pages.tombstones(MOST_TOMBSTONES));
        var answer = ResponseEntity.ok()
                .headers(answers.made(MediaType.parseMediaType("text/csv;charset=UTF-8"), bytes)
                        .getHeaders())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"records.csv\"");
        if (paging.next() != null) {
            answer.header(HttpHeaders.LINK, "<" + paging.next() + ">; rel=\"next\"");
        }
        return answer.body(bytes);
    }

    private Paging paging(String page, int size, String path) {
        String fault = Inputs.pageFault(page);
        if (fault != null) {
            throw Refused.input("page", fault);
        }
        Paging paging =
                Paging.of(Inputs.number(page), listing.count(Filter.ALL), size, UriComponentsBuilder.fromPath(path));
        if (!paging.exists()) {
            String reason = "没有第 " + paging.number() + " 页，一共 " + paging.last() + " 页。第一页在 " + path;
            throw new Refused(ProblemType.NOT_FOUND, List.of(Refusal.ofField("page", reason)));
        }
        return paging;
    }

    @GetMapping("/feed.xml")
    @PreAuthorize("permitAll")
    ResponseEntity<byte[]> feed() {
        byte[] bytes = Feed.of(addresses, listing.list(Filter.ALL, 0, FEED), pages.tombstones(FEED));
        return answers.made(MediaType.parseMediaType("application/atom+xml;charset=UTF-8"), bytes);
    }

    @GetMapping("/sitemap.xml")
    @PreAuthorize("permitAll")
    ResponseEntity<byte[]> sitemap() {
        byte[] bytes = Feed.sitemap(addresses, listing.list(Filter.ALL, 0, MOST_ROWS), discretion.addresses());
        return answers.made(MediaType.parseMediaType("application/xml;charset=UTF-8"), bytes);
    }

    @GetMapping("/robots.txt")
    @PreAuthorize("permitAll")
    ResponseEntity<byte[]> robots() {
        String text = "User-agent: *\nDisallow: /api/\nDisallow: /size/\nDisallow: /search\nSitemap: "
                + addresses.of("/sitemap.xml") + "\n";
        return answers.made(
                MediaType.parseMediaType("text/plain;charset=UTF-8"), text.getBytes(StandardCharsets.UTF_8));
    }
}
