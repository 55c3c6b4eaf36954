package org.mingjian.publicity.portal;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.mingjian.kernel.code.QrCode;
import org.mingjian.publicity.page.PlainWords;
import org.mingjian.recording.Receipts;
import org.mingjian.recording.ShortReceipts;
import org.mingjian.recording.ShortReceipts.Found;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** 凭证页: where the QR code of a paper or a page leads. It tells hashes, and a number only when that is public. */
@RestController
class ReceiptPages {

    private static final String CODE = "{code:[2-9a-hjkmnp-z]{12}}";
    private static final MediaType SVG = MediaType.parseMediaType("image/svg+xml;charset=UTF-8");

    private final ShortReceipts receipts;
    private final JdbcClient jdbc;
    private final Addresses addresses;
    private final Answers answers;

    ReceiptPages(ShortReceipts receipts, JdbcClient jdbc, Addresses addresses, Answers answers) {
        this.receipts = receipts;
        this.jdbc = jdbc;
        this.addresses = addresses;
        this.answers = answers;
    }

    /** The public page of a paper, while there is one. */
    public record Published(String number, String slug) {}

    @GetMapping("/r/" + CODE)
    @PreAuthorize("permitAll")
    ResponseEntity<byte[]> receipt(@PathVariable String code) {
        return receipts.find(code)
                .map(found -> answers.page("receipt", model(code, found)))
                .orElseGet(() -> answers.message(HttpStatus.NOT_FOUND, "没有这张凭证", "请核对网址。刚刚签发的文书，请过一会儿再查。"));
    }

    /** The picture of the code, of any well-formed one: it says no more than the address that was asked. */
    @GetMapping("/r/" + CODE + ".svg")
    @PreAuthorize("permitAll")
    ResponseEntity<byte[]> picture(@PathVariable String code) {
        String address = addresses.of("/r/" + code);
        return answers.made(SVG, QrCode.of(address).svg().getBytes(StandardCharsets.UTF_8));
    }

    private Map<String, Object> model(String code, Found found) {
        var model = new HashMap<String, Object>();
        model.put("found", found);
        model.put("address", "/r/" + code);
        model.put("at", PlainWords.moment(found.at()));
        model.put("published", published(found.id()).orElse(null));
        model.put(
                "receipt",
                found.kind().equals("page")
                        ? Receipts.addressOfPage(found.id())
                        : Receipts.addressOfDocument(found.id()));
        model.put("proof", "/log/proof/" + found.entryId());
        return model;
    }

    private Optional<Published> published(UUID id) {
        return jdbc.sql("""
                        select p.document_number, p.slug from publicity.published_page p
                        join publicity.public_record r on r.id = p.record_id
                        where r.id = :id or r.document_id = :id limit 1
                        """)
                .param("id", id)
                .query((row, number) -> new Published(row.getString("document_number"), row.getString("slug")))
                .optional();
    }
}
