package org.mingjian.docs;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.mingjian.kernel.calendar.RuleValue;
import org.mingjian.kernel.calendar.RuleValues;
import org.mingjian.kernel.deadline.DeadlineRule;
import org.mingjian.kernel.deadline.DeadlineTable;
import org.mingjian.kernel.deadline.Extension;
import org.mingjian.kernel.deadline.SuspensionGround;

/** {@code docs/law/deadlines.md}: the table of deadlines for people who read law and not Java. */
final class DeadlinesPage {

    static final Path FILE = House.ROOT.resolve("docs/law/deadlines.md");

    /** The lengths shown are those in force on this day; a page that changed with the calendar could not be compared. */
    private static final LocalDate ON = LocalDate.of(2026, 11, 25);

    private final List<Proof> proofs;

    DeadlinesPage(List<Proof> proofs) {
        this.proofs = proofs;
    }

    String render() {
        List<String> lines = new ArrayList<>();
        lines.add("""
                # 期限表

                本页由程序实际执行的表 [DeadlineTable.java](%s) 和规则参数 [national.rules](%s) 生成，不要手工修改。长度为 2026年11月25日 施行的
                全国规定；地方规定更严的，以本机关的参数为准。

                This page is rendered from the table that the code runs: length and unit, what starts a deadline, whom it binds, what does not
                count, how it may be extended, what follows when it passes, where it stands, and the tests that carry its id.

                | 编号 | 期限 | 长度 | 起算 | 约束 | 不计入 | 延长 | 逾期后果 | 依据 | 测试 |
                |---|---|---|---|---|---|---|---|---|---|""".formatted(
                file("java/org/mingjian/kernel/deadline/DeadlineTable.java"), file("resources/rules/national.rules")));
        DeadlineTable.ROWS.forEach(row -> lines.add(line(row)));
        lines.add("\n## 特别规定的长度\n\n| 编号 | 期限 | 长度 | 依据 |\n|---|---|---|---|");
        DeadlineTable.ROWS.stream().flatMap(row -> row.variants().stream()).forEach(id -> lines.add(variant(id)));
        return String.join("\n", lines) + "\n";
    }

    /** The provisions under which the deadlines stand. */
    static List<String> provisions() {
        return DeadlineTable.ROWS.stream()
                .map(row -> value(row.value()).source().toString())
                .toList();
    }

    private static String file(String path) {
        return House.link(FILE, House.ROOT.resolve("server/src/main").resolve(path));
    }

    private String line(DeadlineRule row) {
        RuleValue length = value(row.value());
        return "| "
                + String.join(
                        " | ",
                        row.id(),
                        RuleValues.shipped().title(row.value()),
                        length.period().chinese(),
                        row.start(),
                        row.bound().title(),
                        row.suspendedBy().stream().map(SuspensionGround::title).collect(Collectors.joining("；")),
                        row.extensions().stream().map(DeadlinesPage::extension).collect(Collectors.joining("；")),
                        row.breach().title(),
                        length.source().toString(),
                        tests(row.id()))
                + " |";
    }

    private static String extension(Extension step) {
        return step.value().isEmpty()
                ? step.by() + "确定合理期限"
                : step.by() + "批准，" + value(step.value()).period().chinese();
    }

    private static String variant(String id) {
        RuleValue value = value(id);
        return "| %s | %s | %s | %s |"
                .formatted(id, RuleValues.shipped().title(id), value.period().chinese(), value.source());
    }

    private static RuleValue value(String id) {
        return DeadlineRule.length(id, ON, RuleValues.NATIONAL);
    }

    /** Deadlines 10 to 20 are carried as {@code D12-term}, because requirements have these numbers as well. */
    private String tests(String id) {
        int number = Integer.parseInt(id.substring(1));
        String carried = number <= 20 && number >= 10 ? id + "-term" : id;
        var classes = new TreeMap<String, Path>();
        proofs.stream()
                .filter(proof -> proof.ids().contains(carried))
                .forEach(proof -> classes.put(proof.testClass(), proof.source()));
        return classes.entrySet().stream()
                .map(test -> "[%s](%s)".formatted(test.getKey(), House.link(FILE, test.getValue())))
                .collect(Collectors.joining("、"));
    }
}
