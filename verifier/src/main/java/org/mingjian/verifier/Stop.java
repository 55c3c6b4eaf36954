package org.mingjian.verifier;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mingjian.tlog.Malformed;

/** Ends a check with a verdict other than proven. */
final class Stop extends Exception {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final transient Map<String, String> details = new LinkedHashMap<>();

    /** Of that code. */
    Stop(String code) {
        super(code);
        this.code = code;
    }

    /** Of that code, for a malformed thing. */
    Stop(String code, Malformed reason) {
        this(code);
        with("reason", reason.getMessage());
    }

    Stop with(String name, String value) {
        details.put(name, value);
        return this;
    }

    /** The verdict, with what was known before it ended. */
    Verdict verdict(Map<String, String> known) {
        Map<String, String> all = new LinkedHashMap<>(known);
        all.putAll(details);
        return Codes.verdict(code, all, List.of());
    }
}
