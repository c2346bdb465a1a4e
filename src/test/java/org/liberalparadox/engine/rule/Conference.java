package org.liberalparadox.engine.rule;

import org.liberalparadox.engine.command.GameCommand;
import org.liberalparadox.engine.model.Terms;
import org.liberalparadox.engine.state.RegimeState;
import org.liberalparadox.testing.Given;
import org.liberalparadox.testing.Shipped;

/** A conference in the Aegean of 2015 whose charter all parliaments carry. */
final class Conference {
    private Conference() {}

    /** @param monitorCover points of support a watching norm brings, so many that the day decides nothing */
    static Given aegean(int monitorCover) {
        return Given.setup(Shipped.setup(
                "aegean-2015",
                1,
                "model.ratification.caution=0",
                "model.ratification.swing=0",
                "model.ratification.sovereigntyRegional=0",
                "model.regimes.sovereigntyPerNorm=0",
                "model.ratification.polarisationWeight=0",
                "model.ratification.monitorCover=" + monitorCover,
                "model.agenda.leadPower=200"));
    }

    static Given carried(Given game, Terms charter) {
        game.signed(charter).endPhase();
        for (String party : charter.parties()) {
            game.when(new GameCommand.SubmitToParliament(party, 1)).thenAccepted();
        }
        return game;
    }

    static RegimeState regime(Given game) {
        return game.state().regime("regime-1");
    }
}
