package org.liberalparadox.engine.state;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.liberalparadox.engine.model.Factors;
import org.liberalparadox.engine.model.Policy;

/**
 * Where a state stands.
 *
 * @param tracks four tracks, 0 to 100
 * @param baseline what the tracks drift back to and what approval is measured against
 * @param mood salience today, sums to one; baseMood what it decays to
 * @param noAgreementShift points that shocks added to the value of no agreement; decays with the mood
 * @param budget points to spend this round; transfers count from the round after
 * @param incoming budget points handed over for the next round
 * @param capital political capital for campaigns
 * @param discountShift what crises added to the discount factor this round
 * @param polarisation 0 to 1
 * @param approval 0 to 100
 * @param mandate whether a new government may repudiate obligations this round
 * @param salience 0 to 1: how near the plight of people who flee feels (C37)
 * @param orders sealed for this round, or null
 * @param ready declared in this phase
 * @param causes why the tracks changed in the last reckoning and since
 */
public record SeatState(
        String id,
        Factors tracks,
        Factors baseline,
        Factors mood,
        Factors baseMood,
        double noAgreementShift,
        int budget,
        int incoming,
        int capital,
        double discountShift,
        double polarisation,
        double approval,
        boolean populist,
        boolean mandate,
        boolean fell,
        double salience,
        Policy policy,
        @Nullable Orders orders,
        boolean ready,
        List<Track> causes,
        List<Stand> history) {

    /** Where the seat stood at the end of a round; round 0 is the start. */
    public record Stand(
            int round,
            Factors tracks,
            Factors mood,
            double openness,
            double closure,
            double contract,
            double approval,
            double discount,
            double winSet,
            double noAgreement,
            double threshold,
            double national) {}

    public SeatState withTracks(Factors tracks, List<Track> causes) {
        return with(d -> {
            d.tracks = tracks;
            d.causes = causes;
        });
    }

    /** Starts from these tracks. */
    public SeatState startingAt(Factors tracks) {
        return with(d -> {
            d.tracks = tracks;
            d.baseline = tracks;
        });
    }

    public SeatState withMood(Factors mood, double noAgreementShift) {
        return with(d -> {
            d.mood = mood;
            d.noAgreementShift = noAgreementShift;
        });
    }

    public SeatState withPurse(int budget, int incoming, int capital) {
        return with(d -> {
            d.budget = budget;
            d.incoming = incoming;
            d.capital = capital;
        });
    }

    public SeatState withPolitics(
            Factors baseMood,
            double discountShift,
            double polarisation,
            double approval,
            boolean populist,
            boolean mandate) {
        return with(d -> {
            d.baseMood = baseMood;
            d.discountShift = discountShift;
            d.polarisation = polarisation;
            d.approval = approval;
            d.populist = populist;
            d.mandate = mandate;
        });
    }

    public SeatState withFallen() {
        return with(d -> d.fell = true);
    }

    public SeatState withSalience(double salience) {
        return with(d -> d.salience = salience);
    }

    public SeatState withPolicy(Policy policy) {
        return with(d -> d.policy = policy);
    }

    public SeatState withOrders(@Nullable Orders orders) {
        return with(d -> d.orders = orders);
    }

    public SeatState withReady(boolean ready) {
        return with(d -> d.ready = ready);
    }

    public SeatState withHistory(List<Stand> history) {
        return with(d -> d.history = history);
    }

    /** A copy with some parts replaced: {@code seat.with(d -> d.ready = true)}. */
    private SeatState with(Consumer<Draft> change) {
        Draft draft = new Draft(this);
        change.accept(draft);
        return draft.done();
    }

    /** The parts of a copy before it is made. */
    private static final class Draft {
        private String id;
        private Factors tracks;
        private Factors baseline;
        private Factors mood;
        private Factors baseMood;
        private double noAgreementShift;
        private int budget;
        private int incoming;
        private int capital;
        private double discountShift;
        private double polarisation;
        private double approval;
        private boolean populist;
        private boolean mandate;
        private boolean fell;
        private double salience;
        private Policy policy;
        private @Nullable Orders orders;
        private boolean ready;
        private List<Track> causes;
        private List<Stand> history;

        private Draft(SeatState s) {
            id = s.id;
            tracks = s.tracks;
            baseline = s.baseline;
            mood = s.mood;
            baseMood = s.baseMood;
            noAgreementShift = s.noAgreementShift;
            budget = s.budget;
            incoming = s.incoming;
            capital = s.capital;
            discountShift = s.discountShift;
            polarisation = s.polarisation;
            approval = s.approval;
            populist = s.populist;
            mandate = s.mandate;
            fell = s.fell;
            salience = s.salience;
            policy = s.policy;
            orders = s.orders;
            ready = s.ready;
            causes = s.causes;
            history = s.history;
        }

        private SeatState done() {
            return new SeatState(
                    id,
                    tracks,
                    baseline,
                    mood,
                    baseMood,
                    noAgreementShift,
                    budget,
                    incoming,
                    capital,
                    discountShift,
                    polarisation,
                    approval,
                    populist,
                    mandate,
                    fell,
                    salience,
                    policy,
                    orders,
                    ready,
                    causes,
                    history);
        }
    }
}
