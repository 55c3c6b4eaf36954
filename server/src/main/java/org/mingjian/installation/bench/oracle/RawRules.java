package org.mingjian.installation.bench.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The lengths of the terms as the tables of rule values write them. */
final class RawRules {

    private final Map<String, List<Line>> lines;

    RawRules(List<String> profiles) {
        lines = profiles.stream()
                .collect(Collectors.toMap(
                        profile -> profile,
                        profile -> RawText.lines("/rules/" + profile + ".rules").stream()
                                .map(Line::of)
                                .toList()));
    }

    /** A line of a table: the length is three words, for example {@code 5}, {@code wd}, {@code party}. */
    record Line(String id, List<String> length, LocalDate from, LocalDate to) {

        private static Line of(String text) {
            String[] cells = text.split("\\|", -1);
            var words = new ArrayList<>(List.of(cells[1].strip().split(" +")));
            if (words.size() < 3) {
                words.add("");
            }
            String to = cells[6].strip();
            return new Line(
                    cells[0].strip(),
                    words,
                    LocalDate.parse(cells[5].strip()),
                    to.isEmpty() ? LocalDate.MAX : LocalDate.parse(to));
        }
    }

    /** The profile's own line of the day, otherwise the national one, otherwise the first national one at all. */
    List<String> length(String id, LocalDate day, String profile) {
        Predicate<Line> ofDay = line -> !line.from().isAfter(day) && !line.to().isBefore(day);
        for (String table : List.of(profile, "national")) {
            for (Line line : lines.getOrDefault(table, List.of())) {
                if (line.id().equals(id) && ofDay.test(line)) {
                    return line.length();
                }
            }
        }
        Line first = null;
        for (Line line : lines.getOrDefault("national", List.of())) {
            if (line.id().equals(id) && (first == null || line.from().isBefore(first.from()))) {
                first = line;
            }
        }
        if (first == null) {
            throw new IllegalArgumentException("no line " + id);
        }
        return first.length();
    }
}
