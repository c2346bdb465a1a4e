package org.liberalparadox.engine.model;

/** How claims are shared between members (F12). */
public enum SharingKey {
    /** COM(2015) 450: 40 % population, 40 % GDP, 10 % past claims, 10 % unemployment, the last two capped. */
    EU_2015,
    /** Pact of 2024: half population, half GDP; a member may pay instead. */
    PACT_2024,
    /** The weights of 2015 without caps: small states are overloaded. */
    PLAIN
}
