package org.liberalparadox.engine.rule;

import java.util.ArrayList;
import java.util.List;
import org.liberalparadox.engine.event.GameEvent;
import org.liberalparadox.engine.model.CardEffect;
import org.liberalparadox.engine.model.Factor;
import org.liberalparadox.engine.model.Factors;
import org.liberalparadox.engine.model.GateStance;
import org.liberalparadox.engine.model.Norm;
import org.liberalparadox.engine.model.Policy;
import org.liberalparadox.engine.model.Role;
import org.liberalparadox.engine.model.SeatDefinition;
import org.liberalparadox.engine.state.Obligation;
import org.liberalparadox.engine.state.RegimeState;
import org.liberalparadox.engine.state.SeatState;
import org.liberalparadox.engine.state.Track;

/** What a card, or an answer to it, does at once to a seat. What lasts is kept with the crisis. */
final class CardEffects {
    private CardEffects() {}

    static void apply(Turn turn, String seat, CardEffect effect, String cause, String card) {
        if (!effect.mood().equals(Factors.ZERO) || effect.noAgreement() != 0) {
            MoodRule.shift(turn, seat, effect.mood(), effect.noAgreement(), cause, card);
        }
        if (!effect.tracks().equals(Factors.ZERO)) {
            tracks(turn, seat, effect.tracks(), cause, card);
        }
        if (effect.budget() != 0) {
            SeatState now = turn.state().seat(seat);
            turn.happens(new GameEvent.PurseChanged(
                    seat, Math.max(0, now.budget() + effect.budget()), now.incoming(), now.capital()));
        }
        politics(turn, seat, effect);
        if (effect.trust() != 0) {
            for (String other : turn.state().seats().keySet()) {
                if (!other.equals(seat)) {
                    Beliefs.change(turn, other, seat, effect.trust(), card);
                }
            }
        }
        if (effect.salience() != 0) {
            double salience = turn.state().seat(seat).salience() + effect.salience();
            turn.happens(new GameEvent.SalienceChanged(seat, Rounding.milli(Rounding.clamp(salience, 0, 1))));
        }
        if (effect.faith() != 0) {
            for (String other : owing(turn, seat)) {
                Beliefs.change(turn, seat, other, effect.faith(), card);
            }
        }
        GateStance gate = effect.gate();
        if (gate != null && Gates.isGate(turn.state().setup(), seat)) {
            Policy p = turn.state().seat(seat).policy();
            turn.happens(new GameEvent.PolicySet(
                    seat, new Policy(p.borderEffort(), p.rightsStandard(), p.integration(), p.hostFunding(), gate)));
        }
        if (effect.voids()) {
            for (Obligation o : turn.state().owedBy(seat)) {
                turn.happens(new GameEvent.ObligationEnded(o.id(), Obligation.Status.VOID));
            }
        }
    }

    /** Who owes a seat something; where nobody does, the states people wish to reach. */
    private static List<String> owing(Turn turn, String seat) {
        List<String> givers = turn.state().obligations().stream()
                .filter(o -> o.binds(turn.state().round()) && o.beneficiaries().contains(seat))
                .map(Obligation::giver)
                .distinct()
                .toList();
        return givers.isEmpty()
                ? turn.scenario().seats().stream()
                        .filter(s -> s.role() == Role.RECEIVING && !s.id().equals(seat))
                        .map(SeatDefinition::id)
                        .toList()
                : givers;
    }

    private static void tracks(Turn turn, String seat, Factors points, String cause, String card) {
        Factors before = turn.state().seat(seat).tracks();
        Factors after = Rounding.tenth(before.plus(points)).map(x -> Rounding.clamp(x, 0, 100));
        List<Track> causes = new ArrayList<>();
        for (Factor f : Factor.values()) {
            double by = Rounding.tenth(after.get(f) - before.get(f));
            if (by != 0) {
                causes.add(new Track(f, cause, card, by));
            }
        }
        turn.happens(new GameEvent.TracksChanged(seat, after, List.copyOf(causes), false));
    }

    private static void politics(Turn turn, String seat, CardEffect effect) {
        if (effect.discount() == 0 && effect.polarisation() == 0 && effect.approval() == 0) {
            return;
        }
        SeatState now = turn.state().seat(seat);
        turn.happens(new GameEvent.PoliticsChanged(
                seat,
                now.baseMood(),
                Rounding.milli(now.discountShift() + effect.discount()),
                Rounding.milli(Rounding.clamp(now.polarisation() + effect.polarisation(), 0, 1)),
                Rounding.tenth(Rounding.clamp(now.approval() + effect.approval(), 0, 100)),
                now.populist(),
                now.mandate()));
    }

    /**
     * What a card gives to regimes or takes from them, once however many seats it strikes: a percentage of what is there to
     * lose or to gain, so that no event ends a regime that its members hold up.
     */
    static void regimes(Turn turn, CardEffect effect, String card, double share) {
        for (CardEffect.RegimeShift shift : effect.regimes()) {
            for (RegimeState regime : turn.state().regimes()) {
                if (meant(shift, regime) && !regime.collapsed()) {
                    double room = shift.strength() < 0 ? regime.strength() : 100 - regime.strength();
                    double by = Rounding.tenth(shift.strength() / 100 * room * share);
                    double strength = Rounding.tenth(Rounding.clamp(regime.strength() + by, 0, 100));
                    turn.happens(new GameEvent.RegimeChanged(
                            regime.id(), strength, List.of(new Track(Factor.SECURITY, "card", card, by))));
                    if (strength < turn.model().regimes().collapse()) {
                        RegimeRule.collapse(turn, regime.id());
                    }
                }
            }
        }
    }

    private static boolean meant(CardEffect.RegimeShift shift, RegimeState regime) {
        Norm norm = shift.norm();
        return norm == null ? regime.id().equals(shift.regime()) : regime.has(norm);
    }
}
