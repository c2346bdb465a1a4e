package org.liberalparadox.engine.model;

/** A state's unilateral policy: four levers of 0 to 5 and its stance at the gate. */
public record Policy(int borderEffort, int rightsStandard, int integration, int hostFunding, GateStance gate) {
    public static final int MAX = 5;

    public boolean isInRange() {
        return in(borderEffort) && in(rightsStandard) && in(integration) && in(hostFunding);
    }

    private static boolean in(int lever) {
        return lever >= 0 && lever <= MAX;
    }
}
