package org.mingjian.verifier;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mingjian.tlog.Malformed;
import org.mingjian.tlog.TilePath;
import org.mingjian.tlog.TileSource;
import org.mingjian.tlog.files.LogCheck;
import org.mingjian.verifier.ReceiptCheck.Checked;

/** Whether a whole log holds entries of a case that the case file leaves out. */
final class Remainder {

    private final TileSource log;
    private final TrustedKey key;

    Remainder(Place log, TrustedKey key) {
        this.log = log.log();
        this.key = key;
    }

    void check(Map<String, List<Checked>> subjects) throws Stop, IOException {
        LogCheck.Verdict whole = new LogCheck(log, WholeLogCheck.signer(log, key)).run();
        if (whole.damage() != null || whole.checkpoint() == null) {
            throw new Stop("LOG_DAMAGED").with("damage", String.valueOf(whole.damage()));
        }
        Set<Long> known = new HashSet<>();
        subjects.values().forEach(entries -> entries.forEach(entry -> known.add(entry.index())));
        long size = whole.checkpoint().size();
        for (long bundle = 0; bundle * TilePath.FULL < size; bundle++) {
            long index = bundle * TilePath.FULL;
            for (byte[] entry : LogEntries.read(log, bundle, size)) {
                String subject = subject(entry);
                if (subjects.containsKey(subject) && !known.contains(index)) {
                    throw new Stop("CASE_CUT").with("subject", subject).with("index", Long.toString(index));
                }
                index++;
            }
        }
    }

    private static String subject(byte[] entry) {
        try {
            return String.valueOf(
                    Json.object(new String(entry, StandardCharsets.UTF_8)).get("subject"));
        } catch (Malformed e) {
            return ""; // An entry of a later format is of no case that this verifier knows.
        }
    }
}
