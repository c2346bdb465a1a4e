package org.liberalparadox.rules;

import java.util.List;
import org.liberalparadox.engine.model.Card;
import org.liberalparadox.engine.model.CardEffect;
import org.liberalparadox.engine.model.Role;

/** What crisis cards must keep to beyond their shape. */
final class CardCheck {
    /** The largest factor by which a card may multiply something. */
    private static final double MOST = 20;

    private CardCheck() {}

    static void check(List<Card> cards, Checks checks) {
        checks.unique(cards.stream().map(Card::id).toList(), "");
        for (Card card : cards) {
            String path = card.id();
            checks.id(card.id(), path + ".id");
            checks.range(card.weight(), 0, 20, path + ".weight");
            strikes(card.strikes(), path + ".strikes", checks);
            effect(card.effect(), path + ".effect", checks);
            CardEffect beyond = card.beyond();
            if (beyond != null) {
                effect(beyond, path + ".beyond", checks);
                answerable(beyond, path + ".beyond", checks);
            }
            Card.Sequel then = card.then();
            if (then != null) {
                effect(then.effect(), path + ".then.effect", checks);
            }
            draw(card, path, checks);
            checks.unique(card.choices().stream().map(Card.Choice::id).toList(), path + ".choices");
            checks.that(card.choices().size() != 1, path + ".choices", "has one entry", "offer two to four, or none");
            checks.that(
                    card.choices().size() <= 4,
                    path + ".choices",
                    "has " + card.choices().size() + " entries",
                    "offer two to four, or none");
            for (Card.Choice choice : card.choices()) {
                checks.id(choice.id(), path + ".choices." + choice.id() + ".id");
                effect(choice.effect(), path + ".choices." + choice.id() + ".effect", checks);
                answerable(choice.effect(), path + ".choices." + choice.id() + ".effect", checks);
            }
        }
    }

    private static void strikes(List<Role> roles, String path, Checks checks) {
        checks.distinct(roles.stream().map(Role::toString).toList(), path, "role");
        checks.that(
                roles.stream().anyMatch(Role::isState), path, "names no state", "cards strike RECEIVING, FRONTLINE, …");
    }

    /** War counts once, however many seats feel it or answer. */
    private static void answerable(CardEffect effect, String path, Checks checks) {
        checks.that(
                effect.displacement() == 1,
                path + ".displacement",
                "is " + Checks.plain(effect.displacement()),
                "only the card itself displaces people");
    }

    private static void draw(Card card, String path, Checks checks) {
        checks.range(card.regimeAbove(), 0, 100, path + ".regimeAbove");
        checks.range(card.reversal(), 0, 1, path + ".reversal");
        checks.that(
                !card.exogenous() || card.pressure().isEmpty() && card.regimeAbove() == 0,
                path + ".exogenous",
                "is true beside pressure or regimeAbove",
                "what comes by lot alone looks at nothing");
        for (int i = 0; i < card.pressure().size(); i++) {
            Card.Pressure p = card.pressure().get(i);
            checks.range(p.below(), 0, 100, path + ".pressure[" + i + "].below");
            checks.that(
                    p.factor() >= 1,
                    path + ".pressure[" + i + "].factor",
                    "is " + Checks.plain(p.factor()),
                    "neglect makes a card likelier: 1 or more");
        }
    }

    private static void effect(CardEffect effect, String path, Checks checks) {
        checks.zeroSum(effect.mood(), path + ".mood");
        checks.range(effect.displacement(), 0, MOST, path + ".displacement");
        checks.range(effect.porosity(), 0, MOST, path + ".porosity");
        checks.range(effect.labour(), 0, MOST, path + ".labour");
        checks.range(effect.returns(), 0, MOST, path + ".returns");
        checks.range(effect.onward(), 0, MOST, path + ".onward");
        checks.range(effect.withoutWork(), 0, MOST, path + ".withoutWork");
        checks.range(effect.attempts(), 0, MOST, path + ".attempts");
        checks.range(effect.resettlement(), 0, MOST, path + ".resettlement");
        checks.range(effect.disorder(), 0, MOST, path + ".disorder");
        checks.range(effect.deflection(), 0, 1, path + ".deflection");
        checks.range(effect.salience(), -1, 1, path + ".salience");
        checks.range(effect.faith(), -1, 1, path + ".faith");
        for (int i = 0; i < effect.regimes().size(); i++) {
            CardEffect.RegimeShift shift = effect.regimes().get(i);
            String at = path + ".regimes[" + i + "]";
            checks.that(
                    (shift.regime() == null) != (shift.norm() == null),
                    at,
                    "does not say which regimes",
                    "name a regime or a norm, not both");
            checks.range(shift.strength(), -100, 100, at + ".strength");
        }
        checks.range(effect.discount(), -1, 1, path + ".discount");
        checks.range(effect.polarisation(), -1, 1, path + ".polarisation");
        checks.range(effect.trust(), -1, 1, path + ".trust");
        checks.range(effect.budget(), -10, 10, path + ".budget");
        checks.range(effect.approval(), -50, 50, path + ".approval");
        checks.range(effect.noAgreement(), -20, 20, path + ".noAgreement");
        checks.that(
                effect.rounds() >= 1, path + ".rounds", "is " + effect.rounds(), "an effect lasts at least one round");
    }
}
