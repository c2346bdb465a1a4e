package org.liberalparadox.engine.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.liberalparadox.engine.Decision;
import org.liberalparadox.engine.Rejection;
import org.liberalparadox.engine.command.GameCommand;
import org.liberalparadox.engine.event.GameEvent;
import org.liberalparadox.engine.model.Card;
import org.liberalparadox.engine.model.CardEffect;
import org.liberalparadox.engine.model.ScriptedCard;
import org.liberalparadox.engine.model.SeatDefinition;
import org.liberalparadox.engine.state.ActiveCrisis;

/**
 * Crisis cards come into play by script, by draw or by the facilitator's hand (game manual, chapter 8). Terror is exogenous:
 * no draw looks at how many people move (proposition P33).
 */
public final class Crises {
    /** After so many draws of cards already seen there is no news. */
    private static final int MAX_DRAWS = 20;

    private Crises() {}

    /** Scripted cards of the round; a round the script leaves empty may bring one from the deck. */
    static void news(Turn turn) {
        int round = turn.state().round();
        List<ScriptedCard> scripted = turn.scenario().script().stream()
                .filter(s -> s.round() == round)
                .toList();
        scripted.forEach(s -> strike(turn, turn.rules().card(s.card()), s.seats(), ActiveCrisis.Entry.SCRIPTED));
        if (scripted.isEmpty()
                && !turn.scenario().deck().isEmpty()
                && turn.chance("deck") < turn.model().deck().chance()) {
            draw(turn).ifPresent(card -> strike(turn, card, List.of(), ActiveCrisis.Entry.DRAWN));
        }
    }

    /**
     * By weight, drawn again while a card has been seen already: so a card played by hand changes only the draws that would
     * have hit it.
     */
    private static Optional<Card> draw(Turn turn) {
        List<Card> deck = turn.rules().cards().stream()
                .filter(c -> turn.scenario().deck().contains(c.id()))
                .filter(c -> !struck(turn, c, List.of()).isEmpty())
                .toList();
        double[] weights = deck.stream().mapToDouble(Card::weight).toArray();
        for (int attempt = 0; attempt < MAX_DRAWS; attempt++) {
            int drawn = Chance.weighted(turn.chance("card:" + attempt), weights);
            if (drawn >= 0 && !seen(turn, deck.get(drawn))) {
                return Optional.of(deck.get(drawn));
            }
        }
        return Optional.empty();
    }

    private static boolean seen(Turn turn, Card card) {
        return turn.state().crises().stream().anyMatch(x -> x.card().equals(card.id()));
    }

    public static Decision inject(GameCommand.InjectCrisis c, Turn turn) {
        if (!turn.rules().hasCard(c.card())) {
            return Decision.refused(new Rejection.UnknownCard(c.card()));
        }
        for (String seat : c.seats()) {
            if (!turn.state().seats().containsKey(seat)) {
                return Decision.refused(new Rejection.UnknownSeat(seat));
            }
        }
        strike(turn, turn.rules().card(c.card()), c.seats(), ActiveCrisis.Entry.INJECTED);
        return turn.decision();
    }

    private static List<String> struck(Turn turn, Card card, List<String> named) {
        return named.isEmpty()
                ? turn.scenario().seats().stream()
                        .filter(s -> card.strikes().contains(s.role()))
                        .map(SeatDefinition::id)
                        .toList()
                : named;
    }

    static void strike(Turn turn, Card card, List<String> named, ActiveCrisis.Entry entry) {
        List<String> struck = struck(turn, card, named);
        int id = turn.state().crises().size() + 1;
        int round = turn.state().round();
        List<ActiveCrisis.Lasting> lasting = card.effect().rounds() > 0
                ? List.of(new ActiveCrisis.Lasting(
                        struck, card.effect(), round + card.effect().rounds() - 1))
                : List.of();
        List<String> asked = card.choices().isEmpty() ? List.of() : struck;
        TreeMap<String, String> answers = new TreeMap<>();
        if (asked.isEmpty()) {
            struck.forEach(s -> answers.put(s, ""));
        }
        turn.happens(
                new GameEvent.CrisisStruck(new ActiveCrisis(id, card.id(), round, entry, struck, answers, lasting)));
        for (String seat : struck) {
            CardEffects.apply(turn, seat, card.effect(), "card", card.id());
        }
        CardEffects.regimes(turn, card.effect(), card.id());
    }

    public static Decision answer(GameCommand.AnswerCrisis c, Turn turn) {
        Optional<ActiveCrisis> crisis = turn.state().crisis(c.crisis());
        if (crisis.isEmpty()) {
            return Decision.refused(new Rejection.UnknownCrisis(c.crisis()));
        }
        if (!crisis.get().struck().contains(c.seat())) {
            return Decision.refused(new Rejection.NotStruck(c.crisis()));
        }
        if (!crisis.get().awaits(c.seat())) {
            return Decision.refused(new Rejection.AlreadyAnswered(c.crisis()));
        }
        Card card = turn.rules().card(crisis.get().card());
        if (card.choices().stream().noneMatch(x -> x.id().equals(c.choice()))) {
            return Decision.refused(new Rejection.UnknownChoice(c.choice()));
        }
        respond(turn, crisis.get(), c.seat(), c.choice(), false);
        return turn.decision();
    }

    /** Whoever has not answered when a phase ends takes the first answer. */
    static void defaults(Turn turn) {
        for (ActiveCrisis crisis : turn.state().crises()) {
            for (String seat : crisis.struck()) {
                if (crisis.awaits(seat)) {
                    Card card = turn.rules().card(crisis.card());
                    respond(turn, crisis, seat, card.choices().getFirst().id(), true);
                }
            }
        }
    }

    private static void respond(Turn turn, ActiveCrisis crisis, String seat, String choice, boolean byDefault) {
        Card card = turn.rules().card(crisis.card());
        CardEffect effect = card.choices().stream()
                .filter(x -> x.id().equals(choice))
                .findFirst()
                .orElseThrow()
                .effect();
        int until = effect.rounds() > 0 ? turn.state().round() + effect.rounds() - 1 : 0;
        turn.happens(new GameEvent.CrisisAnswered(crisis.id(), seat, choice, byDefault, effect, until));
        CardEffects.apply(turn, seat, effect, "answer", card.id());
        CardEffects.regimes(turn, effect, card.id());
    }

    /** Effects at work in this round on a seat, or on everybody when the seat is null. */
    static List<CardEffect> atWork(Turn turn, @Nullable String seat) {
        return atWork(turn, seat, turn.state().round());
    }

    /** Effects at work in a round up to this one. */
    static List<CardEffect> atWork(Turn turn, @Nullable String seat, int round) {
        List<CardEffect> effects = new ArrayList<>();
        for (ActiveCrisis crisis : turn.state().crises()) {
            for (ActiveCrisis.Lasting lasting : crisis.lasting()) {
                if (crisis.round() <= round
                        && lasting.until() >= round
                        && (seat == null || lasting.seats().contains(seat))) {
                    effects.add(lasting.effect());
                }
            }
        }
        return effects;
    }
}
