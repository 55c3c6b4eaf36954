package org.mingjian.recording.log;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.mingjian.tlog.Checkpoint;
import org.mingjian.tlog.Malformed;
import org.mingjian.tlog.files.LogFiles;
import org.mingjian.tlog.files.LogWriter;
import org.mingjian.tlog.note.NoteKey;
import org.mingjian.tlog.note.SignedNote;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Finds the state from which the log goes on after a start: what was signed decides, files are made to fit it. */
final class LogRecovery {

    private static final Logger LOG = LoggerFactory.getLogger(LogRecovery.class);
    private static final int BATCH = 1_000;

    private final LogRows rows;
    private final LogFiles files;
    private final NoteKey key;

    LogRecovery(LogRows rows, LogFiles files, NoteKey key) {
        this.rows = rows;
        this.files = files;
        this.key = key;
    }

    /** A writer behind the newest signed checkpoint, whose file is in place. */
    LogWriter writer() throws IOException {
        refuseRollback();
        files.publishKey(key);
        Optional<SignedCheckpoint> newest = rows.newestCheckpoint();
        if (newest.isEmpty()) {
            return LogWriter.empty(files);
        }
        SignedCheckpoint signed = newest.get();
        LogWriter writer = resumed(signed).orElse(null);
        if (writer == null) {
            writer = rebuilt(signed);
        }
        if (!files.read(LogFiles.CHECKPOINT)
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8).equals(signed.note()))
                .orElse(false)) {
            files.publish(signed.note());
        }
        writer.prune();
        return writer;
    }

    /** A published checkpoint that the database does not know shows that an older database was put in its place. */
    private void refuseRollback() throws IOException {
        Optional<Checkpoint> published = files.read(LogFiles.CHECKPOINT).flatMap(this::own);
        if (published.isPresent()) {
            Optional<SignedCheckpoint> kept = rows.checkpoint(published.get().size());
            if (kept.isEmpty() || !kept.get().root().equals(published.get().root())) {
                throw new RecordDamaged("the published checkpoint of size "
                        + published.get().size() + " is not in the database: an older copy must not sign as current");
            }
        }
    }

    private Optional<Checkpoint> own(byte[] note) {
        try {
            return Optional.of(
                    SignedNote.parse(new String(note, StandardCharsets.UTF_8)).checkpointSignedBy(key));
        } catch (Malformed e) {
            LOG.warn(
                    "The published checkpoint is damaged ({}) and is replaced by the one that was signed",
                    e.getMessage());
            return Optional.empty();
        }
    }

    private Optional<LogWriter> resumed(SignedCheckpoint signed) {
        try {
            LogWriter writer = LogWriter.resume(files, signed.size());
            if (writer.root().equals(signed.root())) {
                return Optional.of(writer);
            }
            LOG.warn("The tiles do not have the signed root of size {}: they are made anew", signed.size());
        } catch (IOException | Malformed e) {
            LOG.warn("The tiles of size {} are damaged ({}): they are made anew", signed.size(), e.toString());
        }
        return Optional.empty();
    }

    private LogWriter rebuilt(SignedCheckpoint signed) throws IOException {
        LogWriter writer = LogWriter.empty(files);
        while (writer.size() < signed.size()) {
            int limit = (int) Math.min(BATCH, signed.size() - writer.size());
            LogPublisher.append(writer, rows.entries(writer.size(), limit));
        }
        if (!writer.root().equals(signed.root())) {
            throw new RecordDamaged("the entries of the database do not have the signed root of size " + signed.size());
        }
        return writer;
    }
}
