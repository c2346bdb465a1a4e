package org.liberalparadox.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.liberalparadox.bot.Negotiators;
import org.liberalparadox.engine.GameEngine;
import org.liberalparadox.engine.GameSetup;
import org.liberalparadox.engine.analysis.Constituency;
import org.liberalparadox.engine.analysis.Support;
import org.liberalparadox.engine.command.GameCommand;
import org.liberalparadox.engine.model.BotStrategy;
import org.liberalparadox.engine.model.Clause;
import org.liberalparadox.engine.model.GateStance;
import org.liberalparadox.engine.model.Phase;
import org.liberalparadox.engine.model.Reciprocity;
import org.liberalparadox.engine.model.Terms;
import org.liberalparadox.engine.state.GameState;
import org.liberalparadox.engine.state.Orders;
import org.liberalparadox.projection.SeatViewProjection;
import org.liberalparadox.simulation.Situations;
import org.liberalparadox.simulation.With;

/** P27: a partner whose visas never come loses by the deal and lets its gate go. */
final class BrokenCarrot implements Proposition {
    private static final String SCENARIO = "aegean-2015";
    private static final String GUARD = "turkiye";
    private static final String PAYER = "germany";
    private static final int DURATION = 6;
    private static final int YEARS = 2;

    @Override
    public About about() {
        return new About(
                "P27",
                "Deals decay when the carrot is not delivered",
                "V02, C29; E23; EU–Turkey statement, 18 March 2016",
                "When Türkiye guards its coast for visas and money and Germany delivers neither, what is left of the deal"
                        + " for Türkiye, and how many temperaments stop guarding?",
                "--set aegean-2015:seats.turkiye.stakes.border-control=3: guarding costs more than any carrot pays");
    }

    /** Where the deal stands after two years. */
    private record Year(double surplus, int guarding, int open) {}

    @Override
    public Finding test(Lab lab) {
        GameSetup setup = lab.setup(
                SCENARIO,
                "script=[]",
                "deck=[]",
                "model.detection.base=1",
                "model.linkage.tactical=1",
                "model.linkage.fragmented=1",
                "model.linkage.substantive=1");
        Year kept = years(setup, false);
        Year broken = years(setup, true);
        int bots = bots(setup).size();
        return new Finding(
                2L * bots,
                "bots",
                "points of support a year that the partner gains by the deal, broken less kept",
                Effect.exact(broken.surplus() - kept.surplus()),
                kept.surplus() > 0 && broken.surplus() < 0 && broken.guarding() < kept.guarding(),
                Text.of(
                        "Delivered, the deal is worth %+.1f points to Türkiye and %d of %d temperaments go on guarding;"
                                + " not delivered, %+.1f points, %d guard and %d open the gate.",
                        kept.surplus(), kept.guarding(), bots, broken.surplus(), broken.guarding(), broken.open()));
    }

    private static List<BotStrategy> bots(GameSetup setup) {
        return setup.rules().bots().stream()
                .filter(b -> b.reply() != BotStrategy.Reply.RANDOM)
                .toList();
    }

    private static Terms deal() {
        List<Clause> clauses = new ArrayList<>(List.of(
                new Clause(PAYER, GUARD, "visa-free", 3),
                new Clause(PAYER, GUARD, "financial-package", 2),
                new Clause(GUARD, PAYER, "border-control", 3)));
        return Bargains.terms(PAYER, GUARD, clauses, DURATION, Reciprocity.DIFFUSE);
    }

    private static Year years(GameSetup setup, boolean breaks) {
        GameState state = With.agreement(Situations.until(setup, List.of(), 1, Phase.POLICY), deal());
        for (int year = 0; year < YEARS; year++) {
            List<Integer> broken =
                    breaks ? state.owedBy(PAYER).stream().map(o -> o.id()).toList() : List.of();
            state = Situations.after(
                    state,
                    new GameCommand.SealOrders(
                            PAYER, new Orders(state.seat(PAYER).policy(), broken, List.of())));
            state = Situations.on(Situations.next(state), Phase.POLICY);
        }
        int guarding = 0;
        int open = 0;
        for (BotStrategy bot : bots(setup)) {
            Orders orders = orders(state, bot);
            boolean guards = state.owedBy(GUARD).stream().noneMatch(o -> orders.defects(o.id()));
            guarding += guards && orders.policy().gate() == GateStance.HOLD ? 1 : 0;
            open += orders.policy().gate() == GateStance.OPEN ? 1 : 0;
        }
        return new Year(surplus(state, breaks), guarding, open);
    }

    /** What the guard's factions make of what it gives and what it got. */
    private static double surplus(GameState state, boolean breaks) {
        Constituency home = GameEngine.home(state, GUARD);
        double points = 0;
        for (Clause clause : deal().clauses()) {
            if (clause.giver().equals(GUARD) || !breaks) {
                points += home.mood()
                        .dot(Support.appeal(clause, deal(), home, state.setup().rules()));
            }
        }
        return points;
    }

    private static Orders orders(GameState state, BotStrategy bot) {
        GameSetup setup = state.setup();
        for (GameCommand.SeatCommand command : Negotiators.create(
                        GUARD, bot, setup.rules(), setup.scenario().routes(), setup.seed())
                .act(SeatViewProjection.of(
                        state, GUARD, new TreeSet<>(state.seats().keySet())))) {
            if (command instanceof GameCommand.SealOrders(var _, var orders)) {
                return orders;
            }
        }
        throw new IllegalStateException(bot.id() + " gave no orders");
    }
}
