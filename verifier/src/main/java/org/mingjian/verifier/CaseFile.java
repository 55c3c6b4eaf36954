package org.mingjian.verifier;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingjian.tlog.Malformed;

/**
 * 案卷 as a file: the receipts of its entries.
 *
 * @param receipts at least one
 */
record CaseFile(List<Receipt> receipts) {

    static final String FORMAT = "mingjian-case/1";

    static CaseFile parse(String text) {
        Map<String, @Nullable Object> fields = Json.object(text);
        if (!FORMAT.equals(fields.get("format"))) {
            throw new Malformed("the format is not " + FORMAT);
        }
        List<Receipt> receipts = Receipt.list(fields.get("receipts"));
        if (receipts.isEmpty()) {
            throw new Malformed("there are no receipts");
        }
        return new CaseFile(List.copyOf(receipts));
    }
}
