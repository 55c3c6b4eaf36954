package org.mingjian.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import org.mingjian.tlog.append.DirectoryLog;
import org.mingjian.tlog.append.HighWaterFile;
import org.mingjian.tlog.append.Settings;
import org.mingjian.tlog.note.NoteSigner;

/** A log on a disk that loses power again and again at a random operation. */
final class PowerLossCampaign {

    private static final Path ROOT = Path.of("/simulated").toAbsolutePath();

    private final NoteSigner signer;
    private final Random random;
    private final Ledger ledger;
    private long written;

    PowerLossCampaign(NoteSigner signer, long seed) {
        this.signer = signer;
        this.random = new Random(seed);
        this.ledger = new Ledger(signer.key());
    }

    /** What is wrong after so many losses; empty when nothing is. */
    List<String> faults(boolean forces, int losses, Progress progress) {
        PowerLossDisk disk = new PowerLossDisk(forces, cut());
        for (int i = 0; i < losses && ledger.faults().isEmpty(); i++) {
            run(disk);
            disk = disk.after(random, cut());
            progress.step();
        }
        PowerLossDisk quiet = disk.after(random, Long.MAX_VALUE);
        if (ledger.faults().isEmpty()) {
            run(quiet);
        }
        return ledger.faults();
    }

    private long cut() {
        return 20 + random.nextInt(400);
    }

    /** Writes until the power is lost; a quiet disk gets a hundred entries. */
    private void run(PowerLossDisk disk) {
        disk.telling(note -> ledger.published(new String(note, StandardCharsets.UTF_8)));
        try (DirectoryLog log = DirectoryLog.open(
                ROOT,
                signer,
                new HighWaterFile(disk, Path.of("/elsewhere/high-water").toAbsolutePath()),
                Settings.standard().each(Duration.ZERO).exact(false).on(disk))) {
            ledger.compare(log);
            for (int i = 0; i < 100 && log.refusal() == null; i++) {
                append(log, 1 + random.nextInt(8));
            }
        } catch (IOException | RuntimeException e) {
            // When the power is lost, what was told before counts; everything else must not happen.
            if (!String.valueOf(e.getMessage()).contains(PowerLossDisk.LOST)) {
                ledger.fault("the log does not go on: " + e.getMessage());
            }
        }
    }

    private void append(DirectoryLog log, int together) {
        List<byte[]> entries = new ArrayList<>();
        List<CompletableFuture<Long>> indexes = new ArrayList<>();
        for (int i = 0; i < together; i++) {
            byte[] entry = ("entry " + written++ + "x".repeat(random.nextInt(2_000))).getBytes(StandardCharsets.UTF_8);
            entries.add(entry);
            indexes.add(log.append(entry));
        }
        for (int i = 0; i < together; i++) {
            ledger.acknowledged(indexes.get(i).join(), entries.get(i));
        }
    }
}
