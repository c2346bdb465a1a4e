package org.liberalparadox.engine.model;

import java.util.List;

/**
 * A way people may take.
 *
 * @param chain places on the way in order; each is a gate, the last the destination
 * @param proximity utility of the way itself, higher is nearer and easier (F16)
 * @param diaspora relatives and neighbours already there, in thousands
 * @param risk people lost per thousand who set out
 */
public record Route(String id, String origin, List<String> chain, double proximity, double diaspora, double risk) {
    public String destination() {
        return chain.getLast();
    }
}
