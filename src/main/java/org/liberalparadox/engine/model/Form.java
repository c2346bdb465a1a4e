package org.liberalparadox.engine.model;

/** Form of an agreement: the wider, the more sovereignty it costs and the more cover it gives. */
public enum Form {
    BILATERAL,
    REGIONAL,
    MULTILATERAL,
    /** Soft law, as the Global Compacts of 2018: governments sign pledges, no parliament is asked, nobody is bound (I13). */
    DECLARATION;

    /** Whether an agreement of this form binds more than the two who made it. */
    public boolean institutes() {
        return this == REGIONAL || this == MULTILATERAL;
    }
}
