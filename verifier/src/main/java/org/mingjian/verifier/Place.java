package org.mingjian.verifier;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.mingjian.tlog.TileSource;
import org.mingjian.tlog.files.LogFiles;

/** A file, a directory or an address. */
final class Place {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int NOT_FOUND = 404;
    private static final int OK = 200;
    /** What a withdrawn page answers, with its tombstone. */
    private static final int GONE = 410;

    private final String name;

    Place(String name) {
        this.name = name;
    }

    boolean isAddress() {
        return name.startsWith("http://") || name.startsWith("https://");
    }

    /** Whether a whole log is meant. */
    boolean isLog() {
        return isAddress() ? name.matches(".*/log/?") : Files.isDirectory(Path.of(name));
    }

    /**
     * The bytes.
     *
     * @return empty when there is nothing
     * @throws IOException when it cannot be read or is longer than the limit
     */
    Optional<byte[]> read(int limit) throws IOException {
        if (isAddress()) {
            return fetch(name, limit);
        }
        Path file = Path.of(name);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        if (Files.size(file) > limit) {
            throw new TooLarge(name, limit);
        }
        try (InputStream stream = Files.newInputStream(file)) {
            return Optional.of(limited(name, stream, limit));
        }
    }

    /** The log's files; of an installation's data directory those in its folder {@code log}. */
    TileSource log() {
        if (isAddress()) {
            String base = name.endsWith("/") ? name : name + "/";
            return path -> fetch(base + path, 1 << 25);
        }
        Path directory = Path.of(name);
        Path inside = directory.resolve("log");
        return new LogFiles(Files.isDirectory(inside) ? inside : directory);
    }

    /** The place that a link here leads to. */
    Place resolve(String link) {
        return new Place(URI.create(name).resolve(link).toString());
    }

    /** The place whose name goes on. */
    Place beside(String suffix) {
        return new Place(name + suffix);
    }

    @Override
    public String toString() {
        return name;
    }

    private static Optional<byte[]> fetch(String address, int limit) throws IOException {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(address)).timeout(PATIENCE).build();
        try {
            HttpResponse<InputStream> response = Client.HTTP.send(request, HttpResponse.BodyHandlers.ofInputStream());
            try (InputStream body = response.body()) {
                if (response.statusCode() == NOT_FOUND) {
                    return Optional.empty();
                }
                if (response.statusCode() != OK && response.statusCode() != GONE) {
                    throw new IOException(address + " answers " + response.statusCode());
                }
                return Optional.of(limited(address, body, limit));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    private static byte[] limited(String name, InputStream stream, int limit) throws IOException {
        byte[] bytes = stream.readNBytes(limit + 1);
        if (bytes.length > limit) {
            throw new TooLarge(name, limit);
        }
        return bytes;
    }

    /** More bytes than anything of the kind has: not read. */
    static final class TooLarge extends IOException {

        private static final long serialVersionUID = 1L;

        TooLarge(String name, int limit) {
            super(name + " (more than " + limit + " bytes)");
        }
    }

    /** Made only when an address is asked. */
    private static final class Client {

        static final HttpClient HTTP = HttpClient.newBuilder()
                .connectTimeout(PATIENCE)
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
    }
}
