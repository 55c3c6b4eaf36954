package org.mingjian.docs;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The requirements, invariants and deadlines by their ids. The file holds a line {@code # title} for each section and a line
 * {@code id, tabulator, what is asked} for each id.
 *
 * @param sections what each section asks, by id
 */
record Catalogue(List<Section> sections) {

    /** A section of the catalogue. */
    record Section(String title, Map<String, String> asked) {}

    static Catalogue read() throws IOException {
        List<Section> sections = new ArrayList<>();
        try (InputStream file =
                Objects.requireNonNull(Catalogue.class.getResourceAsStream("/requirements/catalogue.tsv"))) {
            for (String line : new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList()) {
                if (line.startsWith("# ")) {
                    sections.add(new Section(line.substring(2), new LinkedHashMap<>()));
                } else if (!line.isBlank()) {
                    String[] parts = line.split("\t", 2);
                    sections.getLast().asked().put(parts[0], parts[1]);
                }
            }
        }
        return new Catalogue(List.copyOf(sections));
    }

    Set<String> ids() {
        return sections.stream()
                .flatMap(section -> section.asked().keySet().stream())
                .collect(Collectors.toUnmodifiableSet());
    }
}
