package org.liberalparadox.ui.component;

/** One number for each factor. */
public record PerFactor(double security, double culture, double economy, double rights) {}
