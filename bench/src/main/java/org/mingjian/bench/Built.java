package org.mingjian.bench;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.mingjian.tlog.Checkpoint;
import org.mingjian.tlog.append.HighWaterFile;
import org.mingjian.tlog.files.LogFiles;
import org.mingjian.tlog.files.LogWriter;
import org.mingjian.tlog.note.NoteSigner;

/** Builds a large log without forcing each file: the fast path of benches. */
final class Built {

    private static final int BATCH = 1 << 16;
    private static final int ENTRY = 32;

    private Built() {}

    /** Seconds that it took. */
    static double log(Path directory, long leaves, long seed) throws IOException {
        long begun = System.nanoTime();
        NoteSigner signer = Keys.in(directory);
        LogFiles files = new LogFiles(new UnsyncedDisk(), directory.resolve("data/log"));
        LogWriter writer = LogWriter.empty(files);
        Progress progress = new Progress("building", leaves);
        while (writer.size() < leaves) {
            writer.append(entries(writer.size(), (int) Math.min(BATCH, leaves - writer.size()), seed));
            progress.to(writer.size());
        }
        Checkpoint checkpoint = new Checkpoint(signer.key().name(), leaves, writer.root());
        new HighWaterFile(Keys.highWater(directory)).raise(checkpoint);
        files.publish(signer.sign(checkpoint.text()).format());
        files.publishKey(signer.key());
        return (System.nanoTime() - begun) / 1e9;
    }

    private static List<byte[]> entries(long from, int count, long seed) {
        List<byte[]> entries = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            entries.add(
                    ByteBuffer.allocate(ENTRY).putLong(seed).putLong(from + i).array());
        }
        return entries;
    }
}
