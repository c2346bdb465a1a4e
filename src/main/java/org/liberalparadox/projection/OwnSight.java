package org.liberalparadox.projection;

import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.liberalparadox.engine.analysis.Climate;
import org.liberalparadox.engine.model.Factor;
import org.liberalparadox.engine.model.Factors;
import org.liberalparadox.engine.model.Policy;
import org.liberalparadox.engine.model.SeatDefinition;
import org.liberalparadox.engine.state.Orders;
import org.liberalparadox.engine.state.Track;

/** The viewer's own state. Read as parts of a {@link SeatView}. */
public interface OwnSight {
    /**
     * The viewer's own state.
     *
     * @param faction whose leader alone looks, in cabinet mode: what tells of the whole parliament is then 0; else null
     * @param before tracks before the last reckoning and what came since: what the causes moved them from; likewise the
     *     contract and approval
     * @param committed budget the promises in force, dues and upkeep cost this round; dues of it, dues and upkeep
     * @param salience how near the plight of people who flee feels, 0 to 1
     * @param winSet share of all packages its parliament would carry, 0 to 1; winSetBefore at the end of the round before
     * @param needed value of no agreement plus caution
     * @param electionIn rounds until the next election, or null
     * @param standing the policy the game started with, from which levers count
     * @param reopenable whether orders are sealed and may be opened again
     */
    record Own(
            String seat,
            @Nullable Factor faction,
            SeatDefinition.TrackMeaning meaning,
            Factors tracks,
            Factors before,
            List<Track> causes,
            double openness,
            double closure,
            double contract,
            double contractBefore,
            double fall,
            Factors mood,
            Factors moodBefore,
            Factors baseMood,
            Factors interest,
            double noAgreement,
            Climate climate,
            double noAgreementBefore,
            double caution,
            double needed,
            double winSet,
            double winSetBefore,
            int budget,
            int committed,
            int dues,
            int capital,
            double discountFactor,
            double salience,
            double polarisation,
            double approval,
            double approvalBefore,
            double defeat,
            @Nullable Integer electionIn,
            boolean populist,
            boolean mandate,
            Policy policy,
            Policy standing,
            @Nullable Orders orders,
            boolean reopenable,
            SeatDefinition.Brief brief,
            List<Goal> goals,
            SortedMap<String, Double> stakes,
            List<Circumstance> circumstances) {

        /** The same for the leader of one faction, without what tells how the whole parliament stands. */
        Own onlyOf(Factor led) {
            return new Own(
                    seat,
                    led,
                    meaning,
                    tracks,
                    before,
                    causes,
                    openness,
                    closure,
                    contract,
                    contractBefore,
                    fall,
                    mood,
                    moodBefore,
                    baseMood,
                    interest,
                    0,
                    climate,
                    0,
                    0,
                    0,
                    0,
                    0,
                    budget,
                    committed,
                    dues,
                    capital,
                    discountFactor,
                    salience,
                    polarisation,
                    approval,
                    approvalBefore,
                    defeat,
                    electionIn,
                    populist,
                    mandate,
                    policy,
                    standing,
                    orders,
                    reopenable,
                    brief,
                    goals,
                    stakes,
                    circumstances);
        }
    }

    /**
     * A quantity that shapes the seat's politics besides tracks and mood.
     *
     * @param key suffix of {@code state.circumstance.…} in the translation file
     * @param term codex entry that tells what it is
     * @param value 0 to 1; change against the start of the game
     */
    record Circumstance(String key, String term, double value, double change) {}

    /** A confidential objective and whether it holds now. */
    record Goal(String text, int points, boolean met) {}

    /**
     * The one sentence: a message key with its arguments, and whom we wait for.
     *
     * @param key suffix of {@code ask.…} in the translation file
     */
    record Ask(String key, List<String> args, List<String> waitingFor, int ready, int of) {}
}
