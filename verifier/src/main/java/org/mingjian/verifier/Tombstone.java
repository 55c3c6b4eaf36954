package org.mingjian.verifier;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingjian.tlog.Malformed;
import org.mingjian.verifier.ContentCheck.Found;
import org.mingjian.verifier.Receipt.Attachment;

/** 撤下说明: whether it, or the page that it replaced, is what the entry of the withdrawal states. */
final class Tombstone {

    static final String KIND = "withdrawnPage";

    private static final String PAGE = "page";

    private final List<Found> found;
    private final Found withdrawal;
    private final Map<String, String> details;

    Tombstone(List<Found> found, Found withdrawal, Map<String, String> details) {
        this.found = found;
        this.withdrawal = withdrawal;
        this.details = details;
    }

    Verdict verdict(byte[] content, String sha256) throws Stop {
        Attachment page = withdrawal.attachments().stream()
                .filter(one -> one.kind().equals(KIND))
                .findFirst()
                .orElseThrow();
        describe(page);
        List<String> cautions = withdrawal.checked().key().cautions();
        if (page.sha256().equals(sha256)) {
            return Codes.verdict("CONTENT_WITHDRAWN", details, cautions);
        }
        String text = new String(content, StandardCharsets.UTF_8);
        String document = details.get("document");
        if (!text.contains(page.sha256())) {
            throw new Stop("TOMBSTONE_DIFFERS").with("reason", "it does not name the page that was withdrawn");
        }
        if (document != null && !text.contains(document)) {
            throw new Stop("TOMBSTONE_DIFFERS").with("reason", "it does not name the document " + document);
        }
        return Codes.verdict("TOMBSTONE_IN_LOG", details, cautions);
    }

    /** Whether the content names a page of the receipts, as a tombstone does. */
    boolean named(byte[] content) {
        String text = new String(content, StandardCharsets.UTF_8);
        return found.stream()
                .flatMap(one -> one.attachments().stream())
                .anyMatch(one -> one.kind().equals(PAGE) && text.contains(one.sha256()));
    }

    private void describe(Attachment page) {
        details.putAll(withdrawal.details());
        details.put("page", page.id() + " " + page.sha256());
        details.put("withdrawn", String.valueOf(details.get("at")));
        Found publication = publication(page);
        if (publication != null) {
            details.put("published", String.valueOf(publication.details().get("at")));
        }
        String content = details.remove("content");
        if (content == null) {
            details.put("order", "not disclosed with the receipt");
        } else {
            describe(content);
        }
    }

    private void describe(String content) {
        try {
            Map<String, @Nullable Object> order = Json.object(content);
            for (String field : new String[] {"document", "ground", "reason", "effectiveOn"}) {
                if (order.get(field) instanceof String value) {
                    details.put(field.equals("reason") ? "why" : field, value);
                }
            }
        } catch (Malformed e) {
            details.put("order", content);
        }
    }

    private @Nullable Found publication(Attachment page) {
        Attachment published = new Attachment(PAGE, page.id(), page.sha256());
        return found.stream()
                .filter(one -> one.attachments().contains(published))
                .findFirst()
                .orElse(null);
    }
}
