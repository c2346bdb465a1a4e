package org.liberalparadox.engine.model;

import java.util.List;

/**
 * A crisis card ({@code game-rules/crises.yaml}).
 *
 * @param strikes roles struck when the script or the facilitator names no seat
 * @param weight relative chance in the drawn deck; 0 means never drawn
 * @param people a line about the people concerned
 */
public record Card(
        String id,
        String family,
        String title,
        String headline,
        String body,
        String precedent,
        String source,
        String people,
        List<Role> strikes,
        int weight,
        CardEffect effect,
        List<Choice> choices) {

    /** An answer offered to each struck seat; the first is what happens when nobody answers. */
    public record Choice(String id, String label, String consequence, CardEffect effect) {}
}
