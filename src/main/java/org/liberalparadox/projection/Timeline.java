package org.liberalparadox.projection;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.liberalparadox.engine.GameSetup;
import org.liberalparadox.engine.event.GameEvent;
import org.liberalparadox.engine.model.GateStance;
import org.liberalparadox.engine.model.MemberStance;
import org.liberalparadox.engine.model.Phase;
import org.liberalparadox.engine.model.Policy;
import org.liberalparadox.engine.model.SeatDefinition;
import org.liberalparadox.engine.state.Obligation;
import org.liberalparadox.engine.state.Proposal;
import org.liberalparadox.engine.state.Vote;

/** The moments of a game in their order, from its events. */
final class Timeline {
    private final GameSetup setup;
    private final List<Debrief.Moment> moments = new ArrayList<>();
    private final List<Proposal> proposals = new ArrayList<>();
    private final TreeMap<Integer, Obligation> obligations = new TreeMap<>();
    private final TreeMap<String, Policy> policies = new TreeMap<>();
    private int round = 1;
    private Phase phase = Phase.NEWS;

    private Timeline(GameSetup setup) {
        this.setup = setup;
        for (SeatDefinition seat : setup.scenario().seats()) {
            policies.put(seat.id(), seat.policy());
        }
    }

    static Timeline of(GameSetup setup, List<GameEvent> all) {
        Timeline timeline = new Timeline(setup);
        for (GameEvent event : all) {
            timeline.read(event);
        }
        return timeline;
    }

    List<Debrief.Moment> moments() {
        return List.copyOf(moments);
    }

    private void read(GameEvent event) {
        switch (event) {
            case GameEvent.PhaseBegan e -> {
                round = e.round();
                phase = e.phase();
            }
            case GameEvent.CrisisStruck e ->
                add("crisis", "crisis", List.of(e.crisis().card()), e.crisis().struck());
            case GameEvent.CrisisTurned _ -> {}
            case GameEvent.ProposalMade e -> proposals.add(e.proposal());
            case GameEvent.AgreementConcluded e -> {
                for (Obligation o : e.obligations()) {
                    obligations.put(o.id(), o);
                }
                List<String> parties = parties(e.proposal());
                add("deal", "deal", List.of(Names.seats(setup, parties), Integer.toString(e.proposal())), parties);
            }
            case GameEvent.ParliamentRejected(Vote vote) ->
                add("refused", "refused", List.of(vote.seat(), Names.number(vote.margin())), List.of(vote.seat()));
            case GameEvent.GovernmentLetDie e -> add("refused", "let-die", List.of(e.seat()), List.of(e.seat()));
            case GameEvent.PolicySet e -> policy(e);
            case GameEvent.ObligationDefected e -> promise(e.obligation(), e.detected() ? "broken" : "broken-unseen");
            case GameEvent.ObligationEnded e -> {
                switch (e.status()) {
                    case LAPSED -> promise(e.obligation(), "lapsed");
                    case REPUDIATED -> promise(e.obligation(), "repudiated");
                    case VOID -> promise(e.obligation(), "void");
                    case UNRAVELLED -> promise(e.obligation(), "unravelled");
                    case FULFILLED, IN_FORCE, REGIME_ENDED -> {}
                }
            }
            case GameEvent.RegimeCollapsed e -> add("collapse", "collapse", List.of(e.regime()), List.of());
            case GameEvent.AgendaProclaimed(var agenda) ->
                add("deal", "agenda", List.of(agenda.seat()), List.of(agenda.seat()));
            case GameEvent.GateThreatened(var threat) ->
                add("crisis", "threat", List.of(threat.seat(), threat.target()), List.of(threat.seat()));
            case GameEvent.RegimeFounded(var regime) ->
                add("deal", "regime", List.of(regime.name(), Names.seats(setup, regime.members())), regime.members());
            case GameEvent.MemberJoined e -> add("deal", "joined", List.of(e.seat(), e.regime()), List.of(e.seat()));
            case GameEvent.MemberLeft e ->
                add("collapse", "left-" + e.cause(), List.of(e.seat(), e.regime()), List.of(e.seat()));
            case GameEvent.RegimeAmended e ->
                add(
                        "deal",
                        "amended",
                        List.of(e.regime(), Integer.toString(e.norms().size())),
                        List.of());
            case GameEvent.StanceTaken e -> {
                if (e.stance() == MemberStance.DEFY) {
                    add("broken", "defied", List.of(e.seat(), e.regime()), List.of(e.seat()));
                } else if (e.stance() == MemberStance.HOLD) {
                    add("deal", "held", List.of(e.seat(), e.regime()), List.of(e.seat()));
                }
            }
            case GameEvent.ObligationMisread e -> promise(e.obligation(), "misread");
            case GameEvent.MisreadingCleared e -> promise(e.obligation(), "cleared");
            case GameEvent.ElectionHeld e ->
                add("election", e.defeated() ? "election-lost" : "election-won", List.of(e.seat()), List.of(e.seat()));
            case GameEvent.GovernmentFell e ->
                add(
                        "fell",
                        e.failure() == GameEvent.Failure.LEGITIMACY ? "fell-legitimacy" : "fell-sovereignty",
                        List.of(e.seat()),
                        List.of(e.seat()));
            case GameEvent.GameStarted _,
                    GameEvent.SeatReady _,
                    GameEvent.SeatNotReady _,
                    GameEvent.CrisisAnswered _,
                    GameEvent.MoodShifted _,
                    GameEvent.TracksChanged _,
                    GameEvent.PurseChanged _,
                    GameEvent.PoliticsChanged _,
                    GameEvent.ProposalAccepted _,
                    GameEvent.ProposalRejected _,
                    GameEvent.ProposalWithdrawn _,
                    GameEvent.ProposalLapsed _,
                    GameEvent.ProposalSigned _,
                    GameEvent.NoteSent _,
                    GameEvent.CampaignHeld _,
                    GameEvent.ParliamentRatified _,
                    GameEvent.OrdersSealed _,
                    GameEvent.OrdersReopened _,
                    GameEvent.ObligationHonoured _,
                    GameEvent.TrustChanged _,
                    GameEvent.PeopleMoved _,
                    GameEvent.RegimeChanged _,
                    GameEvent.ConferenceClosed _,
                    GameEvent.ConferenceFailed _,
                    GameEvent.AgendaJoined _,
                    GameEvent.AgendaEndorsed _,
                    GameEvent.ProposalEndorsed _,
                    GameEvent.CouncilTestified _,
                    GameEvent.FactionCompensated _,
                    GameEvent.FactionVoted _,
                    GameEvent.CabinetDivided _,
                    GameEvent.SalienceChanged _,
                    GameEvent.RoundReckoned _,
                    GameEvent.GameEnded _ -> {}
        }
    }

    /** Gates opened or waved through, and borders closed, in the round they begin. */
    private void policy(GameEvent.PolicySet e) {
        // Outside the reckoning it is a card that moves the gate, not the government.
        String kind = phase == Phase.RECKONING ? "broken" : "crisis";
        Policy before = policies.getOrDefault(e.seat(), e.policy());
        Policy now = e.policy();
        List<String> args = List.of(e.seat(), Integer.toString(now.borderEffort()));
        if (now.gate() != before.gate() && now.gate() == GateStance.OPEN) {
            add(kind, "gate-opened", args, List.of(e.seat()));
        } else if (now.gate() != before.gate() && now.gate() == GateStance.WAVE_THROUGH) {
            add(kind, "gate-waved", args, List.of(e.seat()));
        }
        double closed = setup.rules().model().regimes().closureFrom();
        if (now.borderEffort() >= closed && before.borderEffort() < closed) {
            add("closed", "closed", args, List.of(e.seat()));
        }
        policies.put(e.seat(), now);
    }

    private void promise(int id, String key) {
        Obligation o = obligations.get(id);
        if (o != null) {
            String kind = key.equals("misread") || key.equals("cleared") ? "misread" : "broken";
            add(kind, key, List.of(o.giver(), o.clause().issue()), List.of(o.giver()));
        }
    }

    private List<String> parties(int proposal) {
        return proposal >= 1 && proposal <= proposals.size()
                ? proposals.get(proposal - 1).terms().parties()
                : List.of();
    }

    private void add(String kind, String key, List<String> args, List<String> seats) {
        moments.add(new Debrief.Moment(round, phase, kind, key, args, seats));
    }
}
