package org.liberalparadox.bot;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.liberalparadox.engine.analysis.Constituency;
import org.liberalparadox.engine.analysis.Promise;
import org.liberalparadox.engine.analysis.Support;
import org.liberalparadox.engine.model.Clause;
import org.liberalparadox.engine.model.Form;
import org.liberalparadox.engine.model.Issue;
import org.liberalparadox.engine.model.Monitor;
import org.liberalparadox.engine.model.Negotiation;
import org.liberalparadox.engine.model.Norm;
import org.liberalparadox.engine.model.Reciprocity;
import org.liberalparadox.engine.model.Rules;
import org.liberalparadox.engine.model.SharingKey;
import org.liberalparadox.engine.model.Terms;
import org.liberalparadox.engine.model.Treaty;

/**
 * Several seats round one text: what each norm and each promise at each level would mean to every party's parliament, as far as
 * the one who writes it can know, so that a search only adds numbers.
 */
final class Assembly {
    static final int LEVELS = Clause.MAX_LEVEL + 1;

    /** The line each party must reach, norms and promises left out. */
    final double[] line;

    final List<Clause> promises;

    /** Number of giver and issue of each promise, and whether it is made to all. */
    final int[] kind;

    final boolean[] toAll;
    final int[] giver;
    /** By promise, level and party: support, and national value as far as it is known. */
    final double[] support;

    final double[] national;
    final int[] cost;
    /** Norms that stand whatever else is written, and those that may be written besides. */
    final List<Norm> keeps;

    final List<Norm> norms;
    /** By norm and party; and own national value by norm. */
    final double[] normSupport;

    final double[] normNational;
    final Negotiation.Conferences weights;
    private final List<Constituency> homes;
    private final List<String> parties;
    private final Form form;
    private final Rules rules;

    /**
     * @param homes of the parties, the own first
     * @param offers what one could promise another; a promise to all others stands with {@link Clause#ALL}
     */
    Assembly(
            List<Constituency> homes, List<Clause> offers, List<Norm> keeps, List<Norm> norms, Form form, Rules rules) {
        int n = homes.size();
        this.homes = homes;
        this.parties = homes.stream().map(Constituency::seat).toList();
        this.form = form;
        this.rules = rules;
        this.weights = rules.model().negotiation().conferences();
        this.promises = offers;
        this.kind = new int[offers.size()];
        this.toAll = new boolean[offers.size()];
        TreeMap<String, Integer> kinds = new TreeMap<>();
        for (int i = 0; i < offers.size(); i++) {
            String key = offers.get(i).giver() + ">" + offers.get(i).issue();
            kind[i] = kinds.computeIfAbsent(key, _ -> kinds.size());
            toAll[i] = offers.get(i).beneficiary().equals(Clause.ALL);
        }
        this.keeps = keeps;
        this.norms = norms;
        this.line = new double[n];
        this.giver = new int[offers.size()];
        this.support = new double[offers.size() * LEVELS * n];
        this.national = new double[offers.size() * LEVELS * n];
        this.cost = new int[offers.size() * LEVELS];
        this.normSupport = new double[norms.size() * n];
        this.normNational = new double[norms.size()];
        for (int p = 0; p < n; p++) {
            weigh(p);
        }
        for (int i = 0; i < offers.size(); i++) {
            giver[i] = parties.indexOf(offers.get(i).giver());
            Issue issue = rules.issue(offers.get(i).issue());
            for (int level = 1; level < LEVELS; level++) {
                cost[i * LEVELS + level] = Support.cost(issue, level);
            }
        }
    }

    int size() {
        return homes.size();
    }

    Clause at(int promise, int level) {
        Clause c = promises.get(promise);
        return new Clause(c.giver(), c.beneficiary(), c.issue(), level);
    }

    private void weigh(int p) {
        Constituency home = homes.get(p);
        Terms bare = terms(List.of());
        Support base = Support.of(bare, home, rules);
        line[p] = home.needed() - base.total();
        for (int k = 0; k < norms.size(); k++) {
            Support with = Support.of(terms(List.of(norms.get(k))), home, rules);
            normSupport[k * size() + p] = with.total() - base.total();
            normNational[k] = p == 0 ? with.national() - base.national() : normNational[k];
        }
        // what a promise means to a party turns on the issue and the side it is on, not on who stands on the other
        Map<String, Felt> given = new HashMap<>();
        Map<String, Felt> received = new HashMap<>();
        for (int i = 0; i < promises.size(); i++) {
            Clause promise = promises.get(i);
            boolean gives = promise.giver().equals(home.seat());
            if (gives || promise.benefits(home.seat())) {
                int at = i;
                Felt felt =
                        (gives ? given : received).computeIfAbsent(promise.issue(), _ -> felt(at, base, bare, home));
                for (int level = 1; level < LEVELS; level++) {
                    support[(i * LEVELS + level) * size() + p] = felt.support()[level];
                    national[(i * LEVELS + level) * size() + p] = felt.national()[level];
                }
            }
        }
    }

    /** A promise to one party, by level. */
    private record Felt(double[] support, double[] national) {}

    private Felt felt(int promise, Support base, Terms bare, Constituency home) {
        Felt felt = new Felt(new double[LEVELS], new double[LEVELS]);
        for (int level = 1; level < LEVELS; level++) {
            Support with = base.with(at(promise, level), bare, home, rules);
            felt.support()[level] = with.total() - base.total();
            felt.national()[level] = with.national() - base.national();
        }
        return felt;
    }

    private Terms terms(List<Norm> more) {
        List<Norm> with = new ArrayList<>(keeps);
        with.addAll(more);
        return new Terms(
                parties,
                List.of(),
                form,
                1,
                Monitor.NONE,
                Reciprocity.DIFFUSE,
                new Treaty("", null, with, with.contains(Norm.RELOCATION_KEY) ? SharingKey.EU_2015 : null));
    }

    /** Everything one party could promise one other or all others alike. */
    static List<Clause> offers(List<String> parties, List<Promise> promises) {
        List<Clause> offers = new ArrayList<>();
        for (Promise p : promises) {
            offers.add(p.at(1));
        }
        for (String giver : parties) {
            LinkedHashMap<String, Integer> others = new LinkedHashMap<>();
            for (Promise p : promises) {
                if (p.giver().equals(giver)) {
                    others.merge(p.issue().id(), 1, Integer::sum);
                }
            }
            others.forEach((issue, count) -> {
                if (count == parties.size() - 1) {
                    offers.add(new Clause(giver, Clause.ALL, issue, 1));
                }
            });
        }
        return List.copyOf(offers);
    }
}
