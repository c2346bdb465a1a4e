package org.liberalparadox.projection;

import java.util.ArrayList;
import java.util.List;
import org.liberalparadox.engine.analysis.Constituency;
import org.liberalparadox.engine.analysis.NormAppeal;
import org.liberalparadox.engine.analysis.Support;
import org.liberalparadox.engine.model.Clause;
import org.liberalparadox.engine.model.Factor;
import org.liberalparadox.engine.model.Factors;
import org.liberalparadox.engine.model.Form;
import org.liberalparadox.engine.model.Model;
import org.liberalparadox.engine.model.Norm;
import org.liberalparadox.engine.model.Rules;
import org.liberalparadox.engine.model.Terms;
import org.liberalparadox.engine.model.Treaty;
import org.liberalparadox.engine.rule.Rounding;
import org.liberalparadox.engine.state.Proposal;

/** Takes a package through a home front, faction by faction. */
final class Parliament {
    private static final Factor[] FACTORS = Factor.values();

    private Parliament() {}

    /** Forecast of a package, with what the government's own campaigns added. */
    static Forecast forecast(Terms terms, Constituency home, Rules rules, List<Proposal.Campaign> campaigns) {
        return forecast(terms, List.of(), home, rules, campaigns);
    }

    /** The same for a package organisations stand behind. */
    static Forecast forecast(
            Terms terms, List<String> endorsed, Constituency home, Rules rules, List<Proposal.Campaign> campaigns) {
        List<Clause> clauses = terms.clauses();
        List<Clause> mine = new ArrayList<>(clauses.size());
        List<Factors> appeals = new ArrayList<>(clauses.size());
        for (Clause clause : clauses) {
            Factors appeal = Support.appeal(clause, terms, home, rules);
            if (appeal != Factors.ZERO) {
                mine.add(clause);
                appeals.add(appeal);
            }
        }
        List<Forecast.Faction> factions = new ArrayList<>(FACTORS.length);
        double support = 0;
        double interest = 0;
        Treaty treaty = terms.treaty();
        List<Norm> norms = treaty == null ? List.of() : treaty.norms();
        for (Factor factor : FACTORS) {
            Forecast.Faction faction = faction(factor, home, mine, appeals, norms, campaigns, rules.model());
            factions.add(faction);
            support += faction.weight() * faction.net();
            interest += home.interest().get(factor) * (faction.net() - lift(factor, home.seat(), campaigns));
        }
        Model model = rules.model();
        Support exact = Support.of(terms, endorsed, home, rules);
        double cover = exact.cover();
        double sovereignty = exact.sovereignty();
        int cost = exact.cost();
        double total = Rounding.hundredth(
                support + cover + exact.legitimacy() + exact.pressure() + exact.ties() + exact.order() - sovereignty);
        double needed = Rounding.hundredth(home.needed());
        double margin = Rounding.hundredth(total - needed);
        double swing = model.ratification().swing();
        boolean asked = terms.form() != Form.DECLARATION;
        return new Forecast(
                home.seat(),
                total,
                needed,
                Rounding.hundredth(home.noAgreement()),
                Rounding.hundredth(home.caution()),
                margin,
                swing,
                asked ? chance(margin, swing) : 1,
                asked,
                cover,
                Rounding.hundredth(exact.legitimacy()),
                Rounding.hundredth(exact.pressure()),
                Rounding.hundredth(exact.ties()),
                Rounding.hundredth(exact.order()),
                sovereignty,
                Rounding.hundredth(interest - home.pointWorth() * cost),
                cost,
                List.copyOf(factions));
    }

    /** Support less needed, without the reasons. */
    static double margin(Terms terms, Constituency home, Rules rules) {
        return Rounding.hundredth(Support.of(terms, home, rules).total() - home.needed());
    }

    /** The day moves a vote by at most the swing, evenly. */
    private static double chance(double margin, double swing) {
        if (swing <= 0) {
            return margin >= 0 ? 1 : 0;
        }
        return Math.clamp((margin + swing) / (2 * swing), 0, 1);
    }

    private static Forecast.Faction faction(
            Factor factor,
            Constituency home,
            List<Clause> clauses,
            List<Factors> appeals,
            List<Norm> norms,
            List<Proposal.Campaign> campaigns,
            Model model) {
        double pro = lift(factor, home.seat(), campaigns);
        double con = 0;
        List<Forecast.Reason> reasons = new ArrayList<>(clauses.size());
        for (int i = 0; i < clauses.size(); i++) {
            double appeal = appeals.get(i).get(factor);
            if (appeal == 0) {
                continue;
            }
            pro += Math.max(0, appeal);
            con += Math.min(0, appeal);
            insert(reasons, new Forecast.Reason(clauses.get(i).issue(), appeal));
        }
        for (Norm norm : norms) {
            double appeal = NormAppeal.of(norm, home.role(), model).get(factor);
            if (appeal != 0) {
                pro += Math.max(0, appeal);
                con += Math.min(0, appeal);
                insert(reasons, new Forecast.Reason("norm:" + norm.name(), appeal));
            }
        }
        return new Forecast.Faction(
                factor, home.mood().get(factor), pro, con, pro + con, java.util.Collections.unmodifiableList(reasons));
    }

    private static void insert(List<Forecast.Reason> reasons, Forecast.Reason reason) {
        int at = reasons.size();
        while (at > 0 && Math.abs(reasons.get(at - 1).appeal()) < Math.abs(reason.appeal())) {
            at--;
        }
        reasons.add(at, reason);
    }

    private static double lift(Factor factor, String seat, List<Proposal.Campaign> campaigns) {
        double lift = 0;
        for (Proposal.Campaign campaign : campaigns) {
            if (campaign.factor() == factor && campaign.seat().equals(seat)) {
                lift += campaign.lift();
            }
        }
        return lift;
    }
}
