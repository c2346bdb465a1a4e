package org.liberalparadox.projection;

import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.liberalparadox.engine.analysis.Climate;
import org.liberalparadox.engine.model.Factors;
import org.liberalparadox.engine.model.Phase;
import org.liberalparadox.engine.model.Policy;
import org.liberalparadox.engine.model.Role;

/** What is public about seats, and what happens before all eyes. Read as parts of a {@link SeatView}. */
public interface PublicSight {
    /**
     * What is public about a seat, the viewer's own included.
     *
     * @param trust what the viewer believes about it, null for itself
     * @param hosted people in the territory by status name
     * @param trail openness and closure at the end of each round, the start first
     * @param noAgreement public estimate of its value of no agreement plus caution, with its likely error
     * @param gate whether it lies on a route before its end
     */
    record Seat(
            String id,
            String name,
            String mark,
            String flag,
            Role role,
            boolean liberal,
            boolean asylum,
            long population,
            double gdpPerCapita,
            double pointWorth,
            double power,
            Factors tracks,
            Factors mood,
            SortedMap<String, Double> stakes,
            double contract,
            double approval,
            boolean populist,
            @Nullable Integer electionIn,
            Policy policy,
            @Nullable Double trust,
            @Nullable Double trustBefore,
            SortedMap<String, Long> hosted,
            List<Point> trail,
            double noAgreement,
            Climate climate,
            double estimateError,
            boolean gate,
            boolean ready,
            boolean sealed,
            boolean bot) {}

    /** A point of a trail; crisis is the title of the card that struck in that round, if any. */
    record Point(
            int round,
            double openness,
            double closure,
            double contract,
            @Nullable String crisis) {}

    /** A card in play that the viewer knows of. */
    record Crisis(
            int id,
            String card,
            int round,
            List<String> struck,
            boolean awaitsMe,
            @Nullable String myAnswer) {}

    /**
     * Something that happened, told as news; a message key with its arguments.
     *
     * @param key suffix of {@code news.…} in the translation file
     * @param subject a card, a proposal number, a seat: what the item is about
     */
    record News(
            int round, Phase phase, String key, String subject, List<String> args, List<String> seats, double weight) {}
}
