package org.mingjian.publicity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.mingjian.publicity.page.PublishedPages;
import org.mingjian.publicity.page.PublishedPages.StoredPage;

/** 静态副本自查: the files that a plain web server hands out are the public pages, all of them and no others. */
public final class StaticCopyCheck {

    private static final int BATCH = 200;

    private final PublishedPages pages;
    private final Path records;

    /** Compares the pages with {@code <data>/portal/records}; needs no running server. */
    public StaticCopyCheck(PublishedPages pages, Path data) {
        this.pages = pages;
        this.records = data.resolve("portal").resolve("records");
    }

    /** A Chinese sentence for each file that is not what it should be; empty when all is sound. */
    public List<String> verify() {
        List<String> damages = new ArrayList<>();
        Set<Path> expected = new HashSet<>();
        Stream.iterate(
                        pages.after("", BATCH),
                        batch -> !batch.isEmpty(),
                        batch -> pages.after(batch.getLast().slug(), BATCH))
                .flatMap(List::stream)
                .forEach(page -> check(page, expected, damages));
        unexpected(expected, damages);
        return damages;
    }

    private void check(StoredPage page, Set<Path> expected, List<String> damages) {
        compare(records.resolve(page.slug() + ".html"), page.html(), expected, damages);
        compare(records.resolve(page.slug() + ".json"), page.json(), expected, damages);
    }

    private static void compare(Path file, byte[] bytes, Set<Path> expected, List<String> damages) {
        expected.add(file);
        try {
            if (!Arrays.equals(Files.readAllBytes(file), bytes)) {
                damages.add("静态副本 " + file + " 与公示页不一致");
            }
        } catch (NoSuchFileException e) {
            damages.add("静态副本 " + file + " 不存在");
        } catch (IOException e) {
            throw new UncheckedIOException("the static copy cannot be read", e);
        }
    }

    private void unexpected(Set<Path> expected, List<String> damages) {
        if (!Files.isDirectory(records)) {
            return;
        }
        try (Stream<Path> files = Files.list(records)) {
            files.filter(file -> !file.getFileName().toString().startsWith(".part"))
                    .filter(file -> !expected.contains(file))
                    .sorted()
                    .forEach(file -> damages.add("静态副本 " + file + " 不是现行公示页"));
        } catch (IOException e) {
            throw new UncheckedIOException("the static copy cannot be listed", e);
        }
    }
}
