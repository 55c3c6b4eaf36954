package org.mingjian.tlog.append;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;
import org.mingjian.tlog.Checkpoint;
import org.mingjian.tlog.Malformed;
import org.mingjian.tlog.files.LogFiles;
import org.mingjian.tlog.files.LogWriter;

/** Finds the tree to go on from: the largest that was ever signed, which the files must hold. */
final class Resumption {

    private final LogFiles files;
    private final String origin;
    private final HighWater highWater;

    Resumption(LogFiles files, String origin, HighWater highWater) {
        this.files = files;
        this.origin = origin;
        this.highWater = highWater;
    }

    /** A writer behind the largest of both, the stored checkpoint and the high water. */
    LogWriter writer(Optional<Checkpoint> stored) throws IOException {
        Optional<Checkpoint> highest = highWater.highest(origin);
        if (highest.isEmpty()) {
            if (stored.isPresent() && stored.get().size() > 0) {
                throw new RolledBack("nobody knows what was signed last, the high water of " + origin
                        + " is missing; its checkpoint has size "
                        + stored.get().size());
            }
            return LogWriter.empty(files);
        }
        Checkpoint base = highest.get();
        if (stored.isPresent()
                && stored.get().size() == base.size()
                && !stored.get().root().equals(base.root())) {
            throw new RolledBack("another root was signed for size " + base.size());
        }
        if (stored.isPresent() && stored.get().size() > base.size()) {
            base = stored.get();
        }
        return resumed(base, stored.map(Checkpoint::size).orElse(0L));
    }

    private LogWriter resumed(Checkpoint base, long stored) throws IOException {
        String what;
        try {
            LogWriter writer = LogWriter.resume(files, base.size());
            if (writer.root().equals(base.root())) {
                return writer;
            }
            what = "the tiles have another root than the signed one of size " + base.size();
        } catch (NoSuchFileException | Malformed e) {
            what = "the tiles of size " + base.size() + " are not there or damaged: " + e.getMessage();
        }
        if (stored < base.size()) {
            throw new RolledBack(
                    "size " + base.size() + " was signed, the checkpoint has size " + stored + "; " + what);
        }
        throw new Malformed(what);
    }
}
