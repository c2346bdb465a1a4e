package org.liberalparadox.validation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.liberalparadox.engine.analysis.SharingKeys;
import org.liberalparadox.engine.analysis.SharingKeys.Member;
import org.liberalparadox.engine.model.SharingKey;

/** P16: the key the game shares claims by is the one of 2015. */
final class KeyOf2015 implements Proposition {
    private static final String TABLE = "/facts/sharing-key-2015.csv";
    private static final double TOLERANCE = 0.2;

    @Override
    public About about() {
        return new About(
                "P16",
                "The 2015 key reproduces the official table",
                "F12; COM(2015) 450 and 451",
                "How far are the shares the game computes for the 22 states of the Commission's table from the official"
                        + " ones, with the cap of 2015 and without it?",
                "--set model.key.cap=1: no cap, and small states are overloaded");
    }

    private record Row(Member member, double official) {}

    @Override
    public Finding test(Lab lab) {
        List<Row> rows = rows();
        Off key = off(lab, SharingKey.EU_2015, rows);
        Off plain = off(lab, SharingKey.PLAIN, rows);
        return new Finding(
                rows.size(),
                "states",
                "largest deviation from the official share, in percentage points",
                Effect.exact(key.most()),
                key.most() <= TOLERANCE && plain.most() > TOLERANCE,
                Text.of(
                        "The largest deviation is %.2f percentage points (%s); without the cap it is %.2f (%s).",
                        key.most(), key.state(), plain.most(), plain.state()));
    }

    private record Off(String state, double most) {}

    private static Off off(Lab lab, SharingKey key, List<Row> rows) {
        SortedMap<String, Double> shares = SharingKeys.shares(
                key,
                rows.stream().map(Row::member).toList(),
                lab.setups().getFirst().rules().model().key());
        Off worst = new Off("", 0);
        for (Map.Entry<String, Double> share : shares.entrySet()) {
            for (Row row : rows) {
                double off = Math.abs(100 * share.getValue() - row.official());
                if (row.member().id().equals(share.getKey()) && off > worst.most()) {
                    worst = new Off(share.getKey(), off);
                }
            }
        }
        return worst;
    }

    private static List<Row> rows() {
        try (InputStream in = KeyOf2015.class.getResourceAsStream(TABLE)) {
            if (in == null) {
                throw new IllegalStateException("the application lacks " + TABLE);
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(l -> !l.startsWith("#") && !l.startsWith("state,"))
                    .map(KeyOf2015::row)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Row row(String line) {
        String[] f = line.split(",");
        return new Row(new Member(f[0], number(f[1]), number(f[2]), number(f[3]), number(f[4])), number(f[5]));
    }

    private static double number(String text) {
        return Double.parseDouble(text);
    }
}
