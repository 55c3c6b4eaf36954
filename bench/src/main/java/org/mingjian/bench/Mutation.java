package org.mingjian.bench;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
    @Nullable
    Hash unchanged(long bundle) {
        String entries = TilePath.inTree(TilePath.ENTRIES, bundle, base.size()).toString();
        String leaves = TilePath.inTree(0, bundle, base.size()).toString();
        return changes.containsKey(entries) || changes.containsKey(leaves) ? null : base.root(bundle);
    }
}
