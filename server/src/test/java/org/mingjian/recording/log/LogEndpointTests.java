package org.mingjian.recording.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingjian.IntegrationTest;
import org.mingjian.Requirement;
import org.mingjian.recording.Acts;
import org.mingjian.recording.Entry.Attachment;
import org.mingjian.recording.Receipts;
import org.mingjian.recording.RecordedEntry;
import org.mingjian.tlog.Hash;
import org.mingjian.verifier.Verifier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** What everybody may fetch without logging in, and that a stranger's verifier accepts it. */
@IntegrationTest
@Requirement({"G1", "G2"})
class LogEndpointTests {

    private static final String PAGE = "<!doctype html><title>行政处罚决定</title>";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Acts acts;

    @Autowired
    private LogKey key;

    @TempDir
    private Path directory;

    @Test
    void aPublishedPageVerifiesWithItsServedReceiptAndTheServedKey() throws Exception {
        UUID record = UUID.randomUUID();
        acts.act(Acts.subject(), page(record, "an earlier form"));
        acts.act(Acts.subject(), page(record, PAGE));
        String receipt = body(Receipts.addressOfPage(record));
        Files.writeString(directory.resolve("page.html"), PAGE);
        Files.writeString(directory.resolve("page.html.receipt.json"), receipt);
        Files.writeString(directory.resolve("log.key"), body("/log/key"));
        assertThat(verify(directory.resolve("page.html"))).isZero();
        Files.writeString(directory.resolve("page.html"), PAGE.replace("处罚", "许可"));
        assertThat(verify(directory.resolve("page.html"))).isOne();
    }

    @Test
    void aReceiptOfADocumentNamesTheDocument() throws Exception {
        UUID document = UUID.randomUUID();
        acts.act(Acts.subject(), new Attachment("document:PENALTY_DECISION", document, sha256("pdf")));
        mvc.perform(get(Receipts.addressOfDocument(document)))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.format").value("mingjian-receipt/1"))
                .andExpect(jsonPath("$.bound.kind").value("document:PENALTY_DECISION"))
                .andExpect(jsonPath("$.bound.sha256").value(sha256("pdf")));
        mvc.perform(get(Receipts.addressOfPage(document))).andExpect(status().isNotFound());
    }

    @Test
    void anEntryReceiptCarriesNoAttachmentOfItsOwnChoice() throws Exception {
        RecordedEntry entry = acts.act(Acts.subject());
        mvc.perform(get("/log/receipt/" + entry.id()))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.logKey").value(key.key().toString()))
                .andExpect(jsonPath("$.bound").doesNotExist());
    }

    @Test
    void tilesMayBeKeptForeverAndTheCheckpointMayNot() throws Exception {
        RecordedEntry entry = acts.act(Acts.subject());
        body("/log/receipt/" + entry.id());
        String checkpoint = body("/log/checkpoint");
        long size = Long.parseLong(checkpoint.split("\n")[1]);
        mvc.perform(get("/log/checkpoint"))
                .andExpect(header().string("Cache-Control", "no-cache"))
                .andExpect(content().contentType("text/plain;charset=utf-8"));
        mvc.perform(get("/log/tile/entries/" + newestTile(size)))
                .andExpect(status().isOk())
                .andExpect(header().string("Cache-Control", containsString("immutable")))
                .andExpect(content().contentType("application/octet-stream"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/log/tile/0/999",
                "/log/tile/0/1",
                "/log/tile/0/000.p/256",
                "/log/tile/0/..%2f..%2fkeys/log.key",
                "/log/tile/entries",
                "/log/receipt/00000000-0000-0000-0000-000000000000",
                "/log/receipt/page/00000000-0000-0000-0000-000000000000"
            })
    void whatIsNotThereIsNotFound(String address) throws Exception {
        int status = mvc.perform(get(java.net.URI.create(address)))
                .andReturn()
                .getResponse()
                .getStatus();
        assertThat(status).isIn(400, 404);
    }

    private int verify(Path page) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream print = new PrintStream(out, true, StandardCharsets.UTF_8);
        String[] arguments = {
            page.toString(), "--key-file", directory.resolve("log.key").toString()
        };
        return Verifier.run(arguments, print, print);
    }

    private String body(String address) throws Exception {
        return mvc.perform(get(address))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private static Attachment page(UUID record, String content) {
        return new Attachment("page", record, sha256(content));
    }

    private static String sha256(String content) {
        return Hash.plain(content.getBytes(StandardCharsets.UTF_8)).hex();
    }

    private static String newestTile(long size) {
        String number = String.format("%03d", (size - 1) / 256);
        return size % 256 == 0 ? number : number + ".p/" + size % 256;
    }
}
