package org.liberalparadox.engine.state;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.liberalparadox.engine.model.Clause;
import org.liberalparadox.engine.model.Monitor;
import org.liberalparadox.engine.model.Reciprocity;

/**
 * A promise in force: a clause somebody owes until a round.
 *
 * @param beneficiaries seats that receive it
 * @param since first round it binds
 * @param until last round it binds
 * @param regime the regime whose treaty holds the promise, or null
 * @param record what happened to it, round by round
 */
public record Obligation(
        int id,
        int proposal,
        Clause clause,
        List<String> beneficiaries,
        int since,
        int until,
        Monitor monitor,
        Reciprocity reciprocity,
        @Nullable String regime,
        Status status,
        List<Entry> record) {

    /** Whether a promise binds. */
    public enum Status {
        IN_FORCE,
        /** Its time is up. */
        FULFILLED,
        /** Ended because the other side broke its word (specific reciprocity). */
        LAPSED,
        /** Ended openly by a new government. */
        REPUDIATED,
        /** Ended with the government that owed it, as after a coup. */
        VOID,
        /** A linkage came apart once one side lost by it (F7). */
        UNRAVELLED,
        /** Ended with the regime that held it, or because a party left it. */
        REGIME_ENDED
    }

    /**
     * What the giver did in a round, and whether it was seen to break its word. Honoured and detected at once is a
     * misunderstanding: the promise was kept and the partner believes otherwise (F4).
     */
    public record Entry(int round, boolean honoured, boolean detected) {
        public boolean misread() {
            return honoured && detected;
        }
    }

    public String giver() {
        return clause.giver();
    }

    public boolean binds(int round) {
        return status == Status.IN_FORCE && since <= round && round <= until;
    }

    public Obligation with(Status status) {
        return new Obligation(
                id, proposal, clause, beneficiaries, since, until, monitor, reciprocity, regime, status, record);
    }

    public Obligation withRecord(List<Entry> record) {
        return new Obligation(
                id, proposal, clause, beneficiaries, since, until, monitor, reciprocity, regime, status, record);
    }
}
