package org.liberalparadox.load;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.locks.ReentrantLock;
import org.liberalparadox.protocol.Node;
import org.liberalparadox.protocol.VaadinClient;
import tools.jackson.databind.json.JsonMapper;

/** A room opened as a host opens one, with its facilitator at the console and people at its seats. */
final class Room {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final HttpClient http;
    private final URI server;
    private final int number;
    private final String code;
    private final Device facilitator;
    private final List<Device> people = new ArrayList<>();
    private final ReentrantLock turn = new ReentrantLock(true);

    private Room(HttpClient http, URI server, int number) throws IOException, InterruptedException {
        this.http = http;
        this.server = server;
        this.number = number;
        facilitator = Device.open(http, server, "/host", "host " + number);
        VaadinClient tab = facilitator.tab();
        tab.fill(node("vaadin-radio-group", "Clock"), "value", JSON.valueToTree(noClock()));
        tab.click("Create session");
        code = tab.screen()
                .await(n -> n.hasClass("joincode"), "the code", PATIENCE)
                .text()
                .replace(" ", "");
        String console = tab.screen()
                .find(n -> n.text().equals("Open the console") && n.attribute("href") != null, "that leads on")
                .attribute("href");
        facilitator.open("/" + Objects.requireNonNull(console));
    }

    private Node node(String tag, String name) throws InterruptedException {
        return facilitator.tab().screen().await(n -> tag.equals(n.tag()) && n.isCalled(name), name, PATIENCE);
    }

    private String noClock() throws InterruptedException {
        return Objects.requireNonNull(node("vaadin-radio-button", "No clock").property("value"));
    }

    /** Hosts a room without a clock, so that nothing but the people moves it. */
    static Room host(HttpClient http, URI server, int number) throws IOException, InterruptedException {
        return new Room(http, server, number);
    }

    /** One more comes in by the code. */
    Device join(int person) throws IOException, InterruptedException {
        Device device = Device.join(http, server, code, name(person));
        synchronized (people) {
            people.add(device);
        }
        return device;
    }

    static String name(int person) {
        return "Person " + (1000 + person);
    }

    void begin() throws IOException, InterruptedException {
        facilitator.press("Start");
        for (Device device : people()) {
            device.awaitTable();
        }
    }

    List<Device> people() {
        synchronized (people) {
            return List.copyOf(people);
        }
    }

    /** Whose turn it is to act: one after the other, so that it is clear whose doing each update shows. */
    ReentrantLock turn() {
        return turn;
    }

    int number() {
        return number;
    }

    void close() throws IOException {
        facilitator.tab().close();
        for (Device device : people()) {
            device.tab().close();
        }
    }
}
