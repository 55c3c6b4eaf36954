package org.mingjian.verifier;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.mingjian.tlog.Hash;
import org.mingjian.verifier.Receipt.Attachment;
import org.mingjian.verifier.ReceiptCheck.Checked;

/** 依法删除: whether a later entry of the log orders that the content of an entry be erased. */
final class Erasure {

    private static final String ACT = "recording:erase";
    private static final String KIND = "erased";

    private final Options options;
    private final Map<String, String> details;

    Erasure(Options options, Map<String, String> details) {
        this.options = options;
        this.details = details;
    }

    void check(Checked erased, Receipt order) throws Stop, IOException {
        Map<String, String> found = new LinkedHashMap<>();
        Checked checked = new ReceiptCheck(options, found).check(order);
        Attachment named = new Attachment(
                KIND,
                erased.receipt().field("id"),
                Hash.leaf(erased.receipt().entry()).hex());
        if (!ACT.equals(order.field("act"))
                || checked.index() <= erased.index()
                || !order.attachments().contains(named)) {
            throw new Stop("ERASURE_DIFFERS");
        }
        details.put("erased by", Long.toString(checked.index()));
        details.put("erased at", String.valueOf(found.get("at")));
        if (found.containsKey("content")) {
            details.put("order", String.valueOf(found.get("content")));
        }
    }
}
