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
import org.liberalparadox.engine.model.Phase;
import org.liberalparadox.engine.model.ScriptedCard;
import org.liberalparadox.engine.state.ActiveCrisis;

/**
 * Crisis cards come into play by script, by draw or by the facilitator's hand (game manual, chapter 8). Terror is exogenous:
 * no draw looks at how many people move (proposition P33).
 */
public final class Crises {
    private Crises() {}

    /**
     * The second halves of last round's cards, then the scripted cards of the round; a round the script leaves empty may
     * bring one from the deck.
     */
    static void news(Turn turn) {
        int round = turn.state().round();
        sequels(turn);
        List<ScriptedCard> scripted = turn.scenario().script().stream()
                .filter(s -> s.round() == round)
                .toList();
        scripted.forEach(s -> strike(turn, turn.rules().card(s.card()), s.seats(), ActiveCrisis.Entry.SCRIPTED));
        Deck.draw(turn.state()).ifPresent(card -> strike(turn, card, List.of(), ActiveCrisis.Entry.DRAWN));
    }

    private static void sequels(Turn turn) {
        for (ActiveCrisis crisis : turn.state().crises()) {
            Card.Sequel then = turn.rules().card(crisis.card()).then();
            if (then != null && turn.state().round() == crisis.begins() + 1) {
                int until = turn.state().round() + then.effect().rounds() - 1;
                turn.happens(new GameEvent.CrisisTurned(crisis.id(), then.effect(), until));
                apply(turn, crisis.struck(), then.effect(), crisis.card());
                CardEffects.regimes(turn, then.effect(), crisis.card(), 1);
            }
        }
    }

    private static void apply(Turn turn, List<String> seats, CardEffect effect, String card) {
        for (String seat : seats) {
            CardEffects.apply(turn, seat, effect, "card", card);
        }
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

    static void strike(Turn turn, Card card, List<String> named, ActiveCrisis.Entry entry) {
        List<String> struck = Struck.by(card, named, turn.scenario());
        List<String> beyond = card.beyond() == null ? List.of() : Struck.beyond(struck, turn.scenario());
        int id = turn.state().crises().size() + 1;
        List<String> asked = card.choices().isEmpty() ? List.of() : struck;
        TreeMap<String, String> answers = new TreeMap<>();
        if (asked.isEmpty()) {
            struck.forEach(s -> answers.put(s, ""));
        }
        List<ActiveCrisis.Lasting> lasting = new ArrayList<>();
        last(turn, struck, card.effect(), lasting);
        last(turn, beyond, card.beyond(), lasting);
        turn.happens(new GameEvent.CrisisStruck(new ActiveCrisis(
                id,
                card.id(),
                turn.state().round(),
                turn.state().phase(),
                entry,
                struck,
                answers,
                List.copyOf(lasting))));
        apply(turn, struck, card.effect(), card.id());
        CardEffects.regimes(turn, card.effect(), card.id(), 1);
        CardEffect felt = card.beyond();
        if (felt != null) {
            apply(turn, beyond, felt, card.id());
            CardEffects.regimes(turn, felt, card.id(), 1);
        }
    }

    private static void last(
            Turn turn, List<String> seats, @Nullable CardEffect effect, List<ActiveCrisis.Lasting> lasting) {
        if (effect != null && effect.rounds() > 0 && !seats.isEmpty()) {
            lasting.add(new ActiveCrisis.Lasting(seats, effect, until(turn, effect)));
        }
    }

    /** The last round an effect holds. What comes after people have moved holds from the next round. */
    private static int until(Turn turn, CardEffect effect) {
        int begins = turn.state().round() + (turn.state().phase() == Phase.RECKONING ? 1 : 0);
        return begins + effect.rounds() - 1;
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
        int until = effect.rounds() > 0 ? until(turn, effect) : 0;
        turn.happens(new GameEvent.CrisisAnswered(crisis.id(), seat, choice, byDefault, effect, until));
        CardEffects.apply(turn, seat, effect, "answer", card.id());
        CardEffects.regimes(turn, effect, card.id(), shareOfPower(turn, seat, crisis.struck()));
    }

    /** An answer moves a regime by as much as the seat weighs among those who were asked. */
    private static double shareOfPower(Turn turn, String seat, List<String> asked) {
        double all = 0;
        for (String one : asked) {
            all += turn.scenario().seat(one).power();
        }
        return all == 0 ? 1 : turn.scenario().seat(seat).power() / all;
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
