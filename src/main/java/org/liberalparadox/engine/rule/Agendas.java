package org.liberalparadox.engine.rule;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.liberalparadox.engine.Decision;
import org.liberalparadox.engine.Rejection;
import org.liberalparadox.engine.command.GameCommand;
import org.liberalparadox.engine.event.GameEvent;
import org.liberalparadox.engine.model.Model;
import org.liberalparadox.engine.model.Norm;
import org.liberalparadox.engine.model.Phase;
import org.liberalparadox.engine.model.Principle;
import org.liberalparadox.engine.model.Role;
import org.liberalparadox.engine.state.Agenda;
import org.liberalparadox.engine.state.GameState;
import org.liberalparadox.engine.state.RegimeState;
import org.liberalparadox.engine.state.SeatState;

/**
 * Step one: a powerful state, or a coalition with the same power, proclaims a principle; bargains in line with it gain
 * legitimacy ([H18], [H24]; concepts S02, I07, C36; model keys {@code agenda.*}). It costs approval at home first.
 */
public final class Agendas {
    /** Funding for hosts from which UNHCR stands behind those who pay, where it has no seat of its own. */
    private static final int FUNDER = 2;

    private Agendas() {}

    public static Decision proclaim(GameCommand.ProclaimAgenda c, GameState state) {
        return rejection(c, state).map(Decision::refused).orElseGet(() -> {
            Turn turn = new Turn(state);
            List<Principle> principles = List.copyOf(new TreeSet<>(c.principles()));
            int id = state.agendas().size() + 1;
            turn.happens(new GameEvent.AgendaProclaimed(new Agenda(
                    id,
                    c.seat(),
                    state.round(),
                    principles,
                    List.of(c.seat()),
                    List.of(),
                    leads(state, List.of(c.seat())))));
            cost(turn, c.seat());
            endorse(turn, id);
            return turn.decision();
        });
    }

    private static Optional<Rejection> rejection(GameCommand.ProclaimAgenda c, GameState state) {
        return talks(state, c.seat()).or(() -> {
            if (c.principles().isEmpty()) {
                return Optional.of(new Rejection.NoPrinciple());
            }
            return state.agendas().stream().anyMatch(a -> a.round() == state.round() && supports(a, c.seat()))
                    ? Optional.of(new Rejection.AlreadySupports(c.seat()))
                    : Optional.empty();
        });
    }

    public static Decision join(GameCommand.JoinAgenda c, GameState state) {
        Optional<Rejection> wrong = talks(state, c.seat());
        if (wrong.isPresent()) {
            return Decision.refused(wrong.get());
        }
        Optional<Agenda> agenda = open(state, c.agenda());
        if (agenda.isEmpty()) {
            return Decision.refused(new Rejection.UnknownAgenda(c.agenda()));
        }
        if (supports(agenda.get(), c.seat())) {
            return Decision.refused(new Rejection.AlreadySupports(c.seat()));
        }
        Turn turn = new Turn(state);
        List<String> all = new java.util.ArrayList<>(agenda.get().supporters());
        all.add(c.seat());
        turn.happens(new GameEvent.AgendaJoined(c.agenda(), c.seat(), leads(state, all)));
        endorse(turn, c.agenda());
        return turn.decision();
    }

    /** Agendas that can still be joined or endorsed. */
    public static Optional<Agenda> open(GameState state, int id) {
        int rounds = state.setup().rules().model().agenda().rounds();
        return state.agendas().stream()
                .filter(a -> a.id() == id && state.round() < a.round() + rounds)
                .findFirst();
    }

    private static Optional<Rejection> talks(GameState state, String seat) {
        if (state.phase() != Phase.TALKS) {
            return Optional.of(new Rejection.WrongPhase(state.phase(), Phase.TALKS));
        }
        return state.setup().scenario().seat(seat).role().isState()
                ? Optional.empty()
                : Optional.of(new Rejection.NotAState(seat));
    }

    private static boolean supports(Agenda agenda, String seat) {
        return agenda.supporters().contains(seat);
    }

    private static boolean leads(GameState state, List<String> supporters) {
        double power = 0;
        for (String s : supporters) {
            power += state.setup().scenario().seat(s).power();
        }
        return power >= state.setup().rules().model().agenda().leadPower();
    }

    /** Short-term heat for long-term stability (S07). */
    private static void cost(Turn turn, String seat) {
        Model.Agenda a = turn.model().agenda();
        SeatState now = turn.state().seat(seat);
        turn.happens(new GameEvent.PoliticsChanged(
                seat,
                now.baseMood(),
                now.discountShift(),
                now.polarisation(),
                Rounding.tenth(Rounding.clamp(now.approval() - a.approval(), 0, 100)),
                now.populist(),
                now.mandate()));
    }

    /** Where no organisation sits at the table, UNHCR stands behind a supporter who funds it. */
    private static void endorse(Turn turn, int id) {
        boolean seated = turn.scenario().seats().stream().anyMatch(s -> s.role() == Role.ORGANISATION);
        Agenda agenda = turn.state().agendas().get(id - 1);
        if (seated || !agenda.endorsers().isEmpty()) {
            return;
        }
        for (RegimeState regime : turn.state().regimes()) {
            boolean funded = agenda.supporters().stream()
                    .anyMatch(s -> regime.binds(Norm.JOINT_FUNDING, s)
                            && turn.state().seat(s).policy().hostFunding() >= FUNDER);
            if (funded) {
                turn.happens(new GameEvent.AgendaEndorsed(id, regime.id()));
                return;
            }
        }
    }
}
