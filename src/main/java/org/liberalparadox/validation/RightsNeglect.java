package org.liberalparadox.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.liberalparadox.bot.Bot;
import org.liberalparadox.engine.GameSetup;
import org.liberalparadox.engine.event.GameEvent;
import org.liberalparadox.engine.model.Policy;
import org.liberalparadox.engine.model.Reason;
import org.liberalparadox.engine.model.SeatDefinition;
import org.liberalparadox.engine.state.GameState;
import org.liberalparadox.simulation.GameRunner;

/** P31: turning people back and letting rights go keeps arrivals low and undermines the state all the same. */
final class RightsNeglect implements Proposition {
    private static final int GAMES = 80;
    private static final int MONEY = 6;

    @Override
    public About about() {
        return new About(
                "P31",
                "Rights neglect destabilises even when arrivals fall",
                "X05; H24; F24",
                "Against the same games under its standing policy, what happens to a receiver's arrivals and social"
                        + " contract, year by year, when it closes its border and lets rights go?",
                "--set model.tracks.rightsLever=0: rights cost nothing to neglect and the claim fails");
    }

    /** A seat's contract by round and the people who came on their own. */
    private record Course(List<Double> contract, long arrivals) {}

    @Override
    public Finding test(Lab lab) {
        int games = lab.games(GAMES);
        List<Double> first = new ArrayList<>();
        List<Double> last = new ArrayList<>();
        long fewer = 0;
        List<String> told = new ArrayList<>();
        boolean holds = true;
        for (String id : lab.scenarios()) {
            for (SeatDefinition seat : Bargains.receivers(lab.setup(id))) {
                GameSetup setup = lab.setup(id, "seats." + seat.id() + ".budget=" + (seat.budget() + MONEY));
                Policy p = seat.policy();
                Policy harsh = new Policy(Policy.MAX, 0, p.integration(), p.hostFunding(), p.gate());
                List<Course> kept = lab.each(games, g -> play(lab.game(setup, g), g, seat.id(), p));
                List<Course> neglect = lab.each(games, g -> play(lab.game(setup, g), g, seat.id(), harsh));
                List<Double> late = new ArrayList<>();
                for (int g = 0; g < games; g++) {
                    first.add(change(
                            kept.get(g).contract().getFirst(),
                            neglect.get(g).contract().getFirst()));
                    late.add(change(
                            kept.get(g).contract().getLast(),
                            neglect.get(g).contract().getLast()));
                    fewer += neglect.get(g).arrivals() < kept.get(g).arrivals() ? 1 : 0;
                }
                last.addAll(late);
                Effect effect = Effect.mean(late);
                holds &= effect.isBelow(0);
                told.add(Text.of("%s %+.1f", seat.id(), effect.value()));
            }
        }
        double early = first.stream().mapToDouble(x -> x).average().orElse(0);
        Effect effect = Effect.mean(last);
        return new Finding(
                last.size(),
                "pairs of games",
                "points of social contract in the last year, against the standing policy",
                effect,
                holds && effect.high() < early && fewer > 0.95 * last.size(),
                Text.of(
                        "Arrivals fall in %d of %d pairs; the contract changes by %+.1f points in the first year and"
                                + " %+.1f in the last (%s).",
                        fewer, last.size(), early, effect.value(), String.join(", ", told)));
    }

    private static double change(double from, double to) {
        return to - from;
    }

    private static Course play(GameSetup game, int number, String seat, Policy held) {
        SortedMap<String, Bot> bots = GameRunner.bots(game, Lab.mixed(game, number));
        bots.computeIfPresent(seat, (_, bot) -> new FixedPolicy(bot, _ -> held));
        long[] arrivals = new long[1];
        GameState end = GameRunner.play(game, bots, List.of(), event -> {
            if (event instanceof GameEvent.PeopleMoved moved) {
                arrivals[0] += moved.movements().stream()
                        .filter(m -> m.to().equals(seat) && m.reason() == Reason.JOURNEY)
                        .mapToLong(m -> m.people())
                        .sum();
            }
        });
        return new Course(
                end.seat(seat).history().stream()
                        .filter(s -> s.round() > 0)
                        .map(s -> s.contract())
                        .toList(),
                arrivals[0]);
    }

    @Override
    public String toString() {
        return about().id() + " " + about().claim();
    }
}
