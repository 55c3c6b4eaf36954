package org.mingjian.tlog.files;

import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingjian.tlog.EntryBundle;
import org.mingjian.tlog.Hash;
import org.mingjian.tlog.Malformed;
import org.mingjian.tlog.TilePath;

/** Checks the files that the walk does not read: narrower forms of a tile must be its beginning, others do not belong. */
final class Strays {

    private final LogFiles files;
    private final long size;

    Strays(LogFiles files, long size) {
        this.files = files;
        this.size = size;
    }

    Optional<Damage> first() throws IOException {
        for (String path : files.list()) {
            boolean known = path.equals(LogFiles.CHECKPOINT) || path.equals(LogFiles.KEY);
            Damage damage = known ? null : check(path);
            if (damage != null) {
                return Optional.of(damage);
            }
        }
        return Optional.empty();
    }

    private @Nullable Damage check(String name) throws IOException {
        TilePath path;
        try {
            path = TilePath.parse(name);
        } catch (Malformed e) {
            return Damage.of(name, "not a file of a log");
        }
        long hashes = path.level() == TilePath.ENTRIES ? size : size >> (8 * path.level());
        // Tiles ahead of the checkpoint are those of a writer at work, or of a crash: the next round replaces them.
        if (path.index() * TilePath.FULL + path.width() > hashes || !path.partial()) {
            return null;
        }
        TilePath now = TilePath.inTree(path.level(), path.index(), size);
        Optional<byte[]> narrow = files.read(name);
        Optional<byte[]> checked = files.read(now.toString());
        byte[] whole = checked.isPresent()
                ? checked.get()
                : files.read(now.full().toString()).orElse(new byte[0]);
        return narrow.isPresent() && !begins(path, whole, narrow.get())
                ? Damage.of(name, "not the beginning of " + now)
                : null;
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
