package org.mingjian.tlog.vectors;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.mingjian.tlog.CanonicalBase64;
import org.mingjian.tlog.Hash;
import org.mingjian.tlog.Malformed;

/** Reads the values of an input. */
record Input(Map<String, Object> values) {

    boolean has(String name) {
        return values.containsKey(name);
    }

    String text(String name) {
        if (values.get(name) instanceof String text) {
            return text;
        }
        throw new AssertionError("the vector has no text " + name);
    }

    byte[] bytes(String name) {
        return CanonicalBase64.decode(text(name));
    }

    int count(String name) {
        return ((Number) Objects.requireNonNull(values.get(name))).intValue();
    }

    /** A size or index, as the formats write it: decimal, no leading zeros, below 2^63. */
    long number(String name) {
        String digits = text(name);
        if (!digits.matches("0|[1-9][0-9]{0,18}")) {
            throw new Malformed("not a number");
        }
        try {
            return Long.parseLong(digits);
        } catch (NumberFormatException e) {
            throw new Malformed("not below 2^63");
        }
    }

    Hash hash(String name) {
        return Hash.fromBase64(text(name));
    }

    List<String> texts(String name) {
        return list(name).stream().map(String.class::cast).toList();
    }

    List<byte[]> byteses(String name) {
        return texts(name).stream().map(CanonicalBase64::decode).toList();
    }

    List<Hash> hashes(String name) {
        return texts(name).stream().map(Hash::fromBase64).toList();
    }

    @SuppressWarnings("unchecked")
    List<Input> inputs(String name) {
        return list(name).stream()
                .map(value -> new Input((Map<String, Object>) value))
                .toList();
    }

    private List<?> list(String name) {
        return (List<?>) Objects.requireNonNull(values.get(name));
    }
}
