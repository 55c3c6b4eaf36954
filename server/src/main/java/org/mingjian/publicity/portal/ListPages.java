package org.mingjian.publicity.portal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
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
        var form = new FilterForm(kind, agency, from, to, page);
        List<String> kinds = listing.kinds();
        List<String> agencies = listing.agencies();
        var faults = form.faults(kinds, agencies);
        var model = form.model();
        model.putAll(Map.of("kinds", kinds, "agencies", agencies, "faults", faults));
        if (!faults.isEmpty()) {
            model.put("records", List.of());
            return answers.page(HttpStatus.BAD_REQUEST, "records", model);
        }
        Paging paging = Paging.of(Inputs.number(page), listing.count(form.filter()), Paging.SIZE, form.address());
        return list(
                "records",
                model,
                paging,
                paging.exists() ? listing.list(form.filter(), paging.offset(Paging.SIZE), Paging.SIZE) : List.of());
    }

    @GetMapping("/search")
    @PreAuthorize("permitAll")
    ResponseEntity<byte[]> search(
            @RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "1") String page) {
        @Nullable String fault = Question.fault(q);
        @Nullable String pageFault = Inputs.pageFault(page);
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
                number,
                reachable,
                Paging.SIZE,
                UriComponentsBuilder.fromPath("/search").queryParam("q", q));
        return list(
                "search", new HashMap<>(Map.of("q", q)), paging, paging.exists() ? listing.of(hits.ids()) : List.of());
    }

    private ResponseEntity<byte[]> list(
            String name, Map<String, Object> model, Paging paging, List<ListedRecord> records) {
        model.put("paging", paging);
        model.put("records", records);
        return answers.page(paging.exists() ? HttpStatus.OK : HttpStatus.NOT_FOUND, name, model);
    }
}
