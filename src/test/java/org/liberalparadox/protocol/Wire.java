package org.liberalparadox.protocol;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * One device's line to the server: keeps its cookies as a browser would, and shows everything the server sends, heads
 * included, to whoever listens. Many devices can share one {@link HttpClient}.
 */
public final class Wire {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int REDIRECTS = 5;

    private final HttpClient http;
    private final URI base;
    private final Consumer<String> received;
    private final Map<String, String> cookies = new ConcurrentHashMap<>();
    private final AtomicInteger again = new AtomicInteger();

    /**
     * @param base of the server, as {@code http://localhost:8080}
     * @param received gets every head, body and pushed text the server sends to this device
     */
    public Wire(HttpClient http, URI base, Consumer<String> received) {
        this.http = http;
        this.base = base;
        this.received = received;
    }

    /** A page as it was answered, and the path that a redirect may have led to. */
    public record Page(String path, HttpResponse<String> answer) {}

    /** Asks for a page and follows where it leads. */
    public Page page(String path) throws IOException, InterruptedException {
        String now = path;
        for (int i = 0; i < REDIRECTS; i++) {
            HttpResponse<String> answer = get(now);
            String to = answer.headers().firstValue("Location").orElse("");
            if (answer.statusCode() / 100 != 3 || to.isEmpty()) {
                return new Page(now, answer);
            }
            URI next = base.resolve(now).resolve(to);
            now = next.getRawPath() + (next.getRawQuery() == null ? "" : "?" + next.getRawQuery());
        }
        throw new IOException("redirected too often from " + path);
    }

    public HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(request(path).GET().build());
    }

    public HttpResponse<String> post(String path, String json) throws IOException, InterruptedException {
        return send(request(path)
                .header("Content-Type", "application/json; charset=UTF-8")
                .POST(HttpRequest.BodyPublishers.ofString(json))
                .build());
    }

    /** The status of what a page of another site would get. */
    public int statusFor(String origin, String path, String json) throws IOException, InterruptedException {
        return send(request(path)
                        .header("Origin", origin)
                        .POST(HttpRequest.BodyPublishers.ofString(json))
                        .build())
                .statusCode();
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(base.resolve(path)).timeout(PATIENCE);
        if (!cookies.isEmpty()) {
            request.header("Cookie", cookieHeader());
        }
        return request;
    }

    private HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<String> answer = answer(request);
        answer.headers().allValues("Set-Cookie").forEach(this::keep);
        answer.headers().map().forEach((name, values) -> received.accept(name + ": " + values));
        received.accept(answer.body());
        return answer;
    }

    /**
     * A line that the server closed while a request was under way to it says nothing at all: browsers send the request again on a
     * new one, and the server knows a message it has read already by its number.
     */
    private HttpResponse<String> answer(HttpRequest request) throws IOException, InterruptedException {
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException silent) {
            if (!String.valueOf(silent.getMessage()).contains("received no bytes")) {
                throw silent;
            }
            again.incrementAndGet();
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        }
    }

    /** Requests sent again because the line they went by was closed. */
    public int sentAgain() {
        return again.get();
    }

    private void keep(String cookie) {
        String pair = cookie.split(";", 2)[0];
        int equals = pair.indexOf('=');
        cookies.put(pair.substring(0, equals), pair.substring(equals + 1));
    }

    private String cookieHeader() {
        return cookies.entrySet().stream()
                .map(c -> c.getKey() + "=" + c.getValue())
                .collect(Collectors.joining("; "));
    }

    /** Names of the cookies this device holds. */
    public List<String> cookieNames() {
        return cookies.keySet().stream().sorted().toList();
    }

    /** Opens a WebSocket at the path, with this device's cookies. */
    WebSocket socket(String path, Consumer<String> message, Consumer<Throwable> closed) throws IOException {
        URI at = URI.create("ws" + base.toString().substring("http".length())).resolve(path);
        WebSocket.Builder socket = http.newWebSocketBuilder().connectTimeout(PATIENCE);
        if (!cookies.isEmpty()) {
            socket.header("Cookie", cookieHeader());
        }
        Consumer<String> seen = text -> {
            received.accept(text);
            message.accept(text);
        };
        try {
            return socket.buildAsync(at, new SocketFrames(seen, closed))
                    .orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS)
                    .join();
        } catch (java.util.concurrent.CompletionException e) {
            throw new IOException("no push at " + at.getPath(), e.getCause());
        }
    }
}
