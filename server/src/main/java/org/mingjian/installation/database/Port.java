package org.mingjian.installation.database;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;

/** A free port on the loopback address; the one of the last start where it is still free. */
final class Port {

    private Port() {}

    /** Chooses a port and keeps it in the file. */
    static int choose(Path file) throws IOException {
        int port = Files.exists(file) ? lastOrAny(Files.readString(file).strip()) : bind(0);
        Files.writeString(file, Integer.toString(port));
        return port;
    }

    private static int lastOrAny(String last) throws IOException {
        try {
            return bind(Integer.parseInt(last));
        } catch (BindException | NumberFormatException takenOrDamaged) {
            return bind(0);
        }
    }

    private static int bind(int port) throws IOException {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new java.net.InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), port));
            return socket.getLocalPort();
        }
    }
}
