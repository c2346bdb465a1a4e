package org.liberalparadox.load;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
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

    /** How many are ready as this screen tells it, in words that stand on every screen of the room. */
    List<Integer> ready() {
        return tab.screen().findAll(n -> n.hasClass("muted") && n.text().endsWith(" ready")).stream()
                .map(n -> n.text().replaceAll("[^0-9]+", " ").strip().split(" "))
                .filter(n -> n.length == 2)
                .findFirst()
                .map(n -> List.of(Integer.parseInt(n[0]), Integer.parseInt(n[1])))
                .orElse(List.of());
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

    /** Tells of a push line that broke for good. */
    void check(Figures figures) {
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
