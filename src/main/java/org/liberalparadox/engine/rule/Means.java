package org.liberalparadox.engine.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.liberalparadox.engine.Options;
import org.liberalparadox.engine.model.Factor;
import org.liberalparadox.engine.model.MemberStance;
import org.liberalparadox.engine.model.Model;
import org.liberalparadox.engine.model.Phase;
import org.liberalparadox.engine.model.SharingKey;
import org.liberalparadox.engine.state.Agenda;
import org.liberalparadox.engine.state.GameState;
import org.liberalparadox.engine.state.Proposal;
import org.liberalparadox.engine.state.RegimeState;

/** What a seat may do besides bargains: lead an agenda, threaten, pay at home, found regimes and live in them. */
final class Means {
    private Means() {}

    static Options.Means of(GameState state, String seat) {
        boolean talks = state.phase() == Phase.TALKS && !state.isOver();
        boolean mayLead = talks && state.setup().scenario().seat(seat).role().isState();
        Model model = state.setup().rules().model();
        return new Options.Means(
                mayLead && state.agendas().stream().noneMatch(a -> a.round() == state.round() && isFor(a, seat)),
                mayLead ? joinable(state, seat) : List.of(),
                talks ? targets(state, seat) : List.of(),
                state.phase() == Phase.RATIFICATION && !state.isOver() ? payable(state, seat) : List.of(),
                mayLead && state.seat(seat).capital() >= model.suasion().founding(),
                state.phase() == Phase.POLICY && !state.isOver() ? memberships(state, seat) : List.of());
    }

    private static boolean isFor(Agenda agenda, String seat) {
        return agenda.supporters().contains(seat);
    }

    private static List<Integer> joinable(GameState state, String seat) {
        return state.agendas().stream()
                .filter(a -> !isFor(a, seat) && Agendas.open(state, a.id()).isPresent())
                .map(Agenda::id)
                .toList();
    }

    private static List<String> targets(GameState state, String seat) {
        return Gates.behind(state.setup(), seat).stream()
                .filter(t -> !t.equals(seat) && !Threats.made(state, seat, t))
                .toList();
    }

    private static List<Options.Campaign> payable(GameState state, String seat) {
        List<Options.Campaign> payable = new ArrayList<>();
        boolean able = Purse.available(state, seat)
                >= state.setup().rules().model().ratification().campaignCost();
        for (Proposal p : state.proposals()) {
            if (able && p.awaitsVote(seat)) {
                List<Factor> left = Stream.of(Factor.values())
                        .filter(f -> !Voices.paid(p, seat, f))
                        .toList();
                payable.add(new Options.Campaign(p.id(), left));
            }
        }
        return List.copyOf(payable);
    }

    private static List<Options.Membership> memberships(GameState state, String seat) {
        boolean canHold = state.seat(seat).capital()
                >= state.setup().rules().model().regimes().holdCost();
        List<Options.Membership> memberships = new ArrayList<>();
        for (RegimeState regime : state.regimes()) {
            if (!regime.collapsed() && regime.members().contains(seat)) {
                memberships.add(new Options.Membership(
                        regime.id(),
                        Stream.of(MemberStance.values())
                                .filter(s -> s != MemberStance.HOLD || canHold)
                                .filter(s -> s != MemberStance.PAY || regime.key() == SharingKey.PACT_2024)
                                .toList()));
            }
        }
        return List.copyOf(memberships);
    }
}
