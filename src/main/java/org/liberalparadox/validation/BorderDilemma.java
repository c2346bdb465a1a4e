package org.liberalparadox.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.liberalparadox.engine.GameSetup;
import org.liberalparadox.engine.analysis.StageGame;
import org.liberalparadox.engine.analysis.Ways;
import org.liberalparadox.engine.model.Phase;
import org.liberalparadox.engine.model.Reason;
import org.liberalparadox.engine.model.Role;
import org.liberalparadox.engine.model.SeatDefinition;
import org.liberalparadox.engine.state.GameState;
import org.liberalparadox.engine.state.Movement;
import org.liberalparadox.simulation.Situations;
import org.liberalparadox.simulation.StageGames;

/** P08: closing a border is a prisoner's dilemma between those people head for. */
final class BorderDilemma implements Proposition {
    private static final int SCENARIOS = 2;

    @Override
    public About about() {
        return new About(
                "P08",
                "Closing borders is a prisoner's dilemma",
                "C21, C27; F6 collaboration (Snidal 1985, Martin 1992)",
                "What game do two receiving neighbours play when each may close its border for a year, and what does one"
                        + " closing do to the other's arrivals? Payoffs come from playing the year four times.",
                "--set model.tracks.borderEconomy=3: a closed border that costs its own economy tempts nobody");
    }

    @Override
    public String remark() {
        return "A first form counted every neighbour: half of them had fewer arrivals, because people "
                + "reach them through the one that closes. A second asked for more arrivals in every "
                + "remaining case and found none more where nothing is deflected, as under temporary "
                + "protection; now none may have fewer.";
    }

    @Override
    public Finding test(Lab lab) {
        List<String> dilemmas = new ArrayList<>();
        TreeSet<String> scenarios = new TreeSet<>();
        List<Double> raised = new ArrayList<>();
        List<String> fewer = new ArrayList<>();
        int pairs = 0;
        for (GameSetup setup : lab.setups()) {
            GameState state = Situations.until(setup, List.of(), 1, Phase.TALKS);
            List<SeatDefinition> open = setup.scenario().seats().stream()
                    .filter(s -> s.asylum() && s.role() != Role.SENDING)
                    .toList();
            for (int i = 0; i < open.size(); i++) {
                for (int j = i + 1; j < open.size(); j++) {
                    String a = open.get(i).id();
                    String b = open.get(j).id();
                    pairs++;
                    if (isDilemma(StageGames.border(state, a, b))) {
                        dilemmas.add(a + "–" + b);
                        scenarios.add(setup.scenario().id());
                        deflected(state, a, b).ifPresent(x -> note(x, a, b, raised, fewer));
                        deflected(state, b, a).ifPresent(x -> note(x, b, a, raised, fewer));
                    }
                }
            }
        }
        long more = raised.stream().filter(x -> x > 0).count();
        return new Finding(
                pairs,
                "pairs",
                "people more who arrive at the neighbour in the year one closes",
                Effect.mean(raised),
                scenarios.size() >= SCENARIOS && more > 0 && fewer.isEmpty(),
                Text.of(
                        "%d of %d pairs play T > R > P > S with 2R > T + S, in %d scenarios%s; closure of one raises the"
                                + " arrivals of a neighbour not reached through it in %d of %d cases and lowers them in %d%s.",
                        dilemmas.size(),
                        pairs,
                        scenarios.size(),
                        dilemmas.isEmpty() ? "" : " (" + String.join(", ", dilemmas) + ")",
                        more,
                        raised.size(),
                        fewer.size(),
                        fewer.isEmpty() ? "" : " (" + String.join(", ", fewer) + ")"));
    }

    private static void note(double more, String closing, String neighbour, List<Double> raised, List<String> fewer) {
        raised.add(more);
        if (more < 0) {
            fewer.add(Text.of("%s to %s %+.0f", closing, neighbour, more));
        }
    }

    private static boolean isDilemma(StageGame game) {
        return game.structure() == StageGame.Structure.COLLABORATION;
    }

    /** People more who arrive at a neighbour when one closes; empty for a neighbour that is reached through it. */
    private static Optional<Double> deflected(GameState state, String closing, String neighbour) {
        if (Ways.of(state.setup().scenario().routes()).before(closing, neighbour)) {
            return Optional.empty();
        }
        GameState policy = Situations.on(state, Phase.POLICY);
        GameState open = Situations.next(policy);
        GameState closed = Situations.next(StageGames.closed(policy, closing));
        return Optional.of(arrivals(closed, neighbour) - arrivals(open, neighbour));
    }

    private static double arrivals(GameState state, String seat) {
        return state.flows().getLast().movements().stream()
                .filter(m -> m.to().equals(seat) && !m.from().equals(seat))
                .filter(m -> m.reason() == Reason.JOURNEY || m.reason() == Reason.FIRST_ENTRY)
                .mapToLong(Movement::people)
                .sum();
    }
}
