package org.mingjian.tlog.files;

import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import org.mingjian.tlog.EntryBundle;
import org.mingjian.tlog.Hash;
import org.mingjian.tlog.Malformed;
import org.mingjian.tlog.TilePath;

/** Checks the files that the walk does not read: narrower forms of a tile must be its beginning, others do not belong. */
final class Strays {

    private final ListedSource source;
    private final CheckedFiles files;
    private final long size;

    Strays(ListedSource source, long size) {
        this.source = source;
        this.files = new CheckedFiles(source, size);
        this.size = size;
    }

    void check() throws IOException {
        source.each(path -> {
            if (!path.equals(LogFiles.CHECKPOINT) && !path.equals(LogFiles.KEY)) {
                check(path);
            }
        });
    }

    private void check(String name) throws Unreadable {
        TilePath path;
        try {
            path = TilePath.parse(name);
        } catch (Malformed e) {
            throw new Found(Damage.of(Damage.Kind.STRAY, name, "not a file of a log"));
        }
        long hashes = path.level() == TilePath.ENTRIES ? size : size >> (8 * path.level());
        // Tiles ahead of the checkpoint are those of a writer at work, or of a crash: the next round replaces them.
        if (path.index() * TilePath.FULL + path.width() > hashes || !path.partial()) {
            return;
        }
        TilePath now = TilePath.inTree(path.level(), path.index(), size);
        Optional<byte[]> narrow = files.read(path);
        if (narrow.isPresent() && !begins(path, files.present(now).bytes(), narrow.get())) {
            throw new Found(Damage.of(Damage.Kind.FORGED_PARTIAL, name, "not the beginning of " + now));
        }
    }

    private static boolean begins(TilePath path, byte[] whole, byte[] narrow) {
        return narrow.length <= whole.length
                && Arrays.equals(whole, 0, narrow.length, narrow, 0, narrow.length)
                && ofWidth(path, narrow);
    }

    private static boolean ofWidth(TilePath path, byte[] narrow) {
        if (path.level() != TilePath.ENTRIES) {
            return narrow.length == path.width() * Hash.LENGTH;
        }
        try {
            return EntryBundle.decode(narrow, path.width()).size() == path.width();
        } catch (Malformed e) {
            return false;
        }
    }
}
