package org.mingjian.tlog.files;

import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import org.mingjian.tlog.Hash;
import org.mingjian.tlog.TilePath;
import org.mingjian.tlog.TileSource;

/** Reads the files that a signed tree needs; says exactly how one is missing or of the wrong length. */
final class CheckedFiles {

    /** Over a network, so many missing files are asked for before it is said that all are. */
    private static final int ENOUGH = 1_000;

    private final TileSource source;
    private final long size;

    CheckedFiles(TileSource source, long size) {
        this.source = source;
        this.size = size;
    }

    long size() {
        return size;
    }

    /**
     * A file and the path under which it was there: a growing tile may have been replaced by the full one since.
     *
     * @param path where it was
     * @param bytes what it holds
     */
    record Present(TilePath path, byte[] bytes) {}

    Optional<byte[]> read(TilePath path) throws Unreadable {
        try {
            return source.read(path.toString());
        } catch (IOException e) {
            throw new Unreadable(path, e);
        }
    }

    Present present(TilePath path) throws Unreadable {
        Optional<byte[]> exact = read(path);
        if (exact.isPresent()) {
            return new Present(path, exact.get());
        }
        Optional<byte[]> full = path.partial() ? read(path.full()) : Optional.empty();
        return new Present(path.full(), full.orElseThrow(() -> new Found(missing(path))));
    }

    /** The hashes of a tile, cut to the width when only the full tile is there. */
    byte[] tile(TilePath path) throws Unreadable {
        Present present = present(path);
        int needed = present.path.width() * Hash.LENGTH;
        if (present.bytes.length != needed) {
            boolean longer = present.bytes.length > needed;
            throw new Found(Damage.of(
                    longer ? Damage.Kind.TRAILING_BYTES : Damage.Kind.WRONG_WIDTH,
                    present.path,
                    present.bytes.length + " bytes instead of " + needed));
        }
        return Arrays.copyOf(present.bytes, path.width() * Hash.LENGTH);
    }

    private Damage missing(TilePath path) {
        try {
            long count = count(path.level());
            if (path.level() <= 0 && noneFrom(path.index(), TilePath.ENTRIES) && noneFrom(path.index(), 0)) {
                return new Damage(
                        Damage.Kind.CHECKPOINT_AHEAD,
                        path.toString(),
                        path.index() * TilePath.FULL,
                        "missing with all that follow: the checkpoint is ahead of the tiles");
            }
            if (count > 1 && path.index() == 0 && noneFrom(0, path.level())) {
                return Damage.of(Damage.Kind.LEVEL_MISSING, path, "missing with all tiles of its level");
            }
        } catch (Unreadable e) {
            return Damage.of(Damage.Kind.MISSING, path, "missing, and others cannot be read: " + e.getMessage());
        }
        return Damage.of(Damage.Kind.MISSING, path, "missing");
    }

    private boolean noneFrom(long first, int level) throws Unreadable {
        long end = Math.min(count(level), first + ENOUGH);
        for (long i = first; i < end; i++) {
            TilePath path = TilePath.inTree(level, i, size);
            if (read(path).isPresent() || path.partial() && read(path.full()).isPresent()) {
                return false;
            }
        }
        return true;
    }

    /** How many tiles a level has. */
    private long count(int level) {
        long hashes = level == TilePath.ENTRIES ? size : size >> (8 * level);
        return (hashes + TilePath.FULL - 1) / TilePath.FULL;
    }
}
