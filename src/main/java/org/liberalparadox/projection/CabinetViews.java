package org.liberalparadox.projection;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.liberalparadox.engine.model.Factor;
import org.liberalparadox.engine.model.Factors;
import org.liberalparadox.engine.model.Phase;
import org.liberalparadox.engine.state.Cabinet;
import org.liberalparadox.engine.state.GameState;
import org.liberalparadox.engine.state.Proposal;
import org.liberalparadox.engine.state.Vote;

/** Cabinet mode: what each of a delegation may know, and a seat's view with the numbers of other factions taken out. */
public final class CabinetViews {
    private CabinetViews() {}

    /** @param faction the viewer leads, or null */
    public static CabinetView of(GameState state, String seat, @Nullable Factor faction) {
        List<CabinetView.Item> items = new ArrayList<>();
        for (Proposal p : state.proposals()) {
            Optional<Cabinet> cabinet =
                    state.cabinets().stream().filter(c -> c.isOf(seat, p.id())).findFirst();
            List<Cabinet.Division> divisions =
                    cabinet.map(c -> reported(c.divisions())).orElse(List.of());
            boolean open = state.phase() == Phase.RATIFICATION && !state.isOver() && p.awaitsVote(seat);
            if (open || !divisions.isEmpty()) {
                items.add(new CabinetView.Item(
                        p.id(),
                        open,
                        faction == null ? null : mine(state, seat, p, faction),
                        faction == null
                                ? null
                                : cabinet.flatMap(c -> c.ballot(faction)).orElse(null),
                        Arrays.stream(Factor.values())
                                .filter(f -> cabinet.flatMap(c -> c.ballot(f)).isPresent())
                                .toList(),
                        divisions));
            }
        }
        return new CabinetView(faction, List.copyOf(items), results(state, seat));
    }

    /** What is reported of a division: the vote, and not the numbers behind it, which are each faction's own. */
    private static List<Cabinet.Division> reported(List<Cabinet.Division> divisions) {
        return divisions.stream()
                .map(d -> new Cabinet.Division(d.faction(), d.weight(), 0, d.aye(), d.leader()))
                .toList();
    }

    /** Roll calls are public, what a faction would have needed is not. */
    private static List<CabinetView.Result> results(GameState state, String seat) {
        return state.cabinets().stream()
                .filter(c -> !c.seat().equals(seat) && !c.divisions().isEmpty())
                .map(c -> new CabinetView.Result(
                        c.seat(),
                        c.proposal(),
                        c.divisions().stream()
                                .map(d -> new CabinetView.Said(d.faction(), d.weight(), d.aye(), d.leader()))
                                .toList()))
                .toList();
    }

    private static Forecast.Faction mine(GameState state, String seat, Proposal p, Factor faction) {
        return Parliament.forecast(
                        p.terms(),
                        p.endorsed(),
                        Forecasts.home(state, seat),
                        state.setup().rules(),
                        p.campaigns())
                .onlyOf(faction)
                .factions()
                .getFirst();
    }

    /**
     * The seat's view for the leader of a faction. Leaders share the brief, the purse and the promises of their government; of
     * packages, norms and votes they see their own faction's numbers alone, and nothing that sums up the parliament: neither
     * what it needs nor its win-set (game manual, chapter 7: "each seeing only their faction's appeal").
     */
    public static SeatView redacted(SeatView view, Factor faction) {
        SeatView.Diplomacy d = view.diplomacy();
        SeatView.Diplomacy own = new SeatView.Diplomacy(
                d.agendas(),
                d.threats(),
                d.presses(),
                d.norms().stream()
                        .map(n -> new SeatView.NormChoice(
                                n.norm(), Factors.ZERO.with(faction, n.appeal().get(faction)), 0))
                        .toList(),
                d.memberships());
        return view.withTalks(
                        view.talks().stream().map(t -> redacted(t, faction)).toList())
                .withDiplomacy(own)
                .withOwn(
                        view.me().onlyOf(faction),
                        view.votes().stream()
                                .map(v -> v.seat().equals(view.me().seat()) ? redacted(v, faction) : v)
                                .toList());
    }

    private static Vote redacted(Vote v, Factor faction) {
        return new Vote(
                v.seat(),
                v.proposal(),
                v.round(),
                v.support(),
                v.needed() - v.swing(),
                0,
                Factors.ZERO.with(faction, v.appeal().get(faction)),
                v.weights());
    }

    /** A round's story for the leader of a faction. */
    public static Reckoning redacted(Reckoning told) {
        return told.withoutWinSet();
    }

    private static SeatView.Talk redacted(SeatView.Talk talk, Factor faction) {
        Forecast forecast = talk.forecast();
        return forecast == null ? talk : talk.withForecast(forecast.onlyOf(faction));
    }

    /** A draft's forecast for the leader of a faction: what tells of the whole parliament is left out. */
    public static Forecast.Draft redacted(Forecast.Draft draft, Factor faction) {
        return new Forecast.Draft(
                draft.refused(),
                draft.refusedArgs(),
                draft.mine().onlyOf(faction),
                draft.budget(),
                draft.budgetAfter(),
                draft.partners(),
                null,
                List.of(),
                null);
    }
}
