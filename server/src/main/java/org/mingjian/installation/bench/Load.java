package org.mingjian.installation.bench;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Requests of one address over persistent connections, as many as come back. It shares the machine and its cores with the
 * server, so its figures are of use beside one another only.
 */
record Load(double rate, double p50, double p99) {

    private static final int CONNECTIONS = 16;
    private static final Duration EACH = Duration.ofSeconds(8);
    private static final double NANOS = 1e9;
    private static final double MILLIS = 1e6;
    private static final int MOST = 4_000_000;
    private static final String LENGTH = "content-length:";

    /** Measures for eight seconds. */
    static Load of(String address) throws Exception {
        URI uri = URI.create(address);
        String target = uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery());
        byte[] request = ("GET " + target + " HTTP/1.1\r\nHost: " + uri.getAuthority() + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
        long begun = System.nanoTime();
        long end = begun + EACH.toNanos();
        Callable<long[]> reader = () -> read(uri, request, end);
        try (var threads = Executors.newFixedThreadPool(CONNECTIONS)) {
            List<Future<long[]>> readers = threads.invokeAll(Collections.nCopies(CONNECTIONS, reader));
            long[] all = new long[0];
            for (Future<long[]> one : readers) {
                long[] times = one.get();
                int held = all.length;
                all = Arrays.copyOf(all, held + times.length);
                System.arraycopy(times, 0, all, held, times.length);
            }
            Arrays.sort(all);
            double seconds = (System.nanoTime() - begun) / NANOS;
            return new Load(all.length / seconds, quantile(all, 0.5), quantile(all, 0.99));
        }
    }

    private static double quantile(long[] sorted, double share) {
        return sorted[(int) Math.min(sorted.length - 1, Math.round(sorted.length * share))] / MILLIS;
    }

    private static long[] read(URI uri, byte[] request, long end) throws IOException {
        long[] times = new long[MOST / CONNECTIONS];
        int count = 0;
        while (System.nanoTime() < end && count < times.length) {
            try (var socket = new Socket(uri.getHost(), uri.getPort());
                    var in = new BufferedInputStream(socket.getInputStream(), 1 << 16)) {
                socket.setTcpNoDelay(true);
                var out = socket.getOutputStream();
                boolean open = true;
                while (open && System.nanoTime() < end && count < times.length) {
                    long start = System.nanoTime();
                    out.write(request);
                    open = skipAnswer(in);
                    times[count++] = System.nanoTime() - start;
                }
            }
        }
        return Arrays.copyOf(times, count);
    }

    /** Whether the server keeps the connection open. */
    private static boolean skipAnswer(InputStream in) throws IOException {
        String status = line(in);
        if (!status.contains(" 200")) {
            throw new IOException("answered " + status);
        }
        long length = -1;
        boolean chunked = false;
        boolean open = true;
        for (String header = line(in); !header.isEmpty(); header = line(in)) {
            String lower = header.toLowerCase(Locale.ROOT);
            if (lower.startsWith(LENGTH)) {
                length = Long.parseLong(lower.substring(LENGTH.length()).strip());
            }
            open &= !lower.startsWith("connection: close");
            chunked |= lower.startsWith("transfer-encoding: chunked");
        }
        if (chunked) {
            skipChunks(in);
        } else {
            in.skipNBytes(length);
        }
        return open;
    }

    private static void skipChunks(InputStream in) throws IOException {
        int size;
        do {
            size = Integer.parseInt(line(in), 16);
            in.skipNBytes(size + 2L);
        } while (size > 0);
    }

    private static String line(InputStream in) throws IOException {
        var text = new StringBuilder();
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new EOFException("the server closed the connection");
            }
            if (c != '\r') {
                text.append((char) c);
            }
        }
        return text.toString();
    }
}
