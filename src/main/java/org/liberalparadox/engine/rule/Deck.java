package org.liberalparadox.engine.rule;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.liberalparadox.engine.GameSetup;
import org.liberalparadox.engine.model.Card;
import org.liberalparadox.engine.model.Meter;
import org.liberalparadox.engine.model.ScriptedCard;
import org.liberalparadox.engine.state.ActiveCrisis;
import org.liberalparadox.engine.state.GameState;

/**
 * Which card a round without a script brings (draw rules of the crisis deck; model keys {@code deck.*}). Each card has a lot of
 * its own, so that a card played by hand changes only the draws it would have won.
 */
final class Deck {
    private final GameState state;
    private final GameSetup setup;
    private final Map<Meter, Double> meters;

    private Deck(GameState state) {
        this.state = state;
        this.setup = state.setup();
        this.meters = Meters.of(state);
    }

    /** Terror and its like first, by their own lot; then the others, the likelier the more is neglected. */
    static Optional<Card> draw(GameState state) {
        GameSetup setup = state.setup();
        int round = state.round();
        if (scripted(setup, round)) {
            return Optional.empty();
        }
        Card lot = byLot(setup, round);
        if (lot != null) {
            return seen(state, lot) ? Optional.empty() : Optional.of(lot);
        }
        boolean news = Chance.uniform(setup.seed(), round, "deck")
                < setup.rules().model().deck().chance();
        return news ? new Deck(state).winner() : Optional.empty();
    }

    /**
     * The exogenous card of a round, or null: a function of rules, scenario and seed alone, never of what anybody did (P33).
     */
    static @Nullable Card byLot(GameSetup setup, int round) {
        for (Card card : cards(setup)) {
            if (card.exogenous() && round == roundOf(setup, card)) {
                return card;
            }
        }
        return null;
    }

    /** The first round in which the lot falls on an exogenous card, apart from scripted cards that are alike; 0 for never. */
    private static int roundOf(GameSetup setup, Card card) {
        int all = cards(setup).stream().mapToInt(Card::weight).sum();
        double chance = setup.rules().model().deck().chance() * card.weight() / Math.max(1, all);
        boolean inScript =
                setup.scenario().script().stream().anyMatch(s -> s.card().equals(card.id()));
        for (int round = 1; !inScript && round <= setup.rounds(); round++) {
            if (!scripted(setup, round)
                    && !alikeScripted(setup, card, round)
                    && Chance.uniform(setup.seed(), round, "lot:" + card.id()) < chance) {
                return round;
            }
        }
        return 0;
    }

    /** The cards of the scenario that may be drawn; every draw of every game goes through them. */
    private record Drawable(List<Card> cards) {
        static Drawable in(GameSetup setup) {
            return new Drawable(setup.rules().cards().stream()
                    .filter(c -> c.weight() > 0 && setup.scenario().deck().contains(c.id()))
                    .toList());
        }
    }

    private static List<Card> cards(GameSetup setup) {
        return setup.analyst()
                .memory()
                .of(Drawable.class, () -> Drawable.in(setup))
                .cards();
    }

    private static boolean scripted(GameSetup setup, int round) {
        return setup.scenario().script().stream().anyMatch(s -> s.round() == round);
    }

    private static boolean seen(GameState state, Card card) {
        return state.crises().stream().anyMatch(x -> x.card().equals(card.id()));
    }

    /** An exponential race: the first arrival at rates equal to the weights. */
    private Optional<Card> winner() {
        Card first = null;
        double earliest = Double.POSITIVE_INFINITY;
        for (Card card : cards(setup)) {
            double weight = mayCome(card) ? weight(card) : 0;
            double lot = Chance.uniform(setup.seed(), state.round(), "card:" + card.id());
            double arrival = weight == 0 ? Double.POSITIVE_INFINITY : -StrictMath.log(1 - lot) / weight;
            if (arrival < earliest) {
                earliest = arrival;
                first = card;
            }
        }
        return Optional.ofNullable(first);
    }

    private double weight(Card card) {
        double weight = card.weight();
        for (Card.Pressure p : card.pressure()) {
            weight *= meters.getOrDefault(p.meter(), 100.0) < p.below() ? p.factor() : 1;
        }
        return weight;
    }

    private boolean mayCome(Card card) {
        return !card.exogenous()
                && !seen(state, card)
                && somethingToLose(card)
                && !besideItsLike(card)
                && (!repairDue() || card.kind() == Card.Kind.REPAIR);
    }

    private boolean somethingToLose(Card card) {
        return card.regimeAbove() == 0
                || state.regimes().stream()
                        .filter(r -> !r.collapsed())
                        .anyMatch(r -> r.strength() > card.regimeAbove());
    }

    /** Neither after one of its like, nor before one that is known to come. */
    private boolean besideItsLike(Card card) {
        if (card.alike().isEmpty()) {
            return false;
        }
        Card next = byLot(setup, state.round() + 1);
        return alikeScripted(setup, card, state.round())
                || next != null && next.alike().equals(card.alike())
                || state.crises().stream()
                        .anyMatch(c -> c.round() == state.round() - 1
                                && setup.rules().card(c.card()).alike().equals(card.alike()));
    }

    private static boolean alikeScripted(GameSetup setup, Card card, int round) {
        for (ScriptedCard s : setup.scenario().script()) {
            boolean alike = !card.alike().isEmpty()
                    && setup.rules().card(s.card()).alike().equals(card.alike());
            if (alike && Math.abs(s.round() - round) <= 1) {
                return true;
            }
        }
        return false;
    }

    /** After so many shocks the next draw mends, where the deck still holds a card that does. */
    private boolean repairDue() {
        int shocks = 0;
        for (ActiveCrisis c : state.crises()) {
            if (c.entry() != ActiveCrisis.Entry.INJECTED) {
                shocks = switch (setup.rules().card(c.card()).kind()) {
                    case SHOCK -> shocks + 1;
                    case REPAIR -> 0;
                    case NEUTRAL -> shocks;
                };
            }
        }
        return shocks >= setup.rules().model().deck().shocksPerRepair()
                && cards(setup).stream().anyMatch(c -> c.kind() == Card.Kind.REPAIR && !seen(state, c));
    }
}
