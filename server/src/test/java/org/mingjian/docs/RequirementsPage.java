package org.mingjian.docs;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** {@code docs/requirements.md}: each id with the tests that prove it. */
final class RequirementsPage {

    static final Path FILE = House.ROOT.resolve("docs/requirements.md");

    private static final Pattern ROW = Pattern.compile("^\\| ([A-Z]\\d+(?:-term)?) \\|(.*)\\|$");
    private static final Pattern TEST = Pattern.compile("\\[(\\w+)]\\(");

    private final Catalogue catalogue;
    private final List<Proof> proofs;

    RequirementsPage(Catalogue catalogue, List<Proof> proofs) {
        this.catalogue = catalogue;
        this.proofs = proofs;
    }

    /** Which classes prove which id; ids without proof are absent. */
    SortedMap<String, SortedSet<String>> classes() {
        SortedMap<String, SortedSet<String>> classes = new TreeMap<>();
        for (Proof proof : proofs) {
            proof.ids()
                    .forEach(id ->
                            classes.computeIfAbsent(id, key -> new TreeSet<>()).add(proof.testClass()));
        }
        return classes;
    }

    /** The same, as a page says it. */
    static SortedMap<String, SortedSet<String>> classes(String page) {
        SortedMap<String, SortedSet<String>> classes = new TreeMap<>();
        for (String line : page.lines().toList()) {
            Matcher row = ROW.matcher(line);
            if (row.matches()) {
                Matcher tests = TEST.matcher(row.group(2));
                while (tests.find()) {
                    classes.computeIfAbsent(row.group(1), key -> new TreeSet<>())
                            .add(tests.group(1));
                }
            }
        }
        return classes;
    }

    String render() {
        List<String> lines = new ArrayList<>();
        lines.add("""
                # Requirements and what proves them

                Generated from the tests: each carries the ids that it proves ([how](../CONTRIBUTING.md#what-a-test-proves)). Do not
                edit this page. The build fails when the classes named here are not the classes that carry the id; the sentences
                behind them are those of the last refresh.

                Ids: `A1` to `P7` are requirements, `I1` to `I30` invariants (what must never happen), `D01` to `D51` deadlines
                (10 to 20 are written `D10-term` and so on, because requirements have these numbers as well). %d of %d have a
                proof; *not yet* means that no test carries the id.
                """.formatted(classes().size(), catalogue.ids().size()));
        for (var section : catalogue.sections()) {
            lines.add("## " + section.title() + "\n");
            lines.add("| id | what is asked | proved by |");
            lines.add("|---|---|---|");
            section.asked().forEach((id, asked) -> lines.add("| " + id + " | " + asked + " | " + proof(id) + " |"));
            lines.add("");
        }
        return String.join("\n", lines).strip() + "\n";
    }

    private String proof(String id) {
        Map<Path, List<Proof>> byClass = proofs.stream()
                .filter(proof -> proof.ids().contains(id))
                .collect(Collectors.groupingBy(Proof::source, TreeMap::new, Collectors.toList()));
        return byClass.isEmpty()
                ? "*not yet*"
                : byClass.values().stream().map(RequirementsPage::named).collect(Collectors.joining("<br>"));
    }

    private static String named(Collection<Proof> ofOneClass) {
        Proof first = ofOneClass.iterator().next();
        return "[%s](%s): %s"
                .formatted(
                        first.testClass(),
                        House.link(FILE, first.source()),
                        ofOneClass.stream().map(Proof::sentence).distinct().collect(Collectors.joining("; ")));
    }
}
