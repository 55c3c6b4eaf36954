package org.mingjian.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mingjian.Requirement;

/** Every link from a page to a file of the repository, and to a heading of a page, leads somewhere. */
class MarkdownLinksTests {

    private static final Pattern LINK = Pattern.compile("\\[[^\\[\\]]*]\\(([^()\\s]+)\\)");
    private static final Pattern CODE = Pattern.compile("(?ms)^```.*?^```|`[^`\\n]*`");
    private static final Pattern HEADING = Pattern.compile("(?m)^#+ +(.*)$");

    /** Pictures are taken by a script; before its first run there is not even their folder. */
    private static final Path PICTURES = House.ROOT.resolve("docs/images");

    @Test
    @Requirement("P7")
    void everyRelativeLinkLeadsToAFile() throws IOException {
        List<String> dead = new ArrayList<>();
        int links = 0;
        for (Path page : pages()) {
            for (String target : targets(page)) {
                links++;
                if (!leadsSomewhere(page, target)) {
                    dead.add(House.ROOT.relativize(page) + " -> " + target);
                }
            }
        }
        assertThat(links).isGreaterThan(20);
        assertThat(dead).as("dead links").isEmpty();
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> top = Files.list(House.ROOT)) {
            return Stream.concat(
                            top.filter(file -> file.toString().endsWith(".md")),
                            House.below(House.ROOT.resolve("docs"), ".md").stream())
                    .toList();
        }
    }

    private static List<String> targets(Path page) throws IOException {
        return LINK.matcher(CODE.matcher(Files.readString(page)).replaceAll("code"))
                .results()
                .map(link -> link.group(1))
                .filter(target -> !target.matches("[a-z]+:.*"))
                .toList();
    }

    private static boolean leadsSomewhere(Path page, String target) throws IOException {
        String[] parts = target.split("#", 2);
        Path file = parts[0].isEmpty()
                ? page
                : page.resolveSibling(URI.create(parts[0]).getPath()).normalize();
        if (file.startsWith(PICTURES) && !Files.exists(PICTURES)) {
            return true;
        }
        return Files.exists(file) && (parts.length == 1 || anchors(file).contains(parts[1]));
    }

    private static List<String> anchors(Path page) throws IOException {
        return HEADING.matcher(Files.readString(page))
                .results()
                .map(heading -> heading.group(1)
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N}\\- ]", "")
                        .replace(' ', '-'))
                .toList();
    }
}
