package org.mingjian.verifier;

import java.util.ArrayDeque;
import java.util.ArrayList;
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
 * @param values the options with their values
 * @param json whether a program reads the verdict
 * @param brought statements about the log's keys
 */
record Options(Place target, Map<String, List<String>> values, boolean json, Brought brought) {

    static final String HELP = """
            Usage: mingjian verify FILE-or-URL [options]

            Checks, without the server and without trusting it:
              a receipt (.json)              that the log holds the entry
              a published page or document   that its bytes are those that were recorded
              a tombstone of a page          that the page was public and was withdrawn
              a case file (.json)            every entry of it, and that none is missing between
              a checkpoint                   that it is signed, and with --against that two are of one log
              a log (directory or .../log/)  that every byte of it fits what was signed

            Options:
              --key VKEY       the log's public key, as the agency publishes it (name+id+base64)
              --key-file FILE  the same from a file
              --keys FILE-or-URL
                               the history of the log's keys (.../log/keys), by which later keys follow
                               from the one that is trusted; receipts bring their own
              --receipt FILE   the receipt of the page or document, may be repeated; else FILE.receipt.json
                               beside it, or the address that the page names
              --printed TEXT   what the paper shows: the address in its code, its identifier or a hash
              --log DIR-or-URL a copy of the log, which must continue what is checked
              --against FILE   another checkpoint
              --proof FILE     a consistency proof between both: "old SIZE", hashes, an empty line, checkpoint
              --witness VKEY   the key of a witness, may be repeated
              --witnesses-needed K
                               how many of them must have signed the checkpoint, default all
              --json           one JSON object instead of text
              --help           this text

            Exit status: 0 proven, 1 refuted, 2 could not check (or wrong usage).
            """;

    private static final List<String> ONCE = List.of(
            "--key", "--key-file", "--keys", "--printed", "--log", "--against", "--proof", "--witnesses-needed");
    private static final List<String> REPEATED = List.of("--receipt", "--witness");

    /**
     * Reads the arguments.
     *
     * @throws IllegalArgumentException for wrong usage, with the reason
     */
    static Options parse(String[] arguments) {
        Deque<String> rest = new ArrayDeque<>(Arrays.asList(arguments));
        Map<String, List<String>> values = new LinkedHashMap<>();
        String target = null;
        boolean json = false;
        while (!rest.isEmpty()) {
            String argument = rest.removeFirst();
            if (argument.equals("--json")) {
                json = true;
            } else if (ONCE.contains(argument) || REPEATED.contains(argument)) {
                put(values, argument, rest);
            } else if (argument.startsWith("--") || target != null) {
                throw new IllegalArgumentException("unknown argument: " + argument);
            } else {
                target = argument;
            }
        }
        if (!values.getOrDefault("--witnesses-needed", List.of("0")).getFirst().matches("[0-9]{1,3}")) {
            throw new IllegalArgumentException("--witnesses-needed takes a number");
        }
        if (target == null || values.containsKey("--key") && values.containsKey("--key-file")) {
            throw new IllegalArgumentException(
                    target == null ? "nothing to verify is given" : "--key and --key-file exclude each other");
        }
        Brought brought = new Brought(place(values, "--keys"), place(values, "--log"));
        return new Options(new Place(target), values, json, brought);
    }

    private static void put(Map<String, List<String>> values, String option, Deque<String> rest) {
        List<String> given = values.computeIfAbsent(option, name -> new ArrayList<>());
        if (rest.isEmpty() || !given.isEmpty() && ONCE.contains(option)) {
            throw new IllegalArgumentException(option + " needs one value");
        }
        given.add(rest.removeFirst());
    }

    List<String> all(String option) {
        return values.getOrDefault(option, List.of());
    }

    @Nullable
    String one(String option) {
        List<String> given = all(option);
        return given.isEmpty() ? null : given.getFirst();
    }

    @Nullable
    Place place(String option) {
        return place(values, option);
    }

    private static @Nullable Place place(Map<String, List<String>> values, String option) {
        List<String> given = values.getOrDefault(option, List.of());
        return given.isEmpty() ? null : new Place(given.getFirst());
    }
}
