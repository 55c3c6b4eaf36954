package org.mingjian.installation.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One clerk's browser: acts as the desk does, logs in for each seat, keeps the cookies, sends the token back. */
final class DeskClient {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String SESSION = "/api/agency/session";
    private static final int UNAUTHENTICATED = 401;
    private static final int FORBIDDEN = 403;

    private final HttpClient http;
    private final JsonMapper json;
    private final String address;
    private final Map<String, Map<String, String>> cookies = new ConcurrentHashMap<>();

    DeskClient(HttpClient http, JsonMapper json, String address) {
        this.http = http;
        this.json = json;
        this.address = address;
    }

    /** What came back: the HTTP status and the body. */
    record Answer(int status, JsonNode body) {

        boolean done() {
            return status == 200 || status == 201;
        }

        /** Whether the server was not able to say; the act may or may not be done. */
        boolean unknown() {
            return status >= 500;
        }
    }

    Answer get(String path, String username) throws IOException, InterruptedException {
        return authenticated(path, username, null, 0);
    }

    Answer post(String path, String username, Object body, int version) throws IOException, InterruptedException {
        return authenticated(path, username, body, version);
    }

    /** The status of a page that everybody may read. */
    int page(String path) throws IOException, InterruptedException {
        return http.send(request(path).build(), BodyHandlers.discarding()).statusCode();
    }

    private Answer authenticated(String path, String username, @Nullable Object body, int version)
            throws IOException, InterruptedException {
        if (!cookies.containsKey(username)) {
            logIn(username);
        }
        Answer answer = send(path, username, body, version);
        if (answer.status() == UNAUTHENTICATED || answer.status() == FORBIDDEN) {
            logIn(username);
            return send(path, username, body, version);
        }
        return answer;
    }

    private void logIn(String username) throws IOException, InterruptedException {
        cookies.remove(username);
        send(SESSION, username, null, 0);
        Answer answer = send(SESSION, username, Map.of("username", username, "password", InventedBureau.PASSWORD), 0);
        if (!answer.done()) {
            cookies.remove(username);
            throw new IOException("login of " + username + " answered " + answer.status() + " " + answer.body());
        }
    }

    private Answer send(String path, String username, @Nullable Object body, int version)
            throws IOException, InterruptedException {
        var request = request(path);
        Map<String, String> held = cookies.computeIfAbsent(username, key -> new ConcurrentHashMap<>());
        if (!held.isEmpty()) {
            request.header(
                    "Cookie",
                    held.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        if (body != null) {
            request.header("X-XSRF-TOKEN", held.getOrDefault("XSRF-TOKEN", ""))
                    .header("Content-Type", "application/json")
                    .header("If-Match", "\"" + version + "\"")
                    .POST(BodyPublishers.ofString(json.writeValueAsString(body)));
        }
        HttpResponse<String> response = http.send(request.build(), BodyHandlers.ofString());
        response.headers().allValues("set-cookie").forEach(line -> keep(held, line));
        String text = response.body();
        return new Answer(response.statusCode(), text.startsWith("{") ? json.readTree(text) : json.createObjectNode());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path)).timeout(PATIENCE);
    }

    private static void keep(Map<String, String> held, String line) {
        List<String> pair = List.of(line.split(";", 2)[0].split("=", 2));
        if (pair.size() == 2 && !pair.get(1).isEmpty()) {
            held.put(pair.get(0), pair.get(1));
        }
    }
}
