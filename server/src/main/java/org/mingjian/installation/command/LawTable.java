package org.mingjian.installation.command;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
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

    private static @Nullable String text(@Nullable Object date) {
        return date == null ? null : date.toString();
    }
}
