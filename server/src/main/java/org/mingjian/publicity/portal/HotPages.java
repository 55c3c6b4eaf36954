package org.mingjian.publicity.portal;

import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.mingjian.publicity.page.PageChanged;
import org.mingjian.publicity.page.PublishedPages;
import org.mingjian.publicity.page.PublishedPages.StoredPage;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Pages that are read often, in memory. A page is asked after once a second at most, so that a withdrawal on another
 * node reaches this one within a second; a withdrawal on this node is seen at once. What is held was proven when it was
 * read.
 */
@Component
class HotPages {

    private static final long FRESH_NANOS = TimeUnit.SECONDS.toNanos(1);
    private static final int MOST = 2_000;

    private final PublishedPages pages;
    private final ProvenPages proven;
    private final ConcurrentHashMap<String, Hot> hot = new ConcurrentHashMap<>();

    HotPages(PublishedPages pages, ProvenPages proven) {
        this.pages = pages;
        this.proven = proven;
    }

    private record Hot(StoredPage page, long checkedAt) {}

    Optional<StoredPage> find(String slug) {
        @Nullable Hot held = hot.get(slug);
        long now = System.nanoTime();
        if (held == null) {
            return load(slug, now);
        }
        if (now - held.checkedAt() < FRESH_NANOS) {
            return Optional.of(held.page());
        }
        if (pages.hash(slug).filter(held.page().htmlSha256()::equals).isPresent()) {
            hot.put(slug, new Hot(held.page(), now));
            return Optional.of(held.page());
        }
        hot.remove(slug);
        return load(slug, now);
    }

    private Optional<StoredPage> load(String slug, long now) {
        Optional<StoredPage> page = proven.find(slug);
        if (hot.size() >= MOST) {
            hot.clear();
        }
        page.ifPresent(found -> hot.put(slug, new Hot(found, now)));
        return page;
    }

    @TransactionalEventListener
    void on(PageChanged change) {
        hot.remove(change.slug());
    }
}
