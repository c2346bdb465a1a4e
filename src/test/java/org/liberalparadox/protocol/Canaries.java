package org.liberalparadox.protocol;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words that stand nowhere else, each planted in a secret, and who may come to know it. */
final class Canaries {
    private static final Pattern SEAT = Pattern.compile("(?m)^  - id: (\\S+)$");

    private final TreeMap<String, Set<String>> planted = new TreeMap<>();
    private final AtomicInteger count = new AtomicInteger();

    /** A new canary that only these may come to know. */
    String plant(String secret, String... readers) {
        String canary = "canary-" + secret + "-" + Integer.toHexString(count.incrementAndGet() + 0x5a17e) + "-"
                + Integer.toHexString(System.identityHashCode(this));
        planted.put(canary, Set.of(readers));
        return canary;
    }

    /** Puts one into every secret text of every seat of a scenario. */
    void plantInto(Path shipped, Path file, List<String> seats) throws IOException {
        StringBuilder scenario = new StringBuilder();
        String seat = "";
        for (String line : withOneLine(Files.readString(shipped)).lines().toList()) {
            Matcher begins = SEAT.matcher(line);
            if (begins.matches()) {
                seat = seats.contains(begins.group(1)) ? begins.group(1) : "";
            }
            scenario.append(seat.isEmpty() ? line : planted(line, seat)).append('\n');
        }
        Files.createDirectories(file.getParent());
        Files.writeString(file, scenario);
    }

    private static String withOneLine(String scenario) {
        return scenario.replaceAll("(?m)^( +confidential:) >-\\n +", "$1 >- ");
    }

    private String planted(String line, String seat) {
        Matcher secret = Pattern.compile("( +)(confidential|redLine|secret|text): (?:\"(.*)\"|>- (.*))")
                .matcher(line);
        if (!secret.matches()) {
            return line;
        }
        String canary = plant(seat + "-" + secret.group(2), seat);
        return secret.group(3) == null
                ? secret.group(1) + secret.group(2) + ": >-\n" + secret.group(1) + "  " + canary + " " + secret.group(4)
                : secret.group(1) + secret.group(2) + ": \"" + canary + "\"";
    }

    /** Those that are in what somebody received and are not for them. */
    List<String> leaked(String reader, String received) {
        List<String> leaked = new ArrayList<>();
        planted.forEach((canary, readers) -> {
            if (!readers.contains(reader) && received.contains(canary)) {
                leaked.add(canary);
            }
        });
        return leaked;
    }

    /** Those that are in what somebody received and are for them. */
    List<String> known(String reader, String received) {
        List<String> known = new ArrayList<>();
        planted.forEach((canary, readers) -> {
            if (readers.contains(reader) && received.contains(canary)) {
                known.add(canary);
            }
        });
        return known;
    }
}
