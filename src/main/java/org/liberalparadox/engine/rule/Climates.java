package org.liberalparadox.engine.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.liberalparadox.engine.analysis.Climate;
import org.liberalparadox.engine.model.Clause;
import org.liberalparadox.engine.model.Norm;
import org.liberalparadox.engine.model.Order;
import org.liberalparadox.engine.model.Principle;
import org.liberalparadox.engine.model.Role;
import org.liberalparadox.engine.state.Agenda;
import org.liberalparadox.engine.state.GameState;
import org.liberalparadox.engine.state.RegimeState;
import org.liberalparadox.engine.state.SeatState;
import org.liberalparadox.engine.state.Threat;

/** What surrounds the bargains of a state now (concepts S02, S05, C28, C36, C37). */
public final class Climates {
    private Climates() {}

    public static Climate of(GameState state, String seat) {
        @Nullable Agenda lead = state.leadAgenda().orElse(null);
        List<Principle> principles = lead == null
                ? List.of()
                : asked(lead, state.setup().scenario().seat(seat).role());
        boolean endorsed = lead != null && !lead.endorsers().isEmpty();
        TreeMap<String, Double> threats = new TreeMap<>();
        for (Threat threat : state.threats()) {
            if (threat.target().equals(seat) && threat.round() == state.round()) {
                threats.merge(threat.seat(), threat.pressure(), Double::sum);
            }
        }
        return new Climate(
                principles,
                endorsed,
                state.seat(seat).salience(),
                threats,
                state.memory()
                        .of(Practised.class, () -> Practised.in(state))
                        .norms()
                        .getOrDefault(seat, List.of()),
                Interdependence.points(state, seat),
                order(state, seat),
                Declarations.declared(state, seat));
    }

    /** An agenda that names both principles speaks to all; one alone only to those who ask for it. */
    public static List<Principle> asked(Agenda agenda, Role role) {
        if (agenda.principles().size() > 1) {
            return agenda.principles();
        }
        Principle own = role == Role.RECEIVING || role == Role.FRONTLINE ? Principle.ORDER : Principle.DEVELOPMENT;
        return agenda.principles().contains(own) ? List.of(own) : List.of();
    }

    /**
     * Points a level of an opening promise gains: the closed side of the house votes for orderly ways when the border is in
     * order, by how far security stands from where the game found it (S08; model keys {@code order.*}).
     */
    private static double order(GameState state, String seat) {
        SeatState now = state.seat(seat);
        if (!state.setup().scenario().seat(seat).isState()) {
            return 0;
        }
        Order order = state.setup().rules().model().order();
        double felt = Rounding.clamp((now.tracks().security() - now.baseline().security()) / order.scale(), -1, 1);
        return order.weight()
                / Clause.MAX_LEVEL
                * felt
                * (now.mood().security() + now.mood().culture());
    }

    /** Norms of regimes by member: every view asks for every seat's, and regimes change but once a year. */
    private record Practised(SortedMap<String, List<Norm>> norms) {
        static Practised in(GameState state) {
            TreeMap<String, List<Norm>> norms = new TreeMap<>();
            state.seats().keySet().forEach(seat -> norms.put(seat, practised(state, seat)));
            return new Practised(norms);
        }
    }

    private static List<Norm> practised(GameState state, String seat) {
        List<Norm> norms = new ArrayList<>();
        for (RegimeState regime : state.regimes()) {
            if (!regime.collapsed() && regime.members().contains(seat)) {
                norms.addAll(regime.norms());
            }
        }
        return norms.isEmpty() ? List.of() : List.copyOf(norms);
    }
}
