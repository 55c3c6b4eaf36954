package org.mingjian.verifier;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What came out, with a stable code and one sentence in each language.
 *
 * @param outcome proven, refuted, or neither
 * @param code stable, for programs
 * @param chinese one sentence
 * @param english one sentence
 * @param details against which key and checkpoint, and what was found, in the order of printing
 */
public record Verdict(Outcome outcome, String code, String chinese, String english, Map<String, String> details) {

    /** Keeps the order of the details. */
    public Verdict {
        details = Collections.unmodifiableMap(new LinkedHashMap<>(details));
    }

    /** The three outcomes and the exit status of each. */
    public enum Outcome {
        /** Everything that was asked holds. */
        PROVEN(0, "已证实"),
        /** Something contradicts what was signed. */
        REFUTED(1, "不属实"),
        /** Something needed is missing or cannot be read: no verdict. */
        UNCHECKED(2, "无法核验");

        private final int exitStatus;
        private final String label;

        Outcome(int exitStatus, String label) {
            this.exitStatus = exitStatus;
            this.label = label;
        }

        /** The exit status of the command. */
        public int exitStatus() {
            return exitStatus;
        }
    }

    /** For people. */
    public String text() {
        StringBuilder text = new StringBuilder();
        text.append(outcome.label).append("：").append(chinese).append('\n');
        text.append(outcome)
                .append(" (")
                .append(code)
                .append("): ")
                .append(english)
                .append('\n');
        details.forEach((name, value) -> text.append(String.format("  %-11s %s%n", name, value)));
        return text.toString();
    }

    /** For programs. */
    public String json() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("outcome", outcome.name());
        fields.put("code", code);
        fields.put("zh", chinese);
        fields.put("en", english);
        fields.put("details", details);
        return Json.write(fields);
    }
}
