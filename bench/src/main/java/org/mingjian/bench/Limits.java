package org.mingjian.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** What this machine can do at all, measured beside: hashes, forcings, bytes to the disk. */
final class Limits {

    private static final long A_WHILE = 1_000_000_000L;

    private final Path file;

    Limits(Path directory) {
        this.file = directory.resolve("limit");
    }

    static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }

    /** SHA-256 of 64-byte inputs a second, by one reused digest a thread. */
    double hashes(int threads) {
        List<CompletableFuture<Double>> running = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            running.add(CompletableFuture.supplyAsync(
                    Limits::hashes, work -> Thread.ofPlatform().start(work)));
        }
        return running.stream().mapToDouble(CompletableFuture::join).sum();
    }

    private static double hashes() {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            byte[] input = new byte[64];
            long begun = System.nanoTime();
            long count = 0;
            while (System.nanoTime() - begun < A_WHILE) {
                for (int i = 0; i < 1_000; i++) {
                    sha256.update(input);
                    sha256.digest(input, 0, 32);
                }
                count += 1_000;
            }
            return count * 1e9 / (System.nanoTime() - begun);
        } catch (java.security.GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    double forcings() throws IOException {
        return write(4 << 10, true);
    }

    double megabytes() throws IOException {
        return write(4 << 20, false) * 4;
    }

    private double write(int size, boolean force) throws IOException {
        long begun = System.nanoTime();
        long count = 0;
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            while (System.nanoTime() - begun < A_WHILE) {
                channel.write(ByteBuffer.allocate(size));
                count++;
                if (force) {
                    channel.force(false);
                }
            }
            channel.force(false);
        }
        double rate = count * 1e9 / (System.nanoTime() - begun);
        Files.delete(file);
        return rate;
    }
}
