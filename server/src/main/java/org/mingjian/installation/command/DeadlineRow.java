package org.mingjian.installation.command;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.calendar.RuleValue;
import org.mingjian.kernel.calendar.RuleValues;
import org.mingjian.kernel.deadline.DeadlineRule;
import tools.jackson.databind.json.JsonMapper;

/** The rows of {@code deadline --list}: a line for each length, variants and extensions below their rule. */
final class DeadlineRow {

    /** Lists what is in force or will be. */
    private static final LocalDate LATEST = LocalDate.of(9999, 1, 1);

    private DeadlineRow() {}

    static String title(String value) {
        return RuleValues.shipped().title(value);
    }

    static void print(List<DeadlineRule> rules, String profile, boolean json, PrintStream out) {
        for (DeadlineRule rule : rules) {
            for (String value : values(rule)) {
                Map<String, @Nullable Object> fields = fields(rule, value, profile);
                out.println(
                        json
                                ? JsonMapper.shared().writeValueAsString(fields)
                                : String.join(
                                        "\t",
                                        fields.values().stream()
                                                .map(String::valueOf)
                                                .toList()));
            }
        }
    }

    private static List<String> values(DeadlineRule rule) {
        List<String> values = new ArrayList<>(List.of(rule.value()));
        values.addAll(rule.variants());
        rule.extensions().stream()
                .map(extension -> extension.value())
                .filter(value -> !value.isEmpty())
                .forEach(values::add);
        return values;
    }

    private static Map<String, @Nullable Object> fields(DeadlineRule rule, String id, String profile) {
        RuleValue value = DeadlineRule.length(id, LATEST, profile);
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("rule", id.equals(rule.value()) ? rule.id() : id);
        fields.put("title", title(id));
        fields.put("length", value.value());
        fields.put("event", rule.start());
        fields.put("binds", rule.bound().title());
        fields.put("breach", rule.breach().title());
        fields.put("source", value.source().toString());
        fields.put("profile", value.profile());
        return fields;
    }
}
