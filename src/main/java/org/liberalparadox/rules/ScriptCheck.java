package org.liberalparadox.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.liberalparadox.engine.model.Card;
import org.liberalparadox.engine.model.Role;
import org.liberalparadox.engine.model.Scenario;
import org.liberalparadox.engine.model.ScriptedCard;
import org.liberalparadox.engine.model.SeatDefinition;

/** What the script and the deck must keep to: cards that exist, can be drawn and strike somebody. */
final class ScriptCheck {
    private final Scenario scenario;
    private final List<Card> cards;
    private final List<String> ids;
    private final List<String> states;
    private final Checks checks;

    ScriptCheck(Scenario scenario, List<Card> cards, Checks checks) {
        this.scenario = scenario;
        this.cards = cards;
        this.ids = cards.stream().map(Card::id).toList();
        this.states = scenario.states().stream().map(SeatDefinition::id).toList();
        this.checks = checks;
    }

    void check() {
        deck();
        Set<String> played = new HashSet<>();
        for (int i = 0; i < scenario.script().size(); i++) {
            String path = "script[" + i + "]";
            ScriptedCard scripted = scenario.script().get(i);
            checks.range(scripted.round(), 1, scenario.rounds(), path + ".round");
            checks.known(scripted.card(), ids, path + ".card", "card");
            checks.that(
                    played.add(scripted.round() + ":" + scripted.card()),
                    path,
                    "plays " + scripted.card() + " twice in round " + scripted.round(),
                    "a card comes once a round");
            checks.distinct(scripted.seats(), path + ".seats", "seat");
            for (int j = 0; j < scripted.seats().size(); j++) {
                struck(scripted.seats().get(j), path + ".seats[" + j + "]");
            }
            if (scripted.seats().isEmpty()) {
                strikesSomebody(scripted.card(), path);
            }
        }
    }

    private void struck(String seat, String path) {
        boolean elsewhere = scenario.hasSeat(seat) && !states.contains(seat);
        checks.that(!elsewhere, path, seat + " has no territory", "cards strike states: " + String.join(", ", states));
        if (!elsewhere) {
            checks.known(seat, states, path, "seat");
        }
    }

    private void strikesSomebody(String id, String path) {
        List<Role> roles = scenario.states().stream().map(SeatDefinition::role).toList();
        cards.stream()
                .filter(c -> c.id().equals(id))
                .findFirst()
                .ifPresent(card -> checks.that(
                        card.strikes().stream().anyMatch(roles::contains),
                        path,
                        "names no seat, and nobody here is "
                                + String.join(
                                        " or ",
                                        card.strikes().stream()
                                                .map(Role::toString)
                                                .toList()),
                        "add seats: […], the states it strikes"));
    }

    private void deck() {
        checks.distinct(scenario.deck(), "deck", "card");
        for (int i = 0; i < scenario.deck().size(); i++) {
            String path = "deck[" + i + "]";
            String id = scenario.deck().get(i);
            checks.known(id, ids, path, "card");
            for (Card card : cards) {
                if (card.id().equals(id)) {
                    drawable(card, path);
                }
            }
        }
    }

    private void drawable(Card card, String path) {
        checks.that(
                card.weight() > 0,
                path,
                card.id() + " is never drawn: its weight is 0",
                "put it into the script, or take it out");
    }
}
