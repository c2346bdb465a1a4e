package org.liberalparadox.projection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.liberalparadox.engine.Options;
import org.liberalparadox.engine.analysis.Constituency;
import org.liberalparadox.engine.analysis.NormAppeal;
import org.liberalparadox.engine.model.Model;
import org.liberalparadox.engine.model.Norm;
import org.liberalparadox.engine.rule.Climates;
import org.liberalparadox.engine.rule.Rounding;
import org.liberalparadox.engine.state.Agenda;
import org.liberalparadox.engine.state.GameState;
import org.liberalparadox.engine.state.Threat;

/** Agendas, threats and charters as a seat may know them. */
final class Diplomats {
    private Diplomats() {}

    static SeatView.Diplomacy of(GameState state, Constituency home, Options options) {
        return new SeatView.Diplomacy(
                Deferred.list(() -> agendas(state, home.seat(), options)),
                Deferred.list(() -> threats(state, home.seat())),
                Deferred.list(() -> presses(state, home.seat(), options)),
                Deferred.list(() -> norms(home, state.setup().rules().model())),
                Deferred.list(() -> Stances.of(state, home.seat(), options)));
    }

    private static List<SeatView.Agenda> agendas(GameState state, String seat, Options options) {
        Model.Agenda model = state.setup().rules().model().agenda();
        @Nullable Agenda lead = state.leadAgenda().orElse(null);
        List<SeatView.Agenda> agendas = new ArrayList<>();
        for (Agenda a : state.agendas()) {
            int last = a.round() + model.rounds() - 1;
            if (state.round() <= last) {
                double power = 0;
                for (String supporter : a.supporters()) {
                    power += state.setup().scenario().seat(supporter).power();
                }
                agendas.add(new SeatView.Agenda(
                        a.id(),
                        a.seat(),
                        a.round(),
                        last,
                        a.principles(),
                        a.supporters(),
                        a.endorsers(),
                        power,
                        a.equals(lead),
                        !Climates.asked(a, state.setup().scenario().seat(seat).role())
                                .isEmpty(),
                        options.means().join().contains(a.id())));
            }
        }
        agendas.sort(Comparator.comparing((SeatView.Agenda a) -> !a.leads())
                .thenComparing(Comparator.comparingInt(SeatView.Agenda::id).reversed()));
        return List.copyOf(agendas);
    }

    private static List<SeatView.Threat> threats(GameState state, String seat) {
        List<SeatView.Threat> threats = new ArrayList<>(state.threats().size());
        for (Threat t : state.threats()) {
            threats.add(new SeatView.Threat(t.seat(), t.target(), t.round(), known(state, t, seat)));
        }
        return List.copyOf(threats);
    }

    private static SeatView.@Nullable Pressure known(GameState state, Threat threat, String viewer) {
        if (threat.target().equals(viewer)) {
            return new SeatView.Pressure(threat.pressure(), threat.pressure());
        }
        boolean mine = threat.seat().equals(viewer) && threat.round() == state.round();
        return mine ? Pressures.guess(state, viewer, threat.target()) : null;
    }

    private static List<SeatView.Press> presses(GameState state, String seat, Options options) {
        List<SeatView.Press> presses = new ArrayList<>();
        for (String target : options.means().threaten()) {
            presses.add(new SeatView.Press(target, Pressures.guess(state, seat, target)));
        }
        return List.copyOf(presses);
    }

    private static List<SeatView.NormChoice> norms(Constituency home, Model model) {
        double weight = 2 * (home.mood().security() + home.mood().culture());
        List<SeatView.NormChoice> norms = new ArrayList<>();
        for (Norm norm : Norm.values()) {
            boolean known = home.climate().practised().contains(norm);
            norms.add(new SeatView.NormChoice(
                    norm,
                    NormAppeal.of(norm, home.role(), model),
                    known ? 0 : Rounding.hundredth(model.regimes().sovereigntyPerNorm() * weight)));
        }
        return List.copyOf(norms);
    }
}
