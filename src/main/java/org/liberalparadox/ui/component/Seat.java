package org.liberalparadox.ui.component;

/**
 * How a seat is marked wherever it appears.
 *
 * @param mark two letters
 * @param flag name of the flag's file without {@code .svg}
 * @param name the name in the reader's language
 */
public record Seat(String mark, String flag, String name) {}
