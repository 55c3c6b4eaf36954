package org.mingjian.tlog.files;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.mingjian.tlog.CompactTree;
import org.mingjian.tlog.EntryBundle;
import org.mingjian.tlog.Hash;
import org.mingjian.tlog.Malformed;
import org.mingjian.tlog.TilePath;
import org.mingjian.tlog.TileTree;

/**
 * Integrates entries into the tiles of a directory. One writer for a directory; not safe for several threads.
 *
 * <p>The right edge is kept in memory, so that damage done to a growing tile meanwhile never enters a later root.
 */
public final class LogWriter {

    private final LogFiles files;
    private final CompactTree tree;
    private final List<List<Hash>> edge = new ArrayList<>();
    private final List<byte[]> bundle = new ArrayList<>();
    private final List<TilePath> full = new ArrayList<>();
    private final Unwritten unwritten;
    private long durable;

    private LogWriter(LogFiles files, CompactTree tree) {
        this.files = files;
        this.tree = tree;
        this.unwritten = new Unwritten(files);
        this.durable = tree.size();
    }

    /** Begins with an empty tree; tiles that are there already are replaced as the tree grows. */
    public static LogWriter empty(LogFiles files) {
        return new LogWriter(files, new CompactTree());
    }

    /**
     * Goes on behind a tree of that size; whether {@link #root} is the signed one is for the caller to compare.
     *
     * @throws IOException when a tile at the right edge is missing or cannot be read
     * @throws Malformed when a tile or bundle at the right edge is damaged
     */
    public static LogWriter resume(LogFiles files, long size) throws IOException {
        LogWriter writer = new LogWriter(files, new TileTree(files, size).compact());
        for (int level = 0; size >> (8 * level) > 0; level++) {
            writer.edge.add(EdgeReader.hashes(files, level, size));
        }
        writer.bundle.addAll(EdgeReader.entries(files, size));
        for (int i = 0; i < writer.bundle.size(); i++) {
            if (!Hash.leaf(writer.bundle.get(i)).equals(writer.edge.getFirst().get(i))) {
                throw new Malformed("entry " + (size / TilePath.FULL * TilePath.FULL + i) + " does not fit its tile");
            }
        }
        return writer;
    }

    /** Leaves integrated so far. */
    public long size() {
        return tree.size();
    }

    /** The root of what is integrated. */
    public Hash root() {
        return tree.root();
    }

    /**
     * Integrates entries; their tiles are durable when this returns. After an exception this writer is unusable:
     * resume from the last published size.
     */
    public void append(List<byte[]> entries) throws IOException {
        add(entries);
        makeDurable();
    }

    /** Integrates entries that are durable only after {@link #makeDurable}: growing tiles are then written once. */
    public void add(List<byte[]> entries) throws IOException {
        for (byte[] entry : entries) {
            add(entry);
        }
    }

    /** Makes the tiles of all that was added durable. */
    public void makeDurable() throws IOException {
        for (int level = 0; level < edge.size(); level++) {
            boolean grown = durable >> (8 * level) != size() >> (8 * level);
            if (grown && !edge.get(level).isEmpty()) {
                write(level, edge.get(level));
            }
        }
        if (!bundle.isEmpty() && durable != size()) {
            unwritten.put(
                    TilePath.inTree(TilePath.ENTRIES, size() / TilePath.FULL, size()), EntryBundle.encode(bundle));
        }
        unwritten.flush();
        durable = size();
    }

    /** Removes the partial forms of tiles that became full; call it once a checkpoint over them is published. */
    public void prune() throws IOException {
        for (TilePath path : full) {
            files.prune(path);
        }
        full.clear();
    }

    private void add(byte[] entry) throws IOException {
        Hash leaf = Hash.leaf(entry);
        bundle.add(entry);
        if (bundle.size() == TilePath.FULL) {
            TilePath path = new TilePath(TilePath.ENTRIES, size() / TilePath.FULL, TilePath.FULL);
            unwritten.put(path, EntryBundle.encode(bundle));
            full.add(path);
            bundle.clear();
        }
        tree.append(leaf);
        push(0, leaf);
        unwritten.flushWhenMuch();
    }

    private void push(int level, Hash hash) {
        if (level == edge.size()) {
            edge.add(new ArrayList<>());
        }
        List<Hash> tile = edge.get(level);
        tile.add(hash);
        if (tile.size() == TilePath.FULL) {
            full.add(write(level, tile));
            CompactTree subtree = new CompactTree();
            tile.forEach(subtree::append);
            tile.clear();
            push(level + 1, subtree.root());
        }
    }

    private TilePath write(int level, List<Hash> tile) {
        long complete = (size() >> (8 * level)) - (tile.size() == TilePath.FULL ? 1 : 0);
        TilePath path = new TilePath(level, complete / TilePath.FULL, tile.size());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(tile.size() * Hash.LENGTH);
        tile.forEach(hash -> bytes.writeBytes(hash.bytes()));
        unwritten.put(path, bytes.toByteArray());
        return path;
    }
}
