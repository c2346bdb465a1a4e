package org.liberalparadox.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.liberalparadox.engine.analysis.Constituency;
import org.liberalparadox.engine.analysis.StageGame;
import org.liberalparadox.engine.analysis.StageGame.Payoffs;
import org.liberalparadox.engine.analysis.Support;
import org.liberalparadox.engine.command.GameCommand;
import org.liberalparadox.engine.model.Clause;
import org.liberalparadox.engine.model.Factors;
import org.liberalparadox.engine.model.Form;
import org.liberalparadox.engine.model.Model;
import org.liberalparadox.engine.model.Monitor;
import org.liberalparadox.engine.model.Phase;
import org.liberalparadox.engine.model.Policy;
import org.liberalparadox.engine.model.Reciprocity;
import org.liberalparadox.engine.model.Rules;
import org.liberalparadox.engine.model.Terms;
import org.liberalparadox.engine.state.GameState;
import org.liberalparadox.engine.state.Obligation;
import org.liberalparadox.engine.state.Orders;
import org.liberalparadox.engine.state.SeatState;

/**
 * Stage games of two seats, computed by playing a year four times: both, either or neither cooperates (game manual,
 * chapter 5; F6). Nothing is typed in.
 */
public final class StageGames {
    private StageGames() {}

    /** What a seat does in one of the four years. */
    private interface Year {
        GameState of(boolean rowCooperates, boolean columnCooperates);
    }

    /**
     * Closing the border against the standing policy; payoffs are changes of the interest-weighted tracks (C21, C27).
     */
    public static StageGame border(GameState state, String row, String column) {
        GameState policy = Situations.on(state, Phase.POLICY);
        Year year = (rowOpen, columnOpen) -> reckoned(close(close(policy, row, rowOpen), column, columnOpen));
        return game(year, now -> gain(policy, now, row), now -> gain(policy, now, column));
    }

    private static GameState close(GameState state, String seat, boolean open) {
        return open ? state : closed(state, seat);
    }

    /** The seat closes its border in this year's orders, all else as it stands. */
    public static GameState closed(GameState state, String seat) {
        Policy p = state.seat(seat).policy();
        Policy closed = new Policy(Policy.MAX, p.rightsStandard(), p.integration(), p.hostFunding(), p.gate());
        SeatState rich = richer(state.seat(seat), state.setup().rules().model());
        return Situations.after(
                With.seat(state, rich), new GameCommand.SealOrders(seat, new Orders(closed, List.of(), List.of())));
    }

    /** A state that means to close finds the money; what it could have bought instead is not what is asked here. */
    private static SeatState richer(SeatState seat, Model model) {
        int dearest = model.levers().borderCost().getLast();
        return seat.withPurse(seat.budget() + dearest, seat.incoming(), seat.capital());
    }

    /**
     * Honouring a package both have signed; payoffs are changes of the interest-weighted tracks. What honouring costs in
     * budget is not counted: points that are not spent are gone at the end of the year.
     */
    public static StageGame promises(GameState state, String row, String column, List<Clause> clauses) {
        GameState policy = With.obligations(Situations.on(state, Phase.POLICY), obligations(state, clauses));
        int first = state.obligations().size();
        Year year = (rowHonours, columnHonours) ->
                reckoned(breakWord(breakWord(policy, row, rowHonours, first), column, columnHonours, first));
        return game(year, now -> gain(policy, now, row), now -> gain(policy, now, column));
    }

    private static List<Obligation> obligations(GameState state, List<Clause> clauses) {
        List<Obligation> all = new ArrayList<>(state.obligations());
        for (Clause clause : clauses) {
            all.add(new Obligation(
                    all.size() + 1,
                    0,
                    clause,
                    List.of(clause.beneficiary()),
                    state.round(),
                    state.round() + 1,
                    Monitor.NONE,
                    Reciprocity.DIFFUSE,
                    null,
                    Obligation.Status.IN_FORCE,
                    List.of()));
        }
        return List.copyOf(all);
    }

    private static GameState breakWord(GameState state, String seat, boolean honours, int first) {
        SeatState rich = state.seat(seat)
                .withPurse(1000, state.seat(seat).incoming(), state.seat(seat).capital());
        List<Integer> broken = state.obligations().stream()
                .filter(o -> !honours && o.id() > first && o.giver().equals(seat))
                .map(Obligation::id)
                .toList();
        Orders orders = new Orders(state.seat(seat).policy(), broken, List.of());
        return Situations.after(With.seat(state, rich), new GameCommand.SealOrders(seat, orders));
    }

    /**
     * The same package as the two home fronts feel it, in points of support: what a regime of one issue pays at home
     * (C25: the labour regime is a deadlock for receivers).
     */
    public static StageGame atHome(Rules rules, Constituency row, Constituency column, List<Clause> clauses) {
        return new StageGame(feltBy(row, column, clauses, rules), feltBy(column, row, clauses, rules));
    }

    private static Payoffs feltBy(Constituency home, Constituency other, List<Clause> clauses, Rules rules) {
        double given = felt(
                rules,
                home,
                other,
                clauses.stream().filter(c -> c.giver().equals(home.seat())).toList());
        double got = felt(
                rules,
                home,
                other,
                clauses.stream().filter(c -> !c.giver().equals(home.seat())).toList());
        return new Payoffs(got, given + got, 0, given);
    }

    private static double felt(Rules rules, Constituency home, Constituency other, List<Clause> clauses) {
        Terms terms = new Terms(
                List.of(home.seat(), other.seat()), clauses, Form.BILATERAL, 1, Monitor.NONE, Reciprocity.SPECIFIC);
        return home.mood().dot(Support.of(terms, home, rules).appeal());
    }

    private static StageGame game(Year year, ToDoubleFunction<GameState> row, ToDoubleFunction<GameState> column) {
        GameState cc = year.of(true, true);
        GameState cd = year.of(true, false);
        GameState dc = year.of(false, true);
        GameState dd = year.of(false, false);
        return StageGame.ofCells(
                cell(cc, row, column), cell(cd, row, column), cell(dc, row, column), cell(dd, row, column));
    }

    private static double[] cell(GameState state, ToDoubleFunction<GameState> row, ToDoubleFunction<GameState> column) {
        return new double[] {rounded(row.applyAsDouble(state)), rounded(column.applyAsDouble(state))};
    }

    private static double rounded(double points) {
        return StrictMath.rint(points * 1e4) / 1e4;
    }

    private static GameState reckoned(GameState state) {
        return Situations.next(state);
    }

    /** Change of the interest-weighted tracks, cause by cause: tracks themselves are rounded to a tenth. */
    private static double gain(GameState before, GameState after, String seat) {
        Factors interest = before.setup().scenario().seat(seat).interest();
        return after.seat(seat).causes().stream()
                .mapToDouble(c -> interest.get(c.factor()) * c.points())
                .sum();
    }
}
