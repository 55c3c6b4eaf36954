package org.mingjian.verifier;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.mingjian.tlog.CanonicalBase64;

/** One case for every verifier: files, what to verify with which options, and the code that must come out. */
final class Vector {

    private final String name;
    private final String desc;
    private final Map<String, Object> options = new LinkedHashMap<>();
    private final Map<String, Object> files = new LinkedHashMap<>();
    private String target = "";
    private String code = "";

    Vector(String name, String desc) {
        this.name = name;
        this.desc = desc;
        key(World.SIGNER.key().toString());
    }

    String name() {
        return name;
    }

    Vector key(String vkey) {
        options.put("key", vkey);
        return this;
    }

    Vector ownKey() {
        options.remove("key");
        return this;
    }

    /** What is verified. */
    Vector target(String file, String text) {
        target = file;
        return file(file, text);
    }

    Vector target(String file) {
        target = file;
        return this;
    }

    Vector file(String file, String text) {
        files.put(file, Map.of("text", text));
        return this;
    }

    Vector files(Map<String, byte[]> many) {
        many.forEach((file, bytes) -> files.put(file, Map.of("base64", CanonicalBase64.encode(bytes))));
        return this;
    }

    /** A file that begins with the text and is so long. */
    Vector huge(String file, String text, long size) {
        target = file;
        files.put(file, Map.of("text", text, "size", Long.toString(size)));
        return this;
    }

    Vector change(String file, UnaryOperator<byte[]> change) {
        byte[] bytes = bytes(file);
        files.put(file, Map.of("base64", CanonicalBase64.encode(change.apply(bytes))));
        return this;
    }

    private byte[] bytes(String file) {
        Map<?, ?> content = (Map<?, ?>) Objects.requireNonNull(files.get(file));
        Object base64 = content.get("base64");
        return base64 == null
                ? String.valueOf(content.get("text")).getBytes(StandardCharsets.UTF_8)
                : CanonicalBase64.decode(String.valueOf(base64));
    }

    Vector without(String file) {
        files.remove(file);
        return this;
    }

    Vector move(String from, String to) {
        files.put(to, files.remove(from));
        return this;
    }

    Vector option(String option, String value) {
        options.put(option, value);
        return this;
    }

    @SuppressWarnings("unchecked")
    Vector also(String option, String value) {
        ((List<String>) options.computeIfAbsent(option, one -> new ArrayList<String>())).add(value);
        return this;
    }

    Vector receipt(String file, String text) {
        return file(file, text).also("receipt", file);
    }

    Vector expect(String expected) {
        code = expected;
        return this;
    }

    /** The file's text. */
    String json() {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("name", name);
        all.put("desc", desc);
        all.put("target", target);
        all.put("options", options);
        all.put("files", files);
        all.put("code", code);
        Verdict verdict = Codes.verdict(code, Map.of(), List.of());
        all.put("outcome", verdict.outcome().name());
        all.put("exit", Integer.toString(verdict.outcome().exitStatus()));
        return Emit.json(all) + "\n";
    }
}
