package org.liberalparadox.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.liberalparadox.engine.GameSetup;
import org.liberalparadox.engine.command.GameCommand;
import org.liberalparadox.engine.model.Norm;
import org.liberalparadox.engine.model.Phase;
import org.liberalparadox.engine.model.Policy;
import org.liberalparadox.engine.model.SeatDefinition;
import org.liberalparadox.engine.state.GameState;
import org.liberalparadox.engine.state.Orders;
import org.liberalparadox.engine.state.Passage;
import org.liberalparadox.engine.state.RegimeState;
import org.liberalparadox.engine.state.Track;
import org.liberalparadox.simulation.Situations;
import org.liberalparadox.simulation.With;

/** P18: members of a pooled border share what it is worth, and who stands outside neither has nor harms it. */
final class ClubGood implements Proposition {
    private static final String LOST = "neighbours-closed";
    private static final int PURSE = 100;
    private static final double ALIKE = 0.02;

    @Override
    public About about() {
        return new About(
                "P18",
                "A club good excludes",
                "C16, I03; F11 (Buchanan 1965)",
                "What does an open border inside a club earn a member and a state outside in a year, how much of it can"
                        + " the outsider take away by closing its own border, and what is it worth to the outsider once let"
                        + " in?",
                "--set model.tracks.neighbourEconomy=0: an open border inside is worth nothing to anybody");
    }

    @Override
    public Finding test(Lab lab) {
        List<Double> member = new ArrayList<>();
        List<Double> outside = new ArrayList<>();
        List<Double> harm = new ArrayList<>();
        List<Double> admitted = new ArrayList<>();
        List<Double> inner = new ArrayList<>();
        List<Double> outer = new ArrayList<>();
        for (String id : lab.scenarios()) {
            GameSetup setup = lab.setup(id, "script=[]", "deck=[]");
            GameState year = Situations.until(setup, List.of(), 1, Phase.POLICY);
            for (RegimeState club : year.regimes()) {
                if (!club.has(Norm.POOLED_BORDER)) {
                    continue;
                }
                passages(year, club, inner, outer);
                for (SeatDefinition other : setup.scenario().states()) {
                    if (club.members().contains(other.id())) {
                        continue;
                    }
                    outside.add(worth(year, club, other.id()));
                    admitted.add(worth(joined(year, club, other.id()), club, other.id()));
                    for (String m : club.members()) {
                        member.add(worth(year, club, m));
                        harm.add(lost(close(year, List.of(other.id())), m) - lost(year, m));
                    }
                }
            }
        }
        Effect worth = Effect.mean(member);
        Effect let = Effect.mean(admitted);
        boolean excludes = outside.stream().allMatch(x -> x == 0)
                && harm.stream().allMatch(x -> x == 0)
                && Effect.mean(outer).value() < ALIKE;
        return new Finding(
                member.size(),
                "pairs of a member and an outsider",
                "points of economy a year that the open border is worth to a member",
                worth,
                worth.isAbove(0)
                        && let.isAbove(0)
                        && excludes
                        && Effect.mean(inner).isAbove(0),
                Text.of(
                        "Members lose %.2f points of economy in a year in which the others close, outsiders %.2f, and"
                                + " %.2f once let in; an outsider that closes costs members %.2f. On ways between members"
                                + " the club lets %.1f points more of a hundred people pass, on ways between a member and an"
                                + " outsider %.1f.",
                        worth.value(),
                        Effect.mean(outside).value(),
                        let.value(),
                        Effect.mean(harm).value(),
                        100 * Effect.mean(inner).value(),
                        100 * Effect.mean(outer).value()));
    }

    /** Points of economy a year that the seat loses when all members of the club but itself close their borders. */
    private static double worth(GameState year, RegimeState club, String seat) {
        List<String> others = new ArrayList<>(club.members());
        others.remove(seat);
        return lost(close(year, others), seat) - lost(year, seat);
    }

    private static double lost(GameState year, String seat) {
        return -Situations.next(year).seat(seat).causes().stream()
                .filter(c -> c.cause().equals(LOST))
                .mapToDouble(Track::points)
                .sum();
    }

    private static GameState close(GameState year, List<String> seats) {
        GameState state = year;
        for (String seat : seats) {
            state = With.seat(state, state.seat(seat).withPurse(PURSE, 0, 0));
            Policy p = state.seat(seat).policy();
            Policy shut = new Policy(Policy.MAX, p.rightsStandard(), p.integration(), p.hostFunding(), p.gate());
            state = Situations.after(state, new GameCommand.SealOrders(seat, new Orders(shut, List.of(), List.of())));
        }
        return state;
    }

    private static GameState joined(GameState year, RegimeState club, String seat) {
        return year.with(d -> d.regimes = year.regimes().stream()
                .map(r -> r.id().equals(club.id()) ? r.withMember(seat, r.breadth()) : r)
                .toList());
    }

    /** How many more of a hundred pass with the club than without it: between members, and between one and an outsider. */
    private static void passages(GameState year, RegimeState club, List<Double> inner, List<Double> outer) {
        GameState with = Situations.next(year);
        GameState without = Situations.next(year.with(d -> d.regimes =
                year.regimes().stream().filter(r -> !r.id().equals(club.id())).toList()));
        TreeSet<String> members = new TreeSet<>(club.members());
        for (Passage one : with.flows().getLast().passages()) {
            for (Passage other : without.flows().getLast().passages()) {
                boolean same = one.from().equals(other.from()) && one.to().equals(other.to());
                boolean states =
                        year.seats().containsKey(one.from()) && year.seats().containsKey(one.to());
                boolean touches = members.contains(one.from()) || members.contains(one.to());
                if (same && states && touches) {
                    boolean both = members.contains(one.from()) && members.contains(one.to());
                    (both ? inner : outer).add(stopped(other) - stopped(one));
                }
            }
        }
    }

    private static double stopped(Passage p) {
        long all = p.people() + p.stopped();
        return all == 0 ? 0 : (double) p.stopped() / all;
    }
}
