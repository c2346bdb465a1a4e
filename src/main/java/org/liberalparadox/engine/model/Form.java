package org.liberalparadox.engine.model;

/** Form of an agreement: the wider, the more sovereignty it costs and the more cover it gives. */
public enum Form {
    BILATERAL,
    REGIONAL,
    MULTILATERAL
}
