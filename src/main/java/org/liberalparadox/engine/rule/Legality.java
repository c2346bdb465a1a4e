package org.liberalparadox.engine.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.liberalparadox.engine.Options;
import org.liberalparadox.engine.model.Card;
import org.liberalparadox.engine.model.Factor;
import org.liberalparadox.engine.model.Model;
import org.liberalparadox.engine.model.Phase;
import org.liberalparadox.engine.state.ActiveCrisis;
import org.liberalparadox.engine.state.GameState;
import org.liberalparadox.engine.state.Obligation;
import org.liberalparadox.engine.state.Proposal;
import org.liberalparadox.engine.state.SeatState;

/** What a seat may do now; screens, bots and decisions read it from here. */
public final class Legality {
    private Legality() {}

    public static Options of(GameState state, String seat) {
        SeatState me = state.seat(seat);
        boolean over = state.isOver();
        boolean talks = state.phase() == Phase.TALKS && !over;
        boolean policy = state.phase() == Phase.POLICY && !over;
        Model model = state.setup().rules().model();
        List<Integer> accept = new ArrayList<>();
        List<Integer> reject = new ArrayList<>();
        List<Integer> withdraw = new ArrayList<>();
        List<Integer> submit = new ArrayList<>();
        List<Options.Campaign> campaigns = new ArrayList<>();
        for (Proposal p : state.proposals()) {
            if (talks && p.awaits(seat)) {
                reject.add(p.id());
                // whether a partner can still pay is its own secret: told only to who tries
                if (Purse.check(seat, p.terms(), state).isEmpty()) {
                    accept.add(p.id());
                }
            }
            if (talks && p.status() == Proposal.Status.OPEN && p.proposer().equals(seat)) {
                withdraw.add(p.id());
            }
            if (state.phase() == Phase.RATIFICATION && p.awaitsVote(seat)) {
                submit.add(p.id());
                if (me.capital() >= model.ratification().campaignCost()) {
                    campaigns.add(new Options.Campaign(p.id(), factionsLeft(p, seat)));
                }
            }
        }
        List<Integer> due =
                policy ? state.owedBy(seat).stream().map(Obligation::id).toList() : List.of();
        return new Options(
                !over && !me.ready(),
                talks && PackageRule.open(state, seat) < model.budget().maxOpenProposals(),
                over ? List.of() : answers(state, seat),
                List.copyOf(accept),
                List.copyOf(reject),
                List.copyOf(withdraw),
                List.copyOf(submit),
                List.copyOf(campaigns),
                policy,
                policy && me.orders() != null,
                due,
                me.mandate() ? due : List.of(),
                Gates.isGate(state.setup(), seat),
                over ? List.of() : Voices.agendas(state, seat),
                over ? List.of() : Voices.proposals(state, seat),
                over ? List.of() : Voices.hearings(state, seat),
                Cabinets.open(state, seat),
                Means.of(state, seat));
    }

    private static List<Factor> factionsLeft(Proposal p, String seat) {
        return Arrays.stream(Factor.values())
                .filter(f -> p.campaigns().stream().noneMatch(c -> c.seat().equals(seat) && c.factor() == f))
                .toList();
    }

    private static List<Options.Answer> answers(GameState state, String seat) {
        List<Options.Answer> answers = new ArrayList<>();
        for (ActiveCrisis crisis : state.crises()) {
            if (crisis.awaits(seat)) {
                answers.add(answer(state, crisis));
            }
        }
        return List.copyOf(answers);
    }

    private static Options.Answer answer(GameState state, ActiveCrisis crisis) {
        return new Options.Answer(
                crisis.id(),
                state.setup().rules().card(crisis.card()).choices().stream()
                        .map(Card.Choice::id)
                        .toList());
    }
}
