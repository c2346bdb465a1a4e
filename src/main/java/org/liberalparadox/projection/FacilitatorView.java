package org.liberalparadox.projection;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.liberalparadox.engine.model.Clause;
import org.liberalparadox.engine.model.Phase;
import org.liberalparadox.engine.model.Terms;
import org.liberalparadox.engine.state.Obligation;

/**
 * The game as its facilitator sees it: everything.
 *
 * @param ready seats that said they are done with the phase
 * @param sealed seats whose orders are sealed
 * @param offers on the table or signed, the latest first
 * @param promises that bind this round
 * @param beliefs what each seat believes of each other
 * @param silent pairs of states that made each other no offer and wrote no note this round while they may
 */
public record FacilitatorView(
        String title,
        int round,
        int rounds,
        Phase phase,
        boolean over,
        List<SeatView.Seat> seats,
        List<String> ready,
        List<String> sealed,
        List<Offer> offers,
        List<Promise> promises,
        List<Belief> beliefs,
        List<Pair> silent) {

    /** A package and its chances in every parliament it needs. */
    public record Offer(
            int id,
            String proposer,
            Terms terms,
            boolean signed,
            @Nullable Integer counters,
            List<Chance> chances) {
        /** Whether more than one parliament would refuse it. */
        public boolean refusedByAll() {
            return chances.size() > 1 && chances.stream().allMatch(c -> c.margin() < 0);
        }
    }

    /**
     * What one parliament would say.
     *
     * @param margin points of support above what is needed, exact
     * @param accepted whether its government has
     */
    public record Chance(String seat, double margin, boolean accepted) {}

    /** A promise in force with its true record. */
    public record Promise(int id, Clause clause, List<String> beneficiaries, List<Obligation.Entry> record) {
        /** Whether its giver broke it at least once. */
        public boolean broken() {
            return record.stream().anyMatch(e -> !e.honoured());
        }
    }

    /** @param trust that the holder has in the other's word, 0 to 1 */
    public record Belief(String holder, String about, double trust) {}

    /** Two seats. */
    public record Pair(String one, String other) {}
}
