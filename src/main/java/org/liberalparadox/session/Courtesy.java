package org.liberalparadox.session;

import java.util.List;
import java.util.Set;
import org.liberalparadox.engine.command.GameCommand;
import org.liberalparadox.engine.model.Phase;
import org.liberalparadox.engine.state.Proposal;
import org.liberalparadox.projection.SeatView;

/**
 * People speak first. Bots answer each other in a moment; if they did so at once, everything they can pay for would be
 * signed before a person had read the offers. So while a person is still at the table, bots answer people only, and settle
 * with each other when every person is ready. Nor do their parliaments vote while a person is still at the table who may only
 * speak there: an organisation or the migrants' council.
 */
final class Courtesy {
    private final Set<String> bots;
    private final boolean peopleAreReady;

    Courtesy(Set<String> bots, boolean peopleAreReady) {
        this.bots = bots;
        this.peopleAreReady = peopleAreReady;
    }

    /** What the bot is shown: all it may see, less the offers of other bots that can wait. */
    SeatView show(SeatView view) {
        return waits(view)
                ? view.withTalks(
                        view.talks().stream().filter(t -> !canWait(t, view)).toList())
                : view;
    }

    /** A bot with offers still to answer does not say that it has nothing more to do. */
    List<GameCommand.SeatCommand> allow(List<GameCommand.SeatCommand> commands, SeatView view) {
        if (isListening(view)) {
            return commands.stream()
                    .filter(c -> !(c instanceof GameCommand.DeclareReady
                            || c instanceof GameCommand.SubmitToParliament
                            || c instanceof GameCommand.LetDie))
                    .toList();
        }
        boolean later = waits(view) && view.talks().stream().anyMatch(t -> canWait(t, view));
        return later
                ? commands.stream()
                        .filter(c -> !(c instanceof GameCommand.DeclareReady))
                        .toList()
                : commands;
    }

    private boolean isListening(SeatView view) {
        return view.phase() == Phase.RATIFICATION
                && view.seats().stream()
                        .anyMatch(s -> !bots.contains(s.id()) && !s.role().isState() && !s.ready());
    }

    private boolean waits(SeatView view) {
        return view.phase() == Phase.TALKS && !peopleAreReady;
    }

    private boolean canWait(SeatView.Talk talk, SeatView view) {
        return talk.status() == Proposal.Status.OPEN
                && talk.mayReject()
                && bots.containsAll(talk.terms().parties());
    }
}
