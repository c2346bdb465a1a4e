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

/** Cabinet mode: what each of a delegation may know, and a seat's view with the numbers of other factions taken out. */
public final class CabinetViews {
    private CabinetViews() {}

    /** @param faction the viewer leads, or null */
    public static CabinetView of(GameState state, String seat, @Nullable Factor faction) {
        List<CabinetView.Item> items = new ArrayList<>();
        for (Proposal p : state.proposals()) {
            Optional<Cabinet> cabinet =
                    state.cabinets().stream().filter(c -> c.isOf(seat, p.id())).findFirst();
            List<Cabinet.Division> divisions = cabinet.map(Cabinet::divisions).orElse(List.of());
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
        return new CabinetView(faction, List.copyOf(items));
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

    /** The seat's view for the leader of a faction: of packages and norms their own faction's numbers alone. */
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
                .withDiplomacy(own);
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
