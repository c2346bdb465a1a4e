package org.liberalparadox.engine.rule;

import static org.liberalparadox.engine.rule.Causes.pressure;

import org.liberalparadox.engine.model.Factor;
import org.liberalparadox.engine.model.Model;
import org.liberalparadox.engine.model.PersonStatus;
import org.liberalparadox.engine.model.Policy;

/**
 * What people who come, wait or are kept out mean for a state. Whatever deters has its price in rights (F13, F19, F24;
 * concepts C07, C12, C35).
 */
final class Newcomers {
    private Newcomers() {}

    static void weigh(Causes causes) {
        arrivals(causes);
        responsibility(causes);
        limbo(causes);
        refusals(causes);
    }

    private static void arrivals(Causes causes) {
        Tally tally = causes.tally();
        Model.Tracks t = causes.t();
        double disorder = causes.load(tally.irregular + 0.5 * tally.unregistered);
        causes.add(
                Factor.SECURITY,
                "disorder",
                "",
                -pressure(disorder, t.disorderSecurity(), t.disorderExponent(), t.disorderCap())
                        * causes.year.multiplier(causes.seat, e -> e.disorder()));
        causes.add(
                Factor.CULTURE,
                "pace",
                "",
                -pressure(causes.load(tally.pace), t.paceCulture(), t.paceExponent(), t.paceCap()));
        causes.add(
                Factor.ECONOMY,
                "hosting",
                "",
                -pressure(causes.load(tally.hosted()), t.hostingEconomy(), 1, t.hostingCap()));
        causes.add(
                Factor.RIGHTS,
                "protection",
                "",
                pressure(causes.load(tally.protectedHere), t.protectionRights(), 1, t.protectionCap()));
    }

    /** Congestion: claims that fall on a first state cost it more than in proportion, less those others took over (F13). */
    private static void responsibility(Causes causes) {
        Tally tally = causes.tally();
        Model.Tracks t = causes.t();
        double load = causes.load(Math.max(0, tally.firstEntry - tally.relocatedAway));
        causes.add(
                Factor.ECONOMY,
                "first-entry",
                "",
                -pressure(load * (1 + load * load), t.firstEntryEconomy(), 1, t.firstEntryCap()));
    }

    /** People in limbo beyond those of the start weigh on a host; help for them eases it. */
    private static void limbo(Causes causes) {
        Year year = causes.year;
        Model.Tracks t = causes.t();
        long now = year.people.at(causes.seat, PersonStatus.IN_LIMBO);
        long before = year.turn.state().people().at(causes.seat, PersonStatus.IN_LIMBO);
        double more = causes.load(now - before);
        double aid = StrictMath.log(1 + year.hostAid(causes.seat));
        double sign = Math.signum(more);
        causes.add(Factor.SECURITY, "limbo", "", -sign * pressure(Math.abs(more), t.limboSecurity(), 1, t.limboCap()));
        causes.add(Factor.ECONOMY, "limbo", "", -sign * pressure(Math.abs(more), t.limboEconomy(), 1, t.limboCap()));
        causes.add(Factor.RIGHTS, "limbo", "", -sign * pressure(Math.abs(more), t.limboRights(), 1, t.limboCap()));
        if (now > 0) {
            causes.add(Factor.ECONOMY, "host-aid", "", t.limboEconomy() * aid);
            causes.add(Factor.RIGHTS, "host-aid", "", t.limboRights() * aid);
        }
    }

    private static void refusals(Causes causes) {
        Tally tally = causes.tally();
        Model.Tracks t = causes.t();
        double standard = causes.year.policy(causes.seat).rightsStandard() / (double) Policy.MAX;
        double harsh = 1 - (1 - t.harshFloor()) * standard;
        causes.add(
                Factor.RIGHTS,
                "turned-away",
                "",
                -pressure(causes.load(tally.turnedAway) * harsh, t.refusedEntryRights(), 1, t.protectionCap()));
        causes.add(
                Factor.RIGHTS,
                "lost",
                "",
                -pressure(tally.lost / 1000.0, t.refusedEntryRights(), 1, t.protectionCap()));
        causes.add(
                Factor.RIGHTS,
                "unsafe-return",
                "",
                -pressure(causes.load(tally.unsafeReturns), t.unsafeReturnRights(), 1, t.protectionCap()));
    }
}
