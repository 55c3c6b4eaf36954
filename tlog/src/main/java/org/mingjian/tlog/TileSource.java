package org.mingjian.tlog;

import java.io.IOException;
import java.util.Optional;

/** Where the files of a log are read from: a directory, a web server, memory. */
@FunctionalInterface
public interface TileSource {

    /**
     * The bytes of a file.
     *
     * @param path {@code checkpoint}, {@code key} or a {@link TilePath}
     * @return empty when there is no such file
     * @throws IOException when it cannot be said whether there is
     */
    Optional<byte[]> read(String path) throws IOException;
}
