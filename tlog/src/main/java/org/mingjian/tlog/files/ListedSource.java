package org.mingjian.tlog.files;

import java.io.IOException;
import org.mingjian.tlog.TileSource;

/** A source that can also say which files it holds, so that those which do not belong are found. */
public interface ListedSource extends TileSource {

    /** Shows every file once, as a path with slashes, always in the same order. */
    void each(FileVisitor visitor) throws IOException;

    /** What is done with a path. */
    @FunctionalInterface
    interface FileVisitor {

        /** Takes one path. */
        void visit(String path) throws IOException;
    }
}
