package org.mingjian.recording.log;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.mingjian.tlog.Checkpoint;
import org.mingjian.tlog.Hash;
import org.mingjian.tlog.Malformed;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The largest checkpoint of each log in a file outside of the data directory, a line {@code size root origin}: when an
 * old copy of everything is put back, this file still knows. Without the setting there is none.
 */
@Component
class HighWater {

    private static final String HEADER = "mingjian-high-water/1\n";

    private final Optional<Path> file;

    HighWater(@Value("${mingjian.high-water:}") String setting) {
        this.file = setting.isBlank()
                ? Optional.empty()
                : Optional.of(Path.of(setting).toAbsolutePath().normalize());
    }

    String name() {
        return file.map(Path::toString).orElse("");
    }

    Optional<Checkpoint> highest(String origin) throws IOException {
        return Optional.ofNullable(read().get(origin));
    }

    /** Keeps, durably, what is about to be published. */
    void raise(Checkpoint checkpoint) throws IOException {
        if (file.isEmpty()) {
            return;
        }
        Map<String, Checkpoint> marks = read();
        marks.put(checkpoint.origin(), checkpoint);
        StringBuilder text = new StringBuilder(HEADER);
        marks.values()
                .forEach(mark -> text.append(mark.size() + " " + mark.root().base64() + " " + mark.origin() + "\n"));
        write(file.get(), text.toString());
    }

    private Map<String, Checkpoint> read() throws IOException {
        Map<String, Checkpoint> marks = new LinkedHashMap<>();
        if (file.isEmpty()) {
            return marks;
        }
        try {
            String text = Files.readString(file.get());
            if (!text.startsWith(HEADER)) {
                throw new IOException(file.get() + " is not a high-water file");
            }
            for (String line : text.substring(HEADER.length()).lines().toList()) {
                String[] parts = line.split(" ", 3);
                marks.put(parts[2], new Checkpoint(parts[2], Long.parseLong(parts[0]), Hash.fromBase64(parts[1])));
            }
        } catch (NoSuchFileException e) {
            return marks;
        } catch (ArrayIndexOutOfBoundsException | NumberFormatException | Malformed e) {
            throw new IOException(file.get() + " is damaged: restore it, it is needed to sign safely", e);
        }
        return marks;
    }

    private static void write(Path file, String text) throws IOException {
        Path aside = file.resolveSibling(file.getFileName() + ".unfinished");
        try (FileChannel channel = FileChannel.open(
                aside, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
        Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
