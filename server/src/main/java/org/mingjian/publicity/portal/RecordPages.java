package org.mingjian.publicity.portal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mingjian.kernel.calendar.LegalDates;
import org.mingjian.kernel.problem.ProblemType;
import org.mingjian.kernel.problem.Refusal;
import org.mingjian.kernel.problem.Refused;
import org.mingjian.publicity.page.PlainWords;
import org.mingjian.publicity.page.PublishedPages;
import org.mingjian.publicity.page.Tombstone;
import org.mingjian.recording.Receipts;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** 公示页: the recorded bytes, or the tombstone in their place. */
@RestController
class RecordPages {

    private static final String SLUG = "{slug:[0-9]{4}-[a-z]{10}}";

    private final HotPages hot;
    private final PublishedPages pages;
    private final Answers answers;
    private final JsonMapper json;

    RecordPages(HotPages hot, PublishedPages pages, Answers answers, JsonMapper json) {
        this.hot = hot;
        this.pages = pages;
        this.answers = answers;
        this.json = json;
    }

    /** What a withdrawn record answers to machines. */
    record Gone(String slug, String state, String reason, String explanation, String document, String withdrawnOn) {

        static Gone of(Tombstone tombstone) {
            return new Gone(
                    tombstone.slug(),
                    "WITHDRAWN",
                    tombstone.ground().title(),
                    tombstone.reason(),
                    tombstone.document(),
                    LegalDates.on(tombstone.withdrawnAt()).toString());
        }
    }

    @GetMapping("/records/" + SLUG)
    @PreAuthorize("permitAll")
    ResponseEntity<byte[]> page(@PathVariable String slug) {
        return hot.find(slug)
                .map(page -> answers.stored(Answers.HTML, page.html(), page.htmlSha256()))
                .orElseGet(() -> pages.tombstone(slug).map(this::tombstone).orElseGet(this::absent));
    }

    @GetMapping("/records/" + SLUG + ".json")
    @PreAuthorize("permitAll")
    ResponseEntity<byte[]> data(@PathVariable String slug) {
        return hot.find(slug)
                .map(page -> answers.stored(MediaType.APPLICATION_JSON, page.json(), page.jsonSha256()))
                .orElseGet(() -> pages.tombstone(slug).map(this::gone).orElseThrow(RecordPages::unknown));
    }

    private ResponseEntity<byte[]> gone(Tombstone tombstone) {
        return Answers.headed(ResponseEntity.status(HttpStatus.GONE), CacheControl.noCache())
                .contentType(MediaType.APPLICATION_JSON)
                .body(json.writeValueAsBytes(Gone.of(tombstone)));
    }

    private ResponseEntity<byte[]> tombstone(Tombstone tombstone) {
        return answers.page(HttpStatus.GONE, "tombstone", model(tombstone));
    }

    static Map<String, Object> model(Tombstone tombstone) {
        var model = new HashMap<String, Object>();
        model.put("slug", tombstone.slug());
        model.put("receipt", Receipts.addressOfEntry(tombstone.entryId()));
        model.put("publication", Receipts.addressOfPage(tombstone.recordId()));
        model.put("hash", tombstone.htmlSha256());
        model.put(
                "rows",
                List.of(
                        List.of("索引号", tombstone.slug()),
                        List.of("处罚机关", tombstone.agencyName()),
                        List.of("撤下事由", tombstone.ground().title()),
                        List.of("说明", tombstone.reason()),
                        List.of("依据文书", tombstone.document()),
                        List.of("文书生效日期", LegalDates.format(tombstone.effectiveOn())),
                        List.of("原公示时间", PlainWords.moment(tombstone.publishedAt())),
                        List.of("撤下时间", PlainWords.moment(tombstone.withdrawnAt()))));
        return model;
    }

    private ResponseEntity<byte[]> absent() {
        return answers.message(HttpStatus.NOT_FOUND, "没有这条公示信息", "请核对网址，或者用文号、当事人名称搜索。");
    }

    private static Refused unknown() {
        return new Refused(ProblemType.NOT_FOUND, List.of(Refusal.ofField("slug", "没有这条公示信息，请核对网址")));
    }
}
