package org.mingjian.tlog.append;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.mingjian.tlog.Checkpoint;
import org.mingjian.tlog.EntryBundle;
import org.mingjian.tlog.Malformed;
import org.mingjian.tlog.files.LogFiles;
import org.mingjian.tlog.note.NoteSigner;

/**
 * A log in a directory, which one process writes: {@code log/} is what is served, {@code journal/} what is sequenced and
 * not yet published, {@code index/} where entries are found again, {@code lock} names the writer.
 */
public final class DirectoryLog implements Closeable {

    private final LogDirectory directory;
    private final Settings settings;
    private final Publication publication;
    private final Sequencer sequencer;
    private final Publisher publisher;
    private final Backlog backlog;
    private final @Nullable FirstIndexes firsts;
    private final Journal journal;
    private final Thread sequencing;
    private final Thread publishing;

    private DirectoryLog(LogDirectory directory, NoteSigner signer, HighWater highWater, Settings settings)
            throws IOException {
        this.directory = directory;
        this.settings = settings;
        List<Group> kept = new ArrayList<>();
        this.journal = Journal.open(settings.disk(), directory.journal(), kept::add);
        this.backlog = new Backlog(journal);
        this.publication = Publication.resume(backlog, directory.files(), signer, highWater);
        long base = publication.published().size();
        if (journal.first() > base) {
            throw new Malformed("the journal begins at " + journal.first() + ", but only " + base + " are published");
        }
        journal.startAt(base);
        backlog.begin(base, kept);
        RecentLeaves leaves = new RecentLeaves(directory.files());
        this.firsts = settings.exact() ? directory.firsts(leaves, backlog, base) : null;
        KnownLeaves known = firsts == null ? null : new KnownLeaves(leaves, firsts);
        this.publisher = new Publisher(publication, settings.interval(), this::forceIndex, this::fail);
        this.sequencer = new Sequencer(journal, backlog, known, publisher::call);
        this.publishing = Thread.ofPlatform().name("log-publisher").daemon().start(publisher);
        this.sequencing = Thread.ofPlatform().name("log-sequencer").daemon().start(sequencer);
        if (backlog.size() > base) {
            publisher.call();
        }
    }

    /**
     * Opens the log, or begins an empty one.
     *
     * @throws LogBusy when another writer has it
     * @throws RolledBack when this copy is older than what was signed
     * @throws Malformed when it is damaged
     */
    public static DirectoryLog open(Path path, NoteSigner signer, HighWater highWater, Settings settings)
            throws IOException {
        LogDirectory directory = LogDirectory.hold(path, settings.disk());
        try {
            return new DirectoryLog(directory, signer, highWater, settings);
        } catch (IOException | RuntimeException e) {
            directory.close();
            throw e;
        }
    }

    /**
     * Appends an entry of at most 65,535 bytes; it may be empty. The future tells its index when it is sequenced: durable,
     * its index never to change. It fails with {@link Refused} when nothing of it is in the log, and with
     * {@link LogBroken} when that cannot be known. Waits while too much is sequenced and not published.
     *
     * @throws Malformed when the entry is too long
     */
    public CompletableFuture<Long> append(byte[] entry) {
        if (entry.length > EntryBundle.LONGEST_ENTRY) {
            throw new Malformed("an entry has at most 65535 bytes, not " + entry.length);
        }
        try {
            backlog.reserve(entry.length, settings.patience());
        } catch (Refused e) {
            return CompletableFuture.failedFuture(e);
        }
        return sequencer.take(entry.clone());
    }

    /** The first checkpoint over so many entries, once it is published. */
    public CompletableFuture<Checkpoint> covering(long size) {
        return publisher.covering(size);
    }

    /** The newest published checkpoint. */
    public Checkpoint published() {
        return publication.published();
    }

    /** How many entries are sequenced. */
    public long size() {
        return backlog.size();
    }

    /** Why nothing is published at the moment, {@code null} when all is well. */
    public @Nullable IOException refusal() {
        return publisher.refusal();
    }

    /** The files that are served. */
    public LogFiles files() {
        return directory.files();
    }

    private void forceIndex(long size) {
        if (firsts != null) {
            firsts.force(size);
        }
    }

    private void fail(Throwable reason) {
        sequencer.fail(reason);
    }

    /** Makes durable and publishes what was taken, then lets go of the directory. */
    @Override
    public void close() throws IOException {
        try {
            sequencer.stop();
            sequencing.join();
            publisher.stop();
            publishing.join();
            if (firsts != null) {
                firsts.close();
            }
            journal.close();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            directory.close();
        }
    }
}
