package org.mingjian.installation.bench;

import java.io.IOException;

/** What is killed, and how it comes back. */
enum Victim {
    /** The server's process; whoever runs it starts it again. */
    SERVER {
        @Override
        ServerProcess killAndAwait(ServerProcess server) throws IOException, InterruptedException {
            server.kill();
            return server.again();
        }
    },
    /** PostgreSQL's main process; the running server brings it back by itself. */
    POSTGRES {
        @Override
        ServerProcess killAndAwait(ServerProcess server) throws IOException, InterruptedException {
            ProcessHandle killed = server.postmaster();
            killed.destroyForcibly();
            if (!Patience.until(() -> server.runsPostgresOtherThan(killed))) {
                throw new IOException("PostgreSQL does not come back");
            }
            return server;
        }
    };

    /** The server that answers afterwards. */
    abstract ServerProcess killAndAwait(ServerProcess server) throws IOException, InterruptedException;
}
