package org.mingjian.tlog.append;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.mingjian.tlog.Checkpoint;
import org.mingjian.tlog.Hash;
import org.mingjian.tlog.Malformed;
import org.mingjian.tlog.files.Disk;
import org.mingjian.tlog.files.DurableFiles;

/**
 * The high water in a small text file, a line {@code size root origin} for each log. Keep it off the log's directory and
 * out of the log's backup: restored together with an old copy it would vouch for it.
 */
public final class HighWaterFile implements HighWater {

    private static final String HEADER = "mingjian-high-water/1";

    private final Disk disk;
    private final Path file;

    /** The file, which need not exist yet. */
    public HighWaterFile(Path file) {
        this(Disk.real(), file);
    }

    /** A file on that disk. */
    public HighWaterFile(Disk disk, Path file) {
        this.disk = disk;
        this.file = file.toAbsolutePath().normalize();
    }

    @Override
    public synchronized Optional<Checkpoint> highest(String origin) throws IOException {
        return Optional.ofNullable(read().get(origin));
    }

    @Override
    public synchronized void raise(Checkpoint checkpoint) throws IOException {
        Map<String, Checkpoint> marks = read();
        Checkpoint before = marks.get(checkpoint.origin());
        if (before != null && before.size() > checkpoint.size()) {
            throw new RolledBack("size " + before.size() + " was signed already, not " + checkpoint.size());
        }
        if (before != null && before.size() == checkpoint.size()) {
            if (!before.root().equals(checkpoint.root())) {
                throw new RolledBack("another root was signed for size " + checkpoint.size());
            }
            return;
        }
        marks.put(checkpoint.origin(), checkpoint);
        write(marks);
    }

    private Map<String, Checkpoint> read() throws IOException {
        Map<String, Checkpoint> marks = new TreeMap<>();
        Optional<byte[]> bytes = disk.read(file);
        if (bytes.isEmpty()) {
            return marks;
        }
        String text = new String(bytes.get(), StandardCharsets.UTF_8);
        if (!text.startsWith(HEADER + "\n") || !text.endsWith("\n")) {
            throw new IOException(file + " is not a high-water file: restore it, it is needed to sign safely");
        }
        for (String line : text.lines().skip(1).toList()) {
            Checkpoint mark = mark(line);
            marks.put(mark.origin(), mark);
        }
        return marks;
    }

    private Checkpoint mark(String line) throws IOException {
        try {
            String[] parts = line.split(" ", 3);
            return new Checkpoint(parts[2], Long.parseLong(parts[0]), Hash.fromBase64(parts[1]));
        } catch (ArrayIndexOutOfBoundsException | NumberFormatException | Malformed e) {
            throw new IOException(file + " is damaged: restore it, it is needed to sign safely", e);
        }
    }

    private void write(Map<String, Checkpoint> marks) throws IOException {
        StringBuilder text = new StringBuilder(HEADER + "\n");
        for (Checkpoint mark : marks.values()) {
            text.append(mark.size() + " " + mark.root().base64() + " " + mark.origin() + "\n");
        }
        new DurableFiles(disk).write(file, text.toString().getBytes(StandardCharsets.UTF_8));
    }
}
