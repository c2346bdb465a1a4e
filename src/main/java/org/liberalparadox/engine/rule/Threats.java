package org.liberalparadox.engine.rule;

import java.util.List;
import org.liberalparadox.engine.Decision;
import org.liberalparadox.engine.Rejection;
import org.liberalparadox.engine.command.GameCommand;
import org.liberalparadox.engine.event.GameEvent;
import org.liberalparadox.engine.model.GateStance;
import org.liberalparadox.engine.model.Mechanism;
import org.liberalparadox.engine.model.Model;
import org.liberalparadox.engine.model.Norm;
import org.liberalparadox.engine.model.PersonStatus;
import org.liberalparadox.engine.model.Phase;
import org.liberalparadox.engine.model.SeatDefinition;
import org.liberalparadox.engine.state.GameState;
import org.liberalparadox.engine.state.Obligation;
import org.liberalparadox.engine.state.Proposal;
import org.liberalparadox.engine.state.RegimeState;
import org.liberalparadox.engine.state.Threat;

/**
 * Coercive engineered migration (Greenhill 2010; F20; concept C28; model keys {@code threat.*}): a state on the way threatens
 * to open its gates. How hard that presses on the target's parliament grows with polarisation, with what law binds the target
 * to and with the people waiting, and falls with the unity of its club and with another guard on the way.
 */
public final class Threats {
    private Threats() {}

    public static Decision threaten(GameCommand.Threaten c, GameState state) {
        if (state.phase() != Phase.TALKS) {
            return Decision.refused(new Rejection.WrongPhase(state.phase(), Phase.TALKS));
        }
        if (!state.seats().containsKey(c.target()) || c.target().equals(c.seat())) {
            return Decision.refused(new Rejection.UnknownSeat(c.target()));
        }
        if (!canPress(state, c.seat(), c.target())) {
            return Decision.refused(new Rejection.NotBefore(c.seat(), c.target()));
        }
        if (made(state, c.seat(), c.target())) {
            return Decision.refused(new Rejection.AlreadyThreatened(c.target()));
        }
        Turn turn = new Turn(state);
        turn.happens(new GameEvent.GateThreatened(
                new Threat(c.seat(), c.target(), state.round(), pressure(state, c.seat(), c.target()))));
        Beliefs.change(turn, c.target(), c.seat(), -turn.model().threat().trust(), "threat");
        return turn.decision();
    }

    /** Whether people on the way to the target pass the seat. */
    static boolean canPress(GameState state, String seat, String target) {
        return Gates.behind(state.setup(), seat).contains(target);
    }

    static boolean made(GameState state, String seat, String target) {
        for (Threat t : state.threats()) {
            if (t.round() == state.round()
                    && t.seat().equals(seat)
                    && t.target().equals(target)) {
                return true;
            }
        }
        return false;
    }

    /** Added to the target's cost of no agreement, in points of support. */
    public static double pressure(GameState state, String seat, String target) {
        return pressure(state, seat, target, state.seat(target).polarisation());
    }

    /** The same if the target were so polarised, 0 to 1. */
    public static double pressure(GameState state, String seat, String target, double polarisation) {
        Model model = state.setup().rules().model();
        Model.Threat t = model.threat();
        SeatDefinition who = state.setup().scenario().seat(target);
        double bound = who.asylum() ? state.seat(target).tracks().rights() / 100 : 0;
        double waiting = Math.min(3, state.people().at(seat, PersonStatus.IN_LIMBO) / Year.capacity(who, model));
        double x = t.base()
                + t.polarisation() * polarisation
                + t.commitment() * bound
                + t.load() * waiting
                - t.unity() * unity(state, target)
                - t.alternatives() * (guardedBySomebodyElse(state, seat, target) ? 1 : 0)
                - bluffs(state, seat);
        return Rounding.hundredth(t.most() / (1 + StrictMath.exp(-x)));
    }

    /** Strength of the strongest club of shared borders or shared claims the target belongs to, 0 to 1. */
    private static double unity(GameState state, String target) {
        double most = 0;
        for (RegimeState r : state.regimes()) {
            if (r.binds(Norm.POOLED_BORDER, target) || r.binds(Norm.RELOCATION_KEY, target)) {
                most = Math.max(most, r.strength() / 100);
            }
        }
        return most;
    }

    private static boolean guardedBySomebodyElse(GameState state, String seat, String target) {
        for (Obligation o : Binding.by(state, Mechanism.EXIT_CONTROL)) {
            if (!o.giver().equals(seat) && o.beneficiaries().contains(target)) {
                return true;
            }
        }
        return false;
    }

    /** Threats of earlier rounds after which the gates stayed shut without a bargain: nobody believes the next. */
    private static int bluffs(GameState state, String seat) {
        int bluffs = 0;
        boolean shut = state.seat(seat).policy().gate() != GateStance.OPEN;
        for (Threat t : state.threats()) {
            bluffs += shut && t.seat().equals(seat) && t.round() < state.round() && !settled(state, t) ? 1 : 0;
        }
        return bluffs;
    }

    /** Whether the two came to terms in the round of the threat. */
    public static boolean settled(GameState state, Threat threat) {
        for (Proposal p : state.proposals()) {
            if (p.round() == threat.round()
                    && p.status() == Proposal.Status.IN_FORCE
                    && p.terms().parties().containsAll(List.of(threat.seat(), threat.target()))) {
                return true;
            }
        }
        return false;
    }
}
