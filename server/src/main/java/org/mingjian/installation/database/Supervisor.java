package org.mingjian.installation.database;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps the server running: starts it, waits until it answers, and starts it again when it dies. */
final class Supervisor implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Supervisor.class);
    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final Duration POLL = Duration.ofMillis(40);
    private static final Duration BETWEEN_ATTEMPTS = Duration.ofMillis(250);

    private final Launch launch;
    private final int port;
    private final Probe probe;
    private volatile @Nullable Postmaster postmaster;
    private volatile boolean closing;

    /** Starts one server process. */
    interface Launch {
        Postmaster start() throws IOException;
    }

    /** Throws while the server does not answer. */
    interface Probe {
        void ask() throws SQLException;
    }

    Supervisor(Launch launch, int port, Probe probe) {
        this.launch = launch;
        this.port = port;
        this.probe = probe;
    }

    int port() {
        return port;
    }

    /** Starts the server and the watch over it. */
    void start() throws IOException {
        var started = launchOnce();
        Thread.ofPlatform().daemon().name("postgres-supervisor").start(() -> watch(started));
    }

    @Override
    public void close() throws IOException {
        Postmaster running;
        synchronized (this) {
            closing = true;
            running = postmaster;
        }
        if (running != null) {
            running.stop();
        }
    }

    private void watch(Postmaster first) {
        var current = first;
        try {
            while (true) {
                int exit = current.awaitEnd();
                if (closing) {
                    return;
                }
                LOG.warn("PostgreSQL ended by itself (exit code {}); starting it again", exit);
                current = relaunch();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            LOG.error("PostgreSQL cannot be started again", e);
        }
    }

    /** Tries until it works: backends of a killed server may hold its shared memory for a moment. */
    private Postmaster relaunch() throws IOException, InterruptedException {
        while (true) {
            try {
                return launchOnce();
            } catch (IOException e) {
                if (closing) {
                    throw e;
                }
                LOG.warn("PostgreSQL did not come up, next attempt follows: {}", e.getMessage());
                Thread.sleep(BETWEEN_ATTEMPTS);
            }
        }
    }

    private Postmaster launchOnce() throws IOException {
        var started = launchUnlessClosing();
        try {
            awaitAnswer(started);
            return started;
        } catch (IOException | RuntimeException e) {
            started.stop();
            throw e;
        }
    }

    private synchronized Postmaster launchUnlessClosing() throws IOException {
        if (closing) {
            throw new IOException("the database is being closed");
        }
        var started = launch.start();
        postmaster = started;
        return started;
    }

    private void awaitAnswer(Postmaster started) throws IOException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try {
                probe.ask();
                return;
            } catch (SQLException notYet) {
                if (!started.isAlive() || System.nanoTime() > end) {
                    throw new IOException("PostgreSQL does not answer on port " + port, notYet);
                }
                pause();
            }
        }
    }

    private static void pause() throws IOException {
        try {
            Thread.sleep(POLL);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while PostgreSQL was starting", e);
        }
    }
}
