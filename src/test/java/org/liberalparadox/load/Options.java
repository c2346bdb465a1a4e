package org.liberalparadox.load;

import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * What to open and how long to play.
 *
 * @param rooms at once
 * @param seats with a person in each room
 * @param minutes of play that are measured
 * @param settle minutes of play before that, told by themselves: a server's first minutes go into compiling what it runs
 * @param think mean pause of a person between two things they do
 * @param joins into one more room within ten seconds; 0 leaves that out
 * @param server its address
 * @param pid process of the server whose heap is read; 0 leaves that out
 */
record Options(int rooms, int seats, double minutes, double settle, Duration think, int joins, URI server, long pid) {
    private static final Map<String, String> USUAL = Map.of(
            "rooms",
            "5",
            "seats",
            "4",
            "minutes",
            "1",
            "settle",
            "0",
            "think",
            "5",
            "joins",
            "120",
            "server",
            "http://localhost:8080",
            "pid",
            "0");

    /** Reads {@code --rooms 5 --seats 4 --minutes 1 --think 5 …}; refuses what it does not know. */
    static Options of(String... arguments) {
        Map<String, String> given = new HashMap<>(USUAL);
        Set<String> known = USUAL.keySet();
        for (int i = 0; i < arguments.length; i += 2) {
            String name = arguments[i].replaceFirst("^--", "");
            if (!known.contains(name) || i + 1 == arguments.length) {
                throw new IllegalArgumentException("Options, each with a value: " + known);
            }
            given.put(name, arguments[i + 1]);
        }
        return new Options(
                Integer.parseInt(given.get("rooms")),
                Integer.parseInt(given.get("seats")),
                Double.parseDouble(given.get("minutes")),
                Double.parseDouble(given.get("settle")),
                Duration.ofMillis(Math.round(1000 * Double.parseDouble(given.get("think")))),
                Integer.parseInt(given.get("joins")),
                URI.create(given.get("server")),
                Long.parseLong(given.get("pid")));
    }
}
