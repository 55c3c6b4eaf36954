package org.mingjian.verifier;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** 核验器: {@code mingjian verify}. Shares no state with the server and needs no network for files. */
public final class Verifier {

    private static final int LONGEST = 1 << 28;
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
        } catch (IOException e) {
            return Stop.unchecked("UNREADABLE", "读取失败。", "Reading failed: " + e + ".")
                    .verdict(details);
        }
    }

    private static Verdict check(Options options, Map<String, String> details) throws Stop, IOException {
        Place target = options.target();
        if (target.isLog()) {
            return new WholeLogCheck(options, details).verdict();
        }
        byte[] content = target.read(LONGEST)
                .orElseThrow(() -> Stop.unchecked("NOT_FOUND", "找不到 " + target + "。", "There is no " + target + "."));
        String text = new String(content, StandardCharsets.UTF_8);
        return Receipt.claimed(text)
                ? new ReceiptCheck(options, details).verdict(text)
                : new ContentCheck(options, details).verdict(content);
    }
}
