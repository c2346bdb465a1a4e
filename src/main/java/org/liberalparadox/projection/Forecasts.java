package org.liberalparadox.projection;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.liberalparadox.engine.Decision;
import org.liberalparadox.engine.GameEngine;
import org.liberalparadox.engine.Rejection;
import org.liberalparadox.engine.analysis.Constituency;
import org.liberalparadox.engine.command.GameCommand;
import org.liberalparadox.engine.model.Category;
import org.liberalparadox.engine.model.Clause;
import org.liberalparadox.engine.model.Form;
import org.liberalparadox.engine.model.Model;
import org.liberalparadox.engine.model.Rules;
import org.liberalparadox.engine.model.Terms;
import org.liberalparadox.engine.rule.Purse;
import org.liberalparadox.engine.rule.Standing;
import org.liberalparadox.engine.state.GameState;

/** What a package would do: exact at home, estimated abroad (experience: the bid composer). */
public final class Forecasts {
    private Forecasts() {}

    /** How the seat's own parliament would vote now. */
    public static Forecast of(GameState state, String seat, Terms terms) {
        Rules rules = state.setup().rules();
        return Parliament.forecast(playable(terms, rules), home(state, seat), rules, List.of());
    }

    /** Everything the composer shows of a draft, but for the plot. */
    public static Forecast.Draft draft(GameState state, String seat, Terms terms) {
        return draft(state, seat, terms, partner -> null);
    }

    /**
     * Everything the composer shows of a draft.
     *
     * @param rooms the room for both with a partner, which is worth keeping; null for none
     */
    public static Forecast.Draft draft(
            GameState state, String seat, Terms terms, Function<String, @Nullable Room> rooms) {
        Rules rules = state.setup().rules();
        Terms playable = playable(terms, rules);
        Forecast mine = Parliament.forecast(playable, home(state, seat), rules, List.of());
        Refusal refusal = Refusal.of(GameEngine.decide(state, new GameCommand.Propose(seat, terms, null)));
        List<Forecast.Estimate> partners = new ArrayList<>();
        for (String party : terms.parties()) {
            if (!party.equals(seat) && state.setup().scenario().hasSeat(party)) {
                partners.add(estimate(playable, abroad(state, seat, party), rules));
            }
        }
        int budget = state.seat(seat).budget();
        Forecast.Linkage linkage = linkage(state, seat, playable, mine, partners);
        return new Forecast.Draft(
                refusal.name(),
                refusal.args(),
                mine,
                budget,
                Purse.available(state, seat) - mine.cost(),
                List.copyOf(partners),
                linkage,
                Adviser.hints(state, seat, playable, mine, partners),
                plot(mine, partners, linkage, rooms));
    }

    private static Forecast.@Nullable Plot plot(
            Forecast mine,
            List<Forecast.Estimate> partners,
            Forecast.@Nullable Linkage linkage,
            Function<String, @Nullable Room> rooms) {
        if (partners.isEmpty()) {
            return null;
        }
        Forecast.Estimate partner = partners.getFirst();
        @Nullable Room room = rooms.apply(partner.seat());
        if (room == null || room.packages().isEmpty()) {
            return null;
        }
        return new Forecast.Plot(
                room,
                new Room.Point(mine.margin(), partner.margin()),
                linkage == null
                        ? null
                        : new Room.Point(
                                linkage.mineAlone(),
                                linkage.partners().getFirst().alone()));
    }

    /** Every clause the parties could promise each other, with the reason where one cannot. */
    public static List<Forecast.ClauseOption> clauses(GameState state, String seat, List<String> parties) {
        return Clauses.between(state, parties);
    }

    static Constituency home(GameState state, String seat) {
        return Standing.home(state, seat);
    }

    /** Another home front as a seat must guess it; of threats it knows its own, and how hard they may press. */
    static Constituency abroad(GameState state, String viewer, String seat) {
        return PublicHome.of(
                state.setup().scenario().seat(seat),
                state.seat(seat),
                Pressures.climate(state, viewer, seat),
                state.setup().rules().model());
    }

    /** Another parliament's likely vote: the margin is known up to a normal error (C14). */
    static Forecast.Estimate estimate(Terms terms, Constituency abroad, Rules rules) {
        Model.Ratification r = rules.model().ratification();
        if (terms.form() == Form.DECLARATION) {
            return new Forecast.Estimate(
                    abroad.seat(), 1, 1, 1, Parliament.margin(terms, abroad, rules), r.estimateError());
        }
        double margin = Parliament.margin(terms, abroad, rules);
        double error = r.estimateError();
        double likely = 0.67 * error;
        return new Forecast.Estimate(
                abroad.seat(),
                Normal.cdf(margin, error),
                Normal.cdf(margin - likely, error),
                Normal.cdf(margin + likely, error),
                margin,
                error);
    }

    private static Forecast.@Nullable Linkage linkage(
            GameState state, String seat, Terms terms, Forecast mine, List<Forecast.Estimate> partners) {
        Rules rules = state.setup().rules();
        Terms alone = withoutLinkage(terms, rules);
        if (alone.clauses().size() == terms.clauses().size()) {
            return null;
        }
        List<Forecast.Pair> pairs = new ArrayList<>(partners.size());
        for (Forecast.Estimate partner : partners) {
            pairs.add(new Forecast.Pair(
                    partner.seat(),
                    Parliament.margin(alone, abroad(state, seat, partner.seat()), rules),
                    partner.margin()));
        }
        return new Forecast.Linkage(
                Parliament.margin(alone, home(state, seat), rules), mine.margin(), List.copyOf(pairs));
    }

    static Terms withoutLinkage(Terms terms, Rules rules) {
        List<Clause> kept = new ArrayList<>(terms.clauses().size());
        for (Clause clause : terms.clauses()) {
            if (rules.issue(clause.issue()).category() != Category.LINKAGE) {
                kept.add(clause);
            }
        }
        return terms.withClauses(List.copyOf(kept));
    }

    /** The clauses that mean something under these rules; a draft may hold others, which the engine refuses. */
    private static Terms playable(Terms terms, Rules rules) {
        List<Clause> playable = new ArrayList<>(terms.clauses().size());
        for (Clause clause : terms.clauses()) {
            if (rules.hasIssue(clause.issue()) && clause.level() >= 1 && clause.level() <= Clause.MAX_LEVEL) {
                playable.add(clause);
            }
        }
        return terms.withClauses(List.copyOf(playable));
    }

    /** A rejection as the name of its rule and its numbers, null when the engine accepts. */
    record Refusal(@Nullable String name, List<String> args) {
        static Refusal of(Decision decision) {
            return switch (decision) {
                case Decision.Accepted accepted -> new Refusal(null, List.of());
                case Decision.Refused(Rejection rejection) -> of(rejection);
            };
        }

        static Refusal of(Rejection rejection) {
            List<String> args = new ArrayList<>();
            for (var component : rejection.getClass().getRecordComponents()) {
                try {
                    args.add(String.valueOf(component.getAccessor().invoke(rejection)));
                } catch (ReflectiveOperationException e) {
                    throw new IllegalStateException("a rejection hides its " + component.getName(), e);
                }
            }
            return new Refusal(rejection.getClass().getSimpleName(), List.copyOf(args));
        }
    }
}
