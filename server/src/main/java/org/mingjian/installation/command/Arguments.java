package org.mingjian.installation.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A command's arguments: words, flags without a value, and options written {@code --name value} or {@code --name=value}.
 *
 * @param words what stands alone
 * @param options values by name without the dashes, in their order; a flag's value is {@code true}
 */
record Arguments(List<String> words, Map<String, List<String>> options) {

    /** What is wrong with the arguments. */
    static final class WrongUsage extends RuntimeException {
        private static final long serialVersionUID = 1L;

        WrongUsage(String message) {
            super(message);
        }
    }

    /**
     * Reads the arguments; an option of the application itself (with a dot in its name) is allowed anywhere.
     *
     * @throws WrongUsage when an option is unknown or has no value
     */
    static Arguments parse(List<String> arguments, Set<String> flags, Set<String> valued) {
        var words = new ArrayList<String>();
        var options = new LinkedHashMap<String, List<String>>();
        var rest = new ArrayList<>(arguments);
        while (!rest.isEmpty()) {
            String argument = rest.removeFirst();
            if (!argument.startsWith("--")) {
                words.add(argument);
            } else if (argument.contains("=")) {
                int equals = argument.indexOf('=');
                put(options, argument.substring(2, equals), argument.substring(equals + 1), valued);
            } else if (flags.contains(argument.substring(2))) {
                add(options, argument.substring(2), "true");
            } else if (rest.isEmpty()) {
                throw new WrongUsage("unknown option, or no value: " + argument);
            } else {
                put(options, argument.substring(2), rest.removeFirst(), valued);
            }
        }
        return new Arguments(List.copyOf(words), options);
    }

    boolean has(String flag) {
        return options.containsKey(flag);
    }

    Optional<String> value(String option) {
        return values(option).stream().reduce((first, second) -> second);
    }

    /** Every value of an option that may be given several times. */
    List<String> values(String option) {
        return options.getOrDefault(option, List.of());
    }

    private static void put(Map<String, List<String>> options, String name, String value, Set<String> valued) {
        if (!valued.contains(name) && !name.contains(".")) {
            throw new WrongUsage("unknown option --" + name);
        }
        add(options, name, value);
    }

    private static void add(Map<String, List<String>> options, String name, String value) {
        options.computeIfAbsent(name, first -> new ArrayList<>()).add(value);
    }
}
