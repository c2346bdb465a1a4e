package org.liberalparadox.projection;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.liberalparadox.engine.Decision;
import org.liberalparadox.engine.GameEngine;
import org.liberalparadox.engine.analysis.Constituency;
import org.liberalparadox.engine.command.GameCommand;
import org.liberalparadox.engine.model.Category;
import org.liberalparadox.engine.model.Clause;
import org.liberalparadox.engine.model.Monitor;
import org.liberalparadox.engine.model.Norm;
import org.liberalparadox.engine.model.Rules;
import org.liberalparadox.engine.model.Terms;
import org.liberalparadox.engine.model.Treaty;
import org.liberalparadox.engine.state.GameState;

/** Looks for the one change to a package that helps most, and says what the model sees. */
final class Adviser {
    /** Gains in chance below this are not worth a sentence. */
    private static final double WORTH_SAYING = 0.05;

    private final GameState state;
    private final Rules rules;
    private final String seat;
    private final Terms terms;
    private final Constituency home;
    private final List<Constituency> abroad = new ArrayList<>();
    private final List<Forecast.Hint> hints = new ArrayList<>();

    private Adviser(GameState state, String seat, Terms terms, List<Forecast.Estimate> partners) {
        this.state = state;
        this.rules = state.setup().rules();
        this.seat = seat;
        this.terms = terms;
        this.home = Forecasts.home(state, seat);
        for (Forecast.Estimate partner : partners) {
            abroad.add(Forecasts.abroad(state, seat, partner.seat()));
        }
    }

    static List<Forecast.Hint> hints(
            GameState state, String seat, Terms terms, Forecast mine, List<Forecast.Estimate> partners) {
        if (partners.isEmpty() || !mine.asked() || terms.clauses().isEmpty() && terms.treaty() == null) {
            return List.of();
        }
        Adviser adviser = new Adviser(state, seat, terms, partners);
        adviser.verdict(mine);
        adviser.linkage(mine);
        adviser.change(mine.margin(), worst(partners));
        return List.copyOf(adviser.hints);
    }

    private static Forecast.Estimate worst(List<Forecast.Estimate> partners) {
        Forecast.Estimate worst = partners.getFirst();
        for (Forecast.Estimate partner : partners) {
            worst = partner.chance() < worst.chance() ? partner : worst;
        }
        return worst;
    }

    /** "Your parliament would reject this: culture −12." */
    private void verdict(Forecast mine) {
        if (mine.margin() < 0) {
            Forecast.Faction worst = mine.factions().getFirst();
            for (Forecast.Faction faction : mine.factions()) {
                worst = faction.weight() * faction.net() < worst.weight() * worst.net() ? faction : worst;
            }
            hint("rejects", Names.number(mine.margin()), worst.factor().name(), Names.number(worst.net()));
        } else if (mine.margin() < mine.swing()) {
            hint("close", Names.number(mine.margin()), Names.number(mine.swing()));
        }
    }

    /** "Aid costs you 1.9 at home and buys Ankara's vote." */
    private void linkage(Forecast mine) {
        Terms alone = Forecasts.withoutLinkage(terms, rules);
        if (alone.clauses().size() == terms.clauses().size()) {
            return;
        }
        for (Constituency partner : abroad) {
            double without = Parliament.margin(alone, partner, rules);
            double with = Parliament.margin(terms, partner, rules);
            if (without < 0 && with >= 0) {
                double price = Parliament.margin(alone, home, rules) - mine.margin();
                hint("linkage-buys", partner.seat(), Names.number(price), Names.number(with));
            }
        }
    }

    /** A single step away from the draft; its arguments are issue, level, giver and beneficiary, or the monitor first. */
    private record Step(String key, List<String> args, Terms terms) {}

    private record Scored(Step step, double mine, double chance) {}

    private void change(double mine, Forecast.Estimate worst) {
        @Nullable Scored best = null;
        for (Step step : steps()) {
            Scored scored = new Scored(step, Parliament.margin(step.terms(), home, rules), chance(step.terms()));
            boolean helps = mine < 0
                    ? scored.mine() > mine + 0.1
                    : scored.mine() >= 0 && scored.chance() > worst.chance() + WORTH_SAYING;
            if (helps && (best == null || isBetter(scored, best)) && isLegal(step.terms())) {
                best = scored;
            }
        }
        if (best != null) {
            List<String> args = new ArrayList<>(best.step().args());
            args.add(Names.number(best.mine()));
            args.add(worst.seat());
            args.add(Integer.toString((int) StrictMath.rint(100 * best.chance())));
            hints.add(new Forecast.Hint(best.step().key(), List.copyOf(args)));
        } else if (mine < 0) {
            hint("no-single-change");
        }
    }

    /** What the own parliament carries comes first, then the partner most in doubt. */
    private static boolean isBetter(Scored a, Scored b) {
        if (a.mine() >= 0 != b.mine() >= 0) {
            return a.mine() >= 0;
        }
        return a.mine() >= 0 ? a.chance() > b.chance() : a.mine() > b.mine();
    }

    /** Chance at the partner most in doubt. */
    private double chance(Terms changed) {
        double least = 1;
        for (Constituency partner : abroad) {
            double margin = Parliament.margin(changed, partner, rules);
            least = Math.min(
                    least, Normal.cdf(margin, rules.model().ratification().estimateError()));
        }
        return least;
    }

    private boolean isLegal(Terms changed) {
        return GameEngine.decide(state, new GameCommand.Propose(seat, changed, null)) instanceof Decision.Accepted;
    }

    private List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        List<Clause> clauses = terms.clauses();
        for (int i = 0; i < clauses.size(); i++) {
            Clause c = clauses.get(i);
            if (c.level() < Clause.MAX_LEVEL) {
                steps.add(step("raise", i, c.level() + 1));
            }
            if (c.level() > 1) {
                steps.add(step("lower", i, c.level() - 1));
            }
            if (clauses.size() > 1) {
                List<Clause> fewer = new ArrayList<>(clauses);
                fewer.remove(i);
                steps.add(new Step("remove", words(c), terms.withClauses(fewer)));
            }
        }
        for (Forecast.ClauseOption option : Clauses.between(state, terms.parties())) {
            if (option.allowed() && !isPromised(option)) {
                for (int level = 1; level <= 3; level += 2) {
                    Clause added = new Clause(option.giver(), option.beneficiary(), option.issue(), level);
                    List<Clause> more = new ArrayList<>(clauses);
                    more.add(added);
                    String key = rules.issue(option.issue()).category() == Category.LINKAGE ? "link" : "add";
                    steps.add(new Step(key, words(added), terms.withClauses(more)));
                }
            }
        }
        for (Monitor monitor : Monitor.values()) {
            if (monitor != terms.monitor()) {
                Terms watched = new Terms(
                        terms.parties(),
                        clauses,
                        terms.form(),
                        terms.duration(),
                        monitor,
                        terms.reciprocity(),
                        terms.treaty());
                String key = monitor == Monitor.NONE ? "unwatch" : "watch";
                steps.add(new Step(key, List.of(monitor.name(), "", "", ""), watched));
            }
        }
        norms(steps);
        return steps;
    }

    /** A norm more or less in a charter; the key goes with the norm that needs it. */
    private void norms(List<Step> steps) {
        Treaty treaty = terms.treaty();
        if (treaty == null || !treaty.founds()) {
            return;
        }
        for (Norm norm : Norm.values()) {
            List<Norm> norms = new ArrayList<>(treaty.norms());
            boolean drop = norms.remove(norm);
            if (!drop && (norm == Norm.RELOCATION_KEY || norm == Norm.COMMON_AGENCY)) {
                continue;
            }
            if (!drop) {
                norms.add(norm);
            }
            Treaty other = new Treaty(
                    treaty.name(),
                    null,
                    List.copyOf(norms),
                    norms.contains(Norm.RELOCATION_KEY) ? treaty.key() : null,
                    norms.contains(Norm.COMMON_AGENCY) ? treaty.effort() : null);
            Terms changed = new Terms(
                    terms.parties(),
                    terms.clauses(),
                    terms.form(),
                    terms.duration(),
                    terms.monitor(),
                    terms.reciprocity(),
                    other);
            steps.add(new Step(drop ? "norm-out" : "norm-in", List.of(norm.name(), "", "", ""), changed));
        }
    }

    private Step step(String key, int index, int level) {
        Clause c = terms.clauses().get(index);
        Clause changed = new Clause(c.giver(), c.beneficiary(), c.issue(), level);
        List<Clause> clauses = new ArrayList<>(terms.clauses());
        clauses.set(index, changed);
        return new Step(key, words(changed), terms.withClauses(clauses));
    }

    private boolean isPromised(Forecast.ClauseOption option) {
        for (Clause c : terms.clauses()) {
            if (c.giver().equals(option.giver())
                    && c.issue().equals(option.issue())
                    && (c.beneficiary().equals(option.beneficiary())
                            || c.beneficiary().equals(Clause.ALL))) {
                return true;
            }
        }
        return false;
    }

    /** Issue, level, giver, beneficiary. */
    private List<String> words(Clause c) {
        return List.of(c.issue(), Integer.toString(c.level()), c.giver(), c.beneficiary());
    }

    private void hint(String key, String... args) {
        hints.add(new Forecast.Hint(key, List.of(args)));
    }
}
