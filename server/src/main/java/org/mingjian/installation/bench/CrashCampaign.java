package org.mingjian.installation.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.mingjian.installation.bench.Seeding.Seeded;
import org.mingjian.installation.database.EmbeddedDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * {@code kill -9} of the real server, or of PostgreSQL under it, at random moments of real work; after each kill
 * everything that was acknowledged must be there, once.
 */
public final class CrashCampaign {

    private static final int BUREAUS = 2;
    private static final int CLERKS_OF_A_BUREAU = 2;
    private static final int SHORTEST_WORK_MILLIS = 300;
    private static final int LONGEST_WORK_MILLIS = 4000;
    private static final double NANOS = 1e9;
    private static final int OK = 200;

    private final Class<?> application;
    private final Path data;
    private final PrintStream out;
    private final SplittableRandom random;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final List<Journey> journeys = new ArrayList<>();
    private final Queue<Acknowledged> acknowledged = new ConcurrentLinkedQueue<>();
    private final Queue<String> refused = new ConcurrentLinkedQueue<>();
    private final CrashReport report = new CrashReport();

    /**
     * A campaign.
     *
     * @param application the server's main class
     * @param data a fresh directory
     * @param seed of the moments and the victims
     * @param out gets a line a round
     */
    public CrashCampaign(Class<?> application, Path data, long seed, PrintStream out) {
        this.application = application;
        this.data = data.toAbsolutePath();
        this.out = out;
        this.random = new SplittableRandom(seed);
    }

    /** Runs so many rounds, the server and PostgreSQL in turn. */
    public CrashReport run(int rounds) throws IOException, InterruptedException {
        Files.createDirectories(data);
        ServerProcess server = ServerProcess.start(application, data);
        try (http) {
            Seeded seeded = Seeding.seed(application, data, BUREAUS);
            seeded.bureaus().forEach(this::engage);
            for (int round = 1; round <= rounds; round++) {
                Victim victim = round % 2 == 0 ? Victim.POSTGRES : Victim.SERVER;
                int before = acknowledged.size();
                server = crash(server, victim, seeded);
                check(server, seeded, before);
                out.printf(
                        Locale.ROOT,
                        "round %d %s: %d acts acknowledged, %d faults so far%n",
                        round,
                        victim,
                        acknowledged.size(),
                        report.wrong().size());
            }
            report.acknowledged(acknowledged.size());
            return report;
        } finally {
            server.close();
        }
    }

    private void engage(InventedBureau bureau) {
        var serials = new AtomicInteger();
        for (int clerk = 0; clerk < CLERKS_OF_A_BUREAU; clerk++) {
            journeys.add(new Journey(bureau, serials, Clock.systemUTC(), acknowledged, refused));
        }
    }

    /** Lets the clerks work and kills the victim under their hands. */
    private ServerProcess crash(ServerProcess server, Victim victim, Seeded seeded)
            throws IOException, InterruptedException {
        var stop = new AtomicBoolean();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> working = new ArrayList<>();
            for (Journey journey : journeys) {
                working.add(threads.submit(() -> {
                    journey.travel(new DeskClient(http, seeded.json(), server.address()), stop::get);
                    return null;
                }));
            }
            int begun = acknowledged.size();
            Patience.until(() -> acknowledged.size() > begun || !refused.isEmpty());
            Thread.sleep(random.nextInt(SHORTEST_WORK_MILLIS, LONGEST_WORK_MILLIS));
            long killed = System.nanoTime();
            ServerProcess back = victim.killAndAwait(server);
            awaitPage(back, seeded);
            report.back(victim, (System.nanoTime() - killed) / NANOS);
            stop.set(true);
            for (Future<?> one : working) {
                one.get();
            }
            return back;
        } catch (ExecutionException e) {
            throw new IOException("a clerk failed", e);
        }
    }

    private void awaitPage(ServerProcess server, Seeded seeded) throws IOException, InterruptedException {
        var visitor = new DeskClient(http, seeded.json(), server.address());
        boolean back = Patience.until(() -> {
            try {
                return visitor.page("/") == OK;
            } catch (IOException notYet) {
                return false;
            }
        });
        if (!back) {
            throw new IOException("no page within a minute");
        }
    }

    private void check(ServerProcess server, Seeded seeded, int before) throws IOException, InterruptedException {
        var access = EmbeddedDatabase.running(data).orElseThrow(() -> new IOException("no database is running"));
        var login = access.application();
        var jdbc = JdbcClient.create(new DriverManagerDataSource(access.url(), login.username(), login.password()));
        List<Acknowledged> all = List.copyOf(acknowledged);
        int wrong = report.wrong().size();
        var desk = new DeskClient(http, seeded.json(), server.address());
        report.add(new CrashCheck(jdbc, data).run(all, all.subList(before, all.size()), desk));
        report.add(new CrashCheck.Verdict(List.of(), List.of(), List.copyOf(refused)));
        refused.clear();
        report.wrong().stream().skip(wrong).forEach(out::println);
    }
}
