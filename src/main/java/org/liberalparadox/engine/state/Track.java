package org.liberalparadox.engine.state;

import org.liberalparadox.engine.model.Factor;

/**
 * One cause of a change of a track, in points.
 *
 * @param cause stable code that the interface turns into words, e.g. {@code arrivals}, {@code clause}, {@code card}
 * @param subject what the cause is about: an issue, a card, a place; may be empty
 */
public record Track(Factor factor, String cause, String subject, double points) {}
