package org.liberalparadox.engine.state;

import java.util.List;
import java.util.SortedMap;
import org.liberalparadox.engine.model.CardEffect;

/**
 * A card in play.
 *
 * @param id number of the event in this game
 * @param answers choice by seat; who has not answered is missing
 * @param lasting effects still at work, with the last round they hold
 */
public record ActiveCrisis(
        int id,
        String card,
        int round,
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

    public boolean awaits(String seat) {
        return struck.contains(seat) && !answers.containsKey(seat);
    }
}
