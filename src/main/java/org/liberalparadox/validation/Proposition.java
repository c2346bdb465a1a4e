package org.liberalparadox.validation;

/** A claim of the sources as an experiment that anybody can rerun. */
public interface Proposition {
    About about();

    /**
     * What stands behind a claim that fails and what holds instead, and what an earlier form of the experiment found where
     * its criterion was changed after a first look; empty where there is nothing to say.
     */
    default String remark() {
        return "";
    }

    /** Runs the experiment; the same lab finds the same. */
    Finding test(Lab lab);
}
