package org.mingjian.verifier;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.mingjian.tlog.Hash;
import org.mingjian.verifier.Receipt.Attachment;
import org.mingjian.verifier.ReceiptCheck.Checked;

/** Whether the bytes of a page or document are those of which an entry of the log states the hash. */
final class ContentCheck {

    private final Options options;
    private final Map<String, String> details;
    private final List<Found> found = new ArrayList<>();

    ContentCheck(Options options, Map<String, String> details) {
        this.options = options;
        this.details = details;
    }

    /** A receipt that holds, what its entry states to be attached, and what to say about it. */
    record Found(Checked checked, List<Attachment> attachments, Map<String, String> details) {}

    Verdict verdict(byte[] content) throws Stop, IOException {
        String sha256 = Hash.plain(content).hex();
        details.put("sha256", sha256);
        for (Receipt receipt : new Receipts(options).of(content)) {
            found.add(check(receipt));
        }
        Found withdrawn =
                first(one -> one.kind().equals(Tombstone.KIND) && one.sha256().equals(sha256));
        Found same = first(one -> one.sha256().equals(sha256));
        Found withdrawal =
                withdrawn == null && same == null ? first(one -> one.kind().equals(Tombstone.KIND)) : withdrawn;
        if (withdrawal != null) {
            return new Tombstone(found, withdrawal, details).verdict(content, sha256);
        }
        if (same == null) {
            throw new Tombstone(found, found.getFirst(), details).named(content) ? unproven() : changed();
        }
        Attachment attached = same.attachments().stream()
                .filter(one -> one.sha256().equals(sha256))
                .findFirst()
                .orElseThrow();
        details.putAll(same.details());
        details.put("attachment", attached.kind() + " " + attached.id());
        String printed = options.one("--printed");
        if (printed != null) {
            Printed.read(printed).check(same.checked().receipt(), List.of(attached));
            details.put("printed", printed);
        }
        return Codes.verdict("CONTENT_IN_LOG", details, same.checked().key().cautions());
    }

    private Found check(Receipt receipt) throws Stop, IOException {
        Map<String, String> said = new LinkedHashMap<>();
        try {
            Checked checked = new ReceiptCheck(options, said).check(receipt);
            return new Found(checked, receipt.attachments(), said);
        } finally {
            if (found.isEmpty()) {
                details.putAll(said);
            }
        }
    }

    private @Nullable Found first(Predicate<Attachment> which) {
        return found.stream()
                .filter(one -> one.attachments().stream().anyMatch(which))
                .findFirst()
                .orElse(null);
    }

    private Stop unproven() {
        return new Stop("WITHDRAWAL_UNPROVEN");
    }

    private Stop changed() {
        Stop stop = new Stop("CONTENT_CHANGED");
        found.forEach(one -> one.attachments()
                .forEach(attachment -> stop.with("recorded", attachment.kind() + " " + attachment.sha256())));
        return stop;
    }
}
