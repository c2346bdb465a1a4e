package org.liberalparadox.engine.state;

import java.util.List;
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
                policy,
                orders,
                ready,
                causes,
                history);
    }

    public SeatState withMood(Factors mood, double noAgreementShift) {
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
                policy,
                orders,
                ready,
                causes,
                history);
    }

    public SeatState withPurse(int budget, int incoming, int capital) {
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
                policy,
                orders,
                ready,
                causes,
                history);
    }

    public SeatState withPolitics(
            Factors baseMood,
            double discountShift,
            double polarisation,
            double approval,
            boolean populist,
            boolean mandate) {
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
                policy,
                orders,
                ready,
                causes,
                history);
    }

    public SeatState withFallen() {
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
                true,
                policy,
                orders,
                ready,
                causes,
                history);
    }

    public SeatState withPolicy(Policy policy) {
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
                policy,
                orders,
                ready,
                causes,
                history);
    }

    public SeatState withOrders(@Nullable Orders orders) {
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
                policy,
                orders,
                ready,
                causes,
                history);
    }

    public SeatState withReady(boolean ready) {
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
                policy,
                orders,
                ready,
                causes,
                history);
    }

    public SeatState withHistory(List<Stand> history) {
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
                policy,
                orders,
                ready,
                causes,
                history);
    }
}
