package org.liberalparadox.ui.table;

import java.util.Locale;
import java.util.Optional;
import org.liberalparadox.engine.model.Phase;
import org.liberalparadox.ui.text.Words;

/** The five places of the table: four tabs of the sheet, and the news, a column where there is room. */
public enum Place {
    WORLD,
    TALKS,
    OBLIGATIONS,
    POLICY,
    NEWS;

    public String label() {
        return Words.t("table.place." + id());
    }

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Where a phase is played. */
    public static Place of(Phase phase) {
        return switch (phase) {
            case NEWS, RECKONING -> WORLD;
            case TALKS, RATIFICATION -> TALKS;
            case POLICY -> POLICY;
        };
    }

    public static Optional<Place> parse(String id) {
        for (Place place : values()) {
            if (place.id().equals(id)) {
                return Optional.of(place);
            }
        }
        return Optional.empty();
    }
}
