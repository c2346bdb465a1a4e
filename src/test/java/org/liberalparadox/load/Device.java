package org.liberalparadox.load;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.liberalparadox.protocol.Node;
import org.liberalparadox.protocol.VaadinClient;
import org.liberalparadox.protocol.Wire;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

/** One person's device: comes in by the code, sits at the table, writes notes and says when it is ready. */
final class Device {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final long LOOK = Duration.ofMillis(20).toNanos();
    static final String READY = "I’m ready";
    static final String NOT_READY = "Not ready yet";
    private static final String ADD = "+ Add a clause";

    private final Arrivals arrivals = new Arrivals();
    private final Wire wire;
    private final String name;
    private volatile VaadinClient tab;

    private Device(HttpClient http, URI server, String path, String name) throws IOException, InterruptedException {
        this.name = name;
        wire = new Wire(http, server, arrivals);
        tab = VaadinClient.open(wire, path);
    }

    static Device open(HttpClient http, URI server, String path, String name) throws IOException, InterruptedException {
        return new Device(http, server, path, name);
    }

    /** Comes in by the code, to any free seat, or to watch where there is none. */
    static Device join(HttpClient http, URI server, String code, String name) throws IOException, InterruptedException {
        Device device = new Device(http, server, "/join/" + code, name);
        device.tab.fill("Your name", name);
        device.tab.click("Join");
        device.follow("play/");
        return device;
    }

    /** Goes where the page leads. */
    private void follow(String to) throws IOException, InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!tab.screen().location().startsWith(to)) {
            if (System.nanoTime() > end) {
                throw new IOException(
                        name + " was not led to " + to + ": " + tab.screen().text());
            }
            LockSupport.parkNanos(LOOK);
        }
        tab.navigate(tab.screen().location().split("\\?", 2)[0], "");
    }

    /** Waits until the game has begun for this seat. */
    void awaitTable() throws InterruptedException {
        tab.screen().await(n -> n.isButton() && n.isCalled("Write a note"), "the table of " + name, PATIENCE);
        tab.screen().await(n -> n.isButton() && n.isCalled(READY), "the button of " + name, PATIENCE);
    }

    /** Fills in a note to every other seat; what sends it remains to be pressed. */
    void write(String text) throws IOException, InterruptedException {
        tab.click("Write a note");
        Node whom = tab.screen().await(n -> "vaadin-checkbox-group".equals(n.tag()), "addressees", PATIENCE);
        ArrayNode all = JSON.createArrayNode();
        tab.screen()
                .findAll(n -> "vaadin-checkbox".equals(n.tag()) && n.property("value") != null)
                .forEach(n -> all.add(n.property("value")));
        tab.fill(whom, "value", all);
        tab.fill("Your words", text);
    }

    /** Leaves the page for another, as one who follows a link does. */
    void open(String path) throws IOException, InterruptedException {
        tab.close();
        tab = VaadinClient.open(wire, path);
    }

    void press(String button) throws IOException, InterruptedException {
        tab.click(button, PATIENCE);
    }

    /** Reports that closed dialogs have gone from the page, as a page does; the server keeps them until then. */
    void closeDialogs() throws IOException, InterruptedException {
        for (Node dialog : tab.screen().findAll(n -> "vaadin-dialog".equals(n.tag()))) {
            if (!"true".equals(dialog.property("opened"))) {
                tab.send(VaadinClient.event(dialog.id(), "closed", JSON.createObjectNode()));
            }
        }
    }

    /** Writes an offer of one clause to the seat and sends it; answers when, or 0 where it could not be sent. */
    long offer(String place, Random random) throws IOException, InterruptedException {
        press("Make an offer to " + place);
        tab.screen().await(n -> n.isButton() && n.isCalled(ADD), "the composer of " + name, PATIENCE);
        List<Node> sides = tab.screen().findAll(n -> n.isButton() && n.isCalled(ADD));
        tab.click(sides.get(random.nextInt(sides.size())));
        tab.screen().await(n -> "vaadin-dialog".equals(n.tag()), "clauses to pick from", PATIENCE);
        List<Node> clauses = tab.screen().findAll(n -> n.hasClass("pick") && isActive(n));
        if (clauses.isEmpty()) {
            press("Close");
        } else {
            tab.click(clauses.get(random.nextInt(clauses.size())));
        }
        closeDialogs();
        Optional<Node> send = active("Send to " + place);
        if (send.isEmpty()) {
            press("Throw this draft away");
            return 0;
        }
        long pressed = System.nanoTime();
        tab.click(send.get());
        return pressed;
    }

    /** The first button of this name that can be pressed now. */
    Optional<Node> active(String button) {
        return tab.screen().findAll(n -> isActive(n) && n.isCalled(button)).stream()
                .findFirst();
    }

    private static boolean isActive(Node node) {
        return node.isButton() && !"true".equals(node.attribute("aria-disabled"));
    }

    int count(String button) {
        return tab.screen()
                .findAll(n -> n.listensTo("click") && n.isCalled(button))
                .size();
    }

    /** Phase of the round; empty where none is shown. */
    String phase() {
        return tab.screen().findAll(n -> "li".equals(n.tag()) && n.hasClass("now")).stream()
                .findFirst()
                .map(Node::text)
                .orElse("");
    }

    /** Phase, and how many have done what is waited for: what every screen of a room tells alike. */
    String progress() {
        return phase()
                + tab.screen().findAll(n -> n.hasClass("muted")).stream()
                        .map(n -> n.text().replace("· ", ""))
                        .filter(t -> t.matches("\\d+ of \\d+ (ready|sealed)"))
                        .findFirst()
                        .orElse("");
    }

    /** Name of the seat's place, as the head of the table tells it. */
    String place() {
        return tab.screen().find(n -> n.hasClass("nm"), "that names the seat").text();
    }

    /** Tells when this holds of the screen. */
    long await(BooleanSupplier holds, Duration patience) throws InterruptedException {
        tab.screen().await(n -> "body".equals(n.tag()) && holds.getAsBoolean(), "what others did", patience);
        return System.nanoTime();
    }

    Arrivals arrivals() {
        return arrivals;
    }

    VaadinClient tab() {
        return tab;
    }

    String name() {
        return name;
    }

    /** Tells of a push line that broke for good, and of requests that met a closed line. */
    void check(Figures figures) {
        figures.again(wire.sentAgain());
        Throwable lost = tab.lost();
        if (lost != null) {
            figures.failed("push of " + name, lost);
        }
    }

    boolean reads(List<String> words) {
        String text = tab.screen().text();
        return words.stream().allMatch(text::contains);
    }
}
