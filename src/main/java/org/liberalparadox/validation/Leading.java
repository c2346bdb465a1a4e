package org.liberalparadox.validation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.function.UnaryOperator;
import org.liberalparadox.bot.Bot;
import org.liberalparadox.engine.GameEngine;
import org.liberalparadox.engine.GameSetup;
import org.liberalparadox.engine.command.GameCommand;
import org.liberalparadox.engine.event.GameEvent;
import org.liberalparadox.engine.model.BotStrategy;
import org.liberalparadox.engine.model.Model;
import org.liberalparadox.engine.model.Phase;
import org.liberalparadox.engine.model.Policy;
import org.liberalparadox.engine.model.Principle;
import org.liberalparadox.engine.model.SeatDefinition;
import org.liberalparadox.engine.state.Orders;
import org.liberalparadox.engine.state.SeatState;
import org.liberalparadox.projection.SeatView;
import org.liberalparadox.simulation.GameRunner;

/** P30: who leads pays at home at once and is repaid in the long run, if it can wait. */
final class Leading implements Proposition {
    private static final int GAMES = 12;
    private static final int YEARS = 12;
    private static final int FIRST_HOSTS = 2;
    private static final double STEP = 0.001;
    private static final List<Principle> BOTH = List.of(Principle.ORDER, Principle.DEVELOPMENT);

    @Override
    public About about() {
        return new About(
                "P30",
                "Leadership costs now and pays later",
                "S07, I07; H18",
                "When the most powerful state proclaims an agenda, calls conferences and pays first hosts, against the"
                        + " same games in which it does none of it, what becomes of its approval at once and of its"
                        + " national interest year by year, and from which discount factor on does leading pay?",
                "--set model.agenda.approval=0: to proclaim an agenda costs nobody at home anything");
    }

    @Override
    public String remark() {
        return "Approval is turned into points of the tracks by `politics.approvalGain`; the cut-off is the least discount"
                + " factor at which the approval lost in the first talks and the national interest at the ends of the twelve"
                + " years, discounted from the first, sum to nothing. A first form took approval at the end of the first year,"
                + " when leaders gain by their first bargains already: there it was 0.9 points lower and the cut-off 0.";
    }

    /** Differences a game makes to the leader: approval in the first talks, national interest at the end of each year. */
    private record Change(double approval, double[] national, double discount) {}

    /** The leader's game: approval at the end of the first talks, and what it came to. */
    private record Played(double approval, SeatState end) {}

    @Override
    public Finding test(Lab lab) {
        List<Change> all = new ArrayList<>();
        double gain = 1;
        for (String id : lab.played()) {
            GameSetup setup = lab.setup(id);
            gain = setup.rules().model().politics().approvalGain();
            SeatDefinition lead = leader(setup);
            all.addAll(lab.each(lab.games(GAMES), g -> {
                GameSetup game = lab.game(setup, g);
                return change(play(game, g, lead, true), play(game, g, lead, false), lead);
            }));
        }
        Effect heat = Effect.mean(all.stream().map(Change::approval).toList());
        Effect end = Effect.mean(all.stream().map(c -> c.national()[YEARS - 1]).toList());
        double[] path = new double[YEARS];
        for (Change c : all) {
            for (int year = 0; year < YEARS; year++) {
                path[year] += c.national()[year] / all.size();
            }
        }
        double cut = cutOff(heat.value() / gain, path);
        long patient = all.stream().filter(c -> c.discount() > cut).count();
        return new Finding(
                all.size(),
                "pairs of games",
                "points of national interest more in the last year for who leads",
                end,
                heat.isBelow(0) && end.isAbove(0) && cut > 0 && cut < 1,
                Text.of(
                        "Approval in the first talks changes by %+.2f points (%+.2f to %+.2f), national interest by %+.2f at"
                                + " the end of the first year, %+.2f of the sixth and %+.2f (%+.2f to %+.2f) of the"
                                + " twelfth. %s",
                        heat.value(),
                        heat.low(),
                        heat.high(),
                        path[0],
                        path[YEARS / 2 - 1],
                        end.value(),
                        end.low(),
                        end.high(),
                        cut >= 1
                                ? "No discount factor below 1 makes it pay."
                                : Text.of(
                                        "Leading pays from a discount factor of %.2f on; leaders discount by more than"
                                                + " that in %d of %d games.",
                                        cut, patient, all.size())));
    }

    /** The least discount factor at which what comes later makes up for the heat; 1 where none does. */
    private static double cutOff(double heat, double[] path) {
        for (double delta = 0; delta < 1; delta += STEP) {
            double sum = heat;
            double weight = delta;
            for (double points : path) {
                sum += weight * points;
                weight *= delta;
            }
            if (sum >= 0) {
                return delta;
            }
        }
        return 1;
    }

    private static SeatDefinition leader(GameSetup setup) {
        return setup.scenario().states().stream()
                .max(Comparator.comparingDouble(SeatDefinition::power))
                .orElseThrow();
    }

    private static Change change(Played leads, Played follows, SeatDefinition lead) {
        double[] national = new double[YEARS];
        for (int year = 1; year <= YEARS; year++) {
            national[year - 1] = stand(leads.end(), year).national()
                    - stand(follows.end(), year).national();
        }
        return new Change(leads.approval() - follows.approval(), national, lead.discountFactor());
    }

    private static SeatState.Stand stand(SeatState seat, int year) {
        return seat.history().stream()
                .filter(s -> s.round() == year)
                .findFirst()
                .orElseThrow();
    }

    private static Played play(GameSetup game, int number, SeatDefinition lead, boolean leads) {
        GameSetup lasting = game.withSeed(game.seed(), YEARS);
        SortedMap<String, BotStrategy> cast = Lab.mixed(lasting, number);
        cast.put(lead.id(), lasting.rules().bot("reciprocator"));
        SortedMap<String, Bot> bots = GameRunner.bots(lasting, cast);
        Model.Levers levers = lasting.rules().model().levers();
        bots.computeIfPresent(
                lead.id(), (_, bot) -> leads ? new Leader(bot, levers) : new Follower(bot, lead.policy()));
        double[] approval = {GameEngine.initial(lasting).seat(lead.id()).approval()};
        boolean[] over = new boolean[1];
        SeatState end = GameRunner.play(lasting, bots, List.of(), event -> {
                    over[0] |= event instanceof GameEvent.PhaseBegan(int round, Phase phase)
                            && (round > 1 || phase == Phase.RATIFICATION);
                    if (!over[0]
                            && event instanceof GameEvent.PoliticsChanged now
                            && now.seat().equals(lead.id())) {
                        approval[0] = now.approval();
                    }
                })
                .seat(lead.id());
        return new Played(approval[0], end);
    }

    /** Proclaims whenever it may and nobody leads, and pays first hosts; else as ever. */
    private record Leader(Bot bot, Model.Levers levers) implements Bot {
        @Override
        public List<GameCommand.SeatCommand> act(SeatView view) {
            String me = view.me().seat();
            boolean open = view.diplomacy().agendas().stream().noneMatch(a -> a.leads() && a.last() >= view.round());
            if (view.phase() == Phase.TALKS && open && view.options().means().proclaim()) {
                return List.of(new GameCommand.ProclaimAgenda(me, BOTH));
            }
            int purse = view.me().budget() - view.me().committed();
            return policy(bot.act(view), p -> funded(p, purse));
        }

        /** As much for first hosts as is left, two steps if it can. */
        private Policy funded(Policy p, int purse) {
            for (int steps = FIRST_HOSTS; steps > p.hostFunding(); steps--) {
                Policy more = with(p, steps);
                if (levers.cost(more) <= purse) {
                    return more;
                }
            }
            return p;
        }
    }

    /** Bargains as ever, and neither proclaims nor founds nor pays more than it did. */
    private record Follower(Bot bot, Policy standing) implements Bot {
        @Override
        public List<GameCommand.SeatCommand> act(SeatView view) {
            List<GameCommand.SeatCommand> kept = bot.act(view).stream()
                    .filter(c -> !(c instanceof GameCommand.ProclaimAgenda))
                    .filter(c ->
                            !(c instanceof GameCommand.Propose p && p.terms().treaty() != null))
                    .toList();
            return policy(kept, p -> with(p, Math.min(standing.hostFunding(), p.hostFunding())));
        }
    }

    private static Policy with(Policy p, int funding) {
        return new Policy(p.borderEffort(), p.rightsStandard(), p.integration(), funding, p.gate());
    }

    private static List<GameCommand.SeatCommand> policy(
            List<GameCommand.SeatCommand> commands, UnaryOperator<Policy> change) {
        List<GameCommand.SeatCommand> changed = new ArrayList<>();
        for (GameCommand.SeatCommand c : commands) {
            changed.add(
                    c instanceof GameCommand.SealOrders(String seat, Orders o)
                            ? new GameCommand.SealOrders(
                                    seat, new Orders(change.apply(o.policy()), o.defect(), o.repudiate(), o.regimes()))
                            : c);
        }
        return changed;
    }
}
