package org.liberalparadox.engine.state;

import java.util.List;
import org.liberalparadox.engine.model.Clause;
import org.liberalparadox.engine.model.Monitor;
import org.liberalparadox.engine.model.Reciprocity;

/**
 * A promise in force: a clause somebody owes until a round.
 *
 * @param beneficiaries seats that receive it
 * @param since first round it binds
 * @param until last round it binds
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
        VOID
    }

    /** What the giver did in a round. */
    public record Entry(int round, boolean honoured, boolean detected) {}

    public String giver() {
        return clause.giver();
    }

    public boolean binds(int round) {
        return status == Status.IN_FORCE && since <= round && round <= until;
    }

    public Obligation with(Status status) {
        return new Obligation(id, proposal, clause, beneficiaries, since, until, monitor, reciprocity, status, record);
    }

    public Obligation withRecord(List<Entry> record) {
        return new Obligation(id, proposal, clause, beneficiaries, since, until, monitor, reciprocity, status, record);
    }
}
