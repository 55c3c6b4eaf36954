package org.mingjian.tlog.append;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mingjian.tlog.Checkpoint;
import org.mingjian.tlog.Malformed;
import org.mingjian.tlog.files.Disk;
import org.mingjian.tlog.files.LogFiles;
import org.mingjian.tlog.files.LogWriter;
import org.mingjian.tlog.note.NoteKey;
import org.mingjian.tlog.note.NoteSigner;
import org.mingjian.tlog.note.SignedNote;

/**
 * Goes on from an older copy of a log, after what followed was lost. The old origin has signed roots for the sizes that
 * will come again with other entries, so it never signs again: the successor has an origin and key of its own, begins with
 * every entry that the copy holds, and its next entry says what was lost. No origin ever has two roots for one size, and
 * whoever holds a receipt of a lost entry can prove by the old signature that it was there.
 */
public final class Recovery {

    private final Path path;
    private final Disk disk;
    private final HighWater highWater;

    /** Recovers the log in that directory of this machine. */
    public Recovery(Path path, HighWater highWater) {
        this(path, highWater, Disk.real());
    }

    Recovery(Path path, HighWater highWater, Disk disk) {
        this.path = path;
        this.highWater = highWater;
        this.disk = disk;
    }

    /**
     * Makes the copy a log of the successor. Nothing has happened when this throws; it may be done again.
     *
     * @return the successor's first checkpoint, over the declaration
     */
    public Checkpoint declare(NoteKey old, NoteSigner successor, Declaration declaration) throws IOException {
        String origin = successor.key().name();
        if (origin.equals(old.name()) || highWater.highest(origin).isPresent()) {
            throw new Malformed(origin + " has signed before: a recovery needs a new origin");
        }
        try (LogDirectory directory = LogDirectory.hold(path, disk)) {
            Checkpoint held = held(directory.files(), old);
            LogWriter writer = LogWriter.resume(directory.files(), held.size());
            if (!writer.root().equals(held.root())) {
                throw new Malformed("the copy is damaged: its tiles do not have the root of its checkpoint");
            }
            List<byte[]> entries = behind(directory, held.size());
            entries.add(entry(old, held.size() + entries.size(), declaration));
            writer.append(entries);
            return publish(directory, writer, successor);
        }
    }

    private static Checkpoint held(LogFiles files, NoteKey old) throws IOException {
        Optional<byte[]> note = files.read(LogFiles.CHECKPOINT);
        if (note.isEmpty()) {
            throw new Malformed("the copy has no checkpoint");
        }
        return SignedNote.parse(new String(note.get(), StandardCharsets.UTF_8)).checkpointSignedBy(old);
    }

    /** What the copy's journal holds and its tiles do not. */
    private List<byte[]> behind(LogDirectory directory, long size) throws IOException {
        List<byte[]> entries = new ArrayList<>();
        Journal.open(disk, directory.journal(), group -> {
                    for (int i = 0; i < group.entries().size(); i++) {
                        if (group.first() + i >= size) {
                            entries.add(group.entries().get(i));
                        }
                    }
                })
                .close();
        return entries;
    }

    private byte[] entry(NoteKey old, long left, Declaration declaration) throws IOException {
        Optional<Checkpoint> lost = highWater.highest(old.name());
        StringBuilder text = new StringBuilder("mingjian-recovery/1\n");
        text.append("old key ").append(old).append('\n');
        text.append("signed size ")
                .append(lost.map(Checkpoint::size).map(String::valueOf).orElse("unknown"));
        text.append("\nsigned root ")
                .append(lost.map(mark -> mark.root().base64()).orElse("unknown"));
        text.append("\nentries left ").append(left).append('\n');
        declaration
                .people()
                .forEach(person -> text.append("declared by ").append(person).append('\n'));
        text.append("declared at ").append(declaration.at()).append('\n');
        text.append("reason ").append(declaration.why()).append('\n');
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private Checkpoint publish(LogDirectory directory, LogWriter writer, NoteSigner successor) throws IOException {
        Checkpoint first = new Checkpoint(successor.key().name(), writer.size(), writer.root());
        highWater.raise(first);
        directory.files().publish(successor.sign(first.text()).format());
        directory.files().publishKey(successor.key());
        writer.prune();
        return first;
    }
}
