package org.mingjian.publicity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjian.publicity.page.PublishedPages;
import org.mingjian.publicity.page.PublishedPages.StoredPage;
import org.mingjian.publicity.record.ContentHash;
import org.mingjian.recording.check.Mismatch;
import org.mingjian.recording.check.SelfCheck;

/** 静态副本自查: the files that a plain web server hands out are the public pages, all of them and no others. */
public final class StaticCopyCheck implements SelfCheck {

    private static final int MOST = 100;

    private final PublishedPages pages;
    private final Path records;

    /** Compares the pages with {@code <data>/portal/records}; needs no running server. */
    public StaticCopyCheck(PublishedPages pages, Path data) {
        this.pages = pages;
        this.records = data.resolve("portal").resolve("records");
    }

    @Override
    public String name() {
        return "staticCopy";
    }

    @Override
    public String title() {
        return "静态副本";
    }

    @Override
    public Batch next(String cursor, int limit) {
        int most = Math.min(limit, MOST);
        List<StoredPage> batch = pages.after(cursor, most);
        List<Mismatch> found = new ArrayList<>();
        for (StoredPage page : batch) {
            compare(page, records.resolve(page.slug() + ".html"), page.html(), found);
            compare(page, records.resolve(page.slug() + ".json"), page.json(), found);
        }
        boolean last = batch.size() < most;
        if (last) {
            unexpected(found);
        }
        return new Batch(batch.isEmpty() ? cursor : batch.getLast().slug(), batch.size(), found, last);
    }

    private static void compare(StoredPage page, Path file, byte[] bytes, List<Mismatch> found) {
        String expected = ContentHash.hex(bytes);
        try {
            String actual = ContentHash.hex(Files.readAllBytes(file));
            if (!actual.equals(expected)) {
                found.add(mismatch(file, page.agencyId(), "与公示页不一致", expected, actual));
            }
        } catch (NoSuchFileException e) {
            found.add(mismatch(file, page.agencyId(), "不存在", expected, "缺失"));
        } catch (IOException e) {
            throw new UncheckedIOException("the static copy cannot be read", e);
        }
    }

    private void unexpected(List<Mismatch> found) {
        if (!Files.isDirectory(records)) {
            return;
        }
        try (Stream<Path> files = Files.list(records)) {
            files.filter(file -> !file.getFileName().toString().startsWith(".part"))
                    .filter(file -> pages.hash(slug(file)).isEmpty())
                    .sorted()
                    .forEach(file -> found.add(mismatch(file, null, "不是现行公示页", "无", "存在")));
        } catch (IOException e) {
            throw new UncheckedIOException("the static copy cannot be listed", e);
        }
    }

    private static String slug(Path file) {
        return file.getFileName().toString().replaceAll("\\.(html|json)$", "");
    }

    private static Mismatch mismatch(Path file, @Nullable UUID agency, String what, String expected, String actual) {
        var thing = new Mismatch.Thing("staticCopy:" + file.getFileName(), "静态副本 " + file, agency);
        return new Mismatch(thing, "file", what, expected, actual);
    }
}
