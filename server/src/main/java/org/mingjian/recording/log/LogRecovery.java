package org.mingjian.recording.log;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.mingjian.tlog.Checkpoint;
import org.mingjian.tlog.Malformed;
import org.mingjian.tlog.files.LogFiles;
import org.mingjian.tlog.files.LogWriter;
import org.mingjian.tlog.note.SignedNote;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Finds the state from which the log goes on after a start: what was signed decides, files are made to fit it. */
final class LogRecovery {

    private static final Logger LOG = LoggerFactory.getLogger(LogRecovery.class);
    private static final int BATCH = 1_000;

    private final LogRows rows;
    private final LogFiles files;
    private final LogKey key;
    private final LogKeyHistory history;
    private final Cosignatures cosignatures;
    private final SigningGuard guard;
    private final FormerLogs former;

    LogRecovery(LogFiles files, CheckpointSigner signer, Cosignatures cosignatures, SigningGuard guard) {
        this.rows = guard.rows();
        this.files = files;
        this.key = signer.key();
        this.history = signer.history();
        this.cosignatures = cosignatures;
        this.guard = guard;
        this.former = guard.former();
    }

    /** A writer behind the newest signed checkpoint, whose file is in place. */
    LogWriter writer() throws IOException {
        former.putAside(files, key.key());
        refuseRollback();
        Optional<SignedCheckpoint> newest = rows.newestCheckpoint();
        files.publishKey(newest.map(one -> SignedNote.parse(one.note()))
                .filter(one -> one.text().startsWith(key.key().name() + "\n"))
                .flatMap(history::signer)
                .orElseGet(key::key));
        if (newest.isEmpty()) {
            return LogWriter.empty(files);
        }
        SignedCheckpoint signed = newest.get();
        LogWriter writer = resumed(signed).orElse(null);
        if (writer == null) {
            writer = rebuilt(signed);
        }
        String note = cosignatures.note(signed).format();
        // After the last log ended the first checkpoint of the new one follows at once.
        boolean own = note.startsWith(key.key().name() + "\n");
        if (own
                && !files.read(LogFiles.CHECKPOINT)
                        .map(bytes -> new String(bytes, StandardCharsets.UTF_8).equals(note))
                        .orElse(false)) {
            files.publish(note);
        }
        writer.prune();
        return writer;
    }

    /** A published checkpoint that the database does not know shows that an older database was put in its place. */
    private void refuseRollback() throws IOException {
        Optional<SignedNote> published = files.read(LogFiles.CHECKPOINT).flatMap(this::own);
        if (published.isPresent()) {
            guard.requireKnown(
                    Halt.Kind.FILES,
                    files.directory().resolve(LogFiles.CHECKPOINT).toString(),
                    Checkpoint.parse(published.get().text()),
                    published.get().format());
        }
        guard.requireHighWater();
    }

    private Optional<SignedNote> own(byte[] bytes) {
        try {
            SignedNote note = SignedNote.parse(bytes);
            if (key.signerOf(note).isPresent()) {
                return Optional.of(note);
            }
        } catch (Malformed e) {
            LOG.warn("The published checkpoint is damaged: {}", e.getMessage());
        }
        LOG.warn("The published checkpoint is not this log's and is replaced by the one that was signed");
        return Optional.empty();
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
