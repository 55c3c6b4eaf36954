package org.mingjian.tlog.files;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.mingjian.tlog.TilePath;

/** Tiles and bundles that are to be written together. */
final class Unwritten {

    /** So many bytes wait at most: memory stays bounded. */
    private static final int MUCH = 1 << 24;

    private final LogFiles files;
    private final Map<TilePath, byte[]> contents = new LinkedHashMap<>();
    private int bytes;

    Unwritten(LogFiles files) {
        this.files = files;
    }

    void put(TilePath path, byte[] content) {
        contents.put(path, content);
        bytes += content.length;
    }

    void flushWhenMuch() throws IOException {
        if (bytes >= MUCH) {
            flush();
        }
    }

    /** Makes all of them durable. */
    void flush() throws IOException {
        files.write(contents);
        contents.clear();
        bytes = 0;
    }
}
