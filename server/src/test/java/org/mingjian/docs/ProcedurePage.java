package org.mingjian.docs;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mingjian.casework.history.Stage;
import org.mingjian.casework.history.Term;
import org.mingjian.casework.policy.Policy;
import org.mingjian.casework.procedure.Procedure;
import org.mingjian.casework.procedure.Step;
import org.mingjian.documents.DocumentKind;
import org.mingjian.kernel.problem.Provision;

/** {@code docs/law/*-procedure.md}: the table of a procedure for people who read law and not Java. */
final class ProcedurePage {

    private static final String TABLES = "server/src/main/java/org/mingjian/casework/procedure/";

    private static final Pattern ARTICLE = Pattern.compile("第[一二三四五六七八九十百]+条");

    private final Procedure procedure;
    private final List<Proof> proofs;

    ProcedurePage(Procedure procedure, List<Proof> proofs) {
        this.procedure = procedure;
        this.proofs = proofs;
    }

    /** Where the page lies. */
    Path file() {
        return House.ROOT.resolve("docs/law/%s-procedure.md".formatted(word()));
    }

    private String word() {
        return procedure.name().word();
    }

    private String table() {
        return word().substring(0, 1).toUpperCase(Locale.ROOT) + word().substring(1) + "Procedure.java";
    }

    String render() {
        List<String> lines = new ArrayList<>();
        lines.add("""
                # %s

                本页由程序实际执行的表 [%s](%s) 生成，版本 %s，不要手工修改。每一行是一个行为：从哪个环节、到哪个环节、
                由谁作出、依据哪一条、要过哪些关口、出具哪些文书、起算或者终止哪些期限，以及哪些测试以该条为依据。

                This page is rendered from the table that the code runs. Each row is an act: its stages, who does it, the provision, the
                gates before it, its papers and deadlines, and the tests that carry the provision.

                ## 总表
                """.formatted(
                        procedure.name().fullTitle(),
                        table(),
                        House.link(file(), House.ROOT.resolve(TABLES + table())),
                        procedure.version()));
        lines.addAll(rows());
        lines.addAll(chart());
        int number = 1;
        for (Step row : procedure.rows()) {
            lines.addAll(section(number++, row));
        }
        return String.join("\n", lines) + "\n";
    }

    private List<String> rows() {
        List<String> lines = new ArrayList<>();
        lines.add("| 序 | 行为 | 从 | 到 | 由 | 依据 |");
        lines.add("|---|---|---|---|---|---|");
        int number = 1;
        for (Step row : procedure.rows()) {
            lines.add("| %d | %s | %s | %s | %s | %s |"
                    .formatted(
                            number++,
                            row.act().title(),
                            stages(row.from()),
                            to(row),
                            row.office().title(),
                            row.provision()));
        }
        return lines;
    }

    /** The acts that move a case on, as an arrow each between its stages. */
    private List<String> chart() {
        List<String> lines = new ArrayList<>(List.of("\n## 流程图\n", "```mermaid", "stateDiagram-v2"));
        for (Stage stage : stages()) {
            lines.add("    %s: %s".formatted(stage, stage.title()));
        }
        for (Step row : procedure.rows()) {
            for (Stage from : row.from().stream().sorted().toList()) {
                row.to().stream()
                        .sorted()
                        .filter(to -> to != from && !row.to().equals(row.from()))
                        .forEach(to -> lines.add("    %s --> %s: %s"
                                .formatted(from, to, row.act().title())));
            }
        }
        lines.add("```");
        return lines;
    }

    private List<Stage> stages() {
        return procedure.rows().stream()
                .flatMap(row -> Stream.concat(row.from().stream(), row.to().stream()))
                .distinct()
                .sorted()
                .toList();
    }

    private List<String> section(int number, Step row) {
        List<String> lines = new ArrayList<>();
        lines.add("\n## %d. %s `%s`\n"
                .formatted(number, row.act().title(), row.act().word()));
        lines.add("- 环节：%s → %s".formatted(stages(row.from()), to(row)));
        lines.add("- 由：" + row.office().title());
        lines.add("- 依据：" + row.provision() + tests(row.provision()));
        if (!row.papers().isEmpty()) {
            lines.add("- 文书：" + row.papers().stream().map(DocumentKind::title).collect(Collectors.joining("、")));
        }
        if (!row.starts().isEmpty()) {
            lines.add("- 起算期限：" + terms(row.starts()));
        }
        if (!row.stops().isEmpty()) {
            lines.add("- 终止期限：" + terms(row.stops()));
        }
        if (row.publishes()) {
            lines.add("- 公示：作出后生成公示草稿");
        }
        if (!row.needs().isEmpty()) {
            lines.add("\n| 关口 | 依据 | 测试 |");
            lines.add("|---|---|---|");
            row.needs().forEach(policy -> lines.add(gate(policy)));
        }
        return lines;
    }

    private String gate(Policy policy) {
        return "| `%s` | %s | %s |".formatted(policy.rule(), policy.provision(), testLinks(policy.provision()));
    }

    private String tests(Provision provision) {
        String links = testLinks(provision);
        return links.isEmpty() ? "" : "（测试：" + links + "）";
    }

    /** The tests that carry an article of the provision, as links; empty when there are none. */
    String testLinks(Provision provision) {
        Set<String> articles = articles(provision.toString());
        var byClass = new TreeMap<String, Path>();
        proofs.stream()
                .filter(proof -> proof.provisions().stream()
                        .anyMatch(law -> articles(law).stream().anyMatch(articles::contains)))
                .forEach(proof -> byClass.put(proof.testClass(), proof.source()));
        return byClass.entrySet().stream()
                .map(test -> "[%s](%s)".formatted(test.getKey(), House.link(file(), test.getValue())))
                .collect(Collectors.joining("、"));
    }

    /**
     * The articles that a citation names, each behind its source; paragraphs and items do not count. A document that has no
     * articles is cited as a whole.
     */
    private static Set<String> articles(String citation) {
        String source = citation.substring(0, citation.indexOf(' '));
        Set<String> articles = ARTICLE.matcher(citation)
                .results()
                .map(article -> source + " " + article.group())
                .collect(Collectors.toSet());
        return articles.isEmpty() ? Set.of(citation) : articles;
    }

    private static String to(Step row) {
        return row.to().equals(row.from()) ? "不变" : stages(row.to());
    }

    private static String stages(Collection<Stage> stages) {
        return stages.stream().sorted().map(Stage::title).collect(Collectors.joining("、"));
    }

    private static String terms(List<Term> terms) {
        return terms.stream()
                .map(term -> "%s `%s`（%s）".formatted(term.title(), term, term.provision()))
                .collect(Collectors.joining("、"));
    }
}
