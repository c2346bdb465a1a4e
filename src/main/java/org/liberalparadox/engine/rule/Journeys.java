package org.liberalparadox.engine.rule;

import java.util.ArrayList;
import java.util.List;
import org.liberalparadox.engine.model.GateStance;
import org.liberalparadox.engine.model.Model;
import org.liberalparadox.engine.model.Norm;
import org.liberalparadox.engine.model.PersonStatus;
import org.liberalparadox.engine.model.Place;
import org.liberalparadox.engine.model.Reason;
import org.liberalparadox.engine.model.Route;
import org.liberalparadox.engine.state.Movement;
import org.liberalparadox.engine.state.RouteFlow;

/**
 * People choose routes, states only set what lies on them: the share of a route is a logit of its attraction (F16, F19;
 * concepts C02, C08, C27; model keys {@code flows.*}). Who is stopped stays in limbo before the gate.
 */
final class Journeys {
    private Journeys() {}

    /** What remains of a route from where people are. */
    private record Way(Route route, String start, int at) {
        List<String> ahead() {
            return route.chain().subList(at, route.chain().size());
        }
    }

    static void of(Year year) {
        workers(year);
        for (Place origin : year.turn.scenario().places()) {
            long displaced = year.people.count(origin.id(), origin.id(), PersonStatus.DISPLACED);
            List<String> hosts = new ArrayList<>(year.turn.state().seats().keySet());
            long[] waiting = hosts.stream()
                    .mapToLong(h -> year.people.count(origin.id(), h, PersonStatus.IN_LIMBO))
                    .toArray();
            setOut(
                    year,
                    origin.id(),
                    origin.id(),
                    PersonStatus.DISPLACED,
                    displaced
                            * year.model().flows().displacedAttempts()
                            * year.multiplier(null, e -> e.displacement()));
            for (int i = 0; i < hosts.size(); i++) {
                setOut(
                        year,
                        origin.id(),
                        hosts.get(i),
                        PersonStatus.IN_LIMBO,
                        waiting[i] * year.model().flows().limboAttempts() * hardship(year, hosts.get(i)));
            }
        }
    }

    /** Who would work abroad and got no visa may set out without one, where a way begins in a seat. */
    private static void workers(Year year) {
        for (String seat : List.copyOf(year.turn.state().seats().keySet())) {
            double pool = year.definition(seat).labourSupply() - year.tally(seat).workersOut;
            setOut(year, seat, seat, PersonStatus.AT_HOME, Math.max(0, pool));
        }
    }

    /** How hard life in limbo is: rights and help hold people, open gates draw them on. */
    private static double hardship(Year year, String host) {
        double rights = year.turn.state().seat(host).tracks().rights() / 100;
        double aid = year.model().flows().fundingHold() * StrictMath.log(1 + year.hostAid(host));
        double open = year.policy(host).gate() == GateStance.OPEN
                ? year.model().flows().openFactor()
                : 1;
        return Rounding.clamp(1.3 - rights - aid, 0.1, 1.3) * open;
    }

    private static void setOut(Year year, String origin, String start, PersonStatus was, double pool) {
        List<Way> ways = ways(year, origin, start);
        double leaving = pool * CardFlows.settingOut(year, start);
        if (leaving < 1 || ways.isEmpty()) {
            return;
        }
        double[] weights = new double[ways.size() + 1];
        weights[0] = StrictMath.exp(year.model().flows().stayUtility());
        for (int i = 0; i < ways.size(); i++) {
            weights[i + 1] = StrictMath.exp(attraction(year, ways.get(i)))
                    * CardFlows.attempts(year, ways.get(i).ahead());
        }
        long[] parts = Shares.split(Rounding.people(leaving), weights);
        for (int i = 0; i < ways.size(); i++) {
            walk(year, origin, was, ways.get(i), parts[i + 1]);
        }
    }

    private static List<Way> ways(Year year, String origin, String start) {
        List<Way> ways = new ArrayList<>();
        for (Route route : year.turn.scenario().routes()) {
            if (route.origin().equals(origin)) {
                int at = start.equals(origin) ? 0 : route.chain().indexOf(start) + 1;
                if ((start.equals(origin) || at > 0) && at < route.chain().size()) {
                    ways.add(new Way(route, start, at));
                }
            }
        }
        return ways;
    }

    private static double attraction(Year year, Way way) {
        Model.Flows f = year.model().flows();
        String to = way.route().destination();
        double v = way.route().proximity()
                + f.diasporaWeight() * StrictMath.log(1 + way.route().diaspora());
        if (year.isSeat(to)) {
            v += f.incomeWeight() * StrictMath.log(year.definition(to).gdpPerCapita() / f.capacityReferenceIncome());
            v += f.generosityWeight() * (year.policy(to).rightsStandard() - 3);
        }
        return v - f.closureWeight() * (1 - open(year, way));
    }

    /** Chance of getting through, as people on the way know it. */
    private static double open(Year year, Way way) {
        double pass = 1;
        double[] controls = year.controls(way.route());
        for (int i = way.at(); i < controls.length; i++) {
            pass *= 1 - controls[i];
        }
        return pass;
    }

    private static void walk(Year year, String origin, PersonStatus was, Way way, long people) {
        long lost = lose(year, origin, was, way, people);
        long walking = people - lost;
        long held = 0;
        long claimed = 0;
        String from = way.start();
        boolean registered = false;
        double[] controls = year.controls(way.route());
        for (int i = way.at(); i < controls.length; i++) {
            String to = way.route().chain().get(i);
            if (walking <= 0) {
                break;
            }
            long stopped = Math.min(walking, Rounding.people(walking * controls[i]));
            year.passed(from, to, walking - stopped, stopped);
            if (year.isSeat(to)) {
                year.tally(to).turnedAway += stopped;
            }
            stay(year, origin, was, way, from, stopped);
            walking -= stopped;
            held += stopped;
            boolean last = to.equals(way.route().destination());
            boolean first = !registered && Gatekeeping.in(year, Norm.FIRST_ENTRY, to);
            registered |= first;
            if (last) {
                arrive(year, origin, was, way, to, walking);
                break;
            }
            if (first && was != PersonStatus.AT_HOME && registers(year, to)) {
                long claims = Rounding.people(walking * Gatekeeping.registration(year, to));
                claim(year, origin, was, way, to, claims, Reason.FIRST_ENTRY);
                walking -= claims;
                claimed += claims;
            }
            if (year.isSeat(to)) {
                year.tally(to).unregistered += walking;
            }
            from = to;
        }
        year.walked(new RouteFlow(way.route().id(), people, lost, held, claimed, walking));
    }

    private static boolean registers(Year year, String seat) {
        return year.definition(seat).asylum() && year.policy(seat).gate() == GateStance.HOLD;
    }

    /** Deaths on the way grow with closure where nobody rescues (F19). */
    private static long lose(Year year, String origin, PersonStatus was, Way way, long people) {
        Model.Flows f = year.model().flows();
        double legs = (double) way.ahead().size() / way.route().chain().size();
        double risk = way.route().risk() / 1000 * legs * (1 + f.riskPerClosure() * (1 - open(year, way)));
        String first = way.ahead().getFirst();
        long lost = year.people.move(new Movement(
                origin,
                way.start(),
                was,
                first,
                PersonStatus.LOST,
                Rounding.people(people * risk),
                Reason.LOST_ON_THE_WAY));
        if (year.isSeat(first)) {
            year.tally(first).lost += lost;
        }
        return lost;
    }

    private static void stay(Year year, String origin, PersonStatus was, Way way, String at, long people) {
        if (!at.equals(origin) && was != PersonStatus.AT_HOME) {
            year.people.move(new Movement(origin, way.start(), was, at, PersonStatus.IN_LIMBO, people, Reason.JOURNEY));
        }
    }

    private static void arrive(Year year, String origin, PersonStatus was, Way way, String to, long people) {
        boolean worker = was == PersonStatus.AT_HOME;
        if (!worker && (!year.isSeat(to) || !year.definition(to).asylum())) {
            year.people.move(new Movement(origin, way.start(), was, to, PersonStatus.IN_LIMBO, people, Reason.JOURNEY));
            if (year.isSeat(to)) {
                year.tally(to).arrivals += people;
            }
            return;
        }
        long claims = worker ? 0 : Rounding.people(people * year.model().flows().claimShare());
        claim(year, origin, was, way, to, claims, Reason.JOURNEY);
        long rest = year.people.move(
                new Movement(origin, way.start(), was, to, PersonStatus.IRREGULAR, people - claims, Reason.JOURNEY));
        year.tally(to).arrivals += rest;
        year.tally(to).irregular += rest;
    }

    private static void claim(
            Year year, String origin, PersonStatus was, Way way, String at, long people, Reason reason) {
        long claims = year.people.move(new Movement(origin, way.start(), was, at, PersonStatus.ASYLUM, people, reason));
        year.tally(at).arrivals += claims;
        year.tally(at).protectedHere += claims;
    }
}
