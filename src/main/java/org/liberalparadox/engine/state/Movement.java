package org.liberalparadox.engine.state;

import org.liberalparadox.engine.model.PersonStatus;
import org.liberalparadox.engine.model.Reason;

/** People of an origin who changed place or status in a round. */
public record Movement(
        String origin, String from, PersonStatus was, String to, PersonStatus now, long people, Reason reason) {}
