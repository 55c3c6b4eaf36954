package org.mingjian.publicity.portal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.mingjian.publicity.page.PageChanged;
import org.mingjian.publicity.page.Pages;
import org.mingjian.publicity.page.PublishedPages;
import org.mingjian.publicity.page.PublishedPages.StoredPage;
import org.mingjian.publicity.page.Stylesheet;
import org.mingjian.publicity.page.Tombstone;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * 静态站点: the same bytes as files under {@code DATA/portal}, so that a plain web server keeps the pages up when this
 * server is down. A withdrawn page leaves {@code gone/SLUG.html}, to be served with status 410.
 */
@Component
class StaticSite {

    private final Path root;
    private final PublishedPages pages;
    private final Pages templates;
    private final Stylesheet stylesheet;

    StaticSite(@Value("${mingjian.data}") Path data, PublishedPages pages, Pages templates, Stylesheet stylesheet) {
        this.root = data.resolve("portal");
        this.pages = pages;
        this.templates = templates;
        this.stylesheet = stylesheet;
    }

    @ApplicationModuleListener
    void on(PageChanged change) throws IOException {
        var page = pages.find(change.slug());
        if (page.isPresent()) {
            write(page.get());
            return;
        }
        Files.deleteIfExists(file("records", change.slug() + ".html"));
        Files.deleteIfExists(file("records", change.slug() + ".json"));
        var tombstone = pages.tombstone(change.slug());
        if (tombstone.isPresent()) {
            write(tombstone.get());
        }
    }

    private void write(StoredPage page) throws IOException {
        put(file("records", page.slug() + ".html"), page.html());
        put(file("records", page.slug() + ".json"), page.json());
        Path style = root.resolve(stylesheet.address().substring(1));
        if (!Files.exists(style)) {
            put(style, stylesheet.inSize("").getBytes(StandardCharsets.UTF_8));
        }
    }

    private void write(Tombstone tombstone) throws IOException {
        put(file("gone", tombstone.slug() + ".html"), templates.bytes("tombstone", RecordPages.model(tombstone)));
    }

    private Path file(String folder, String name) {
        return root.resolve(folder).resolve(name);
    }

    /** A reader sees the old file or the new one, never a part. */
    private static void put(Path file, byte[] bytes) throws IOException {
        Files.createDirectories(file.getParent());
        Path part = Files.createTempFile(file.getParent(), ".part", "");
        Files.write(part, bytes);
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
