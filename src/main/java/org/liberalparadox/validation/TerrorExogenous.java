package org.liberalparadox.validation;

import java.util.ArrayList;
import java.util.List;
import org.liberalparadox.engine.GameSetup;
import org.liberalparadox.engine.event.GameEvent;
import org.liberalparadox.engine.model.Reason;

/** P33: terror is drawn without a look at how many people move. */
final class TerrorExogenous implements Proposition {
    private static final int GAMES = 100;
    private static final String TERROR = "terror-shock";

    @Override
    public About about() {
        return new About(
                "P33",
                "Terror does not depend on migration",
                "H18: terror by migrants is extremely rare; game manual, chapter 8",
                "Do the same games draw the same terror cards when a tenth, and when ten times, as many displaced people"
                        + " set out?",
                "--set model.deck.chance=1: a card every round, still the same whoever moves");
    }

    @Override
    public String remark() {
        return "A first form correlated all rounds of all scenarios, those of the three displacements of one game as if they"
                + " were games of their own: 0.041 over 14,400 rounds, because scenarios that know more journeys also draw more"
                + " cards. Now each scenario and year is compared with itself, and every game counts once.";
    }

    /** Drawn terror by round, 1 or 0, and people who arrived on their own in the round before. */
    private record Drawn(List<String> cards, List<double[]> rounds) {}

    @Override
    public Finding test(Lab lab) {
        int games = lab.games(GAMES);
        long differ = 0;
        long terror = 0;
        List<double[]> points = new ArrayList<>();
        for (String id : lab.scenarios()) {
            GameSetup few = setup(lab, id, 0.1);
            GameSetup many = setup(lab, id, 10);
            List<Drawn> calm = lab.each(games, g -> play(lab.game(few, g)));
            List<Drawn> busy = lab.each(games, g -> play(lab.game(many, g)));
            for (int g = 0; g < games; g++) {
                differ += calm.get(g).cards().equals(busy.get(g).cards()) ? 0 : 1;
                terror += calm.get(g).cards().stream()
                        .filter(c -> c.endsWith(TERROR))
                        .count();
            }
            points.addAll(apart(busy));
        }
        long all = (long) games * lab.scenarios().size();
        double r = correlation(points);
        double half = 1.96 / Math.sqrt(points.size());
        return new Finding(
                all,
                "pairs of games",
                "correlation of terror with the arrivals of the year before",
                new Effect(r, r - half, r + half),
                differ == 0 && terror > 0 && Math.abs(r) < 2 * half,
                Text.of(
                        "%d terror cards were drawn; in %d of %d pairs of games one was drawn otherwise. Over %d"
                                + " rounds, each against the mean of its scenario and year, terror correlates with the arrivals"
                                + " of the year before at %.3f.",
                        terror, differ, all, points.size(), r));
    }

    /** Every card of the scenario's deck and the terror card, with another share of the displaced setting out. */
    private static GameSetup setup(Lab lab, String id, double factor) {
        GameSetup shipped = lab.setup(id);
        List<String> deck = new ArrayList<>(shipped.scenario().deck());
        if (!deck.contains(TERROR)) {
            deck.add(TERROR);
        }
        if (deck.size() == 1) {
            deck.add("recession");
            deck.add("labour-shortage");
        }
        double attempts = Math.min(1, shipped.rules().model().flows().displacedAttempts() * factor);
        return lab.setup(
                id,
                "script=[]",
                "deck=[" + String.join(",", deck) + "]",
                Text.of("model.flows.displacedAttempts=%.6f", attempts));
    }

    private static Drawn play(GameSetup game) {
        List<String> cards = new ArrayList<>();
        List<double[]> rounds = new ArrayList<>();
        double[] now = new double[2]; // arrivals of the round before, terror in this round
        Clock.play(game, event -> {
            switch (event) {
                case GameEvent.CrisisStruck e -> {
                    if (e.crisis().card().equals(TERROR)) {
                        cards.add(e.crisis().round() + ":" + TERROR);
                        now[1] = 1;
                    }
                }
                case GameEvent.PeopleMoved e -> {
                    if (e.round() > 1) {
                        rounds.add(now.clone());
                    }
                    now[1] = 0;
                    now[0] = e.movements().stream()
                            .filter(m -> m.reason() == Reason.JOURNEY)
                            .mapToLong(m -> m.people())
                            .sum();
                }
                default -> {
                    // neither news nor journeys
                }
            }
        });
        return new Drawn(List.copyOf(cards), rounds);
    }

    /** What is left of terror and arrivals beyond what is usual in that year of the scenario. */
    private static List<double[]> apart(List<Drawn> games) {
        List<double[]> rest = new ArrayList<>();
        for (int year = 0; year < games.getFirst().rounds().size(); year++) {
            int now = year;
            double[] usual = new double[2];
            games.forEach(g -> {
                usual[0] += g.rounds().get(now)[0] / games.size();
                usual[1] += g.rounds().get(now)[1] / games.size();
            });
            games.forEach(g -> rest.add(
                    new double[] {g.rounds().get(now)[0] - usual[0], g.rounds().get(now)[1] - usual[1]}));
        }
        return rest;
    }

    private static double correlation(List<double[]> points) {
        double mx = points.stream().mapToDouble(p -> p[0]).average().orElse(0);
        double my = points.stream().mapToDouble(p -> p[1]).average().orElse(0);
        double xy = 0;
        double xx = 0;
        double yy = 0;
        for (double[] p : points) {
            xy += (p[0] - mx) * (p[1] - my);
            xx += (p[0] - mx) * (p[0] - mx);
            yy += (p[1] - my) * (p[1] - my);
        }
        return xx == 0 || yy == 0 ? 0 : xy / Math.sqrt(xx * yy);
    }
}
