package org.mingjian.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import org.mingjian.tlog.note.NoteSigner;

/** The throw-away key of a log that a bench writes, in a file beside it. */
final class Keys {

    private Keys() {}

    static NoteSigner in(Path directory) throws IOException {
        Path file = directory.resolve("bench.key");
        if (!Files.exists(file)) {
            Files.createDirectories(directory);
            NoteSigner made = NoteSigner.generate("bench.example/log", new SecureRandom());
            Files.writeString(file, made.privateText());
            return made;
        }
        return NoteSigner.parse(Files.readString(file));
    }

    static Path highWater(Path directory) {
        return directory.resolve("elsewhere/high-water");
    }
}
