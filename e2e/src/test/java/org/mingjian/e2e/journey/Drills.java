package org.mingjian.e2e.journey;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;
import org.mingjian.e2e.Chromium;
import org.mingjian.e2e.House;
import org.mingjian.e2e.Office;
import org.mingjian.e2e.RunningServer;
import org.mingjian.e2e.Staff;

/**
 * Two drills with a real server, and their pictures: an old copy of everything is put back, and a second copy goes on by
 * itself. The bureau's witness stays where it is in both, as another office's would. The first argument names a folder.
 */
public final class Drills {

    private static final long PATIENCE = Duration.ofMinutes(5).toNanos();

    private final Path data;
    private final Path copy;
    private final String witness;
    private final Chromium chromium;

    private Drills(Path folder, Chromium chromium) {
        this.data = folder.resolve("data");
        this.copy = folder.resolve("copy");
        this.witness =
                "--mingjian.demonstration.witness=" + folder.resolve("bureau").toAbsolutePath();
        this.chromium = chromium;
    }

    /** Runs both; an exception says which expectation was not met. */
    public static void main(String[] arguments) throws Exception {
        Path folder =
                arguments.length > 0 ? Path.of(arguments[0]) : House.target().resolve("drills");
        Files.createDirectories(folder);
        try (var chromium = new Chromium()) {
            var drills = new Drills(folder, chromium);
            drills.prepare();
            drills.fork();
            drills.rollback();
        }
        System.out.println("DRILLS PASSED");
    }

    /** A witnessed county, and a copy of it. */
    private void prepare() throws Exception {
        try (var server = RunningServer.start(data, witness)) {
            until(() -> get(server, "/log/witnessed").statusCode() == 200);
        }
        run("cp", "-a", data.toString(), copy.toString());
    }

    /** Both go on; the copy asks the same witness. */
    private void fork() throws Exception {
        Path second = copy.resolveSibling("fork");
        run("cp", "-a", copy.toString(), second.toString());
        try (var server = RunningServer.start(data, witness);
                var staff = new Staff(chromium, server)) {
            act(staff);
            witnessed(server);
            String key = get(server, "/witness/justice/key").body().strip();
            String elsewhere = "--mingjian.demonstration.witness=" + second.resolve("none");
            try (var forked = RunningServer.start(second, elsewhere);
                    var others = new Staff(chromium, forked)) {
                point(others, key, server.base() + "/witness/justice");
                halted(others);
                Picture.takeWhenLoaded(others.officer("顾恒鉴").open("/desk/witnesses"), "drill-fork");
                Picture.takeWhenLoaded(others.citizen().open("/status"), "drill-fork-status");
            }
        }
    }

    /** The first goes on, then the old copy is put in its place, keys and all. */
    private void rollback() throws Exception {
        run("mv", data.toString(), data.resolveSibling("newer").toString());
        run("cp", "-a", copy.toString(), data.toString());
        try (var server = RunningServer.start(data, witness);
                var staff = new Staff(chromium, server)) {
            String before = get(server, "/log/checkpoint").body();
            halted(staff);
            act(staff);
            require(get(server, "/log/checkpoint").body().equals(before), "an old copy signed");
            require(get(server, "/").statusCode() == 200, "the portal is not served");
            Picture.takeWhenLoaded(staff.officer("顾恒鉴").open("/desk/witnesses"), "drill-rollback");
            Picture.takeWhenLoaded(staff.citizen().open("/status"), "drill-rollback-status");
        }
    }

    /** An act of the administrator's, which leaves an entry. */
    private static void act(Staff staff) {
        call(staff.officer("贺一帆"), "PUT", "/api/recording/witnesses/needed", "{\"needed\": 1}");
    }

    private static void point(Staff staff, String key, String address) {
        Office administrator = staff.officer("贺一帆");
        call(administrator, "DELETE", "/api/recording/witnesses?vkey=" + key.replace("+", "%2B"), "");
        call(
                administrator,
                "POST",
                "/api/recording/witnesses",
                "{\"name\": \"云岭县司法局\", \"url\": \"%s\", \"vkey\": \"%s\"}".formatted(address, key));
    }

    private static Object call(Office office, String method, String path, String body) {
        return office.open("/desk/witnesses").page().evaluate("""
                async ([method, path, body]) => {
                  const token = document.cookie.match(/XSRF-TOKEN=([^;]+)/)[1]
                  const answer = await fetch(path, {method, body: body || undefined, headers:
                    {'X-XSRF-TOKEN': decodeURIComponent(token), 'Content-Type': 'application/json'}})
                  if (!answer.ok) throw new Error(path + ' ' + answer.status + ' ' + await answer.text())
                  return await answer.text()
                }""", Arrays.asList(method, path, body));
    }

    private static void halted(Staff staff) throws Exception {
        Page page = staff.officer("顾恒鉴").open("/desk/witnesses").page();
        until(() -> Boolean.TRUE.equals(page.evaluate("""
                async () => (await (await fetch('/api/recording/recovery')).json()).reasons.some((one) => one.proven)""")));
    }

    /** The newest checkpoint is the witnessed one. */
    private static void witnessed(RunningServer server) throws Exception {
        until(() -> get(server, "/log/checkpoint")
                .body()
                .split("\n\n")[0]
                .equals(get(server, "/log/witnessed").body().split("\n\n")[0]));
    }

    private static HttpResponse<String> get(RunningServer server, String path)
            throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(server.base() + path)).build(), BodyHandlers.ofString());
    }

    private static void until(Callable<Boolean> effect) throws Exception {
        long end = System.nanoTime() + PATIENCE;
        while (!effect.call()) {
            require(System.nanoTime() < end, "nothing happened in time");
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
        }
    }

    private static void require(boolean met, String otherwise) {
        if (!met) {
            throw new IllegalStateException(otherwise);
        }
    }

    private static void run(String... command) throws IOException, InterruptedException {
        int status = new ProcessBuilder(command).inheritIO().start().waitFor();
        require(status == 0, String.join(" ", command));
    }
}
