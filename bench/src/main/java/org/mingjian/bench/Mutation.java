package org.mingjian.bench;

import java.io.IOException;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;
import org.mingjian.tlog.Hash;
import org.mingjian.tlog.TilePath;
import org.mingjian.tlog.files.ListedSource;

/**
 * A log of which some files are others.
 *
 * @param kind what was done
 * @param base the whole log
 * @param changes new content of files, empty for removed ones
 * @param guilty the files of which one must be named
 */
record Mutation(String kind, BaseLog base, Map<String, Optional<byte[]>> changes, Set<String> guilty)
        implements ListedSource {

    @Override
    public Optional<byte[]> read(String path) {
        Optional<byte[]> changed = changes.get(path);
        return changed == null ? Optional.ofNullable(base.files().get(path)) : changed;
    }

    @Override
    public void each(FileVisitor visitor) throws IOException {
        for (String path : base.files().keySet()) {
            if (read(path).isPresent()) {
                visitor.visit(path);
            }
        }
        for (Map.Entry<String, Optional<byte[]>> change : changes.entrySet()) {
            if (!base.files().containsKey(change.getKey()) && change.getValue().isPresent()) {
                visitor.visit(change.getKey());
            }
        }
    }

    /** The root of a bundle that is as it was, with its tile: hashing both again gives the same. */
    LongFunction<@Nullable Hash> unchanged() {
        Set<Long> touched = new HashSet<>();
        for (String path : changes.keySet()) {
            if (path.startsWith("tile/0/") && !path.endsWith(".old") || path.startsWith("tile/entries/")) {
                touched.add(TilePath.parse(path).index());
            }
        }
        return bundle -> touched.contains(bundle) ? null : base.root(bundle);
    }
}
