package org.liberalparadox.validation;

import java.util.ArrayList;
import java.util.List;
import org.liberalparadox.engine.GameSetup;
import org.liberalparadox.engine.model.PersonStatus;
import org.liberalparadox.engine.model.Phase;
import org.liberalparadox.engine.model.Role;
import org.liberalparadox.engine.model.SeatDefinition;
import org.liberalparadox.engine.state.GameState;
import org.liberalparadox.engine.state.Track;
import org.liberalparadox.simulation.Injection;
import org.liberalparadox.simulation.Situations;

/** P24: a recession where people work is felt a year later where they come from. */
final class HostRecession implements Proposition {
    private static final String CARD = "recession";
    private static final int ROUND = 2;
    private static final double CLOSE = 0.9;

    /** So that what is rounded to tenths of a point is told apart for the smallest diaspora too. */
    private static final double MAGNIFIED = 1000;

    private static final List<PersonStatus> ABROAD =
            List.of(PersonStatus.SETTLED, PersonStatus.TEMPORARY, PersonStatus.ASYLUM, PersonStatus.IRREGULAR);

    @Override
    public About about() {
        return new About(
                "P24",
                "Remittances respond to hosts' recessions",
                "C31; F18",
                "By how much do remittances to a state fall in the year of a recession card in one host of its people and"
                        + " in the year after, and is the fall in proportion to what that host's earners are to it?",
                "--set model.tracks.remittanceCycle=0: what hosts earn does not reach home, only stopped hiring does");
    }

    /** A state and a host of its people: what the host's earners are to it, and what it lost. */
    private record Loss(double diaspora, double atOnce, double later) {}

    @Override
    public Finding test(Lab lab) {
        List<Loss> losses = new ArrayList<>();
        double unit = 1;
        for (String id : lab.scenarios()) {
            double shipped = lab.setup(id).rules().model().tracks().remittanceEconomy();
            GameSetup setup =
                    lab.setup(id, "script=[]", "deck=[]", "model.tracks.remittanceEconomy=" + MAGNIFIED * shipped);
            unit = MAGNIFIED;
            for (SeatDefinition host : setup.scenario().states()) {
                if (host.role() == Role.RECEIVING) {
                    losses.addAll(strike(setup, host));
                }
            }
        }
        double points = unit;
        List<Double> fall = losses.stream().map(l -> l.later() / points).toList();
        Effect later = Effect.mean(fall);
        double atOnce =
                losses.stream().mapToDouble(l -> l.atOnce() / points).average().orElse(0);
        double r = correlation(losses);
        long fell = losses.stream().filter(l -> l.later() > 0).count();
        return new Finding(
                losses.size(),
                "pairs of a state and a host",
                "points of economy a state loses the year after a recession in one host",
                later,
                later.isAbove(0) && fell == losses.size() && Math.abs(atOnce) < later.value() / 10 && r > CLOSE,
                Text.of(
                        "Remittances fall the year after in %d of %d pairs, by %.3f points of economy on average and %.3f"
                                + " at most, and by %.3f in the year of the card. The fall goes with the nationals in that host"
                                + " per inhabitant times the host's income: correlation %.3f.",
                        fell,
                        losses.size(),
                        later.value(),
                        fall.stream().mapToDouble(x -> x).max().orElse(0),
                        atOnce,
                        r));
    }

    private static List<Loss> strike(GameSetup setup, SeatDefinition host) {
        List<Injection> card = List.of(new Injection(ROUND, CARD, List.of(host.id())));
        GameState struck = reckoned(setup, card, ROUND);
        GameState quiet = reckoned(setup, List.of(), ROUND);
        GameState after = reckoned(setup, card, ROUND + 1);
        GameState usual = reckoned(setup, List.of(), ROUND + 1);
        List<Loss> losses = new ArrayList<>();
        for (SeatDefinition home : setup.scenario().states()) {
            double people = abroad(quiet, home, host);
            if (!home.id().equals(host.id()) && people > 0) {
                losses.add(new Loss(
                        people / home.population() * host.gdpPerCapita() * (1 - host.unemployment() / 100),
                        remittances(quiet, home) - remittances(struck, home),
                        remittances(usual, home) - remittances(after, home)));
            }
        }
        return losses;
    }

    private static GameState reckoned(GameSetup setup, List<Injection> cards, int round) {
        return Situations.next(Situations.until(setup, cards, round, Phase.POLICY));
    }

    private static double abroad(GameState state, SeatDefinition home, SeatDefinition host) {
        return ABROAD.stream()
                .mapToLong(s -> state.people().count(home.id(), host.id(), s))
                .sum();
    }

    private static double remittances(GameState state, SeatDefinition home) {
        return state.seat(home.id()).causes().stream()
                .filter(c -> c.cause().equals("remittances"))
                .mapToDouble(Track::points)
                .sum();
    }

    /** Pearson's r of the diaspora and the fall. */
    private static double correlation(List<Loss> losses) {
        double mx = losses.stream().mapToDouble(Loss::diaspora).average().orElse(0);
        double my = losses.stream().mapToDouble(Loss::later).average().orElse(0);
        double xy = 0;
        double xx = 0;
        double yy = 0;
        for (Loss l : losses) {
            xy += (l.diaspora() - mx) * (l.later() - my);
            xx += (l.diaspora() - mx) * (l.diaspora() - mx);
            yy += (l.later() - my) * (l.later() - my);
        }
        return xx == 0 || yy == 0 ? 0 : xy / Math.sqrt(xx * yy);
    }
}
