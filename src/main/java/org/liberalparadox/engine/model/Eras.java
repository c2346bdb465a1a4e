package org.liberalparadox.engine.model;

import java.util.List;

/**
 * What a scenario that names its era takes in place of {@code coalition.until, coalition.loss, politics.polarisationPerLoad,
 * politics.polarisationDecay, horizon.electionNear, mood.halfLife}, in this order (V07).
 */
public record Eras(List<Double> coldWar, List<Double> liberal, List<Double> after2001) {}
