package org.mingjian.bench;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What stands behind the name on the command line: {@code --name value}. */
final class Options {

    private final Map<String, String> values = new HashMap<>();

    Options(List<String> arguments) {
        for (int i = 0; i < arguments.size(); i += 2) {
            if (!arguments.get(i).startsWith("--") || i + 1 == arguments.size()) {
                throw new IllegalArgumentException("options are written --name value: " + arguments.get(i));
            }
            values.put(arguments.get(i).substring(2), arguments.get(i + 1));
        }
    }

    long number(String name, long otherwise) {
        return values.containsKey(name) ? Long.parseLong(text(name, "")) : otherwise;
    }

    String text(String name, String otherwise) {
        return values.getOrDefault(name, otherwise);
    }

    Path data() {
        return Path.of(text("data", "build/bench/log")).toAbsolutePath();
    }
}
