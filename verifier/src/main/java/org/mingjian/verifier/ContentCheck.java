package org.mingjian.verifier;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingjian.tlog.Hash;
import org.mingjian.tlog.Malformed;
import org.mingjian.verifier.Receipt.Attachment;
import org.mingjian.verifier.Verdict.Outcome;

/** Whether the bytes of a page or document are those of which an entry of the log states the hash. */
final class ContentCheck {

    private static final int LONGEST_RECEIPT = 1 << 20;
    private static final Pattern LINK = Pattern.compile("<link\\b[^>]*\\brel=\"mingjian-receipt\"[^>]*>");
    private static final Pattern HREF = Pattern.compile("\\bhref=\"([^\"]+)\"");

    private final Options options;
    private final Map<String, String> details;

    ContentCheck(Options options, Map<String, String> details) {
        this.options = options;
        this.details = details;
    }

    Verdict verdict(byte[] content) throws Stop, IOException {
        String sha256 = Hash.plain(content).hex();
        details.put("sha256", sha256);
        Receipt receipt = ReceiptCheck.read(receipt(content));
        TrustedKey key = new ReceiptCheck(options, details).check(receipt);
        Attachment attached = attached(receipt, sha256);
        details.put("attachment", attached.kind() + " " + attached.id());
        return new Verdict(
                Outcome.PROVEN,
                "CONTENT_IN_LOG",
                "内容与存证一致,记录序号 " + details.get("index") + "。" + key.chineseCaution(),
                "The content is byte for byte what the log's entry " + details.get("index") + " states."
                        + key.englishCaution(),
                details);
    }

    private static Attachment attached(Receipt receipt, String sha256) throws Stop {
        try {
            return receipt.attachments().stream()
                    .filter(attachment -> attachment.sha256().equals(sha256))
                    .findFirst()
                    .orElseThrow(() -> changed(receipt));
        } catch (Malformed e) {
            throw Stop.unchecked("ENTRY_UNREADABLE", "记录格式不是本工具所知。", "The entry is of an unknown format.");
        }
    }

    private static Stop changed(Receipt receipt) {
        Stop stop = Stop.refuted(
                "CONTENT_CHANGED",
                "内容与存证不一致:文件自存证之后被改动,或回执属于另一份文件。",
                "The content is not what was recorded: it was changed since, or the receipt belongs to something else.");
        receipt.attachments()
                .forEach(attachment -> stop.with("recorded", attachment.kind() + " " + attachment.sha256()));
        return stop;
    }

    private String receipt(byte[] content) throws Stop, IOException {
        Place given = options.place("--receipt");
        Optional<byte[]> receipt = given != null ? given.read(LONGEST_RECEIPT) : find(content);
        return new String(
                receipt.orElseThrow(() -> Stop.unchecked(
                        "NO_RECEIPT",
                        "找不到回执:请把回执存为“文件名.receipt.json”放在旁边,或用 --receipt 指明。",
                        "There is no receipt: put it beside the file as FILE.receipt.json or name it by --receipt.")),
                StandardCharsets.UTF_8);
    }

    private Optional<byte[]> find(byte[] content) throws IOException {
        Place target = options.target();
        Optional<String> link = link(new String(content, StandardCharsets.UTF_8));
        if (target.isAddress()) {
            return link.isPresent() ? target.resolve(link.get()).read(LONGEST_RECEIPT) : Optional.empty();
        }
        Optional<byte[]> beside = target.beside(".receipt.json").read(LONGEST_RECEIPT);
        Place log = options.place("--log");
        if (beside.isEmpty() && link.isPresent() && log != null && log.isAddress()) {
            return log.resolve(link.get()).read(LONGEST_RECEIPT);
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
