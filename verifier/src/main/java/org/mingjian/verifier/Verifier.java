package org.mingjian.verifier;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** 核验器: {@code mingjian verify}. Shares no state with the server and needs no network for files. */
public final class Verifier {

    private static final int LONGEST = Kind.CONTENT.longest();
    private static final int WRONG_USAGE = 2;

    private Verifier() {}

    /** Verifies and exits with 0 proven, 1 refuted, 2 could not check. */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        System.exit(run(arguments, out, err));
    }

    /** The same without the exit; the exit status. */
    public static int run(String[] arguments, PrintStream out, PrintStream err) {
        if (Arrays.asList(arguments).contains("--help")) {
            out.print(Options.HELP);
            return 0;
        }
        try {
            Options options = Options.parse(arguments);
            Verdict verdict = verify(options);
            out.print(options.json() ? verdict.json() + "\n" : verdict.text());
            return verdict.outcome().exitStatus();
        } catch (IllegalArgumentException e) {
            err.println(e.getMessage());
            err.print(Options.HELP);
            return WRONG_USAGE;
        }
    }

    private static Verdict verify(Options options) {
        Map<String, String> details = new LinkedHashMap<>();
        try {
            return check(options, details);
        } catch (Stop e) {
            return e.verdict(details);
        } catch (Place.TooLarge e) {
            return new Stop("TOO_LARGE")
                    .with("what", String.valueOf(e.getMessage()))
                    .verdict(details);
        } catch (IOException e) {
            return new Stop("UNREADABLE").with("reason", e.toString()).verdict(details);
        }
    }

    private static Verdict check(Options options, Map<String, String> details) throws Stop, IOException {
        Place target = options.target();
        if (target.isLog()) {
            return new WholeLogCheck(options, details).verdict();
        }
        byte[] content = target.read(LONGEST).orElseThrow(() -> new Stop("NOT_FOUND").with("what", target.toString()));
        String text = new String(content, StandardCharsets.UTF_8);
        Kind kind = options.one("--against") == null ? Kind.of(text) : Kind.CHECKPOINT;
        if (content.length > kind.longest()) {
            throw new Place.TooLarge(target.toString(), kind.longest());
        }
        return switch (kind) {
            case RECEIPT -> new ReceiptCheck(options, details).verdict(text);
            case CASE -> new CaseCheck(options, details).verdict(text);
            case CHECKPOINT -> new CheckpointCheck(options, details).verdict(text);
            case CONTENT -> new ContentCheck(options, details).verdict(content);
        };
    }
}
