package org.liberalparadox.engine.state;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.liberalparadox.engine.model.CardEffect;
import org.liberalparadox.engine.model.Phase;

/**
 * A card in play.
 *
 * @param id number of the event in this game
 * @param phase in which it came into play
 * @param answers choice by seat; who has not answered is missing
 * @param lasting effects still at work, with the last round they hold
 */
public record ActiveCrisis(
        int id,
        String card,
        int round,
        Phase phase,
        Entry entry,
        List<String> struck,
        SortedMap<String, String> answers,
        List<Lasting> lasting) {

    /** How a card came into play. */
    public enum Entry {
        SCRIPTED,
        DRAWN,
        INJECTED
    }

    /** Multipliers and points that hold for the named seats until a round. */
    public record Lasting(List<String> seats, CardEffect effect, int until) {}

    /** With one more answer. */
    public ActiveCrisis answered(String seat, String choice) {
        TreeMap<String, String> more = new TreeMap<>(answers);
        more.put(seat, choice);
        return new ActiveCrisis(id, card, round, phase, entry, struck, more, lasting);
    }

    /** With one more effect at work. */
    public ActiveCrisis lasting(Lasting effect) {
        List<Lasting> more = new ArrayList<>(lasting);
        more.add(effect);
        return new ActiveCrisis(id, card, round, phase, entry, struck, answers, List.copyOf(more));
    }

    public boolean awaits(String seat) {
        return struck.contains(seat) && !answers.containsKey(seat);
    }

    /** The first round whose reckoning it can change. */
    public int begins() {
        return phase == Phase.RECKONING ? round + 1 : round;
    }
}
