package org.mingjian.publicity;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mingjian.publicity.page.PublishedPages;
import org.mingjian.recording.Timeline;
import org.mingjian.recording.Timeline.Done;
import org.mingjian.recording.TimelineEntry;
import org.mingjian.recording.check.Mismatch;
import org.mingjian.recording.check.SelfCheck;

/** 公示在位自查: every page that was released and not withdrawn is there, whoever deleted its row. */
public final class ReleasedPagesCheck implements SelfCheck {

    private static final int MOST = 100;
    private static final UUID FIRST = new UUID(0, 0);
    private static final String SUBJECT = "publicRecord:";
    private static final String RELEASE = "publicity:release";
    private static final String WITHDRAW = "publicity:withdraw";

    private final Timeline timeline;
    private final PublishedPages pages;

    /** Compares the record with these pages; needs no running server. */
    public ReleasedPagesCheck(Timeline timeline, PublishedPages pages) {
        this.timeline = timeline;
        this.pages = pages;
    }

    @Override
    public String name() {
        return "releasedPages";
    }

    @Override
    public String title() {
        return "公示在位";
    }

    @Override
    public Batch next(String cursor, int limit) {
        int most = Math.min(limit, MOST);
        List<Done> releases = timeline.done(RELEASE, cursor.isEmpty() ? FIRST : UUID.fromString(cursor), most);
        return new Batch(
                releases.isEmpty() ? cursor : releases.getLast().entryId().toString(),
                releases.size(),
                releases.stream().flatMap(release -> gone(release).stream()).toList(),
                releases.size() < most);
    }

    /** The page is looked for before its withdrawal: one that goes meanwhile is not missed. */
    private Optional<Mismatch> gone(Done release) {
        if (!release.subject().startsWith(SUBJECT)) {
            return Optional.empty();
        }
        UUID recordId = UUID.fromString(release.subject().substring(SUBJECT.length()));
        if (pages.has(recordId)) {
            return Optional.empty();
        }
        List<TimelineEntry> entries = timeline.of(release.subject());
        return entries.stream().anyMatch(entry -> entry.act().equals(WITHDRAW))
                ? Optional.empty()
                : Optional.of(mismatch(release, recordId, hash(entries)));
    }

    private Mismatch mismatch(Done release, UUID recordId, String hash) {
        String address = pages.slug(recordId).map(slug -> "/records/" + slug).orElse(recordId.toString());
        var thing = new Mismatch.Thing(release.subject(), "公示页 " + address, release.agencyId());
        return new Mismatch(thing, "page", "已发布、未撤下，页面却不在了", hash, "缺失");
    }

    private static String hash(List<TimelineEntry> entries) {
        return entries.stream()
                .filter(entry -> entry.act().equals(RELEASE))
                .flatMap(entry -> entry.attachments().stream())
                .filter(attachment -> attachment.kind().equals("page"))
                .map(attachment -> attachment.sha256())
                .findFirst()
                .orElse("无");
    }
}
