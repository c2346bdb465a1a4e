package org.liberalparadox.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.liberalparadox.engine.GameSetup;
import org.liberalparadox.engine.model.Model;
import org.liberalparadox.engine.model.Phase;
import org.liberalparadox.engine.model.Reciprocity;
import org.liberalparadox.engine.model.SeatDefinition;
import org.liberalparadox.engine.state.GameState;
import org.liberalparadox.engine.state.RegimeState;
import org.liberalparadox.projection.SeatViewProjection;
import org.liberalparadox.simulation.Situations;
import org.liberalparadox.simulation.With;

/** P21: beyond some number of partners a regime is cheaper than a bargain with each. */
final class RegimeCheaper implements Proposition {
    private static final String SCENARIO = "global-compact";
    private static final int DURATION = 6;

    @Override
    public About about() {
        return new About(
                "P21",
                "Institutionalising is cheaper than bargaining with each",
                "S04; F23",
                "What does it cost a lead state to keep up bargains with n partners over the game, and what to lead a"
                        + " regime of the same members, as its own budget shows it?",
                "--set model.suasion.bilateral=0: bargains cost nothing to keep up and no regime pays");
    }

    @Override
    public Finding test(Lab lab) {
        GameSetup setup = lab.setup(SCENARIO, "script=[]", "deck=[]", "regimes=[]");
        GameState start = Situations.until(setup, List.of(), 1, Phase.POLICY);
        List<String> states = setup.scenario().seats().stream()
                .filter(s -> s.role().isState())
                .map(SeatDefinition::id)
                .toList();
        String lead = states.getFirst();
        List<Integer> bargains = new ArrayList<>();
        List<Integer> regimes = new ArrayList<>();
        int crossover = 0;
        for (int n = 1; n < states.size(); n++) {
            List<String> partners = states.subList(1, n + 1);
            bargains.add(DURATION * bargains(start, lead, partners));
            regimes.add(setup.rules().model().suasion().founding() + DURATION * regime(start, lead, partners));
            if (crossover == 0 && regimes.getLast() < bargains.getLast()) {
                crossover = n;
            }
        }
        Model.Suasion s = setup.rules().model().suasion();
        int implied = (int) Math.floor((s.founding() / (double) DURATION + s.membership()) / s.bilateral()) + 1;
        return new Finding(
                2L * bargains.size(),
                "costs",
                "partners from which the regime is cheaper",
                Effect.exact(crossover),
                crossover > 1 && crossover == implied,
                Text.of(
                        "Over %d years bargains with 1 to %d partners cost %s, the regime %s: it is cheaper from %d"
                                + " partners, as the rules imply (%d).",
                        DURATION, bargains.size(), told(bargains), told(regimes), crossover, implied));
    }

    private static String told(List<Integer> costs) {
        return costs.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    /** Points a year the lead owes for its bargains, promises not counted. */
    private static int bargains(GameState start, String lead, List<String> partners) {
        GameState state = start;
        for (String partner : partners) {
            state = With.agreement(
                    state,
                    Bargains.terms(
                            lead,
                            partner,
                            Bargains.promises(start.setup(), lead, partner, List.of("consultative-process"), 1),
                            DURATION,
                            Reciprocity.DIFFUSE));
        }
        return dues(state, lead);
    }

    private static int regime(GameState start, String lead, List<String> partners) {
        List<String> members = new ArrayList<>(partners);
        members.addFirst(lead);
        RegimeState regime =
                new RegimeState("one", "One", List.of(), null, members, members, 1, 50, 50, false, List.of(50.0));
        return dues(start.with(d -> d.regimes = List.of(regime)), lead);
    }

    private static int dues(GameState state, String lead) {
        return SeatViewProjection.of(state, lead, new TreeSet<>(state.seats().keySet()))
                .me()
                .dues();
    }
}
