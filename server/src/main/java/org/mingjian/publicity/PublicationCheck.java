package org.mingjian.publicity;

import java.nio.file.Path;
import java.util.List;
import org.mingjian.publicity.page.PublishedPages;
import org.mingjian.publicity.page.PublishedPages.StoredPage;
import org.mingjian.recording.Timeline;
import org.mingjian.recording.check.Integrity;
import org.mingjian.recording.check.SelfCheck;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** 公示自查: every public page, and its static copy, still is the bytes that were put into the record. */
@Component
public class PublicationCheck implements Integrity {

    private final PublishedPages pages;
    private final RecordedHashes recorded;
    private final Timeline timeline;
    private final Path data;

    /** Checks these pages against this record; needs no running server. */
    public PublicationCheck(
            PublishedPages pages, RecordedHashes recorded, Timeline timeline, @Value("${mingjian.data}") Path data) {
        this.pages = pages;
        this.recorded = recorded;
        this.timeline = timeline;
        this.data = data;
    }

    @Override
    public List<SelfCheck> checks() {
        return List.of(new Stored(), released(), new StaticCopyCheck(pages, data));
    }

    /** The pages that must be there. */
    public SelfCheck released() {
        return new ReleasedPagesCheck(timeline, pages);
    }

    /** The pages as the database holds them. */
    public SelfCheck stored() {
        return new Stored();
    }

    private final class Stored implements SelfCheck {

        private static final int MOST = 100;

        @Override
        public String name() {
            return "pages";
        }

        @Override
        public String title() {
            return "公示页";
        }

        @Override
        public Batch next(String cursor, int limit) {
            int most = Math.min(limit, MOST);
            List<StoredPage> batch = pages.after(cursor, most);
            return new Batch(
                    batch.isEmpty() ? cursor : batch.getLast().slug(),
                    batch.size(),
                    batch.stream()
                            .flatMap(page -> recorded.compare(page).stream())
                            .toList(),
                    batch.size() < most);
        }
    }
}
