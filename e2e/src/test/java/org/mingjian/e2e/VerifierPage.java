package org.mingjian.e2e;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** The verifier's page as a citizen opens it from a stick: files and keys go in, a verdict comes out. */
final class VerifierPage {

    private static final List<String> FILES = List.of("receipt", "against", "proof", "keys");

    private final Page page;

    VerifierPage(Page page) {
        this.page = page;
        page.navigate(address());
    }

    static String address() {
        return House.root()
                .resolve("web/verifier/dist/mingjian-verifier.html")
                .toUri()
                .toString();
    }

    /** Puts the vector's files into a directory, gives them to the page and lets it verify; the verdict's code and exit. */
    String verdict(JsonNode vector, Path directory) throws IOException {
        for (String file : vector.get("files").propertyNames()) {
            write(directory.resolve(file), vector.get("files").get(file));
        }
        page.click("#clear");
        give(vector, directory);
        page.locator("#more").evaluate("more => more.open = true");
        JsonNode options = vector.get("options");
        page.fill("#key", options.path("key").asString(""));
        page.fill("#printed", options.path("printed").asString(""));
        page.fill("#needed", options.path("witnesses-needed").asString(""));
        page.fill("#witnesses", String.join("\n", all(options.path("witness"))));
        page.click("#verify");
        var card = page.locator("[data-code]");
        card.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.VISIBLE));
        return card.getAttribute("data-code") + " " + card.getAttribute("data-exit");
    }

    /** Drops a file into the page. */
    void drop(String name, String text) {
        page.evaluate("""
                ([name, text]) => {
                    const dropped = new DataTransfer()
                    dropped.items.add(new File([text], name))
                    const event = new DragEvent('drop', {dataTransfer: dropped, bubbles: true, cancelable: true})
                    document.getElementById('drop').dispatchEvent(event)
                }
                """, List.of(name, text));
        page.waitForSelector("#given li");
    }

    /** What the verdict says. */
    String text() {
        return page.locator("#result").innerText();
    }

    private void give(JsonNode vector, Path directory) {
        String target = vector.get("target").asString();
        Stream<String> named =
                FILES.stream().flatMap(option -> all(vector.get("options").path(option)).stream());
        Path[] files = Stream.concat(Stream.of(target), named)
                .filter(vector.get("files")::has)
                .map(directory::resolve)
                .toArray(Path[]::new);
        page.setInputFiles("#files", files);
        String log =
                vector.get("options").path("log").asString(vector.get("files").has(target) ? "" : target);
        if (!log.isEmpty()) {
            page.setInputFiles("#folder", directory.resolve(log));
        }
    }

    private static List<String> all(JsonNode value) {
        List<String> all = new ArrayList<>();
        if (value.isString()) {
            all.add(value.asString());
        }
        value.forEach(one -> all.add(one.asString()));
        return all;
    }

    private static void write(Path file, JsonNode content) throws IOException {
        Files.createDirectories(file.getParent());
        byte[] bytes = content.has("base64")
                ? Base64.getDecoder().decode(content.get("base64").asString())
                : content.get("text").asString().getBytes(StandardCharsets.UTF_8);
        Files.write(file, bytes);
        if (content.has("size")) {
            try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
                sparse.setLength(Long.parseLong(content.get("size").asString()));
            }
        }
    }
}
