package org.liberalparadox.engine.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A crisis card ({@code game-rules/crises.yaml}).
 *
 * @param strikes roles struck when the script or the facilitator names no seat
 * @param single strikes only the most powerful of those
 * @param weight relative chance in the drawn deck; 0 means never drawn
 * @param exogenous comes by lot alone: its chance looks at nothing anybody did (P33)
 * @param alike group of cards of which no two are drawn in successive rounds; empty for none
 * @param regimeAbove drawn only while some regime is stronger than this
 * @param reversal share of all ties between states that the tide it stands for takes for a time (X04)
 * @param pressure what raises the chance of the draw
 * @param people a line about the people concerned
 * @param beyond what states feel that people reach through the struck ones, or null
 * @param then what the struck seats feel a round later, or null
 */
public record Card(
        String id,
        String family,
        Kind kind,
        String title,
        String headline,
        String body,
        String precedent,
        String source,
        String people,
        List<Role> strikes,
        boolean single,
        int weight,
        boolean exogenous,
        String alike,
        double regimeAbove,
        double reversal,
        List<Pressure> pressure,
        CardEffect effect,
        @Nullable CardEffect beyond,
        @Nullable Sequel then,
        List<Choice> choices) {

    /** What a card does to cooperation: it strains it, mends it, or does both. */
    public enum Kind {
        SHOCK,
        REPAIR,
        NEUTRAL
    }

    /** Below a reading of the meter the weight is multiplied, so that what was neglected comes back. */
    public record Pressure(Meter meter, double below, double factor) {}

    /** The second half of an event: what the papers say and what it does. */
    public record Sequel(String headline, CardEffect effect) {}

    /** An answer offered to each struck seat; the first is what happens when nobody answers. */
    public record Choice(String id, String label, String consequence, CardEffect effect) {}
}
