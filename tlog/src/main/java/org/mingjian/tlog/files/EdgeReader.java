package org.mingjian.tlog.files;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.mingjian.tlog.EntryBundle;
import org.mingjian.tlog.Hash;
import org.mingjian.tlog.TilePath;
import org.mingjian.tlog.TileSource;

/** Reads the growing tile of each level and the growing bundle. */
final class EdgeReader {

    private EdgeReader() {}

    /** The hashes of the growing tile, empty when the level's last tile is full. */
    static List<Hash> hashes(TileSource source, int level, long size) throws IOException {
        long complete = size >> (8 * level);
        List<Hash> hashes = new ArrayList<>();
        if (complete % TilePath.FULL == 0) {
            return hashes;
        }
        byte[] tile = read(source, TilePath.inTree(level, complete / TilePath.FULL, size));
        for (int i = 0; i < complete % TilePath.FULL; i++) {
            hashes.add(Hash.of(Arrays.copyOfRange(tile, i * Hash.LENGTH, (i + 1) * Hash.LENGTH)));
        }
        return hashes;
    }

    /** The entries of the growing bundle. */
    static List<byte[]> entries(TileSource source, long size) throws IOException {
        int count = (int) (size % TilePath.FULL);
        if (count == 0) {
            return List.of();
        }
        return EntryBundle.decode(read(source, TilePath.inTree(TilePath.ENTRIES, size / TilePath.FULL, size)), count);
    }

    private static byte[] read(TileSource source, TilePath path) throws IOException {
        return source.read(path.toString()).orElseThrow(() -> new NoSuchFileException(path.toString()));
    }
}
