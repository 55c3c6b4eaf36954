package org.mingjian.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The built page, opened from its file: it agrees with the jar on every vector, asks nobody, bars nobody. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Requirement("G3")
class VerifierPageTests {

    private static final Path VECTORS = House.root().resolve("verifier/vectors");
    private static final List<String> PICTURES =
            List.of("pair-fork", "page-own-key", "tombstone-whole", "case-gap", "log-whole", "witness-all");

    @TempDir
    Path directory;

    private Chromium chromium;
    private Page page;
    private Watch watch;
    private VerifierPage verifier;

    @BeforeAll
    void open() {
        chromium = new Chromium();
        page = chromium.context("file:///", 0).newPage();
        watch = new Watch(page, "file://");
        verifier = new VerifierPage(page);
    }

    @AfterAll
    void close() {
        chromium.close();
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void thePageAgreesWithTheJar(String name) throws IOException {
        JsonNode vector = read(name);
        String verdict = verifier.verdict(vector, directory.resolve(name));
        assertThat(verdict)
                .as(vector.get("desc").asString() + verifier.text())
                .isEqualTo(
                        vector.get("code").asString() + " " + vector.get("exit").asString());
        assertThat(watch.breaches()).isEmpty();
    }

    @Test
    void whatIsProvenIsSaidWithKeyCheckpointAndWitnesses() throws IOException {
        verifier.verdict(read("witness-all"), directory.resolve("said"));
        assertThat(verifier.text())
                .contains("已证实", "公钥指纹", "由您给出", "270 条记录", "witness.example/sm2", "2026-11-22T08:00:00Z");
        verifier.verdict(read("page-own-key"), directory.resolve("own"));
        assertThat(verifier.text()).contains("请与机关在别处公布的指纹逐组核对", "compare its fingerprint");
    }

    @Test
    void whatIsDroppedIsVerifiedAsWhatIsPicked() throws IOException {
        JsonNode vector = read("receipt-own-key");
        page.click("#clear");
        verifier.drop(
                "receipt.json",
                vector.get("files").get("receipt.json").get("text").asString());
        page.click("#verify");
        page.waitForSelector("[data-code=ENTRY_IN_LOG]");
        assertThat(verifier.text()).contains("compare its fingerprint");
    }

    @ParameterizedTest
    @ValueSource(ints = {1440, 390})
    void thePageBarsNobody(int width) throws IOException {
        page.setViewportSize(width, 900);
        for (String name : PICTURES) {
            verifier.verdict(read(name), directory.resolve(name + width));
            watch.audit();
            assertThat(watch.breaches()).isEmpty();
            assertThat(watch.overflow()).as(name).isZero();
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(House.target().resolve("verifier-page/" + name + "-" + width + ".png")));
        }
    }

    private static JsonNode read(String name) throws IOException {
        return JsonMapper.shared().readTree(Files.readString(VECTORS.resolve(name + ".json")));
    }

    static List<String> vectors() throws IOException {
        try (Stream<Path> files = Files.list(VECTORS)) {
            return files.map(file -> file.getFileName().toString().replace(".json", ""))
                    .sorted()
                    .toList();
        }
    }
}
