package org.mingjian.verifier;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mingjian.tlog.Checkpoint;
import org.mingjian.tlog.Malformed;
import org.mingjian.tlog.TilePath;
import org.mingjian.tlog.TileSource;
import org.mingjian.tlog.files.ListedSource;
import org.mingjian.tlog.files.LogCheck;
import org.mingjian.tlog.files.LogFiles;
import org.mingjian.tlog.note.NoteKey;
import org.mingjian.tlog.note.SignedNote;

/** Every byte of a log against the signed checkpoint. */
final class WholeLogCheck {

    private static final TilePath FIRST = TilePath.inTree(TilePath.ENTRIES, 0, TilePath.FULL);

    private final Options options;
    private final Map<String, String> details;

    WholeLogCheck(Options options, Map<String, String> details) {
        this.options = options;
        this.details = details;
    }

    Verdict verdict() throws Stop, IOException {
        TileSource log = options.target().log();
        Optional<String> own = log.read(LogFiles.KEY).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
        TrustedKey key = TrustedKey.choose(options, own, "the log", LogEntries.statements(log));
        key.describe(details);
        if (isEmpty(log)) {
            throw new Stop("LOG_EMPTY");
        }
        LogCheck.Verdict found = new LogCheck(log, signer(log, key)).run();
        Checkpoint signed = found.checkpoint();
        if (signed != null) {
            details.put("checkpoint", CheckpointNote.describe(signed));
            details.put("size", Long.toString(signed.size()));
        }
        if (found.damage() != null) {
            throw new Stop("LOG_DAMAGED").with("damage", found.damage().toString());
        }
        byte[] note = log.read(LogFiles.CHECKPOINT).orElseThrow(() -> new Stop("LOG_DAMAGED"));
        new CheckpointNote(new String(note, StandardCharsets.UTF_8)).signedBy(key, details);
        return Codes.verdict("LOG_WHOLE", details, key.cautions());
    }

    /** The key that must have signed the log's checkpoint, whatever else is wrong with it. */
    static NoteKey signer(TileSource log, TrustedKey key) throws Stop, IOException {
        Optional<byte[]> bytes = log.read(LogFiles.CHECKPOINT);
        try {
            SignedNote note = SignedNote.parse(new String(bytes.orElse(new byte[0]), StandardCharsets.UTF_8));
            return key.counting(note, Checkpoint.parse(note.text()).size());
        } catch (Malformed e) {
            return key.key();
        }
    }

    /** As a new installation leaves it: nothing was signed and nothing written yet. */
    private static boolean isEmpty(TileSource log) throws IOException {
        if (log.read(LogFiles.CHECKPOINT).isPresent()) {
            return false;
        }
        if (!(log instanceof ListedSource listed)) {
            return log.read(FIRST.toString()).isEmpty();
        }
        List<String> names = new ArrayList<>();
        listed.each(names::add);
        names.remove(LogFiles.KEY);
        return names.isEmpty();
    }
}
