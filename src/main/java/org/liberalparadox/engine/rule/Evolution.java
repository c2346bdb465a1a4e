package org.liberalparadox.engine.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.liberalparadox.engine.event.GameEvent;
import org.liberalparadox.engine.model.Phase;
import org.liberalparadox.engine.state.ActiveCrisis;
import org.liberalparadox.engine.state.Cabinet;
import org.liberalparadox.engine.state.GameState;
import org.liberalparadox.engine.state.Proposal;
import org.liberalparadox.engine.state.RegimeState;
import org.liberalparadox.engine.state.Scoreboard;
import org.liberalparadox.engine.state.SeatState;

/** Folds one event into the state. Total: it checks nothing and accepts every event ever stored. */
public final class Evolution {
    private Evolution() {}

    /** Who a campaign is held by when a government pays for votes at home. */
    public static final String COMPENSATION = "compensation";

    public static GameState evolve(GameState s, GameEvent event) {
        return switch (event) {
            case GameEvent.GameStarted _ -> s;
            case GameEvent.PhaseBegan e -> began(s, e);
            case GameEvent.SeatReady e -> State.seat(s, e.seat(), x -> x.withReady(true));
            case GameEvent.SeatNotReady e -> State.seat(s, e.seat(), x -> x.withReady(false));
            case GameEvent.CrisisStruck e -> s.with(d -> d.crises = Lists.plus(s.crises(), e.crisis()));
            case GameEvent.CrisisAnswered e -> State.crisis(s, e.crisis(), c -> answered(c, e));
            case GameEvent.CrisisTurned e ->
                State.crisis(
                        s, e.crisis(), c -> c.lasting(new ActiveCrisis.Lasting(c.struck(), e.effect(), e.until())));
            case GameEvent.MoodShifted e -> State.seat(s, e.seat(), x -> x.withMood(e.mood(), e.noAgreementShift()));
            case GameEvent.TracksChanged e -> State.seat(s, e.seat(), x -> tracked(x, e));
            case GameEvent.PurseChanged e ->
                State.seat(s, e.seat(), x -> x.withPurse(e.budget(), e.incoming(), e.capital()));
            case GameEvent.PoliticsChanged e -> State.seat(s, e.seat(), x -> governed(x, e));
            case GameEvent.ProposalMade e -> TalkEvolution.made(s, e.proposal());
            case GameEvent.ProposalAccepted e -> TalkEvolution.accepted(s, e);
            case GameEvent.ProposalRejected e ->
                TalkEvolution.left(s, e.proposal(), e.seat(), Proposal.Status.REJECTED);
            case GameEvent.ProposalWithdrawn e -> TalkEvolution.ended(s, e.proposal(), Proposal.Status.WITHDRAWN);
            case GameEvent.ProposalLapsed e -> TalkEvolution.ended(s, e.proposal(), Proposal.Status.LAPSED);
            case GameEvent.ProposalSigned e -> TalkEvolution.ended(s, e.proposal(), Proposal.Status.SIGNED);
            case GameEvent.NoteSent e -> s.with(d -> d.notes = Lists.plus(s.notes(), e.note()));
            case GameEvent.CampaignHeld e -> TalkEvolution.campaign(s, e);
            case GameEvent.ParliamentRatified e -> TalkEvolution.carried(s, e.vote());
            case GameEvent.ParliamentRejected e -> TalkEvolution.refused(s, e.vote());
            case GameEvent.GovernmentLetDie e -> TalkEvolution.left(s, e.proposal(), e.seat(), Proposal.Status.LET_DIE);
            case GameEvent.ConferenceClosed e -> TalkEvolution.closed(s, e);
            case GameEvent.ConferenceFailed e -> TalkEvolution.ended(s, e.proposal(), Proposal.Status.REJECTED_AT_HOME);
            case GameEvent.AgendaProclaimed e -> s.with(d -> d.agendas = Lists.plus(s.agendas(), e.agenda()));
            case GameEvent.AgendaJoined e -> TalkEvolution.joined(s, e);
            case GameEvent.AgendaEndorsed e -> TalkEvolution.backed(s, e);
            case GameEvent.ProposalEndorsed e -> TalkEvolution.endorsed(s, e);
            case GameEvent.CouncilTestified e -> TalkEvolution.testified(s, e);
            case GameEvent.FactionCompensated e -> TalkEvolution.compensated(s, e);
            case GameEvent.FactionVoted e ->
                TalkEvolution.cabinet(s, e.seat(), e.proposal(), c -> c.with(new Cabinet.Ballot(e.faction(), e.aye())));
            case GameEvent.CabinetDivided e ->
                TalkEvolution.cabinet(s, e.seat(), e.proposal(), c -> c.divided(e.divisions()));
            case GameEvent.GateThreatened e -> s.with(d -> d.threats = Lists.plus(s.threats(), e.threat()));
            case GameEvent.AgreementConcluded e -> WordEvolution.given(s, e);
            case GameEvent.OrdersSealed e -> State.seat(s, e.seat(), x -> x.withOrders(e.orders()));
            case GameEvent.OrdersReopened e ->
                State.seat(s, e.seat(), x -> x.withOrders(null).withReady(false));
            case GameEvent.PolicySet e -> State.seat(s, e.seat(), x -> x.withPolicy(e.policy()));
            case GameEvent.ObligationHonoured e -> WordEvolution.kept(s, e);
            case GameEvent.ObligationDefected e -> WordEvolution.broken(s, e);
            case GameEvent.ObligationMisread e -> WordEvolution.read(s, e.obligation(), e.round(), true);
            case GameEvent.MisreadingCleared e -> WordEvolution.read(s, e.obligation(), e.round(), false);
            case GameEvent.ObligationEnded e -> State.obligation(s, e.obligation(), o -> o.with(e.status()));
            case GameEvent.TrustChanged e -> s.with(d -> d.trusts = s.trusts().with(e.holder(), e.about(), e.trust()));
            case GameEvent.PeopleMoved e -> moved(s, e);
            case GameEvent.RegimeChanged e -> State.regime(s, e.regime(), r -> r.withStrength(e.strength()));
            case GameEvent.RegimeFounded e -> s.with(d -> d.regimes = Lists.plus(s.regimes(), e.regime()));
            case GameEvent.RegimeAmended e ->
                State.regime(s, e.regime(), r -> r.withNorms(e.norms(), e.key(), e.effort()));
            case GameEvent.MemberJoined e -> State.regime(s, e.regime(), r -> r.withMember(e.seat(), e.breadth()));
            case GameEvent.MemberLeft e -> State.regime(s, e.regime(), r -> r.withoutMember(e.seat(), e.breadth()));
            case GameEvent.StanceTaken _ -> s;
            case GameEvent.SalienceChanged e -> State.seat(s, e.seat(), x -> x.withSalience(e.salience()));
            case GameEvent.RegimeCollapsed e -> State.regime(s, e.regime(), RegimeState::withCollapse);
            case GameEvent.ElectionHeld _ -> s;
            case GameEvent.GovernmentFell e -> State.seat(s, e.seat(), SeatState::withFallen);
            case GameEvent.RoundReckoned e -> reckoned(s, e);
            case GameEvent.GameEnded e -> ended(s, e);
        };
    }

    private static GameState began(GameState s, GameEvent.PhaseBegan e) {
        TreeMap<String, SeatState> seats = new TreeMap<>();
        for (SeatState x : s.seats().values()) {
            SeatState next = x.withReady(false);
            seats.put(x.id(), e.phase() == Phase.NEWS ? next.withOrders(null) : next);
        }
        return s.with(d -> {
            d.round = e.round();
            d.phase = e.phase();
            d.seats = seats;
        });
    }

    private static ActiveCrisis answered(ActiveCrisis c, GameEvent.CrisisAnswered e) {
        ActiveCrisis answered = c.answered(e.seat(), e.choice());
        return e.until() > 0
                ? answered.lasting(new ActiveCrisis.Lasting(List.of(e.seat()), e.effect(), e.until()))
                : answered;
    }

    private static SeatState tracked(SeatState x, GameEvent.TracksChanged e) {
        return x.withTracks(e.tracks(), e.reckoning() ? e.causes() : Lists.joined(x.causes(), e.causes()));
    }

    private static SeatState governed(SeatState x, GameEvent.PoliticsChanged e) {
        return x.withPolitics(
                e.baseMood(), e.discountShift(), e.polarisation(), e.approval(), e.populist(), e.mandate());
    }

    private static GameState moved(GameState s, GameEvent.PeopleMoved e) {
        List<GameState.Flow> flows = new ArrayList<>(s.flows());
        if (!flows.isEmpty() && flows.getLast().round() == e.round()) {
            GameState.Flow last = flows.removeLast();
            flows.add(new GameState.Flow(
                    e.round(),
                    Lists.joined(last.movements(), e.movements()),
                    Lists.joined(last.passages(), e.passages())));
        } else {
            flows.add(new GameState.Flow(e.round(), e.movements(), e.passages()));
        }
        return s.with(d -> {
            d.people = s.people().after(e.movements());
            d.flows = List.copyOf(flows);
        });
    }

    private static GameState reckoned(GameState s, GameEvent.RoundReckoned e) {
        TreeMap<String, SeatState> seats = new TreeMap<>();
        for (SeatState x : s.seats().values()) {
            SeatState.Stand stand = e.stands().get(x.id());
            seats.put(x.id(), stand == null ? x : x.withHistory(Lists.plus(x.history(), stand)));
        }
        List<RegimeState> regimes = s.regimes().stream()
                .map(r -> r.withHistory(Lists.plus(r.history(), r.strength())))
                .toList();
        return s.with(d -> {
            d.seats = seats;
            d.regimes = regimes;
            d.scoreboards = Lists.plus(s.scoreboards(), e.scoreboard());
        });
    }

    /** The last scoreboard is told anew. */
    private static GameState ended(GameState s, GameEvent.GameEnded e) {
        List<Scoreboard> boards = new ArrayList<>(s.scoreboards());
        if (!boards.isEmpty()) {
            boards.removeLast();
        }
        boards.add(e.scoreboard());
        return s.with(d -> {
            d.scoreboards = List.copyOf(boards);
            d.ending = e.ending();
        });
    }
}
