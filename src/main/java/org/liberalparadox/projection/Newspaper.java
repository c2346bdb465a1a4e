package org.liberalparadox.projection;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.liberalparadox.engine.GameSetup;
import org.liberalparadox.engine.model.Card;
import org.liberalparadox.engine.model.GateStance;
import org.liberalparadox.engine.model.Model;
import org.liberalparadox.engine.model.Phase;
import org.liberalparadox.engine.model.SeatDefinition;
import org.liberalparadox.engine.model.Treaty;
import org.liberalparadox.engine.state.ActiveCrisis;
import org.liberalparadox.engine.state.Agenda;
import org.liberalparadox.engine.state.GameState;
import org.liberalparadox.engine.state.Obligation;
import org.liberalparadox.engine.state.Proposal;
import org.liberalparadox.engine.state.RegimeState;
import org.liberalparadox.engine.state.SeatState;
import org.liberalparadox.engine.state.Threat;
import org.liberalparadox.engine.state.Vote;

/** What everybody reads, newest first: only what is public, so the same for every seat. */
final class Newspaper {
    private final GameState state;
    private final GameSetup setup;
    private final List<SeatView.News> items = new ArrayList<>();

    private Newspaper(GameState state) {
        this.state = state;
        this.setup = state.setup();
    }

    static List<SeatView.News> of(GameState state) {
        Newspaper paper = new Newspaper(state);
        paper.crises();
        paper.agreements();
        paper.votes();
        paper.brokenWords();
        paper.gates();
        paper.regimes();
        paper.agendas();
        paper.governments();
        paper.items.sort(Newspaper::newestFirst);
        return List.copyOf(paper.items);
    }

    private static int newestFirst(SeatView.News a, SeatView.News b) {
        if (a.round() != b.round()) {
            return Integer.compare(b.round(), a.round());
        }
        return a.phase() == b.phase()
                ? Double.compare(b.weight(), a.weight())
                : Integer.compare(b.phase().ordinal(), a.phase().ordinal());
    }

    private void crises() {
        for (ActiveCrisis c : state.crises()) {
            Card card = setup.rules().card(c.card());
            String key = c.entry() == ActiveCrisis.Entry.INJECTED ? "crisis-by-hand" : "crisis";
            add(c.round(), c.phase(), key, c.card(), List.of(card.headline(), card.id()), c.struck(), 10);
            Card.Sequel then = card.then();
            if (then != null && state.round() > c.begins()) {
                add(c.begins() + 1, Phase.NEWS, "turned", "", List.of(then.headline(), card.title()), c.struck(), 9.5);
            }
        }
    }

    private void agreements() {
        for (Proposal p : state.proposals()) {
            String id = Integer.toString(p.id());
            List<String> parties = p.terms().parties();
            switch (p.status()) {
                case IN_FORCE, EXPIRED -> {
                    if (p.terms().treaty() != null) {
                        charter(p, p.terms().treaty());
                        break;
                    }
                    add(
                            p.round(),
                            Phase.RATIFICATION,
                            "concluded",
                            id,
                            List.of(
                                    Names.seats(setup, parties),
                                    Integer.toString(p.terms().clauses().size()),
                                    Integer.toString(p.terms().duration())),
                            parties,
                            7);
                }
                case LET_DIE ->
                    add(p.round(), Phase.RATIFICATION, "let-die", id, List.of(Names.seats(setup, parties)), parties, 5);
                case OPEN, SIGNED, REJECTED, WITHDRAWN, LAPSED, REJECTED_AT_HOME, COUNTERED -> {}
            }
        }
    }

    private void votes() {
        for (Vote vote : state.votes()) {
            if (!vote.carried()) {
                add(
                        vote.round(),
                        Phase.RATIFICATION,
                        "refused",
                        Integer.toString(vote.proposal()),
                        List.of(vote.seat(), Names.number(vote.margin())),
                        List.of(vote.seat()),
                        6);
            }
        }
    }

    private void brokenWords() {
        for (Obligation o : state.obligations()) {
            for (Obligation.Entry entry : o.record()) {
                // kept and misread reads like broken: nobody but the giver knows better
                if (entry.detected()) {
                    List<String> seats = new ArrayList<>(o.beneficiaries());
                    seats.addFirst(o.giver());
                    add(
                            entry.round(),
                            Phase.RECKONING,
                            "broken",
                            Integer.toString(o.id()),
                            List.of(o.giver(), o.clause().issue(), Names.seats(setup, o.beneficiaries())),
                            List.copyOf(seats),
                            8);
                }
            }
        }
    }

    private void gates() {
        int round = Past.reckoned(state);
        if (round == 0) {
            return;
        }
        for (SeatState seat : state.seats().values()) {
            GateStance gate = seat.policy().gate();
            if (gate != GateStance.HOLD && PublicSeats.isGate(setup, seat.id())) {
                String key = gate == GateStance.OPEN ? "gate-opened" : "gate-waved";
                List<String> args = List.of(seat.id());
                add(round, Phase.RECKONING, key, seat.id(), args, List.of(seat.id()), gate == GateStance.OPEN ? 9 : 6);
            }
        }
    }

    private void regimes() {
        double collapse = setup.rules().model().regimes().collapse();
        for (RegimeState regime : state.regimes()) {
            left(regime);
            if (!regime.collapsed()) {
                continue;
            }
            int first = Math.max(0, regime.since() - 1);
            for (int i = 1; i < regime.history().size(); i++) {
                if (regime.history().get(i) < collapse || i == regime.history().size() - 1) {
                    add(
                            first + i,
                            Phase.RECKONING,
                            "collapsed",
                            regime.id(),
                            List.of(regime.id()),
                            regime.members(),
                            9);
                    break;
                }
            }
        }
    }

    private void charter(Proposal p, Treaty treaty) {
        @Nullable String regime = treaty.regime();
        List<String> parties = p.terms().parties();
        add(
                p.round(),
                Phase.RATIFICATION,
                regime == null ? "regime-founded" : "regime-treaty",
                Integer.toString(p.id()),
                List.of(regime == null ? treaty.name() : regime, Names.seats(setup, parties)),
                parties,
                9);
    }

    /** Who is no member any more, in the last round the regime grew narrower. */
    private void left(RegimeState regime) {
        List<String> gone = regime.roll().stream()
                .filter(s -> !regime.members().contains(s))
                .toList();
        for (int i = regime.breadths().size() - 1; i > 0 && !gone.isEmpty(); i--) {
            if (regime.breadths().get(i) < regime.breadths().get(i - 1)) {
                List<String> args = List.of(Names.seats(setup, gone), regime.id());
                add(Math.max(0, regime.since() - 1) + i, Phase.RECKONING, "left", regime.id(), args, gone, 8);
                return;
            }
        }
    }

    private void agendas() {
        for (Agenda a : state.agendas()) {
            String key = (a.lead() ? "agenda-lead-" : "agenda-") + Names.principles(a.principles());
            List<String> args = List.of(Names.seats(setup, a.supporters()));
            add(a.round(), Phase.TALKS, key, "agenda-" + a.id(), args, a.supporters(), 6);
        }
        for (Threat t : state.threats()) {
            List<String> args = List.of(t.seat(), t.target());
            add(t.round(), Phase.TALKS, "threat", t.seat(), args, args, 8);
        }
    }

    private void governments() {
        Model model = setup.rules().model();
        int reckoned = Past.reckoned(state);
        for (SeatDefinition seat : setup.scenario().seats()) {
            if (!seat.liberal()) {
                continue;
            }
            List<String> name = List.of(seat.id());
            for (SeatState.Stand stand : state.seat(seat.id()).history()) {
                int round = stand.round();
                if (round < 1 || round > reckoned) {
                    continue;
                }
                // A new government starts at 50, which is all the state keeps of the old one's end.
                boolean turned = state.seat(seat.id()).populist() && stand.approval() == 50;
                if (turned && stand.contract() < model.contract().fall()) {
                    String key = stand.openness() < stand.closure() ? "fell-legitimacy" : "fell-sovereignty";
                    add(round, Phase.RECKONING, key, seat.id(), name, List.of(seat.id()), 10);
                } else if (seat.elections().contains(round)) {
                    String key = turned ? "election-lost" : "election-won";
                    add(round, Phase.RECKONING, key, seat.id(), name, List.of(seat.id()), 7);
                }
            }
        }
    }

    private void add(
            int round, Phase phase, String key, String subject, List<String> args, List<String> seats, double weight) {
        items.add(new SeatView.News(round, phase, key, subject, args, seats, weight));
    }
}
