package org.mingjian.verifier;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where the receipts of a page or document are: named, beside it, or at the address that the page names. */
final class Receipts {

    static final int LONGEST = 1 << 20;

    private static final Pattern LINK = Pattern.compile("<link\\b[^>]*\\brel=\"mingjian-receipt\"[^>]*>");
    private static final Pattern HREF = Pattern.compile("\\bhref=\"([^\"]+)\"");

    private final Options options;

    Receipts(Options options) {
        this.options = options;
    }

    List<Receipt> of(byte[] content) throws Stop, IOException {
        List<Receipt> receipts = new ArrayList<>();
        for (String given : options.all("--receipt")) {
            receipts.add(read(new Place(given).read(LONGEST)));
        }
        return receipts.isEmpty() ? List.of(read(find(content))) : receipts;
    }

    private static Receipt read(Optional<byte[]> receipt) throws Stop {
        byte[] bytes = receipt.orElseThrow(() -> new Stop("NO_RECEIPT"));
        return ReceiptCheck.read(new String(bytes, StandardCharsets.UTF_8));
    }

    private Optional<byte[]> find(byte[] content) throws IOException {
        Place target = options.target();
        Optional<String> link = link(new String(content, StandardCharsets.UTF_8));
        if (target.isAddress()) {
            return link.isPresent() ? target.resolve(link.get()).read(LONGEST) : Optional.empty();
        }
        Optional<byte[]> beside = target.beside(".receipt.json").read(LONGEST);
        Place log = options.place("--log");
        if (beside.isEmpty() && link.isPresent() && log != null && log.isAddress()) {
            return log.resolve(link.get()).read(LONGEST);
        }
        return beside;
    }

    private static Optional<String> link(String page) {
        Matcher link = LINK.matcher(page);
        if (!link.find()) {
            return Optional.empty();
        }
        Matcher href = HREF.matcher(link.group());
        return href.find() ? Optional.of(href.group(1)) : Optional.empty();
    }
}
