package org.mingjian.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** One table of codes: for the jar, the page, the vectors and the documentation. */
@Tag("G3")
class CodesTests {

    private static final Path PAGE = Path.of("../docs/recording.md");
    private static final String BEGIN = "<!-- codes: from verifier/codes.json -->\n";
    private static final String END = "<!-- end of codes -->\n";

    /** A vector holds files: these codes are of what is not there, or of files that the command line names itself. */
    private static final Set<String> WITHOUT_VECTOR = Set.of("NOT_FOUND", "UNREADABLE", "NOT_ONE_MATTER");

    @Test
    void theDocumentedCodesAreThoseOfTheTable() throws IOException {
        String page = Files.readString(PAGE);
        int begin = page.indexOf(BEGIN) + BEGIN.length();
        String fresh = page.substring(0, begin) + table() + page.substring(page.indexOf(END));
        if (Boolean.getBoolean("mingjian.docs.write")) {
            Files.writeString(PAGE, fresh);
        }
        assertThat(Files.readString(PAGE)).isEqualTo(fresh);
    }

    @Test
    void everyCodeHasAVector() throws IOException {
        Set<String> seen = new TreeSet<>(WITHOUT_VECTOR);
        for (String name : VectorTests.stored()) {
            seen.add(String.valueOf(
                    Json.object(Files.readString(Path.of("vectors", name))).get("code")));
        }
        assertThat(seen).containsExactlyInAnyOrderElementsOf(Codes.names());
    }

    private static String table() {
        List<String> rows = new ArrayList<>(List.of("| code | exit | meaning |", "| --- | --- | --- |"));
        for (String code : Codes.names()) {
            Verdict verdict = Codes.verdict(code, Map.of(), List.of());
            rows.add("| `" + code + "` | " + verdict.outcome().exitStatus() + " | "
                    + Codes.english(code).replace("|", "\\|") + " |");
        }
        return String.join("\n", rows) + "\n";
    }
}
