package org.liberalparadox.projection;

import java.util.ArrayList;
import java.util.List;
import org.liberalparadox.engine.analysis.Support;
import org.liberalparadox.engine.model.Factors;
import org.liberalparadox.engine.model.Form;
import org.liberalparadox.engine.model.Issue;
import org.liberalparadox.engine.model.Reciprocity;
import org.liberalparadox.engine.model.Rules;
import org.liberalparadox.engine.model.SeatDefinition;
import org.liberalparadox.engine.rule.Declarations;
import org.liberalparadox.engine.rule.Word;
import org.liberalparadox.engine.state.GameState;
import org.liberalparadox.engine.state.Obligation;

/** Promises in force and of the past; what is in force is public, what nobody saw is not. */
final class Ledger {
    private Ledger() {}

    static List<SeatView.Promise> promises(GameState state, String viewer) {
        SeatDefinition seat = state.setup().scenario().seat(viewer);
        List<SeatView.Promise> promises = new ArrayList<>(state.obligations().size());
        for (Obligation o : state.obligations()) {
            promises.add(promise(state, o, seat));
        }
        return List.copyOf(promises);
    }

    private static SeatView.Promise promise(GameState state, Obligation o, SeatDefinition viewer) {
        Rules rules = state.setup().rules();
        Issue issue = rules.issue(o.clause().issue());
        boolean mine = o.giver().equals(viewer.id());
        boolean due = mine && o.binds(state.round());
        boolean pledge = Declarations.isPledge(state, o);
        return new SeatView.Promise(
                o.id(),
                o.proposal(),
                o.giver(),
                o.beneficiaries(),
                o.clause().issue(),
                o.clause().level(),
                o.since(),
                o.until(),
                form(state, o),
                o.monitor(),
                o.reciprocity(),
                o.status(),
                mine ? o.record() : seen(o.record()),
                Support.cost(o.clause(), rules),
                effect(o, issue, viewer),
                Word.chanceSeen(state, o),
                rules.model().trust().betrayed()
                        * (pledge ? rules.model().softLaw().reputation() : 1),
                due,
                due && !pledge ? lapsing(state, o) : List.of());
    }

    private static Form form(GameState state, Obligation o) {
        int id = o.proposal();
        return id >= 1 && id <= state.proposals().size()
                ? state.proposals().get(id - 1).terms().form()
                : Form.MULTILATERAL;
    }

    /** To all but its giver a promise is kept unless it was taken for broken, rightly or not (F4). */
    static List<Obligation.Entry> seen(List<Obligation.Entry> record) {
        boolean hidden = false;
        for (Obligation.Entry entry : record) {
            hidden |= entry.honoured() == entry.detected();
        }
        if (!hidden) {
            return record;
        }
        List<Obligation.Entry> seen = new ArrayList<>(record.size());
        for (Obligation.Entry entry : record) {
            seen.add(new Obligation.Entry(entry.round(), !entry.detected(), entry.detected()));
        }
        return List.copyOf(seen);
    }

    /** Points a round on the viewer's tracks while the promise is kept. */
    private static Factors effect(Obligation o, Issue issue, SeatDefinition viewer) {
        boolean gives = o.giver().equals(viewer.id());
        if (!gives && !o.beneficiaries().contains(viewer.id())) {
            return Factors.ZERO;
        }
        double stake = viewer.stake(issue.id());
        return issue.side(gives).effect().times(issue.units(gives, o.clause().level()) * stake);
    }

    /** What the cheated no longer owe: promises of the same agreement from the beneficiaries to the giver. */
    private static List<Integer> lapsing(GameState state, Obligation broken) {
        if (broken.reciprocity() != Reciprocity.SPECIFIC) {
            return List.of();
        }
        List<Integer> lapsing = new ArrayList<>();
        for (Obligation o : state.obligations()) {
            if (o.proposal() == broken.proposal()
                    && o.id() != broken.id()
                    && o.status() == Obligation.Status.IN_FORCE
                    && broken.beneficiaries().contains(o.giver())
                    && o.beneficiaries().size() == 1
                    && o.beneficiaries().getFirst().equals(broken.giver())) {
                lapsing.add(o.id());
            }
        }
        return List.copyOf(lapsing);
    }
}
