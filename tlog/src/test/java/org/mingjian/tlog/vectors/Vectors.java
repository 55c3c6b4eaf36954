package org.mingjian.tlog.vectors;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mingjian.tlog.CanonicalBase64;

/** Collects vectors. */
final class Vectors {

    private final List<Vector> all = new ArrayList<>();

    void good(String kind, String name, String desc, Map<String, Object> input) {
        all.add(new Vector(kind, name, desc, input, null));
    }

    void bad(String kind, String name, String why, String desc, Map<String, Object> input) {
        all.add(new Vector(kind, name, desc, input, why));
    }

    List<Vector> all() {
        return all;
    }

    /** All of them, the same in every run. */
    static Vectors made() {
        Vectors vectors = new Vectors();
        TreeVectors.make(vectors);
        PathVectors.make(vectors);
        BundleVectors.make(vectors);
        CheckpointVectors.make(vectors);
        KeyVectors.make(vectors);
        NoteVectors.make(vectors);
        CosignatureVectors.make(vectors);
        Sm2Vectors.make(vectors);
        ProofVectors.make(vectors);
        WitnessVectors.make(vectors);
        return vectors;
    }

    /** An input of names and values in turn. */
    static Map<String, Object> input(Object... namesAndValues) {
        Map<String, Object> input = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            input.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return input;
    }

    /** The same input with one value changed. */
    static Map<String, Object> with(Map<String, Object> input, String name, Object value) {
        Map<String, Object> changed = new LinkedHashMap<>(input);
        changed.put(name, value);
        return changed;
    }

    static String base64(String text) {
        return base64(text.getBytes(StandardCharsets.UTF_8));
    }

    static String base64(byte[] bytes) {
        return CanonicalBase64.encode(bytes);
    }
}
