package org.liberalparadox.validation;

import java.util.ArrayList;
import java.util.List;
import org.liberalparadox.engine.GameSetup;
import org.liberalparadox.engine.command.GameCommand;
import org.liberalparadox.engine.model.Clause;
import org.liberalparadox.engine.model.Phase;
import org.liberalparadox.engine.model.Reciprocity;
import org.liberalparadox.engine.state.GameState;
import org.liberalparadox.engine.state.Obligation;
import org.liberalparadox.engine.state.Orders;
import org.liberalparadox.simulation.Situations;
import org.liberalparadox.simulation.With;
import org.liberalparadox.validation.Bargains.Pair;

/** P12: one broken word ends a specific exchange and leaves a diffuse one standing. */
final class ReciprocityKinds implements Proposition {
    private static final int DURATION = 4;
    private static final int LEVEL = 2;

    @Override
    public About about() {
        return new About(
                "P12",
                "Specific and diffuse reciprocity differ",
                "C19; Keohane 1986",
                "After one broken promise that everybody saw, how many of the victim's own promises of the same deal"
                        + " still bind under specific and under diffuse reciprocity?",
                "--set clauses.readmission.enabled=false: half as many promises to lapse");
    }

    @Override
    public String remark() {
        return "A first form let regimes with a tribunal stand: before one nothing lapses until it is "
                + "heard, and 10 of 52 promises still bound.";
    }

    @Override
    public Finding test(Lab lab) {
        long promised = 0;
        long specific = 0;
        long diffuse = 0;
        long deals = 0;
        for (String id : lab.scenarios()) {
            GameSetup setup = lab.setup(
                    id, "model.detection.base=1", "model.detection.ceiling=1", "regimes=[]", "script=[]", "deck=[]");
            for (Pair pair : Bargains.pairs(setup)) {
                String cheat = pair.receiver().id();
                String victim = pair.sender().id();
                List<Clause> clauses =
                        new ArrayList<>(Bargains.promises(setup, cheat, victim, List.of("labour-visas"), LEVEL));
                List<Clause> answer =
                        Bargains.promises(setup, victim, cheat, List.of("border-control", "readmission"), LEVEL);
                if (clauses.isEmpty()) {
                    continue; // nothing to promise, nothing to break
                }
                clauses.addAll(answer);
                deals++;
                promised += answer.size();
                specific += binding(setup, clauses, cheat, victim, Reciprocity.SPECIFIC);
                diffuse += binding(setup, clauses, cheat, victim, Reciprocity.DIFFUSE);
            }
        }
        return new Finding(
                deals,
                "deals",
                "share of the victim's promises that still bind, diffuse less specific",
                Effect.exact(promised == 0 ? 0 : (double) (diffuse - specific) / promised),
                promised > 0 && specific == 0 && diffuse == promised,
                Text.of(
                        "Of %d promises owed to who broke its word, %d bind the year after under specific and %d under"
                                + " diffuse reciprocity.",
                        promised, specific, diffuse));
    }

    private static long binding(
            GameSetup setup, List<Clause> clauses, String cheat, String victim, Reciprocity reciprocity) {
        GameState policy = Situations.until(setup, List.of(), 1, Phase.POLICY);
        GameState bound = With.agreement(policy, Bargains.terms(cheat, victim, clauses, DURATION, reciprocity));
        List<Integer> broken = bound.obligations().stream()
                .filter(o -> o.giver().equals(cheat))
                .map(Obligation::id)
                .toList();
        Orders orders = new Orders(bound.seat(cheat).policy(), broken, List.of());
        GameState after = Situations.next(Situations.after(bound, new GameCommand.SealOrders(cheat, orders)));
        return after.obligations().stream()
                .filter(o -> o.giver().equals(victim) && o.status() == Obligation.Status.IN_FORCE)
                .count();
    }
}
