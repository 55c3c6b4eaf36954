package org.mingjian.publicity;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.mingjian.publicity.page.PublishedPages;
import org.mingjian.publicity.page.PublishedPages.StoredPage;
import org.mingjian.publicity.record.ContentHash;
import org.mingjian.recording.Entry.Attachment;
import org.mingjian.recording.Timeline;
import org.springframework.stereotype.Component;

/** 公示自查: every public page still is the bytes that were put into the record. */
@Component
public class PublicationCheck {

    private static final int BATCH = 200;

    private static final String RELEASE = "publicity:release";

    private final PublishedPages pages;
    private final Timeline timeline;

    /** Checks these pages against this record; needs no running server. */
    public PublicationCheck(PublishedPages pages, Timeline timeline) {
        this.pages = pages;
        this.timeline = timeline;
    }

    /** A page that is not what it was: its address and what is wrong, as a Chinese sentence. */
    public record Fault(String slug, String explanation) {}

    /** Every fault; empty when all is well. Reads all pages, in small batches. */
    public List<Fault> verify() {
        var faults = new ArrayList<Fault>();
        Stream.iterate(
                        pages.after("", BATCH),
                        batch -> !batch.isEmpty(),
                        batch -> pages.after(batch.getLast().slug(), BATCH))
                .flatMap(List::stream)
                .forEach(page -> check(page, faults));
        return List.copyOf(faults);
    }

    private void check(StoredPage page, List<Fault> faults) {
        var recorded = timeline.of("publicRecord:" + page.recordId()).stream()
                .filter(entry -> entry.act().equals(RELEASE))
                .flatMap(entry -> entry.attachments().stream())
                .toList();
        compare(page, "page", "公示页", ContentHash.hex(page.html()), recorded, faults);
        compare(page, "pageData", "公示数据", ContentHash.hex(page.json()), recorded, faults);
    }

    private static void compare(
            StoredPage page, String kind, String what, String actual, List<Attachment> recorded, List<Fault> faults) {
        var hashes = recorded.stream()
                .filter(attachment -> attachment.kind().equals(kind))
                .map(Attachment::sha256)
                .toList();
        if (!hashes.equals(List.of(actual))) {
            faults.add(
                    new Fault(page.slug(), what + " " + page.slug() + " 的内容与执法记录不符：记录为 " + hashes + "，实为 " + actual));
        }
    }
}
