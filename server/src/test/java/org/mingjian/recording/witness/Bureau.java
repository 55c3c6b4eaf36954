package org.mingjian.recording.witness;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mingjian.tlog.Checkpoint;
import org.mingjian.tlog.TileTree;
import org.mingjian.tlog.files.LogFiles;
import org.mingjian.tlog.files.LogWriter;
import org.mingjian.tlog.note.NoteSigner;
import org.mingjian.tlog.note.SignedNote;
import org.mingjian.tlog.witness.AddCheckpoint;
import org.mingjian.tlog.witness.Answer;

/** Another office's witness, over real HTTP. */
final class Bureau implements AutoCloseable {

    private final HostedWitness witness;
    private final HttpServer server;

    Bureau(Path directory) throws IOException {
        this.witness = new HostedWitness(directory, directory.resolve("witness.key"), Clock.systemUTC());
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    HostedWitness witness() {
        return witness;
    }

    LogWitness listed(String name) {
        return new LogWitness(
                witness.key().toString(),
                name,
                "http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** Cosigns a tree of which the server under test knows nothing: the same entries up to a size, then others. */
    SignedNote cosignsAnotherTree(Path directory, NoteSigner key, List<byte[]> entries, long known) throws IOException {
        LogFiles files = new LogFiles(directory);
        LogWriter other = LogWriter.empty(files);
        other.append(new ArrayList<>(entries));
        SignedNote note = key.sign(new Checkpoint(key.key().name(), other.size(), other.root()).text());
        AddCheckpoint request = new AddCheckpoint(new TileTree(files, other.size()).consistency(known), note);
        Answer answer = witness.addCheckpoint(request.text().getBytes(StandardCharsets.UTF_8));
        if (answer.status() != Answer.COSIGNED) {
            throw new IllegalStateException(answer.toString());
        }
        return note;
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            if (path.equals("/add-checkpoint")) {
                Answer answer = witness.addCheckpoint(exchange.getRequestBody().readAllBytes());
                send(exchange, answer.status(), answer.body().getBytes(StandardCharsets.UTF_8));
                return;
            }
            Optional<byte[]> latest = witness.latest(path.substring(1).replace("/checkpoint", ""));
            send(exchange, latest.isPresent() ? 200 : 404, latest.orElse(new byte[1]));
        }
    }

    private static void send(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
    }

    @Override
    public void close() throws IOException {
        server.stop(0);
        witness.close();
    }
}
