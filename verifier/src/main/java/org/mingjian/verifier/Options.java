package org.mingjian.verifier;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The command line.
 *
 * @param target what to verify
 * @param values the options with a value
 * @param json whether a program reads the verdict
 */
record Options(Place target, Map<String, String> values, boolean json) {

    static final String HELP = """
            Usage: mingjian verify FILE-or-URL [options]

            Checks, without the server and without trusting it:
              a receipt (.json)              that the log holds the entry
              a published page or document   that its bytes are those that were recorded
              a log (directory or .../log/)  that every byte of it fits what was signed

            Options:
              --key VKEY       the log's public key, as the agency publishes it (name+id+base64)
              --key-file FILE  the same from a file
              --receipt FILE   the receipt of the page or document; else FILE.receipt.json beside it,
                               or the address that the page names
              --log DIR-or-URL a copy of the log, which must continue what the receipt shows
              --json           one JSON object instead of text
              --help           this text

            Exit status: 0 proven, 1 refuted, 2 could not check (or wrong usage).
            """;

    private static final List<String> WITH_VALUE = List.of("--key", "--key-file", "--receipt", "--log");

    /**
     * Reads the arguments.
     *
     * @throws IllegalArgumentException for wrong usage, with the reason
     */
    static Options parse(String[] arguments) {
        Deque<String> rest = new ArrayDeque<>(Arrays.asList(arguments));
        Map<String, String> values = new LinkedHashMap<>();
        String target = null;
        boolean json = false;
        while (!rest.isEmpty()) {
            String argument = rest.removeFirst();
            if (argument.equals("--json")) {
                json = true;
            } else if (WITH_VALUE.contains(argument)) {
                if (rest.isEmpty() || values.put(argument, rest.removeFirst()) != null) {
                    throw new IllegalArgumentException(argument + " needs one value");
                }
            } else if (argument.startsWith("--") || target != null) {
                throw new IllegalArgumentException("unknown argument: " + argument);
            } else {
                target = argument;
            }
        }
        if (target == null || values.containsKey("--key") && values.containsKey("--key-file")) {
            throw new IllegalArgumentException(
                    target == null ? "nothing to verify is given" : "--key and --key-file exclude each other");
        }
        return new Options(new Place(target), values, json);
    }

    @Nullable
    Place place(String option) {
        String value = values.get(option);
        return value == null ? null : new Place(value);
    }
}
