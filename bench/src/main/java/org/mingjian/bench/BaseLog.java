package org.mingjian.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.mingjian.tlog.Checkpoint;
import org.mingjian.tlog.Hash;
import org.mingjian.tlog.TilePath;
import org.mingjian.tlog.files.LogFiles;
import org.mingjian.tlog.files.LogWriter;
import org.mingjian.tlog.note.NoteSigner;

/** A whole log in memory that was published at several sizes. */
final class BaseLog {

    private final NoteSigner signer;
    private final TreeMap<String, byte[]> files = new TreeMap<>();
    private final Map<Long, Hash> roots = new ConcurrentHashMap<>();
    private final List<String> notes = new ArrayList<>();
    private final long size;

    private BaseLog(NoteSigner signer, long size) {
        this.signer = signer;
        this.size = size;
    }

    /** Grows through the sizes; entries are drawn. */
    static BaseLog grown(NoteSigner signer, Random random, long... sizes) throws IOException {
        BaseLog log = new BaseLog(signer, sizes[sizes.length - 1]);
        LogFiles files = new LogFiles(new PowerLossDisk(true, Long.MAX_VALUE), Path.of("/log"));
        LogWriter writer = LogWriter.empty(files);
        for (long next : sizes) {
            while (writer.size() < next) {
                writer.append(entries(random, (int) Math.min(20_000, next - writer.size())));
            }
            String note = note(signer, next, writer.root());
            log.notes.add(note);
            files.publish(note);
            writer.prune();
        }
        for (String path : files.list()) {
            log.files.put(path, files.read(path).orElseThrow());
        }
        return log;
    }

    private static List<byte[]> entries(Random random, int count) {
        List<byte[]> entries = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            byte[] entry = new byte[16 + random.nextInt(32)];
            random.nextBytes(entry);
            entries.add(entry);
        }
        return entries;
    }

    static String note(NoteSigner signer, long size, Hash root) {
        return signer.sign(new Checkpoint(signer.key().name(), size, root).text())
                .format();
    }

    NoteSigner signer() {
        return signer;
    }

    long size() {
        return size;
    }

    Map<String, byte[]> files() {
        return files;
    }

    byte[] file(String path) {
        byte[] content = files.get(path);
        if (content == null) {
            throw new IllegalArgumentException(path);
        }
        return content;
    }

    /** Every checkpoint that was published, the oldest first. */
    List<String> notes() {
        return notes;
    }

    /** Whether the signed tree needs the file: narrower forms of earlier sizes may be removed. */
    boolean needs(String path) {
        if (path.equals(LogFiles.CHECKPOINT)) {
            return true;
        }
        TilePath tile = TilePath.parse(path);
        return tile.equals(TilePath.inTree(tile.level(), tile.index(), size));
    }

    /** The root of a full bundle, as the tiles above it say. */
    @Nullable
    Hash root(long bundle) {
        if ((bundle + 1) * TilePath.FULL > size) {
            return null;
        }
        return roots.computeIfAbsent(bundle, number -> {
            byte[] above = file(TilePath.inTree(1, number / TilePath.FULL, size).toString());
            int start = (int) (number % TilePath.FULL) * Hash.LENGTH;
            return Hash.of(java.util.Arrays.copyOfRange(above, start, start + Hash.LENGTH));
        });
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
