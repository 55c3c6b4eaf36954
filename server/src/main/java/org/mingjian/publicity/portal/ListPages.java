package org.mingjian.publicity.portal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.input.PlainText;
import org.mingjian.publicity.portal.Listing.Filter;
import org.mingjian.publicity.search.Question;
import org.mingjian.publicity.search.RecordSearch;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;

/** 列表与检索. */
@RestController
class ListPages {

    private static final int MOST_SEARCH_PAGES = 500;

    private final Listing listing;
    private final RecordSearch search;
    private final Answers answers;

    ListPages(Listing listing, RecordSearch search, Answers answers) {
        this.listing = listing;
        this.search = search;
        this.answers = answers;
    }

    @GetMapping("/records")
    @PreAuthorize("permitAll")
    ResponseEntity<byte[]> records(
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String agency,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String to,
            @RequestParam(defaultValue = "1") String page) {
        var faulty = Inputs.firstFault(from, to, page);
        if (PlainText.fault(kind + agency) != null) {
            return answers.message(HttpStatus.BAD_REQUEST, "填写有误", "处罚种类或者机关中有不能识别的字符。");
        }
        if (faulty != null) {
            return answers.message(HttpStatus.BAD_REQUEST, "填写有误", faulty);
        }
        var filter = new Filter(blank(kind), blank(agency), Inputs.day(from), Inputs.day(to));
        var address = UriComponentsBuilder.fromPath("/records");
        Map.of("kind", kind, "agency", agency, "from", from, "to", to).forEach((name, value) -> {
            if (!value.isBlank()) {
                address.queryParam(name, value);
            }
        });
        Paging paging = Paging.of(Inputs.number(page), listing.count(filter), address);
        var model = new HashMap<String, Object>(Map.of("kind", kind, "agency", agency, "from", from, "to", to));
        model.put("kinds", listing.kinds());
        model.put("agencies", listing.agencies());
        return list(
                "records",
                model,
                paging,
                paging.exists() ? listing.list(filter, paging.offset(), Paging.SIZE) : List.of());
    }

    @GetMapping("/search")
    @PreAuthorize("permitAll")
    ResponseEntity<byte[]> search(
            @RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "1") String page) {
        @Nullable String fault = Question.fault(q);
        @Nullable String pageFault = Inputs.firstFault("", "", page);
        if (fault != null || pageFault != null) {
            String shown = q.length() > Question.MAX_LENGTH ? q.substring(0, Question.MAX_LENGTH) : q;
            var model = Map.of("q", shown, "fault", fault == null ? String.valueOf(pageFault) : fault);
            return answers.page(q.isEmpty() ? HttpStatus.OK : HttpStatus.BAD_REQUEST, "search", model);
        }
        long number = Inputs.number(page);
        long asked = Math.min(number, MOST_SEARCH_PAGES);
        var hits = search.search(Question.of(q), (int) asked - 1, Paging.SIZE);
        long reachable = Math.min(hits.total(), (long) MOST_SEARCH_PAGES * Paging.SIZE);
        Paging paging = Paging.of(
                number, reachable, UriComponentsBuilder.fromPath("/search").queryParam("q", q));
        return list(
                "search", new HashMap<>(Map.of("q", q)), paging, paging.exists() ? listing.of(hits.ids()) : List.of());
    }

    private ResponseEntity<byte[]> list(
            String name, Map<String, Object> model, Paging paging, List<ListedRecord> records) {
        model.put("paging", paging);
        model.put("records", records);
        return answers.page(paging.exists() ? HttpStatus.OK : HttpStatus.NOT_FOUND, name, model);
    }

    private static @Nullable String blank(String text) {
        return text.isBlank() ? null : text;
    }

    /** What visitors type into addresses and forms. */
    static final class Inputs {

        private static final long MOST_PAGES = 1_000_000_000_000L;
        private static final int FIRST_YEAR = 1900;
        private static final int LAST_YEAR = 9999;

        private Inputs() {}

        static @Nullable String firstFault(String from, String to, String page) {
            try {
                day(from);
                day(to);
            } catch (DateTimeException e) {
                return "日期请按“2026-12-04”的样式填写。";
            }
            try {
                long number = number(page);
                return number >= 1 && number <= MOST_PAGES ? null : "页码应为正整数。";
            } catch (NumberFormatException e) {
                return "页码应为正整数。";
            }
        }

        static @Nullable LocalDate day(String text) {
            if (text.isBlank()) {
                return null;
            }
            LocalDate day = LocalDate.parse(text.strip());
            if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
                throw new DateTimeException("no year of a decision: " + day.getYear());
            }
            return day;
        }

        static long number(String text) {
            return Long.parseLong(text.strip());
        }
    }
}
