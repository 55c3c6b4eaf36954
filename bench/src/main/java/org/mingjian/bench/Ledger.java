package org.mingjian.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mingjian.tlog.Checkpoint;
import org.mingjian.tlog.CompactTree;
import org.mingjian.tlog.Hash;
import org.mingjian.tlog.TileTree;
import org.mingjian.tlog.append.DirectoryLog;
import org.mingjian.tlog.note.NoteKey;
import org.mingjian.tlog.note.SignedNote;

/** What a log promised: its acknowledgements and checkpoints, outside of it, to be held against it after each fault. */
final class Ledger {

    private final NoteKey key;
    private final Map<Long, Hash> acknowledged = new TreeMap<>();
    private final Map<Hash, Long> indexes = new HashMap<>();
    private final TreeMap<Long, Hash> roots = new TreeMap<>();
    private final List<String> faults = new ArrayList<>();
    private final CompactTree tree = new CompactTree();

    Ledger(NoteKey key) {
        this.key = key;
    }

    synchronized void acknowledged(long index, byte[] entry) {
        acknowledged(index, Hash.leaf(entry));
    }

    synchronized void acknowledged(long index, Hash leaf) {
        Hash before = acknowledged.putIfAbsent(index, leaf);
        if (before != null && !before.equals(leaf)) {
            fault("index " + index + " was given to two entries");
        }
        Long other = indexes.putIfAbsent(leaf, index);
        if (other != null && other != index) {
            fault("one entry was given the indexes " + other + " and " + index);
        }
    }

    synchronized void published(String note) {
        Checkpoint signed = SignedNote.parse(note).checkpointSignedBy(key);
        published(signed.size(), signed.root());
    }

    synchronized void published(long size, Hash root) {
        Hash before = roots.putIfAbsent(size, root);
        if (before != null && !before.equals(root)) {
            fault("two roots for size " + size);
        }
    }

    synchronized void fault(String what) {
        faults.add(what);
    }

    synchronized List<String> faults() {
        return List.copyOf(faults);
    }

    /** Holds everything against a log that was opened anew. */
    void compare(DirectoryLog log) throws IOException {
        long size = log.covering(log.size()).join().size();
        TileTree tiles = new TileTree(log.files(), size);
        synchronized (this) {
            while (tree.size() < size) {
                compare(tree.size(), tiles.leaf(tree.size()));
            }
            acknowledged.keySet().stream()
                    .filter(index -> index >= size)
                    .forEach(index -> fault("index " + index + " was acknowledged and is lost, size " + size));
            if (!roots.isEmpty() && roots.lastKey() > size) {
                fault("size " + roots.lastKey() + " was signed, now it is " + size);
            }
        }
    }

    private void compare(long index, Hash leaf) {
        tree.append(leaf);
        Hash told = acknowledged.get(index);
        if (told != null && !told.equals(leaf)) {
            fault("index " + index + " holds another entry than the acknowledged one");
        }
        Hash signed = roots.get(index + 1);
        if (signed != null && !signed.equals(tree.root())) {
            fault("size " + (index + 1) + " has another root than the signed one");
        }
    }

    /** Acknowledgements and checkpoints that were told. */
    synchronized String told() {
        return acknowledged.size() + " acknowledgements, " + roots.size() + " checkpoints";
    }
}
