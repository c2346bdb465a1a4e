package org.liberalparadox.engine.rule;

import java.util.ArrayList;
import java.util.List;
import org.liberalparadox.engine.model.GateStance;
import org.liberalparadox.engine.model.Model;
import org.liberalparadox.engine.model.Origin;
import org.liberalparadox.engine.model.PersonStatus;

/**
 * People choose routes, states only set what lies on them: the share of a route is a logit of its attraction (F16, F19;
 * concepts C02, C08, C27; model keys {@code flows.*}). Safe ways used this year spare part of the dangerous ones.
 */
final class Journeys {
    private Journeys() {}

    static void of(Year year) {
        workers(year);
        for (Origin origin : year.origins()) {
            long displaced = year.people.count(origin.id(), origin.id(), PersonStatus.DISPLACED);
            List<String> hosts = new ArrayList<>(year.turn.state().seats().keySet());
            hosts.remove(origin.id());
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
                        waiting[i] == 0
                                ? 0
                                : waiting[i] * year.model().flows().limboAttempts() * hardship(year, hosts.get(i)));
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
        // most places have nobody who would set out
        double leaving = pool <= 0 ? 0 : pool * CardFlows.settingOut(year, start);
        if (leaving < 1) {
            return;
        }
        List<Way> ways = Way.from(year, origin, start, was == PersonStatus.AT_HOME);
        if (ways.isEmpty()) {
            return;
        }
        double[] weights = new double[ways.size() + 1];
        weights[0] = StrictMath.exp(year.model().flows().stayUtility());
        for (int i = 0; i < ways.size(); i++) {
            weights[i + 1] = StrictMath.exp(Attraction.of(year, ways.get(i)))
                    * CardFlows.attempts(year, ways.get(i).ahead());
        }
        long[] parts = Shares.split(Rounding.people(leaving), weights);
        double spared = spared(year.model(), year.leftSafely(origin, start), Rounding.people(leaving) - parts[0]);
        for (int i = 0; i < ways.size(); i++) {
            Walk.of(year, ways.get(i), was, Rounding.people(parts[i + 1] * (1 - spared)));
        }
    }

    /** Share of attempts that people leave who found a safe way instead: visas and resettlement used (F19). */
    static double spared(Model model, long safely, long attempts) {
        return safely <= 0 ? 0 : model.smuggling().diverted() * safely / (safely + (double) attempts);
    }
}
