package org.mingjian.docs;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.mingjian.casework.checklist.Questions;
import org.mingjian.casework.policy.Policy;
import org.mingjian.casework.procedure.Procedures;

/** {@code docs/law/gates.md}: every gate with its question, its provision, the acts behind it and the tests that break it. */
final class GatesPage {

    static final Path FILE = House.ROOT.resolve("docs/law/gates.md");

    private final List<Proof> broken;

    GatesPage(List<Proof> broken) {
        this.broken = broken;
    }

    String render() {
        List<String> lines = new ArrayList<>();
        lines.add("""
                # 关口

                本页由程序实际执行的关口 [Policy.java](%s) 和检查单的问题 [Questions.java](%s) 生成，不要手工修改。回答为“否”的，行为不能作出，
                系统说明理由和依据。

                This page is rendered from the gates that the code runs: the question that the officer's checklist asks, the provision that
                demands it, the acts before which it stands, and the tests that try to break it through the API.

                | 关口 | 问题 | 依据 | 其后的行为 | 测试 |
                |---|---|---|---|---|""".formatted(file("policy/Policy.java"), file("checklist/Questions.java")));
        for (Policy policy : Policy.values()) {
            lines.add("| `%s` | %s | %s | %s | %s |"
                    .formatted(policy.rule(), Questions.of(policy), policy.provision(), acts(policy), tests(policy)));
        }
        return String.join("\n", lines) + "\n";
    }

    private static String file(String path) {
        return House.link(
                FILE,
                House.ROOT.resolve("server/src/main/java/org/mingjian/casework").resolve(path));
    }

    private static String acts(Policy policy) {
        return Procedures.ALL.stream()
                .flatMap(procedure -> procedure.rows().stream())
                .filter(row -> row.needs().contains(policy))
                .map(row -> row.act().title())
                .distinct()
                .collect(Collectors.joining("、"));
    }

    private String tests(Policy policy) {
        Map<String, Path> classes = new TreeMap<>();
        BreaksReader.of(policy, broken).forEach(proof -> classes.put(proof.testClass(), proof.source()));
        return classes.entrySet().stream()
                .map(test -> "[%s](%s)".formatted(test.getKey(), House.link(FILE, test.getValue())))
                .collect(Collectors.joining("、"));
    }
}
