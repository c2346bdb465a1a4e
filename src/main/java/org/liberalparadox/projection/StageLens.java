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
 * @param mine δ of the viewer; the partner's is its own affair
 */
public record StageLens(
        String partner,
        Question question,
        StageGame game,
        Structure structure,
        List<Outcome> equilibria,
        @Nullable Double needed,
        @Nullable Double neededByPartner,
        double mine) {

    /** What cooperation is about. */
    public enum Question {
        /** Closing the border against the standing policy (C21, C27). */
        BORDER,
        /** Keeping the promises the two owe each other. */
        PROMISES
    }

    /** Whether the viewer's shadow of the future is long enough; null where that is not the question. */
    public @Nullable Boolean patient() {
        return needed == null ? null : (Boolean) (mine >= needed);
    }
}
