package org.liberalparadox.engine.rule;

import org.liberalparadox.engine.model.GateStance;
import org.liberalparadox.engine.model.Norm;
import org.liberalparadox.engine.model.PersonStatus;
import org.liberalparadox.engine.model.Reason;
import org.liberalparadox.engine.state.Movement;
import org.liberalparadox.engine.state.RouteFlow;

/**
 * A group on its way, gate by gate: who is stopped waits in limbo before the gate, who passes a first-entry member may be
 * registered there, who arrives claims asylum or has no status (concepts C27, I04, I05; F13).
 */
final class Walk {
    private final Year year;
    private final Way way;
    private final PersonStatus was;
    private long walking;

    private Walk(Year year, Way way, PersonStatus was, long people) {
        this.year = year;
        this.way = way;
        this.was = was;
        this.walking = people;
    }

    static void of(Year year, Way way, PersonStatus was, long people) {
        new Walk(year, way, was, people).go();
    }

    private void go() {
        long setOut = walking;
        long lost = lose();
        long held = 0;
        long claimed = 0;
        String from = way.start();
        boolean registered = false;
        double[] controls = year.controls(way.route());
        for (int i = way.at(); i < controls.length && walking > 0; i++) {
            String to = way.route().chain().get(i);
            held += stop(from, to, controls[i]);
            if (to.equals(way.destination())) {
                arrive(to);
                break;
            }
            boolean first = !registered && Gatekeeping.in(year, Norm.FIRST_ENTRY, to);
            registered |= first;
            claimed += pass(to, first);
            from = to;
        }
        year.walked(new RouteFlow(way.route().id(), setOut, lost, held, claimed, walking));
    }

    private boolean work() {
        return was == PersonStatus.AT_HOME;
    }

    private long move(String to, PersonStatus now, long people, Reason reason) {
        return year.people.move(new Movement(way.origin(), way.start(), was, to, now, people, reason));
    }

    private long lose() {
        String first = way.ahead().getFirst();
        long lost = move(
                first,
                PersonStatus.LOST,
                Rounding.people(walking * Attraction.risk(year, way) / 1000),
                Reason.LOST_ON_THE_WAY);
        if (year.isSeat(first)) {
            year.tally(first).lost += lost;
        }
        walking -= lost;
        return lost;
    }

    private long stop(String from, String to, double control) {
        long stopped = Math.min(walking, Rounding.people(walking * control));
        year.passed(from, to, walking - stopped, stopped);
        if (year.isSeat(to)) {
            year.tally(to).turnedAway += stopped;
        }
        if (!from.equals(way.origin()) && !work()) {
            move(from, PersonStatus.IN_LIMBO, stopped, Reason.JOURNEY);
        }
        walking -= stopped;
        return stopped;
    }

    /** Through a state on the way; who is protected there has papers and the choice where to go. */
    private long pass(String at, boolean first) {
        if (year.isProtected(way.origin(), at)) {
            return 0;
        }
        long claims = 0;
        if (first && !work() && registers(at)) {
            claims = Rounding.people(walking * Gatekeeping.registration(year, at));
            claim(at, claims, Reason.FIRST_ENTRY);
            year.tally(at).firstEntry += claims;
            walking -= claims;
        }
        if (year.isSeat(at)) {
            year.unregistered(at, way.origin(), walking);
        }
        return claims;
    }

    private boolean registers(String seat) {
        return year.definition(seat).asylum() && year.policy(seat).gate() == GateStance.HOLD;
    }

    private void arrive(String to) {
        if (year.isProtected(way.origin(), to)) {
            claim(to, walking, Reason.JOURNEY);
            return;
        }
        if (!work() && (!year.isSeat(to) || !year.definition(to).asylum())) {
            move(to, PersonStatus.IN_LIMBO, walking, Reason.JOURNEY);
            if (year.isSeat(to)) {
                year.arrived(to, way.origin(), walking);
            }
            return;
        }
        long claims =
                work() ? 0 : Rounding.people(walking * year.model().flows().claimShare());
        claim(to, claims, Reason.JOURNEY);
        long rest = move(to, PersonStatus.IRREGULAR, walking - claims, Reason.JOURNEY);
        year.arrived(to, way.origin(), rest);
        year.tally(to).irregular += rest;
    }

    private void claim(String at, long people, Reason reason) {
        long claims = move(at, PersonStatus.ASYLUM, people, reason);
        year.arrived(at, way.origin(), claims);
        year.tally(at).protectedHere += claims;
        year.tally(at).claims += year.isProtected(way.origin(), at) ? 0 : claims;
    }
}
