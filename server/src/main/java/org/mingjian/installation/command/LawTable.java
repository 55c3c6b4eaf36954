package org.mingjian.installation.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mingjian.agency.LawImpact;
import org.mingjian.agency.Matter;
import org.mingjian.agency.law.ArticleChange;
import org.mingjian.kernel.calendar.RuleValue;
import tools.jackson.databind.json.JsonMapper;

/** One statute as lines for people, or as one line of JSON. */
final class LawTable {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private LawTable() {}

    static String row(LawFile law) {
        if (law.refused()) {
            return law.file() + "\n  拒收 " + String.join("；", law.problems());
        }
        var row = new StringBuilder(law.file());
        row.append("\n  ").append(law.statute().title());
        row.append(" | 版本 ").append(LawFile.shown(law.dates().versionOn()));
        row.append(" | 施行 ").append(LawFile.shown(law.dates().effectiveOn()));
        row.append(" | ").append(law.headings("章")).append(" 章");
        row.append(" | ").append(law.statute().articles().size()).append(" 条");
        row.append(" | ").append(law.paragraphs()).append(" 款");
        row.append(" | ").append(law.items()).append(" 项");
        law.problems().forEach(problem -> row.append("\n  ! ").append(problem));
        return row.toString();
    }

    static String json(LawFile law) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("file", law.file());
        fields.put(
                "title", law.statute().title().isEmpty() ? null : law.statute().title());
        fields.put("versionOn", text(law.dates().versionOn()));
        fields.put("effectiveOn", text(law.dates().effectiveOn()));
        fields.put("chapters", law.headings("章"));
        fields.put("articles", law.statute().articles().size());
        fields.put("paragraphs", law.paragraphs());
        fields.put("items", law.items());
        fields.put("refused", law.refused());
        fields.put("problems", law.problems());
        return JSON.writeValueAsString(fields);
    }

    /** What a new version changed, and what cites it; nothing when nothing did. */
    static List<String> impact(LawImpact impact) {
        if (impact.changes().isEmpty()) {
            return List.of();
        }
        List<String> lines = new ArrayList<>();
        lines.add("  变动 " + joined(impact.changes(), ArticleChange::toString));
        if (!impact.matters().isEmpty()) {
            lines.add("  引用被改条款的事项，已各开清单调整任务：" + joined(impact.matters(), Matter::name));
        }
        if (!impact.values().isEmpty()) {
            lines.add("  引用被改条款的规则参数：" + joined(impact.values(), RuleValue::id));
        }
        return lines;
    }

    private static <T> String joined(List<T> things, Function<T, String> name) {
        return String.join("、", things.stream().map(name).toList());
    }

    private static @Nullable String text(@Nullable Object date) {
        return date == null ? null : date.toString();
    }
}
