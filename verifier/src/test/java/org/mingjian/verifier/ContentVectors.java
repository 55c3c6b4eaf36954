package org.mingjian.verifier;

import java.nio.file.Path;
import java.util.Locale;

/** Pages, papers and tombstones with their receipts. */
final class ContentVectors extends Scenes {

    private static final String HTML = "page.html";
    private static final String PAPER_FILE = "decision.pdf";

    ContentVectors(Path directory) {
        super(directory);
        pages();
        papers();
        alone();
        tombstones();
    }

    private void pages() {
        page("as-recorded", "byte for byte", PAGE, receipt(RELEASED), "CONTENT_IN_LOG");
        page("own-key", "with the key of the receipt", PAGE, receipt(RELEASED), "CONTENT_IN_LOG")
                .ownKey();
        page("changed", "one character", PAGE.replace("壹", "叁"), receipt(RELEASED), "CONTENT_CHANGED");
        page(
                "line-end",
                "saved with other line ends",
                PAGE.replace("\n", "\r\n"),
                receipt(RELEASED),
                "CONTENT_CHANGED");
        page("empty", "nothing", "", receipt(RELEASED), "CONTENT_CHANGED");
        page("other-receipt", "the receipt of something else", PAGE, receipt(CLOSED), "CONTENT_CHANGED");
        page("false-receipt", "the receipt is false", PAGE, bent(RELEASED, "index 9", "index 8"), "ENTRY_NOT_IN_LOG");
        page("no-receipt", "what is called a receipt is none", PAGE, "{}", "NOT_A_RECEIPT");
        page("unrelated", "beside the receipt of another page's withdrawal", PDF, receipt(PAPER), "CONTENT_IN_LOG")
                .receipt("withdrawal.json", receipt(WITHDRAWN));
        add("page-alone", "without a receipt").target(HTML, PAGE).expect("NO_RECEIPT");
    }

    private Vector page(String name, String desc, String page, String receipt, String code) {
        return add("page-" + name, desc)
                .target(HTML, page)
                .receipt("receipt.json", receipt)
                .expect(code);
    }

    private void papers() {
        String address = "https://county.example/log/receipt/document/" + DOCUMENT;
        paper("address", "the code's address names the document", address, "CONTENT_IN_LOG");
        paper("upper-case", "typed in capitals", address.toUpperCase(Locale.ROOT), "CONTENT_IN_LOG");
        paper("hash", "the hash as people copy it", groups(sha256(PDF)), "CONTENT_IN_LOG");
        paper("hash-beginning", "the first sixteen digits", sha256(PDF).substring(0, 16), "CONTENT_IN_LOG");
        paper("other-document", "of another paper", address.replace(DOCUMENT, World.id(77)), "PRINTED_DIFFERS");
        paper("other-hash", "another hash", groups(sha256(PAGE)), "PRINTED_DIFFERS");
        paper("both-differ", "identifier right, hash wrong", DOCUMENT + " " + sha256(PAGE), "PRINTED_DIFFERS");
        paper("short", "too little to say anything", "https://county.example/d/abc123", "PRINTED_UNREADABLE");
        add("paper-changed", "the file is another than the paper's")
                .target(PAPER_FILE, PDF + " ")
                .receipt("receipt.json", receipt(PAPER))
                .option("printed", address)
                .expect("CONTENT_CHANGED");
    }

    private void paper(String name, String desc, String printed, String code) {
        add("paper-" + name, desc)
                .target(PAPER_FILE, PDF)
                .receipt("receipt.json", receipt(PAPER))
                .option("printed", printed)
                .expect(code);
    }

    private void alone() {
        printed("document", "the receipt without the file", DOCUMENT, "ENTRY_IN_LOG");
        printed("entry", "the entry's own identifier", World.id(PAPER), "ENTRY_IN_LOG");
        printed("other", "another's receipt", World.id(77), "PRINTED_DIFFERS");
        printed("nothing", "nothing to read", "盘山县罚〔2026〕12号", "PRINTED_UNREADABLE");
    }

    private void printed(String name, String desc, String printed, String code) {
        add("printed-" + name, desc)
                .target("receipt.json", receipt(PAPER))
                .option("printed", printed)
                .expect(code);
    }

    private void tombstones() {
        tombstone("whole", "both receipts", TOMBSTONE, "TOMBSTONE_IN_LOG")
                .receipt("withdrawal.json", opened(WITHDRAWN))
                .receipt("publication.json", receipt(RELEASED));
        tombstone("withdrawal", "the receipt of the withdrawal", TOMBSTONE, "TOMBSTONE_IN_LOG")
                .receipt("withdrawal.json", opened(WITHDRAWN));
        tombstone("closed", "the order is not disclosed", TOMBSTONE, "TOMBSTONE_IN_LOG")
                .receipt("withdrawal.json", receipt(WITHDRAWN));
        tombstone("document", "names another document", TOMBSTONE.replace("3号", "4号"), "TOMBSTONE_DIFFERS")
                .receipt("withdrawal.json", opened(WITHDRAWN));
        tombstone("page", "names another page", TOMBSTONE.replace(sha256(PAGE), sha256(PDF)), "TOMBSTONE_DIFFERS")
                .receipt("withdrawal.json", opened(WITHDRAWN));
        tombstone("publication", "the receipt of the publication alone", TOMBSTONE, "WITHDRAWAL_UNPROVEN")
                .receipt("publication.json", receipt(RELEASED));
        tombstone("opening", "the disclosed order is not the recorded one", TOMBSTONE, "OPENING_DIFFERS")
                .receipt("withdrawal.json", receipt(WITHDRAWN, "opening", world.opening(FILED)));
        tombstone("of-the-page", "the withdrawn page itself", PAGE, "CONTENT_WITHDRAWN")
                .receipt("publication.json", receipt(RELEASED))
                .receipt("withdrawal.json", opened(WITHDRAWN));
    }

    private Vector tombstone(String name, String desc, String html, String code) {
        return add("tombstone-" + name, desc).target("tombstone.html", html).expect(code);
    }

    private static String groups(String hash) {
        return hash.replaceAll("(.{4})(?!$)", "$1 ");
    }
}
