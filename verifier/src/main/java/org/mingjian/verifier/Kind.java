package org.mingjian.verifier;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a text claims to be. */
enum Kind {
    /** 存证回执. */
    RECEIPT(1 << 20),
    /** 案卷: receipts of a case. */
    CASE(1 << 25),
    /** A signed checkpoint. */
    CHECKPOINT(1 << 20),
    /** Anything else: a page, a document. */
    CONTENT(1 << 28);

    private static final Pattern FORMAT = Pattern.compile("\"format\"[ \\t\\r\\n]*:[ \\t\\r\\n]*\"([^\"]*)\"");
    private static final Pattern NOTE = Pattern.compile("[^\\n{<]+\\n[0-9]+\\n[^\\n]*\\n");

    private final int longest;

    Kind(int longest) {
        this.longest = longest;
    }

    /** The most bytes that such a thing has. */
    int longest() {
        return longest;
    }

    static Kind of(String text) {
        if (text.stripLeading().startsWith("{")) {
            Matcher format = FORMAT.matcher(text);
            String name = format.find() ? format.group(1) : "";
            return switch (name) {
                case Receipt.FORMAT -> RECEIPT;
                case CaseFile.FORMAT -> CASE;
                default -> CONTENT;
            };
        }
        return NOTE.matcher(text).lookingAt() && text.contains("\n\u2014 ") ? CHECKPOINT : CONTENT;
    }
}
