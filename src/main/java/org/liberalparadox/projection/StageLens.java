package org.liberalparadox.projection;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.liberalparadox.engine.analysis.StageGame;
import org.liberalparadox.engine.analysis.StageGame.Outcome;
import org.liberalparadox.engine.analysis.StageGame.Structure;

/**
 * The situation a seat is in with another, as far as it can know: a year played four times (F6).
 *
 * @param question what cooperating means here
 * @param game payoffs of the viewer (row) and of the partner (column)
 * @param needed δ* from which the viewer's cooperation pays, null where no δ decides
 * @param neededByPartner the same for the partner
 * @param mine δ of the viewer
 * @param theirs δ of the partner for who sees everything; null for a seat, as it is the partner's own affair
 */
public record StageLens(
        String partner,
        Question question,
        StageGame game,
        Structure structure,
        List<Outcome> equilibria,
        @Nullable Double needed,
        @Nullable Double neededByPartner,
        double mine,
        @Nullable Double theirs) {

    /** What cooperation is about. */
    public enum Question {
        /** Closing the border against the standing policy (C21, C27). */
        BORDER,
        /** Keeping the promises the two owe each other. */
        PROMISES
    }

    /** Whether the partner's shadow of the future is long enough; null where that is not the question, or not known. */
    public @Nullable Boolean patientPartner() {
        return neededByPartner == null || theirs == null ? null : (Boolean) (theirs >= neededByPartner);
    }

    /** Whether the viewer's shadow of the future is long enough; null where that is not the question. */
    public @Nullable Boolean patient() {
        return needed == null ? null : (Boolean) (mine >= needed);
    }
}
