package org.liberalparadox.engine.rule;

import java.util.List;
import java.util.SortedMap;
import org.liberalparadox.engine.analysis.SharingKeys;
import org.liberalparadox.engine.model.Mechanism;
import org.liberalparadox.engine.model.MemberStance;
import org.liberalparadox.engine.model.Norm;
import org.liberalparadox.engine.model.PersonStatus;
import org.liberalparadox.engine.model.Reason;
import org.liberalparadox.engine.model.SeatDefinition;
import org.liberalparadox.engine.model.SharingKey;
import org.liberalparadox.engine.state.Obligation;
import org.liberalparadox.engine.state.RegimeState;

/**
 * Who answers for whom: claims move from where people arrived to those who promised to share, and between members of a
 * regime by its key (F12; concept I04; model keys {@code key.*}, {@code regimes.relocationShare}).
 */
final class Responsibility {
    private Responsibility() {}

    static void relocate(Year year) {
        for (Obligation o : year.kept(Mechanism.RELOCATION)) {
            for (String from : o.beneficiaries()) {
                move(year, from, o.giver(), Rounding.people(year.quantity(o) * 1000));
            }
        }
    }

    /** Part of what lies above a member’s share moves to those below who neither pay instead, nor defy, nor leave. */
    static void byKey(Year year) {
        for (RegimeState regime : year.turn.state().regimes()) {
            if (regime.has(Norm.RELOCATION_KEY)) {
                byKey(year, regime);
            }
        }
    }

    private static void byKey(Year year, RegimeState regime) {
        List<String> members = regime.members().stream()
                .filter(m -> year.isSeat(m) && year.definition(m).asylum())
                .toList();
        double[] above = new double[members.size()];
        double[] room = new double[members.size()];
        double[] due = due(year, members, regime.key() == null ? SharingKey.EU_2015 : regime.key());
        double all = 0;
        double place = 0;
        for (int i = 0; i < members.size(); i++) {
            double claims = year.tally(members.get(i)).claims;
            above[i] = Math.max(0, claims - due[i]);
            room[i] = takes(year.stance(members.get(i), regime.id())) ? Math.max(0, due[i] - claims) : 0;
            all += above[i];
            place += room[i];
        }
        long moving = Rounding.people(Math.min(all * year.model().regimes().relocationShare(), place));
        long[] leaving = Shares.split(moving, above);
        for (int i = 0; i < leaving.length; i++) {
            long[] parts = Shares.split(leaving[i], room);
            for (int j = 0; j < parts.length; j++) {
                move(year, members.get(i), members.get(j), parts[j]);
            }
        }
    }

    private static boolean takes(MemberStance stance) {
        return stance == MemberStance.COMPLY || stance == MemberStance.HOLD;
    }

    /** Claims each member would have by the key. */
    private static double[] due(Year year, List<String> members, SharingKey key) {
        SortedMap<String, Double> shares = SharingKeys.shares(
                key,
                members.stream().map(m -> member(year.definition(m))).toList(),
                year.model().key());
        long claims = 0;
        for (String member : members) {
            claims += year.tally(member).claims;
        }
        double total = claims;
        return members.stream()
                .mapToDouble(m -> total * shares.getOrDefault(m, 0.0))
                .toArray();
    }

    private static SharingKeys.Member member(SeatDefinition s) {
        return new SharingKeys.Member(
                s.id(), s.population(), s.population() * s.gdpPerCapita(), s.claims(), s.unemployment());
    }

    private static void move(Year year, String from, String to, long people) {
        if (people <= 0 || from.equals(to)) {
            return;
        }
        Tally left = year.tally(from);
        Tally taken = year.tally(to);
        long moved = Shares.move(
                year,
                from,
                PersonStatus.ASYLUM,
                to,
                PersonStatus.ASYLUM,
                people,
                Reason.RELOCATION,
                origin -> !year.isProtected(origin, from),
                (origin, some) -> {
                    left.pace -= some * year.distance(from, origin);
                    taken.pace += some * year.distance(to, origin);
                });
        left.relocatedAway += moved;
        left.claims -= moved;
        taken.relocatedHere += moved;
        taken.claims += moved;
        taken.protectedHere += moved;
    }
}
