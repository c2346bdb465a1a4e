package org.liberalparadox.rules;

import java.util.List;
import org.liberalparadox.engine.model.BotStrategy;
import org.liberalparadox.engine.model.Card;
import org.liberalparadox.engine.model.CardEffect;
import org.liberalparadox.engine.model.Issue;
import org.liberalparadox.engine.model.Role;
import org.liberalparadox.engine.model.Side;

/** What issues, cards and bots must keep to beyond their shape. */
final class RulesCheck {
    private static final int LEVEL_LENGTH = 60;

    private RulesCheck() {}

    static void issues(List<Issue> issues, Checks checks) {
        checks.unique(issues.stream().map(Issue::id).toList(), "");
        for (Issue issue : issues) {
            issue(issue, checks);
        }
    }

    private static void issue(Issue issue, Checks checks) {
        String path = issue.id();
        checks.id(issue.id(), path + ".id");
        checks.text(issue.name(), path + ".name");
        checks.text(issue.source(), path + ".source");
        checks.that(
                issue.levels().size() == 5,
                path + ".levels",
                "has " + issue.levels().size() + " entries",
                "five are needed, for level 1 to 5");
        for (int i = 0; i < issue.levels().size(); i++) {
            int length = issue.levels().get(i).length();
            checks.that(
                    length > 0 && length <= LEVEL_LENGTH,
                    path + ".levels[" + i + "]",
                    "has " + length + " characters",
                    "say it in 1 to " + LEVEL_LENGTH);
        }
        curve(issue.curve(), path + ".curve", checks);
        weight(issue.weight(), path + ".weight", checks);
        roles(issue.givers(), path + ".givers", checks);
        roles(issue.beneficiaries(), path + ".beneficiaries", checks);
        nobodysResource(issue.givers(), path + ".givers", checks);
        nobodysResource(issue.beneficiaries(), path + ".beneficiaries", checks);
        side(issue.giver(), path + ".giver", checks);
        side(issue.beneficiary(), path + ".beneficiary", checks);
        checks.that(
                issue.beneficiary().cost() == 0,
                path + ".beneficiary.cost",
                "is " + Checks.plain(issue.beneficiary().cost()),
                "only the giver pays");
        checks.notNegative(issue.quantity(), path + ".quantity");
        checks.range(issue.visibility(), 0, 1, path + ".visibility");
    }

    private static void weight(List<Double> weights, String path, Checks checks) {
        if (weights.size() != 5) {
            checks.wrong(path, "has " + weights.size() + " numbers", "five are needed, for level 1 to 5");
            return;
        }
        double before = 0;
        double step = 0;
        for (double weight : weights) {
            double next = weight - before;
            if (next < step - 1e-9 || next <= 0) {
                checks.wrong(
                        path,
                        "is not convex at " + Checks.plain(weight),
                        "each step must weigh at least as much as the one before");
                return;
            }
            before = weight;
            step = next;
        }
    }

    private static void curve(List<Double> curve, String path, Checks checks) {
        if (curve.size() != 5) {
            checks.wrong(path, "has " + curve.size() + " numbers", "five are needed, for level 1 to 5");
            return;
        }
        double before = 0;
        double step = Double.MAX_VALUE;
        for (double value : curve) {
            double next = value - before;
            if (next <= 0) {
                checks.wrong(
                        path,
                        "does not rise at " + Checks.plain(value),
                        "each level must be worth more than the one before");
                return;
            }
            if (next > step + 1e-9) {
                checks.wrong(
                        path,
                        "is not concave at " + Checks.plain(value),
                        "each step must be no larger than the one before");
                return;
            }
            before = value;
            step = next;
        }
    }

    private static void roles(List<Role> roles, String path, Checks checks) {
        checks.that(!roles.isEmpty(), path, "is empty", "name at least one role");
    }

    /** People on the move speak for themselves: nothing is promised of them or to them as a seat (C02). */
    private static void nobodysResource(List<Role> roles, String path, Checks checks) {
        int at = roles.indexOf(Role.MIGRANT_COUNCIL);
        checks.that(
                at < 0,
                path + "[" + at + "]",
                Role.MIGRANT_COUNCIL + " is no party to bargains",
                "it proposes between others and testifies");
    }

    private static void side(Side side, String path, Checks checks) {
        checks.allFour(path + ".appeal");
        checks.notNegative(side.cost(), path + ".cost");
    }

    static void cards(List<Card> cards, Checks checks) {
        checks.unique(cards.stream().map(Card::id).toList(), "");
        for (Card card : cards) {
            String path = card.id();
            checks.id(card.id(), path + ".id");
            checks.text(card.headline(), path + ".headline");
            checks.text(card.precedent(), path + ".precedent");
            checks.text(card.source(), path + ".source");
            checks.text(card.people(), path + ".people");
            checks.notNegative(card.weight(), path + ".weight");
            roles(card.strikes(), path + ".strikes", checks);
            effect(card.effect(), path + ".effect", checks);
            CardEffect beyond = card.beyond();
            if (beyond != null) {
                effect(beyond, path + ".beyond", checks);
                answerable(beyond, path + ".beyond", checks);
            }
            Card.Sequel then = card.then();
            if (then != null) {
                checks.text(then.headline(), path + ".then.headline");
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
        checks.notNegative(effect.displacement(), path + ".displacement");
        checks.notNegative(effect.porosity(), path + ".porosity");
        checks.notNegative(effect.labour(), path + ".labour");
        checks.notNegative(effect.returns(), path + ".returns");
        checks.notNegative(effect.onward(), path + ".onward");
        checks.notNegative(effect.withoutWork(), path + ".withoutWork");
        checks.notNegative(effect.attempts(), path + ".attempts");
        checks.notNegative(effect.resettlement(), path + ".resettlement");
        checks.notNegative(effect.disorder(), path + ".disorder");
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
        checks.that(
                effect.rounds() >= 1, path + ".rounds", "is " + effect.rounds(), "an effect lasts at least one round");
    }

    static void bots(List<BotStrategy> bots, Checks checks) {
        checks.unique(bots.stream().map(BotStrategy::id).toList(), "");
        for (BotStrategy bot : bots) {
            checks.id(bot.id(), bot.id() + ".id");
            checks.text(bot.description(), bot.id() + ".description");
            checks.range(bot.aspiration(), 0, 1, bot.id() + ".aspiration");
            checks.positive(bot.concession(), bot.id() + ".concession");
            checks.range(bot.generosity(), 0, 1, bot.id() + ".generosity");
            checks.range(bot.linkage(), 0, 1, bot.id() + ".linkage");
            checks.range(bot.commons(), 0, 1, bot.id() + ".commons");
            checks.range(bot.watch(), 0, 1, bot.id() + ".watch");
            checks.range(bot.coercion(), 0, 1, bot.id() + ".coercion");
            checks.range(bot.resolve(), 0, 1, bot.id() + ".resolve");
            checks.range(bot.closure(), -5, 5, bot.id() + ".closure");
        }
    }
}
