package org.mingjian.verifier;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The statements about keys that come with {@code --keys} and {@code --log}; read once. */
final class Brought {

    private static final int LONGEST = 1 << 24;

    private final @Nullable Place keys;
    private final @Nullable Place log;
    private @Nullable List<Statement> read;

    Brought(@Nullable Place keys, @Nullable Place log) {
        this.keys = keys;
        this.log = log;
    }

    List<Statement> statements() throws Stop, IOException {
        List<Statement> known = read;
        if (known == null) {
            known = new ArrayList<>();
            if (keys != null) {
                byte[] bytes = keys.read(LONGEST).orElseThrow(() -> new Stop("NOT_FOUND").with("what", "" + keys));
                known.addAll(Statement.parse(new String(bytes, StandardCharsets.UTF_8)));
            }
            if (log != null) {
                known.addAll(log.isAddress() ? told(log) : LogEntries.statements(log.log()));
            }
            read = known;
        }
        return known;
    }

    /** What the server says of its keys: nobody fetches every entry for a receipt. */
    private static List<Statement> told(Place log) throws Stop, IOException {
        Optional<byte[]> bytes = log.log().read("keys");
        String text = new String(bytes.orElse(new byte[0]), StandardCharsets.UTF_8);
        return text.startsWith("{") ? Statement.parse(text) : List.of();
    }
}
