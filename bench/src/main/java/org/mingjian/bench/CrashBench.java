package org.mingjian.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.mingjian.tlog.Hash;
import org.mingjian.tlog.append.DirectoryLog;
import org.mingjian.tlog.files.Damage;
import org.mingjian.tlog.files.LogCheck;
import org.mingjian.tlog.note.NoteSigner;

/** Kills the writing process, and takes the power from a simulated disk, at random moments; nothing told may be lost. */
final class CrashBench implements BenchMain.Bench {

    private static final int WRITERS = 20;
    private static final List<String> QUICK_START = List.of("-XX:TieredStopAtLevel=1", "-Xshare:auto", "-Xmx256m");

    @Override
    public boolean run(Options options, PrintStream out) throws IOException {
        int rounds = (int) options.number("rounds", 300);
        long seed = options.number("seed", 1);
        Path directory = Scratch.fresh(options.data().resolveSibling("log-crash"));
        out.println(Row.HEADING);
        List<String> killed = kill(directory, rounds, seed, out);
        NoteSigner signer = NoteSigner.generate("bench.example/power", new SecureRandom());
        List<String> lost = new PowerLossCampaign(signer, seed).faults(true, rounds, new Progress("power", rounds));
        int blind = 0;
        int unforced = Math.min(20, rounds);
        for (int i = 0; i < unforced; i++) {
            PowerLossCampaign campaign = new PowerLossCampaign(signer, seed + i);
            blind += campaign.faults(false, 50, new Progress("unforced", 50)).isEmpty() ? 1 : 0;
        }
        out.println(new Row("R1_kill-9_rounds_" + rounds + "_faults", killed.size(), null, "0"));
        out.println(new Row("R2_power_losses_" + rounds + "_faults", lost.size(), null, "0"));
        out.println(new Row("R2_without_fsync_" + unforced + "_campaigns_not_caught", blind, null, "0"));
        killed.forEach(out::println);
        lost.forEach(out::println);
        return killed.isEmpty() && lost.isEmpty() && blind == 0;
    }

    /** What is wrong after so many kills of a writing process. */
    static List<String> kill(Path directory, int rounds, long seed, PrintStream out) throws IOException {
        Ledger ledger = new Ledger(Keys.in(directory).key());
        Random random = new Random(seed);
        Progress progress = new Progress("kill -9", rounds);
        for (int round = 0; round < rounds && ledger.faults().isEmpty(); round++) {
            writeAndKill(directory, seed * rounds + round, random, ledger);
            try (DirectoryLog log = Child.log(directory, Duration.ofMillis(20), true)) {
                ledger.compare(log);
            }
            progress.step();
        }
        try (DirectoryLog log = Child.log(directory, Duration.ofMillis(20), true)) {
            Damage damage =
                    new LogCheck(log.files(), Keys.in(directory).key()).run().damage();
            if (damage != null) {
                ledger.fault(damage.toString());
            }
        }
        out.println("# " + ledger.told());
        return ledger.faults();
    }

    /** The moment is drawn from the time after the process is ready, or now and then from that before. */
    private static void writeAndKill(Path directory, long seed, Random random, Ledger ledger) throws IOException {
        boolean early = random.nextInt(10) == 0;
        writeAndKill(directory, seed, early ? -random.nextInt(1_000) : random.nextInt(300), ledger);
    }

    /** Kills so many milliseconds after the process is ready; a negative number counts from its start. */
    static void writeAndKill(Path directory, long seed, long moment, Ledger ledger) throws IOException {
        Spawned child = Spawned.start(QUICK_START, "write", directory.toString(), String.valueOf(seed), "" + WRITERS);
        if (moment >= 0) {
            child.line("R");
        }
        CompletableFuture.delayedExecutor(Math.abs(moment), TimeUnit.MILLISECONDS)
                .execute(child::kill);
        for (String line = child.line(); line != null; line = child.line()) {
            note(line.split(" "), ledger);
        }
        child.await();
    }

    private static void note(String[] words, Ledger ledger) {
        if (words.length != 3 || words[2].length() != 2 * Hash.LENGTH) {
            return; // Ready, or a line that the kill cut.
        }
        switch (words[0]) {
            case "A" -> ledger.acknowledged(Long.parseLong(words[1]), Hash.fromHex(words[2]));
            case "C" -> ledger.published(Long.parseLong(words[1]), Hash.fromHex(words[2]));
            default -> throw new IllegalStateException(words[0]);
        }
    }
}
