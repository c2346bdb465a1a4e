package org.liberalparadox.bot;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.liberalparadox.engine.analysis.Constituency;
import org.liberalparadox.engine.analysis.Promise;
import org.liberalparadox.engine.analysis.Ways;
import org.liberalparadox.engine.command.GameCommand;
import org.liberalparadox.engine.model.Clause;
import org.liberalparadox.engine.model.Role;
import org.liberalparadox.engine.model.Rules;
import org.liberalparadox.engine.model.Terms;
import org.liberalparadox.projection.SeatView;

/**
 * What a seat and each partner could promise each other. Without a map of the routes it takes every gate to lie before
 * everybody, and learns from what the engine refuses.
 */
final class Grounds {
    private final Rules rules;
    private final @Nullable Ways ways;
    private final SortedMap<String, Bargain.Ground> known = new TreeMap<>();
    private final SortedMap<String, List<Promise>> promises = new TreeMap<>();
    // for look-ups only: nothing iterates over it
    private final Map<Circle, List<Promise>> among = new HashMap<>();
    private final TreeSet<String> blocked = new TreeSet<>();
    private final List<Terms> sent = new ArrayList<>();

    Grounds(Rules rules, @Nullable Ways ways) {
        this.rules = rules;
        this.ways = ways;
    }

    /** Between two others, as a mediator sees it. */
    Bargain.Ground between(Constituency one, Constituency other, SeatView view) {
        String pair = one.seat() + ">" + other.seat();
        Bargain.Ground ground = known.get(pair);
        if (ground == null) {
            ground = ground(one, other, view);
            known.put(pair, ground);
        }
        return ground;
    }

    /** Who sits round a text, the writer first, and whether it changes a charter. */
    private record Circle(List<String> parties, boolean changes) {}

    /**
     * All that several could promise each other, the writer first.
     *
     * @param changes whether a charter changes: what others than the writer could not promise to all alike is left out
     */
    List<Promise> among(List<Constituency> homes, boolean changes, SeatView view) {
        Circle circle = new Circle(homes.stream().map(Constituency::seat).toList(), changes);
        List<Promise> possible = among.get(circle);
        if (possible == null) {
            possible = pairs(homes, view);
            if (changes) {
                possible = writersOrToAll(possible, circle.parties());
            }
            among.put(circle, possible);
        }
        return possible;
    }

    private List<Promise> pairs(List<Constituency> homes, SeatView view) {
        List<Promise> possible = new ArrayList<>();
        for (int i = 0; i < homes.size(); i++) {
            for (int j = i + 1; j < homes.size(); j++) {
                possible.addAll(promises(homes.get(i), homes.get(j), view));
            }
        }
        return List.copyOf(possible);
    }

    private static List<Promise> writersOrToAll(List<Promise> possible, List<String> parties) {
        Map<String, Integer> partners = new HashMap<>();
        possible.forEach(p -> partners.merge(way(p.giver(), p.issue().id()), 1, Integer::sum));
        return possible.stream()
                .filter(p -> p.giver().equals(parties.getFirst())
                        || partners.getOrDefault(way(p.giver(), p.issue().id()), 0) == parties.size() - 1)
                .toList();
    }

    /** All that two could promise each other. */
    List<Promise> promises(Constituency one, Constituency other, SeatView view) {
        String pair = way(one.seat(), other.seat());
        List<Promise> between = promises.get(pair);
        if (between == null) {
            between = possible(one, other, view);
            promises.put(pair, between);
        }
        return between;
    }

    private Bargain.Ground ground(Constituency one, Constituency other, SeatView view) {
        return new Bargain.Ground(promises(one, other, view), one, other);
    }

    private List<Promise> possible(Constituency one, Constituency other, SeatView view) {
        Ways now = ways == null ? (giver, beneficiary) -> guess(giver, beneficiary, view) : ways;
        List<Promise> possible = new ArrayList<>(Promise.from(party(one, view), party(other, view), now, rules));
        possible.addAll(Promise.from(party(other, view), party(one, view), now, rules));
        return List.copyOf(possible);
    }

    Bargain.Ground with(Constituency me, Constituency partner, SeatView view) {
        Bargain.Ground ground = known.get(partner.seat());
        if (ground == null) {
            ground = ground(me, partner, view);
            known.put(partner.seat(), ground);
        }
        return ground;
    }

    private static Promise.Party party(Constituency home, SeatView view) {
        return new Promise.Party(
                home.seat(), home.role(), view.seat(home.seat()).asylum());
    }

    private boolean guess(String giver, String beneficiary, SeatView view) {
        SeatView.Seat seat = view.seat(giver);
        return (seat.gate() || seat.role() == Role.SENDING) && !blocked.contains(way(giver, beneficiary));
    }

    void sent(GameCommand.Propose bid) {
        if (ways == null) {
            sent.add(bid.terms());
        }
    }

    /** A package that never reached the table named a gate that is none. */
    void learn(SeatView view) {
        for (Terms terms : sent) {
            boolean arrived = view.talks().stream()
                    .anyMatch(t ->
                            t.proposer().equals(view.me().seat()) && t.terms().equals(terms));
            if (!arrived) {
                block(terms);
            }
        }
        sent.clear();
    }

    private void block(Terms terms) {
        for (Clause clause : terms.clauses()) {
            if (rules.issue(clause.issue()).gate()) {
                blocked.add(way(clause.giver(), clause.beneficiary()));
                known.clear();
                promises.clear();
                among.clear();
            }
        }
    }

    private static String way(String giver, String beneficiary) {
        return giver + ">" + beneficiary;
    }
}
