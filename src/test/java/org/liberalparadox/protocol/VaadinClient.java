package org.liberalparadox.protocol;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A tab of a browser without the browser: opens a page of the game, reads what the server sends by answer and by push, and
 * presses what a person would press. Scripts are not run; what they would answer is given by {@link #answer}.
 */
public final class VaadinClient implements AutoCloseable {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int BODY = 1;

    private final Wire wire;
    private final Screen screen = new Screen();
    private final ReentrantLock sending = new ReentrantLock();
    private final AtomicInteger pushes = new AtomicInteger();
    private final String token;
    private final int ui;
    private final String pushId;
    private volatile @Nullable WebSocket push;
    private volatile boolean closed;
    private volatile @Nullable Throwable lost;
    private int sent;

    private VaadinClient(Wire wire, JsonNode config) {
        this.wire = wire;
        this.ui = config.get("v-uiId").asInt();
        this.token = config.get("uidl").get("Vaadin-Security-Key").asString();
        this.pushId = config.get("uidl").get("Vaadin-Push-ID").asString();
        screen.read(config.get("uidl"));
    }

    /** Opens a page with push, as a browser does: redirects are followed, cookies kept. */
    public static VaadinClient open(Wire wire, String path) throws IOException, InterruptedException {
        String[] at = wire.page(path).path().substring(1).split("\\?", 2);
        String query = at.length > 1 ? at[1] : "";
        String init = "/?v-r=init&location=" + encoded(at[0]) + "&query=" + encoded(query);
        JsonNode config = JSON.readTree(wire.get(init).body()).get("appConfig");
        VaadinClient client = new VaadinClient(wire, config);
        client.screen.scripts().at(at[0] + (query.isEmpty() ? "" : "?" + query));
        client.connect();
        client.navigate(at[0], query);
        return client;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private void connect() throws IOException {
        String path = "/VAADIN/push?v-r=push&v-uiId=" + ui + "&v-pushId=" + pushId
                + "&X-Atmosphere-tracking-id=0&X-Atmosphere-Framework=4.0.1&X-Atmosphere-Transport=websocket"
                + "&X-Atmosphere-TrackMessageSize=true&Content-Type=application/json;%20charset=UTF-8"
                + "&X-atmo-protocol=true&X-Vaadin-LastSeenServerSyncId=" + screen.lastMessage();
        push = wire.socket(path, this::pushed, this::broken);
    }

    /** The server closes lines on which nothing was said for a while; the page opens another. */
    private void broken(Throwable why) {
        if (closed) {
            return;
        }
        Thread.startVirtualThread(() -> {
            try {
                connect();
            } catch (IOException stays) {
                stays.addSuppressed(why);
                lost = stays;
            }
        });
    }

    private void pushed(String text) {
        int start = text.indexOf('{');
        if (start >= 0) {
            screen.read(JSON.readTree(text.substring(start, text.lastIndexOf('}') + 1)));
            pushes.incrementAndGet();
        }
    }

    public Screen screen() {
        return screen;
    }

    /** Goes to another page of the same tab. */
    public void navigate(String path, String query) throws IOException, InterruptedException {
        ObjectNode data = JSON.createObjectNode().put("route", "/" + path).put("query", query);
        data.put("appShellTitle", "").put("trigger", "");
        data.putObject("historyState").put("idx", 0);
        send(event(BODY, "ui-navigate", data));
    }

    /** Asks for what is new, as the page does every few seconds. */
    public void poll() throws IOException, InterruptedException {
        send(event(BODY, "ui-poll", JSON.createObjectNode()));
    }

    /** Presses what is called so; it must be shown, and in use. */
    public void click(String name) throws IOException, InterruptedException {
        click(screen.find(n -> n.isButton() && n.isCalled(name), "to press: " + name));
    }

    /** Waits for what is called so, and presses it. */
    public void click(String name, Duration patience) throws IOException, InterruptedException {
        click(screen.await(n -> n.isButton() && n.isCalled(name), "a button: " + name, patience));
    }

    public void click(Node node) throws IOException, InterruptedException {
        ObjectNode data = JSON.createObjectNode().put("event.detail", 1).put("event.button", 0);
        for (String key : List.of("clientX", "clientY", "screenX", "screenY")) {
            data.put("event." + key, 0);
        }
        for (String key : List.of("shiftKey", "ctrlKey", "altKey", "metaKey")) {
            data.put("event." + key, false);
        }
        send(event(node.id(), "click", data));
    }

    /** Writes into the field called so, by its label, its accessible name or its placeholder. */
    public void fill(String name, String value) throws IOException, InterruptedException {
        fill(screen.find(n -> n.isField() && n.isCalled(name), "to fill: " + name), "value", JSON.valueToTree(value));
    }

    /** Sets a property as a person's input does, and tells of it by the events the server listens to. */
    public void fill(Node field, String property, JsonNode value) throws IOException, InterruptedException {
        ObjectNode sync = JSON.createObjectNode().put("type", "mSync").put("node", field.id());
        sync.put("feature", Node.PROPERTIES).put("property", property).set("value", value);
        ArrayNode all = JSON.createArrayNode().add(sync);
        List.of("input", property + "-changed", "change").stream()
                .filter(field::listensTo)
                .forEach(e -> all.add(event(field.id(), e, JSON.createObjectNode())));
        sendAll(all);
    }

    /** Any event of a node, with the data its listener asks for. */
    public static ObjectNode event(int node, String name, ObjectNode data) {
        ObjectNode event =
                JSON.createObjectNode().put("type", "event").put("node", node).put("event", name);
        event.set("data", data);
        return event;
    }

    public void send(ObjectNode invocation) throws IOException, InterruptedException {
        sendAll(JSON.createArrayNode().add(invocation));
    }

    /** Sends, and goes on sending what the page's scripts answer. */
    public void sendAll(ArrayNode invocations) throws IOException, InterruptedException {
        sending.lock();
        try {
            ArrayNode next = invocations;
            while (!next.isEmpty()) {
                check(wire.post(messages(), message(next).toString()).body());
                next = screen.answers();
            }
        } finally {
            sending.unlock();
        }
    }

    private String messages() {
        return "/?v-r=uidl&v-uiId=" + ui;
    }

    private ObjectNode message(ArrayNode invocations) {
        ObjectNode message = JSON.createObjectNode().put("csrfToken", token);
        message.set("rpc", invocations);
        return message.put("syncId", screen.lastMessage()).put("clientId", sent++);
    }

    private void check(String body) throws IOException {
        if (body.indexOf('{') < 0) {
            throw new IOException("no answer to a message: " + body);
        }
        JsonNode answer = JSON.readTree(body.substring(body.indexOf('{'), body.lastIndexOf('}') + 1));
        JsonNode meta = answer.path("meta");
        if (meta.has("appError") || meta.path("sessionExpired").asBoolean(false)) {
            throw new IOException("the server gave up this screen: " + meta);
        }
        screen.read(answer);
    }

    /** Messages that came by push. */
    public int pushes() {
        return pushes.get();
    }

    /** Why the push line broke and could not be opened again; null while it holds. */
    public @Nullable Throwable lost() {
        return lost;
    }

    /** What a script on the page would answer whose code contains this. */
    public void answer(String code, Object value) {
        screen.scripts().know(Map.entry(code, JSON.valueToTree(value)));
    }

    /** Closes the tab, and says so as browsers do. */
    @Override
    public void close() throws IOException {
        closed = true;
        WebSocket socket = push;
        if (socket != null) {
            socket.abort();
        }
        try {
            wire.post(
                    messages(),
                    message(JSON.createArrayNode()).put("UNLOAD", true).toString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
