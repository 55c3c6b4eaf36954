package org.mingjian.verifier;

import java.util.LinkedHashMap;
import java.util.Map;
import org.mingjian.verifier.Verdict.Outcome;

/** Ends a check with a verdict other than proven. */
final class Stop extends Exception {

    private static final long serialVersionUID = 1L;

    private final Outcome outcome;
    private final String code;
    private final String chinese;
    private final String english;
    private final transient Map<String, String> details = new LinkedHashMap<>();

    private Stop(Outcome outcome, String code, String chinese, String english) {
        super(english);
        this.outcome = outcome;
        this.code = code;
        this.chinese = chinese;
        this.english = english;
    }

    static Stop refuted(String code, String chinese, String english) {
        return new Stop(Outcome.REFUTED, code, chinese, english);
    }

    static Stop unchecked(String code, String chinese, String english) {
        return new Stop(Outcome.UNCHECKED, code, chinese, english);
    }

    Stop with(String name, String value) {
        details.put(name, value);
        return this;
    }

    /** The verdict, with what was known before it ended. */
    Verdict verdict(Map<String, String> known) {
        Map<String, String> all = new LinkedHashMap<>(known);
        all.putAll(details);
        return new Verdict(outcome, code, chinese, english, all);
    }
}
