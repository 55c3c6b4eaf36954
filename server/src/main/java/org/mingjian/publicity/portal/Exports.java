package org.mingjian.publicity.portal;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.money.Fen;
import org.mingjian.publicity.page.PublishedPages;
import org.mingjian.publicity.portal.ListPages.Inputs;
import org.mingjian.publicity.portal.Listing.Filter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
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

    Exports(Listing listing, PublishedPages pages, Answers answers, Addresses addresses, JsonMapper json) {
        this.listing = listing;
        this.pages = pages;
        this.answers = answers;
        this.addresses = addresses;
        this.json = json;
    }

    /** A page of records, newest first, with every withdrawal that a copy must follow. */
    record RecordList(
            long total,
            long page,
            long pages,
            @Nullable String next,
            List<Item> records,
            List<RecordPages.Gone> withdrawn) {}

    /** A record in the list; the whole of it is at {@code data}. Money in yuan. */
    record Item(
            String slug,
            String documentNumber,
            String title,
            String agency,
            String party,
            @Nullable String creditCode,
            List<String> penaltyKinds,
            BigDecimal fineYuan,
            BigDecimal confiscatedYuan,
            LocalDate decidedOn,
            String publishedAt,
            @Nullable LocalDate publicUntil,
            String summary,
            String page,
            String data) {

        static Item of(ListedRecord record) {
            String page = "/records/" + record.slug();
            return new Item(
                    record.slug(),
                    record.documentNumber(),
                    record.title(),
                    record.agencyName(),
                    record.partyName(),
                    record.partyCode(),
                    record.penaltyKinds(),
                    new Fen(record.fineFen()).yuan(),
                    new Fen(record.confiscatedFen()).yuan(),
                    record.decidedOn(),
                    record.publishedAt().toString(),
                    record.publicUntil(),
                    record.summary(),
                    page,
                    page + ".json");
        }
    }

    @GetMapping("/records.json")
    @PreAuthorize("permitAll")
    ResponseEntity<byte[]> json(@RequestParam(defaultValue = "1") String page) {
        String fault = Inputs.firstFault("", "", page);
        if (fault != null) {
            return answers.message(HttpStatus.BAD_REQUEST, "填写有误", fault);
        }
        long number = Inputs.number(page);
        long total = listing.count(Filter.ALL);
        long last = Math.max(1, (total + SIZE - 1) / SIZE);
        var items = listing.list(Filter.ALL, (number - 1) * SIZE, SIZE).stream()
                .map(Item::of)
                .toList();
        var gone = pages.tombstones(MOST_TOMBSTONES).stream()
                .map(RecordPages.Gone::of)
                .toList();
        String next = number < last ? "/records.json?page=" + (number + 1) : null;
        return answers.made(
                MediaType.APPLICATION_JSON,
                json.writeValueAsBytes(new RecordList(total, number, last, next, items, gone)));
    }

    @GetMapping("/records.csv")
    @PreAuthorize("permitAll")
    ResponseEntity<byte[]> csv() {
        byte[] bytes = CsvExport.of(listing.list(Filter.ALL, 0, MOST_ROWS), pages.tombstones(MOST_TOMBSTONES));
        var answer = answers.made(MediaType.parseMediaType("text/csv;charset=UTF-8"), bytes);
        return ResponseEntity.ok()
                .headers(answer.getHeaders())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"records.csv\"")
                .body(bytes);
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
        byte[] bytes = Feed.sitemap(addresses, listing.list(Filter.ALL, 0, MOST_ROWS));
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
