package org.mingjian.tlog.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.mingjian.tlog.Hash;
import org.mingjian.tlog.note.NoteKey;

/**
 * How far a check came, in a small file: full tiles never change, so the next check of the same log may go on there.
 * Whoever wants to know whether old files were damaged since removes the file.
 */
final class CheckState {

    private static final String FORMAT = "mingjian-check/1";

    private final Path file;
    private final NoteKey key;

    CheckState(Path file, NoteKey key) {
        this.file = file.toAbsolutePath();
        this.key = key;
    }

    void write(Levels levels) throws IOException {
        StringBuilder text = new StringBuilder(FORMAT + "\n" + key + "\n" + levels.chunks() + "\n");
        levels.rows().forEach(row -> text.append(HexFormat.of().formatHex(row)).append('\n'));
        String sum =
                Hash.plain(text.toString().getBytes(StandardCharsets.UTF_8)).hex();
        new DurableFiles(Disk.real()).write(file, (text + sum + "\n").getBytes(StandardCharsets.UTF_8));
    }

    /** Lets the levels go on from the file; a file of another log, or a damaged one, is as none. */
    void read(Levels levels) throws IOException {
        Optional<byte[]> bytes = Disk.real().read(file);
        List<String> lines = new ArrayList<>(new String(bytes.orElse(new byte[0]), StandardCharsets.UTF_8)
                .lines()
                .toList());
        if (lines.size() < 4 || !lines.get(0).equals(FORMAT) || !lines.get(1).equals(key.toString())) {
            return;
        }
        String sum = lines.removeLast();
        String text = String.join("\n", lines) + "\n";
        if (Hash.plain(text.getBytes(StandardCharsets.UTF_8)).hex().equals(sum)) {
            List<byte[]> rows =
                    lines.stream().skip(3).map(HexFormat.of()::parseHex).toList();
            levels.resume(Long.parseLong(lines.get(2)), rows);
        }
    }
}
