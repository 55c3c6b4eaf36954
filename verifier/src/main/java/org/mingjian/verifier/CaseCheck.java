package org.mingjian.verifier;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mingjian.tlog.Checkpoint;
import org.mingjian.tlog.Hash;
import org.mingjian.tlog.Malformed;
import org.mingjian.verifier.ReceiptCheck.Checked;

/** Every receipt of a case, and that the entries of each subject follow one another from the first. */
final class CaseCheck {

    private final Options options;
    private final Map<String, String> details;

    CaseCheck(Options options, Map<String, String> details) {
        this.options = options;
        this.details = details;
    }

    Verdict verdict(String text) throws Stop, IOException {
        List<Checked> entries = new ArrayList<>();
        for (Receipt receipt : read(text).receipts()) {
            entries.add(check(receipt, entries.size() + 1));
        }
        Checked newest = oneLog(entries);
        details.put("entries", Integer.toString(entries.size()));
        newest.key().describe(details);
        details.put("checkpoint", CheckpointNote.describe(newest.signed()));
        Map<String, List<Checked>> subjects = subjects(entries);
        details.put("subjects", String.join(", ", subjects.keySet()));
        for (Map.Entry<String, List<Checked>> subject : subjects.entrySet()) {
            chain(subject.getKey(), subject.getValue());
        }
        Place log = options.place("--log");
        if (log != null) {
            new Remainder(log, newest.key()).check(subjects);
            details.put("log", log + " holds no other entry of these subjects");
        }
        return Codes.verdict("CASE_IN_LOG", details, newest.key().cautions());
    }

    private static CaseFile read(String text) throws Stop {
        try {
            return CaseFile.parse(text);
        } catch (Malformed e) {
            throw new Stop("CASE_DAMAGED", e);
        }
    }

    private Checked check(Receipt receipt, int number) throws Stop, IOException {
        Map<String, String> said = new LinkedHashMap<>();
        try {
            Checked checked = new ReceiptCheck(options, said).check(receipt);
            details.put("witnesses", String.valueOf(said.get("witnesses")));
            return checked;
        } catch (Stop e) {
            details.putAll(said);
            throw e.with("receipt", Integer.toString(number));
        }
    }

    /** Checkpoints of one size must have one root. */
    private static Checked oneLog(List<Checked> entries) throws Stop {
        Map<Long, Checkpoint> sizes = new TreeMap<>();
        for (Checked entry : entries) {
            Checkpoint other = sizes.putIfAbsent(entry.signed().size(), entry.signed());
            if (other != null && !other.root().equals(entry.signed().root())) {
                throw Fork.between("one receipt", other, "another receipt", entry.signed());
            }
        }
        return entries.stream()
                .max(Comparator.comparingLong(entry -> entry.signed().size()))
                .orElseThrow();
    }

    private static Map<String, List<Checked>> subjects(List<Checked> entries) {
        Map<String, List<Checked>> subjects = new TreeMap<>();
        entries.stream()
                .sorted(Comparator.comparingLong(Checked::index))
                .forEach(entry -> subjects.computeIfAbsent(entry.receipt().field("subject"), name -> new ArrayList<>())
                        .add(entry));
        return subjects;
    }

    private static void chain(String subject, List<Checked> entries) throws Stop {
        String expected = "null";
        for (Checked entry : entries) {
            if (!entry.receipt().field("previous").equals(expected)) {
                throw new Stop("CHAIN_BROKEN").with("subject", subject).with("index", Long.toString(entry.index()));
            }
            expected = Hash.leaf(entry.receipt().entry()).hex();
        }
    }
}
