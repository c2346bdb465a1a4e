package org.liberalparadox.engine.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.liberalparadox.engine.event.GameEvent;
import org.liberalparadox.engine.model.Factor;
import org.liberalparadox.engine.model.Form;
import org.liberalparadox.engine.model.Phase;
import org.liberalparadox.engine.state.ActiveCrisis;
import org.liberalparadox.engine.state.Agenda;
import org.liberalparadox.engine.state.Cabinet;
import org.liberalparadox.engine.state.GameState;
import org.liberalparadox.engine.state.Obligation;
import org.liberalparadox.engine.state.Proposal;
import org.liberalparadox.engine.state.RegimeState;
import org.liberalparadox.engine.state.SeatState;
import org.liberalparadox.engine.state.Vote;

/** Folds one event into the state. Total: it checks nothing and accepts every event ever stored. */
public final class Evolution {
    private Evolution() {}

    /** Who a campaign is held by when a government pays for votes at home. */
    public static final String COMPENSATION = "compensation";

    public static GameState evolve(GameState s, GameEvent event) {
        return switch (event) {
            case GameEvent.GameStarted _ -> s;
            case GameEvent.PhaseBegan e -> began(s, e);
            case GameEvent.SeatReady e -> seat(s, e.seat(), x -> x.withReady(true));
            case GameEvent.SeatNotReady e -> seat(s, e.seat(), x -> x.withReady(false));
            case GameEvent.CrisisStruck e -> State.crises(s, plus(s.crises(), e.crisis()));
            case GameEvent.CrisisAnswered e -> State.crises(s, answered(s.crises(), e));
            case GameEvent.CrisisTurned e -> State.crises(s, turned(s.crises(), e));
            case GameEvent.MoodShifted e -> seat(s, e.seat(), x -> x.withMood(e.mood(), e.noAgreementShift()));
            case GameEvent.TracksChanged e ->
                seat(
                        s,
                        e.seat(),
                        x -> x.withTracks(e.tracks(), e.reckoning() ? e.causes() : joined(x.causes(), e.causes())));
            case GameEvent.PurseChanged e -> seat(s, e.seat(), x -> x.withPurse(e.budget(), e.incoming(), e.capital()));
            case GameEvent.PoliticsChanged e ->
                seat(
                        s,
                        e.seat(),
                        x -> x.withPolitics(
                                e.baseMood(),
                                e.discountShift(),
                                e.polarisation(),
                                e.approval(),
                                e.populist(),
                                e.mandate()));
            case GameEvent.ProposalMade e -> made(s, e.proposal());
            case GameEvent.ProposalAccepted e ->
                proposal(s, e.proposal(), p -> p.withAccepted(plus(p.accepted(), e.seat())));
            case GameEvent.ProposalRejected e ->
                proposal(s, e.proposal(), p -> without(p, e.seat(), Proposal.Status.REJECTED));
            case GameEvent.ProposalWithdrawn e -> proposal(s, e.proposal(), p -> p.with(Proposal.Status.WITHDRAWN));
            case GameEvent.ProposalLapsed e -> proposal(s, e.proposal(), p -> p.with(Proposal.Status.LAPSED));
            case GameEvent.ProposalSigned e -> proposal(s, e.proposal(), p -> p.with(Proposal.Status.SIGNED));
            case GameEvent.NoteSent e -> State.notes(s, plus(s.notes(), e.note()));
            case GameEvent.CampaignHeld e ->
                seat(
                        campaign(s, e.proposal(), new Proposal.Campaign(e.seat(), e.faction(), e.lift(), e.seat())),
                        e.seat(),
                        x -> x.withPurse(x.budget(), x.incoming(), e.capital()));
            case GameEvent.ParliamentRatified e ->
                proposal(
                        voted(s, e.vote()),
                        e.vote().proposal(),
                        p -> p.withRatified(plus(p.ratified(), e.vote().seat())));
            case GameEvent.ParliamentRejected e ->
                proposal(
                        voted(s, e.vote()),
                        e.vote().proposal(),
                        p -> without(p, e.vote().seat(), Proposal.Status.REJECTED_AT_HOME));
            case GameEvent.GovernmentLetDie e ->
                proposal(s, e.proposal(), p -> without(p, e.seat(), Proposal.Status.LET_DIE));
            case GameEvent.ConferenceClosed e ->
                proposal(s, e.proposal(), p -> p.among(e.signatories()).with(Proposal.Status.SIGNED));
            case GameEvent.ConferenceFailed e ->
                proposal(s, e.proposal(), p -> p.with(Proposal.Status.REJECTED_AT_HOME));
            case GameEvent.AgendaProclaimed e -> State.agendas(s, plus(s.agendas(), e.agenda()));
            case GameEvent.AgendaJoined e ->
                agenda(
                        s,
                        e.agenda(),
                        a -> new Agenda(
                                a.id(),
                                a.seat(),
                                a.round(),
                                a.principles(),
                                plus(a.supporters(), e.seat()),
                                a.endorsers(),
                                e.lead()));
            case GameEvent.AgendaEndorsed e ->
                agenda(
                        s,
                        e.agenda(),
                        a -> new Agenda(
                                a.id(),
                                a.seat(),
                                a.round(),
                                a.principles(),
                                a.supporters(),
                                plus(a.endorsers(), e.by()),
                                a.lead()));
            case GameEvent.ProposalEndorsed e ->
                proposal(s, e.proposal(), p -> p.withEndorsed(plus(p.endorsed(), e.by())));
            case GameEvent.CouncilTestified e ->
                seat(
                        campaign(
                                s, e.proposal(), new Proposal.Campaign(e.country(), Factor.RIGHTS, e.lift(), e.seat())),
                        e.seat(),
                        x -> x.withPurse(x.budget(), x.incoming(), e.capital()));
            case GameEvent.FactionCompensated e ->
                seat(
                        campaign(s, e.proposal(), new Proposal.Campaign(e.seat(), e.faction(), e.lift(), COMPENSATION)),
                        e.seat(),
                        x -> x.withPurse(e.budget(), x.incoming(), x.capital()));
            case GameEvent.FactionVoted e ->
                cabinet(s, e.seat(), e.proposal(), c -> c.with(new Cabinet.Ballot(e.faction(), e.aye())));
            case GameEvent.CabinetDivided e -> cabinet(s, e.seat(), e.proposal(), c -> c.divided(e.divisions()));
            case GameEvent.GateThreatened e -> State.threats(s, plus(s.threats(), e.threat()));
            case GameEvent.AgreementConcluded e ->
                State.obligations(
                        proposal(s, e.proposal(), p -> p.with(Proposal.Status.IN_FORCE)),
                        joined(s.obligations(), e.obligations()));
            case GameEvent.OrdersSealed e -> seat(s, e.seat(), x -> x.withOrders(e.orders()));
            case GameEvent.OrdersReopened e ->
                seat(s, e.seat(), x -> x.withOrders(null).withReady(false));
            case GameEvent.PolicySet e -> seat(s, e.seat(), x -> x.withPolicy(e.policy()));
            case GameEvent.ObligationHonoured e ->
                obligation(s, e.obligation(), o -> entry(o, new Obligation.Entry(e.round(), true, false)));
            case GameEvent.ObligationDefected e ->
                obligation(s, e.obligation(), o -> entry(o, new Obligation.Entry(e.round(), false, e.detected())));
            case GameEvent.ObligationMisread e -> obligation(s, e.obligation(), o -> read(o, e.round(), true));
            case GameEvent.MisreadingCleared e -> obligation(s, e.obligation(), o -> read(o, e.round(), false));
            case GameEvent.ObligationEnded e -> obligation(s, e.obligation(), o -> o.with(e.status()));
            case GameEvent.TrustChanged e -> State.trusts(s, s.trusts().with(e.holder(), e.about(), e.trust()));
            case GameEvent.PeopleMoved e -> moved(s, e);
            case GameEvent.RegimeChanged e -> regime(s, e.regime(), r -> r.withStrength(e.strength()));
            case GameEvent.RegimeFounded e -> State.regimes(s, plus(s.regimes(), e.regime()));
            case GameEvent.RegimeAmended e -> regime(s, e.regime(), r -> r.withNorms(e.norms(), e.key(), e.effort()));
            case GameEvent.MemberJoined e -> regime(s, e.regime(), r -> r.withMember(e.seat(), e.breadth()));
            case GameEvent.MemberLeft e -> regime(s, e.regime(), r -> r.withoutMember(e.seat(), e.breadth()));
            case GameEvent.StanceTaken _ -> s;
            case GameEvent.SalienceChanged e -> seat(s, e.seat(), x -> x.withSalience(e.salience()));
            case GameEvent.RegimeCollapsed e -> regime(s, e.regime(), RegimeState::withCollapse);
            case GameEvent.ElectionHeld _ -> s;
            case GameEvent.GovernmentFell e -> seat(s, e.seat(), SeatState::withFallen);
            case GameEvent.RoundReckoned e -> reckoned(s, e);
            case GameEvent.GameEnded e -> State.ended(State.scoreboards(s, replaceLast(s, e)), e.ending());
        };
    }

    private static GameState began(GameState s, GameEvent.PhaseBegan e) {
        TreeMap<String, SeatState> seats = new TreeMap<>();
        for (SeatState x : s.seats().values()) {
            SeatState next = x.withReady(false);
            seats.put(x.id(), e.phase() == Phase.NEWS ? next.withOrders(null) : next);
        }
        return State.seats(State.at(s, e.round(), e.phase()), seats);
    }

    /** A new offer calls back whoever was done and has to answer it. */
    private static GameState made(GameState s, Proposal proposal) {
        GameState next = State.proposals(s, plus(s.proposals(), proposal));
        Integer counters = proposal.counters();
        if (counters != null) {
            next = proposal(next, counters, p -> p.with(Proposal.Status.COUNTERED));
        }
        for (String party : proposal.terms().parties()) {
            if (!proposal.accepted().contains(party)) {
                next = seat(next, party, x -> x.withReady(false));
            }
        }
        return next;
    }

    private static GameState cabinet(GameState s, String seat, int proposal, UnaryOperator<Cabinet> change) {
        List<Cabinet> cabinets = new ArrayList<>(s.cabinets());
        int at = 0;
        while (at < cabinets.size() && !cabinets.get(at).isOf(seat, proposal)) {
            at++;
        }
        if (at == cabinets.size()) {
            cabinets.add(new Cabinet(seat, proposal, List.of(), List.of()));
        }
        cabinets.set(at, change.apply(cabinets.get(at)));
        return State.cabinets(s, List.copyOf(cabinets));
    }

    private static GameState voted(GameState s, Vote vote) {
        return State.votes(s, plus(s.votes(), vote));
    }

    private static GameState moved(GameState s, GameEvent.PeopleMoved e) {
        List<GameState.Flow> flows = new ArrayList<>(s.flows());
        if (!flows.isEmpty() && flows.getLast().round() == e.round()) {
            GameState.Flow last = flows.removeLast();
            flows.add(new GameState.Flow(
                    e.round(), joined(last.movements(), e.movements()), joined(last.passages(), e.passages())));
        } else {
            flows.add(new GameState.Flow(e.round(), e.movements(), e.passages()));
        }
        return State.flows(State.people(s, s.people().after(e.movements())), List.copyOf(flows));
    }

    private static GameState reckoned(GameState s, GameEvent.RoundReckoned e) {
        TreeMap<String, SeatState> seats = new TreeMap<>();
        for (SeatState x : s.seats().values()) {
            SeatState.Stand stand = e.stands().get(x.id());
            seats.put(x.id(), stand == null ? x : x.withHistory(plus(x.history(), stand)));
        }
        List<RegimeState> regimes = s.regimes().stream()
                .map(r -> r.withHistory(plus(r.history(), r.strength())))
                .toList();
        return State.scoreboards(State.regimes(State.seats(s, seats), regimes), plus(s.scoreboards(), e.scoreboard()));
    }

    private static List<org.liberalparadox.engine.state.Scoreboard> replaceLast(GameState s, GameEvent.GameEnded e) {
        var boards = new ArrayList<>(s.scoreboards());
        if (!boards.isEmpty()) {
            boards.removeLast();
        }
        boards.add(e.scoreboard());
        return List.copyOf(boards);
    }

    private static List<ActiveCrisis> answered(List<ActiveCrisis> crises, GameEvent.CrisisAnswered e) {
        return crisis(crises, e.crisis(), c -> {
            ActiveCrisis answered = c.answered(e.seat(), e.choice());
            return e.until() > 0
                    ? answered.lasting(new ActiveCrisis.Lasting(List.of(e.seat()), e.effect(), e.until()))
                    : answered;
        });
    }

    private static List<ActiveCrisis> turned(List<ActiveCrisis> crises, GameEvent.CrisisTurned e) {
        return crisis(crises, e.crisis(), c -> c.lasting(new ActiveCrisis.Lasting(c.struck(), e.effect(), e.until())));
    }

    private static List<ActiveCrisis> crisis(List<ActiveCrisis> all, int id, UnaryOperator<ActiveCrisis> change) {
        return all.stream().map(c -> c.id() == id ? change.apply(c) : c).toList();
    }

    /** A party leaves the text: a conference or a declaration goes on while two are left, a bargain ends. */
    private static Proposal without(Proposal p, String seat, Proposal.Status ended) {
        List<String> rest =
                p.terms().parties().stream().filter(x -> !x.equals(seat)).toList();
        boolean bargain = p.terms().treaty() == null && p.terms().form() != Form.DECLARATION;
        return bargain || rest.size() < 2 ? p.with(ended) : p.among(rest);
    }

    private static GameState campaign(GameState s, int proposal, Proposal.Campaign held) {
        return proposal(s, proposal, p -> p.withCampaigns(plus(p.campaigns(), held)));
    }

    private static GameState agenda(GameState s, int id, UnaryOperator<Agenda> change) {
        List<Agenda> list = new ArrayList<>(s.agendas());
        list.set(id - 1, change.apply(list.get(id - 1)));
        return State.agendas(s, List.copyOf(list));
    }

    private static Obligation read(Obligation o, int round, boolean asBroken) {
        List<Obligation.Entry> record = new ArrayList<>(o.record());
        record.set(record.size() - 1, new Obligation.Entry(round, true, asBroken));
        return o.withRecord(List.copyOf(record));
    }

    private static Obligation entry(Obligation o, Obligation.Entry entry) {
        return o.withRecord(plus(o.record(), entry));
    }

    private static GameState seat(GameState s, String id, UnaryOperator<SeatState> change) {
        TreeMap<String, SeatState> seats = new TreeMap<>(s.seats());
        seats.computeIfPresent(id, (_, x) -> change.apply(x));
        return State.seats(s, seats);
    }

    private static GameState proposal(GameState s, int id, UnaryOperator<Proposal> change) {
        List<Proposal> list = new ArrayList<>(s.proposals());
        list.set(id - 1, change.apply(list.get(id - 1)));
        return State.proposals(s, List.copyOf(list));
    }

    private static GameState obligation(GameState s, int id, UnaryOperator<Obligation> change) {
        List<Obligation> list = new ArrayList<>(s.obligations());
        list.set(id - 1, change.apply(list.get(id - 1)));
        return State.obligations(s, List.copyOf(list));
    }

    private static GameState regime(GameState s, String id, UnaryOperator<RegimeState> change) {
        return State.regimes(
                s,
                s.regimes().stream()
                        .map(r -> r.id().equals(id) ? change.apply(r) : r)
                        .toList());
    }

    private static <T> List<T> plus(List<T> list, T more) {
        List<T> next = new ArrayList<>(list.size() + 1);
        next.addAll(list);
        next.add(more);
        return List.copyOf(next);
    }

    private static <T> List<T> joined(List<T> a, List<T> b) {
        List<T> next = new ArrayList<>(a);
        next.addAll(b);
        return List.copyOf(next);
    }
}
