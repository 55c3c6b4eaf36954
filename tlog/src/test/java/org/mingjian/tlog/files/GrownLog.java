package org.mingjian.tlog.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.stream.LongStream;
import org.mingjian.tlog.Checkpoint;
import org.mingjian.tlog.Hash;
import org.mingjian.tlog.note.NoteSigner;

/** A log in a directory that was published at several sizes. */
public final class GrownLog {

    /** The key of the tests' logs. */
    public static final NoteSigner SIGNER = NoteSigner.generate("log.example/test", new SecureRandom());

    private GrownLog() {}

    /** Grows through the sizes, publishing a checkpoint at each. */
    public static LogFiles in(Path directory, long... sizes) {
        try {
            LogFiles files = new LogFiles(directory);
            LogWriter writer = LogWriter.empty(files);
            for (long size : sizes) {
                writer.append(entries(writer.size(), size));
                publish(files, writer);
            }
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void publish(LogFiles files, LogWriter writer) throws IOException {
        Checkpoint checkpoint = new Checkpoint(SIGNER.key().name(), writer.size(), writer.root());
        files.publish(SIGNER.sign(checkpoint.text()).format());
        writer.prune();
    }

    /** The entries from an index up to a size. */
    public static List<byte[]> entries(long from, long size) {
        return LongStream.range(from, size).mapToObj(GrownLog::entry).toList();
    }

    static byte[] entry(long index) {
        return ("entry " + index).getBytes(StandardCharsets.UTF_8);
    }

    /** The leaf hashes of the first entries. */
    public static List<Hash> leaves(long size) {
        return entries(0, size).stream().map(Hash::leaf).toList();
    }
}
