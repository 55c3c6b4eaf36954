package org.mingjian.kernel.identity;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * 行政区划代码 (GB/T 2260): six digits, two each for province, city and county.
 *
 * @param code six digits, for example 140404; a whole province ends in 0000, a whole city in 00
 */
public record Region(String code) {

    private static final Pattern FORM = Pattern.compile("[1-8]\\d{5}");

    public Region {
        if (!FORM.matcher(code).matches()) {
            throw new IllegalArgumentException("a division code is six digits, not " + code);
        }
    }

    /** Reads a code; empty when its form is wrong. */
    public static Optional<Region> read(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new Region(text)) : Optional.empty();
    }

    /** The province that it lies in. */
    public Region province() {
        return new Region(code.substring(0, 2) + "0000");
    }

    /** The city that it lies in; a province is its own. */
    public Region city() {
        return new Region(code.substring(0, 4) + "00");
    }

    /** Whether the other lies in this one, or is it. */
    public boolean contains(Region other) {
        return other.code.startsWith(significant());
    }

    private String significant() {
        if (code.endsWith("0000")) {
            return code.substring(0, 2);
        }
        return code.endsWith("00") ? code.substring(0, 4) : code;
    }

    @Override
    public String toString() {
        return code;
    }
}
