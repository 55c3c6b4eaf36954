package org.mingjian.publicity;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.mingjian.publicity.page.PublishedPages.StoredPage;
import org.mingjian.publicity.record.ContentHash;
import org.mingjian.recording.Timeline;
import org.mingjian.recording.TimelineEntry;
import org.mingjian.recording.check.Mismatch;
import org.springframework.stereotype.Component;

/** What the record says of a public page: the hashes that its release put there, whatever the page's own row says. */
@Component
public class RecordedHashes {

    private static final String RELEASE = "publicity:release";

    private final Timeline timeline;

    /** Reads this record; needs no running server. */
    public RecordedHashes(Timeline timeline) {
        this.timeline = timeline;
    }

    /** The hashes of a page and of its data; empty when none was ever released or the record is not one. */
    public record Hashes(String page, String data) {}

    /** What the release of the record put into the log. */
    public Optional<Hashes> of(UUID recordId) {
        List<TimelineEntry> releases = timeline.of("publicRecord:" + recordId).stream()
                .filter(entry -> entry.act().equals(RELEASE))
                .toList();
        Optional<String> page = only(releases, "page");
        Optional<String> data = only(releases, "pageData");
        return page.isPresent() && data.isPresent()
                ? Optional.of(new Hashes(page.get(), data.get()))
                : Optional.empty();
    }

    /** How a stored page differs from what was recorded. */
    public List<Mismatch> compare(StoredPage page) {
        var recorded = of(page.recordId());
        return Stream.concat(
                        compare(page, "html", "公示页", recorded.map(Hashes::page).orElse("无"), page.html()),
                        compare(page, "json", "公示数据", recorded.map(Hashes::data).orElse("无"), page.json()))
                .toList();
    }

    private static Stream<Mismatch> compare(StoredPage page, String field, String what, String recorded, byte[] bytes) {
        String actual = ContentHash.hex(bytes);
        if (actual.equals(recorded)) {
            return Stream.of();
        }
        var thing = new Mismatch.Thing(
                "publicRecord:" + page.recordId(), what + " /records/" + page.slug(), page.agencyId());
        return Stream.of(new Mismatch(thing, field, "内容与执法记录不符", recorded, actual));
    }

    private static Optional<String> only(List<TimelineEntry> releases, String kind) {
        var hashes = releases.stream()
                .flatMap(entry -> entry.attachments().stream())
                .filter(attachment -> attachment.kind().equals(kind))
                .map(attachment -> attachment.sha256())
                .toList();
        return hashes.size() == 1 ? Optional.of(hashes.getFirst()) : Optional.empty();
    }
}
