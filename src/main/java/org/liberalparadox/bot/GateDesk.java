package org.liberalparadox.bot;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.liberalparadox.engine.analysis.SplitMix;
import org.liberalparadox.engine.command.GameCommand;
import org.liberalparadox.engine.model.BotStrategy;
import org.liberalparadox.engine.model.Role;
import org.liberalparadox.engine.model.Rules;
import org.liberalparadox.engine.state.Obligation;
import org.liberalparadox.engine.state.Proposal;
import org.liberalparadox.projection.SeatView;

/**
 * Threats of a state on the way: made where a promised carrot was not delivered, or many wait and nothing is on offer, and where
 * the target is easily pressed; carried out or not as temperament has it (Greenhill 2010; F20, C28).
 */
final class GateDesk {
    private final BotStrategy strategy;
    private final Rules rules;

    GateDesk(BotStrategy strategy, Rules rules) {
        this.strategy = strategy;
        this.rules = rules;
    }

    List<GameCommand.SeatCommand> threaten(SeatView view, double load) {
        double least = rules.model().threat().most() * (1 - strategy.coercion());
        Role role = view.seat(view.me().seat()).role();
        SeatView.@Nullable Press hardest = null;
        if (role != Role.TRANSIT && role != Role.HOST) {
            return List.of();
        }
        for (SeatView.Press press : view.diplomacy().presses()) {
            boolean moved = ReplyStrategy.cheated(press.target(), view, view.round() - 1)
                    || load > rules.model().negotiation().governing().crowded() && !delivers(press.target(), view);
            boolean felt = strategy.coercion() > 0 && press.pressure().high() >= least;
            felt &= !threatenedLately(press.target(), view);
            boolean harder = hardest == null
                    || press.pressure().high() > hardest.pressure().high();
            hardest = moved && felt && harder ? press : hardest;
        }
        return hardest == null
                ? List.of()
                : List.of(new GameCommand.Threaten(view.me().seat(), hardest.target()));
    }

    /** A threat made again and again is no longer one. */
    private boolean threatenedLately(String target, SeatView view) {
        int pause = rules.model().negotiation().governing().threatPause();
        for (SeatView.Threat threat : view.diplomacy().threats()) {
            if (threat.seat().equals(view.me().seat())
                    && threat.target().equals(target)
                    && threat.round() > view.round() - pause) {
                return true;
            }
        }
        return false;
    }

    /** Whether the other has promises to the seat in force. */
    private static boolean delivers(String other, SeatView view) {
        for (SeatView.Promise p : view.promises()) {
            if (p.status() == Obligation.Status.IN_FORCE
                    && p.giver().equals(other)
                    && p.beneficiaries().contains(view.me().seat())) {
                return true;
            }
        }
        return false;
    }

    /** Whether a threat of this round that brought no terms is carried out. */
    boolean carriesOut(SeatView view, SplitMix lot) {
        for (SeatView.Threat threat : view.diplomacy().threats()) {
            if (threat.seat().equals(view.me().seat())
                    && threat.round() == view.round()
                    && !settled(threat.target(), view)) {
                return lot.chance(strategy.resolve());
            }
        }
        return false;
    }

    private static boolean settled(String target, SeatView view) {
        for (SeatView.Talk talk : view.talks()) {
            if (talk.round() == view.round()
                    && talk.status() == Proposal.Status.IN_FORCE
                    && talk.terms().parties().contains(target)
                    && talk.terms().parties().contains(view.me().seat())) {
                return true;
            }
        }
        return false;
    }
}
