package org.liberalparadox.engine.model;

/** People of an origin at a place in a status when the game starts. */
public record Stock(String origin, String place, PersonStatus status, long people) {}
