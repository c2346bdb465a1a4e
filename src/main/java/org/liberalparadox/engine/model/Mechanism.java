package org.liberalparadox.engine.model;

/** What an honoured clause does to people or to rules, beyond its effect on the tracks. */
public enum Mechanism {
    /** Only the stated effects on tracks and budgets. */
    NONE,
    /** Workers of the beneficiary may come as TEMPORARY: thousands per level. */
    LABOUR_VISAS,
    /** TEMPORARY people of the beneficiary become SETTLED: share per level. */
    STATUS_PATH,
    /** Workers come and go: thousands per level move out as TEMPORARY, earlier ones return with skills. */
    CIRCULAR,
    /** The giver takes back people without status from the beneficiary: thousands per level. */
    READMISSION,
    /** The giver holds its exits towards the beneficiary: share of attempts per level. */
    EXIT_CONTROL,
    /** The giver takes over claims from the beneficiary: thousands per level. */
    RELOCATION,
    /** The giver resettles people in limbo in the beneficiary: thousands per level. */
    RESETTLEMENT,
    /** Joint processing at the giver's gate: share registered per level, safer and in order. */
    HOTSPOT,
    /** Nationals of the beneficiary travel without visa: labour moves lightly. */
    VISA_FREE,
    /** Rights of the beneficiary's nationals in the giver's territory. */
    PROTECTION_ABROAD,
    /** Money for people hosted by the beneficiary: eases limbo like host funding, steps per level. */
    HOST_AID,
    /** Budget handed over: points per level. */
    TRANSFER,
    /** Regular talks: the two misunderstand each other less. */
    CONSULTATION,
    /** Somebody watches what is done under any agreement between the two. */
    OVERSIGHT,
    /** Arbiters clear up misunderstandings between the two: chance per level. */
    SETTLEMENT,
    /** The beneficiary's nationals are treated like others: part of the trust earned is earned with everybody. */
    EQUAL_TREATMENT,
    /** Pays into a protection regime: strength points per level. */
    FUND_REGIME
}
