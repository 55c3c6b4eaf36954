package org.mingjian.verifier;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingjian.verifier.Receipt.Attachment;

/** 纸上凭证: the identifier or hash in the address that a paper's code gives, or as somebody typed it. */
record Printed(Optional<String> id, Optional<String> hash) {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
    private static final Pattern HASH = Pattern.compile("(?<![0-9a-z])[0-9a-f]{16,64}(?![0-9a-z])");

    static Printed read(String text) throws Stop {
        String lower = text.toLowerCase(Locale.ROOT);
        Optional<String> id = first(ID, lower);
        // People copy a hash in groups of four digits.
        Optional<String> hash = first(HASH, lower.replaceAll("(?<=[0-9a-f])[ \\t]+(?=[0-9a-f])", ""))
                .or(() -> first(HASH, lower));
        if (id.isEmpty() && hash.isEmpty()) {
            throw new Stop("PRINTED_UNREADABLE");
        }
        return new Printed(id, hash);
    }

    /** Refuses unless what is printed is of one of the attachments, or of the entry itself. */
    void check(Receipt receipt, List<Attachment> attachments) throws Stop {
        boolean entry = hash.isEmpty() && id.equals(Optional.of(receipt.field("id")));
        if (!entry && attachments.stream().noneMatch(this::names)) {
            throw new Stop("PRINTED_DIFFERS");
        }
    }

    private boolean names(Attachment attachment) {
        return id.map(attachment.id()::equals).orElse(true)
                && hash.map(attachment.sha256()::startsWith).orElse(true);
    }

    private static Optional<String> first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? Optional.of(matcher.group()) : Optional.empty();
    }
}
