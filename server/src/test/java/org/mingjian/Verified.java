package org.mingjian;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.mingjian.verifier.Verifier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the offline verifier says about files, as a stranger runs it.
 *
 * @param exit 0 proven, 1 refuted, 2 could not check
 */
public record Verified(int exit, JsonNode verdict) {

    /** Runs it on the file against the log's key. */
    public static Verified of(Path file, String key, Path... receipts) {
        List<String> arguments = new ArrayList<>(List.of(file.toString(), "--json", "--key", key.strip()));
        for (Path receipt : receipts) {
            arguments.addAll(List.of("--receipt", receipt.toString()));
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream print = new PrintStream(out, true, StandardCharsets.UTF_8);
        int exit = Verifier.run(arguments.toArray(String[]::new), print, print);
        return new Verified(exit, JsonMapper.shared().readTree(out.toString(StandardCharsets.UTF_8)));
    }

    /** The stable code. */
    public String code() {
        return verdict.path("code").asString();
    }

    /** One of the details. */
    public String detail(String name) {
        return verdict.path("details").path(name).asString();
    }
}
