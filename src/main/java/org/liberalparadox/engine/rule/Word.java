package org.liberalparadox.engine.rule;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.liberalparadox.engine.event.GameEvent;
import org.liberalparadox.engine.model.Issue;
import org.liberalparadox.engine.model.Mechanism;
import org.liberalparadox.engine.model.Model;
import org.liberalparadox.engine.model.Norm;
import org.liberalparadox.engine.model.Reciprocity;
import org.liberalparadox.engine.state.GameState;
import org.liberalparadox.engine.state.Obligation;
import org.liberalparadox.engine.state.Orders;
import org.liberalparadox.engine.state.SeatState;

/**
 * Honour or defect: promises kept or broken, what comes to light, who believes whom afterwards, and what lapses
 * (game manual, chapter 5; F22; model keys {@code detection.*}, {@code trust.*}).
 */
public final class Word {
    private Word() {}

    static void keepOrBreak(Turn turn, SortedMap<String, Orders> orders) {
        int round = turn.state().round();
        for (Obligation o : turn.state().obligations()) {
            Orders order = orders.get(o.giver());
            if (!o.binds(round) || order == null) {
                continue;
            }
            if (order.repudiate().contains(o.id())) {
                turn.happens(new GameEvent.ObligationEnded(o.id(), Obligation.Status.REPUDIATED));
                Beliefs.all(
                        turn,
                        o.beneficiaries(),
                        o.giver(),
                        -turn.model().trust().repudiated(),
                        "repudiated");
            } else if (order.defects(o.id())) {
                boolean seen = turn.chance("detection:" + o.id()) < chanceSeen(turn.state(), o);
                turn.happens(new GameEvent.ObligationDefected(o.id(), round, seen));
            } else {
                turn.happens(new GameEvent.ObligationHonoured(o.id(), round));
            }
        }
    }

    /**
     * Chance that a defection is detected: grows with monitoring and with how visible the issue is.
     *
     * @param sight of the watchdog, 0 to 1: see {@link Watchdogs}
     */
    public static double chanceSeen(Issue issue, Obligation o, Model model, double sight) {
        Model.Detection d = model.detection();
        double monitor = switch (o.monitor()) {
            case NONE -> 0;
            case UNHCR -> d.unhcr();
            case IOM -> d.iom();
            case ILO -> d.ilo();
        };
        return Math.min(d.ceiling(), d.base() + sight * monitor + issue.visibility());
    }

    /** The same with what regimes add that watch their members (C23). */
    public static double chanceSeen(GameState state, Obligation o) {
        Model model = state.setup().rules().model();
        double alone = chanceSeen(
                state.setup().rules().issue(o.clause().issue()), o, model, Watchdogs.sight(state, o.monitor()));
        double watched = 0;
        for (String to : o.beneficiaries()) {
            watched = Math.max(watched, Understanding.strength(state, Norm.MONITORING, o.giver(), to));
        }
        return Math.min(model.detection().ceiling(), alone + model.regimes().monitoring() * watched);
    }

    /** Budget handed over counts from the next round. */
    static void transfers(Year year) {
        TreeMap<String, Double> incoming = new TreeMap<>();
        for (Obligation o : year.kept(Mechanism.TRANSFER)) {
            for (String to : o.beneficiaries()) {
                incoming.merge(to, year.quantity(o) / o.beneficiaries().size(), Double::sum);
            }
        }
        incoming.forEach((seat, points) -> {
            SeatState now = year.turn.state().seat(seat);
            year.turn.happens(new GameEvent.PurseChanged(
                    seat, now.budget(), now.incoming() + (int) StrictMath.floor(points + 1e-9), now.capital()));
        });
    }

    /** Beliefs follow what was seen; under specific reciprocity what is owed to the cheat lapses; time runs out. */
    static void consequences(Turn turn) {
        int round = turn.state().round();
        Understanding.misread(turn);
        List<Obligation> now = turn.state().obligations();
        for (Obligation o : now) {
            if (o.record().isEmpty() || o.record().getLast().round() != round) {
                continue;
            }
            Obligation.Entry entry = o.record().getLast();
            if (entry.detected()) {
                exposed(turn, o);
            }
        }
        kept(turn, now, round);
        for (Obligation o : turn.state().obligations()) {
            if (o.status() == Obligation.Status.IN_FORCE && o.until() <= round) {
                turn.happens(new GameEvent.ObligationEnded(o.id(), Obligation.Status.FULFILLED));
            }
        }
    }

    private static void exposed(Turn turn, Obligation o) {
        if (Declarations.isPledge(turn.state(), o)) {
            boolean misread = o.record().getLast().misread();
            double loss = misread
                    ? turn.model().noise().trust()
                    : turn.model().trust().betrayed();
            Beliefs.all(
                    turn,
                    o.beneficiaries(),
                    o.giver(),
                    -turn.model().softLaw().reputation() * loss,
                    misread ? "misread" : "pledge");
            return;
        }
        if (o.record().getLast().misread()) {
            Beliefs.all(
                    turn, o.beneficiaries(), o.giver(), -turn.model().noise().trust(), "misread");
        } else {
            betrayed(turn, o);
        }
        boolean heard = o.beneficiaries().stream()
                .allMatch(b -> Understanding.strength(turn.state(), Norm.DISPUTE_SETTLEMENT, o.giver(), b) > 0);
        if (o.reciprocity() == Reciprocity.SPECIFIC && !heard) {
            lapse(turn, o);
        }
    }

    private static void betrayed(Turn turn, Obligation o) {
        Model.Trust t = turn.model().trust();
        for (String seat : List.copyOf(turn.state().seats().keySet())) {
            if (!seat.equals(o.giver())) {
                boolean victim = o.beneficiaries().contains(seat)
                        || Understanding.strength(turn.state(), Norm.NON_DISCRIMINATION, o.giver(), seat) > 0;
                Beliefs.change(
                        turn,
                        seat,
                        o.giver(),
                        -(victim ? t.betrayed() : t.onlooker()),
                        victim ? "betrayed" : "onlooker");
            }
        }
    }

    /** What is owed to the cheat falls away; before a tribunal nothing does until it has been heard. */
    private static void lapse(Turn turn, Obligation o) {
        for (Obligation other : turn.state().obligations()) {
            if (other.proposal() == o.proposal()
                    && other.status() == Obligation.Status.IN_FORCE
                    && o.beneficiaries().contains(other.giver())
                    && other.beneficiaries().equals(List.of(o.giver()))) {
                turn.happens(new GameEvent.ObligationEnded(other.id(), Obligation.Status.LAPSED));
            }
        }
    }

    /** Who kept every promise to a partner this round is believed a little more by it. */
    private static void kept(Turn turn, List<Obligation> obligations, int round) {
        TreeMap<String, Boolean> clean = new TreeMap<>();
        TreeMap<String, Double> weight = new TreeMap<>();
        for (Obligation o : obligations) {
            if (!o.record().isEmpty() && o.record().getLast().round() == round) {
                // what nobody saw broken is taken as kept
                boolean kept = !o.record().getLast().detected();
                double counts = Declarations.isPledge(turn.state(), o)
                        ? turn.model().softLaw().reputation()
                        : 1;
                for (String to : o.beneficiaries()) {
                    clean.merge(to + ">" + o.giver(), kept, Boolean::logicalAnd);
                    weight.merge(to + ">" + o.giver(), counts, Math::max);
                }
            }
        }
        clean.forEach((pair, kept) -> {
            if (kept) {
                int cut = pair.indexOf('>');
                earned(turn, pair.substring(0, cut), pair.substring(cut + 1), weight.getOrDefault(pair, 1.0));
            }
        });
    }

    /** Under generalised principles part of the trust earned with one member is earned with all (C18, C19). */
    private static void earned(Turn turn, String holder, String about, double weight) {
        double gain = weight * turn.model().trust().kept();
        Beliefs.change(turn, holder, about, gain, "kept");
        boolean equal = Understanding.between(turn.state(), about, holder, Mechanism.EQUAL_TREATMENT) > 0;
        for (String other : List.copyOf(turn.state().seats().keySet())) {
            boolean fellow = !other.equals(holder)
                    && !other.equals(about)
                    && (equal || Understanding.strength(turn.state(), Norm.NON_DISCRIMINATION, about, other) > 0);
            if (fellow) {
                Beliefs.change(turn, other, about, gain * turn.model().regimes().spread(), "kept");
            }
        }
    }
}
