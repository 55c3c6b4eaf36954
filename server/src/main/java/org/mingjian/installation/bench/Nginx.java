package org.mingjian.installation.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** A plain web server with one file, to compare with; there when the package nginx is installed. */
final class Nginx implements AutoCloseable {

    private static final String CONFIGURATION = """
            daemon off;
            user root;
            worker_processes auto;
            pid %1$s/nginx.pid;
            error_log %1$s/error.log;
            events { worker_connections 256; }
            http {
              access_log off;
              sendfile on;
              open_file_cache max=16;
              keepalive_requests 100000000;
              types { text/html html; }
              server { listen 127.0.0.1:%2$d; root %1$s; }
            }
            """;

    private final Process process;
    private final int port;

    private Nginx(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** Serves the bytes as {@code page.html}; empty when nginx is not installed. */
    static Served serving(Path directory, byte[] bytes) throws IOException, InterruptedException {
        Optional<String> program = Stream.of("/usr/sbin/nginx", "/usr/bin/nginx", "/opt/homebrew/bin/nginx")
                .filter(path -> Files.isExecutable(Path.of(path)))
                .findFirst();
        if (program.isEmpty()) {
            return new Served(Optional.empty());
        }
        Path root = directory.toAbsolutePath();
        Files.write(root.resolve("page.html"), bytes);
        int port = freePort();
        Path configuration = Files.writeString(root.resolve("nginx.conf"), CONFIGURATION.formatted(root, port));
        var process = new ProcessBuilder(program.get(), "-c", configuration.toString(), "-p", root.toString())
                .redirectErrorStream(true)
                .redirectOutput(root.resolve("out.log").toFile())
                .start();
        var nginx = new Nginx(process, port);
        Patience.until(nginx::answers);
        return new Served(Optional.of(nginx));
    }

    /** Nginx or nothing. */
    record Served(Optional<Nginx> nginx) implements AutoCloseable {

        Optional<String> address() {
            return nginx.map(Nginx::address);
        }

        @Override
        public void close() throws InterruptedException {
            if (nginx.isPresent()) {
                nginx.get().close();
            }
        }
    }

    private String address() {
        return "http://127.0.0.1:" + port + "/page.html";
    }

    private boolean answers() {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException notYet) {
            return false;
        }
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
