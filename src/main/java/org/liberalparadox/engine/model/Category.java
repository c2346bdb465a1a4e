package org.liberalparadox.engine.model;

/** Whether an issue is about migration itself, a linkage issue (F7), or an institution. */
public enum Category {
    MIGRATION,
    LINKAGE,
    INSTITUTION
}
