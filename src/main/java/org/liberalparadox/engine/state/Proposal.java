package org.liberalparadox.engine.state;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.liberalparadox.engine.model.Terms;

/**
 * A package on the table.
 *
 * @param counters number of the proposal this one answers, or null
 * @param accepted seats that accepted, the proposer among them
 * @param ratified seats whose parliament carried it
 * @param endorsed organisations that stand behind it
 * @param left who was party to a conference and walked out, or was not carried at home
 */
public record Proposal(
        int id,
        String proposer,
        int round,
        Terms terms,
        @Nullable Integer counters,
        Status status,
        List<String> accepted,
        List<String> ratified,
        List<Campaign> campaigns,
        List<String> endorsed,
        List<String> left) {

    /** A package nobody has left. */
    public Proposal(
            int id,
            String proposer,
            int round,
            Terms terms,
            @Nullable Integer counters,
            Status status,
            List<String> accepted,
            List<String> ratified,
            List<Campaign> campaigns,
            List<String> endorsed) {
        this(id, proposer, round, terms, counters, status, accepted, ratified, campaigns, endorsed, List.of());
    }

    /** Where a proposal stands. */
    public enum Status {
        OPEN,
        /** All parties accepted; parliaments vote. */
        SIGNED,
        IN_FORCE,
        REJECTED,
        WITHDRAWN,
        /** Nobody decided before the phase ended. */
        LAPSED,
        /** A parliament said no: involuntary defection. */
        REJECTED_AT_HOME,
        /** A government did not submit what it had signed. */
        LET_DIE,
        /** A counter-proposal took its place. */
        COUNTERED,
        EXPIRED
    }

    /** A campaign in the seat's country for one faction's votes; {@code by} its government or whoever speaks there. */
    public record Campaign(String seat, org.liberalparadox.engine.model.Factor factor, double lift, String by) {}

    public boolean isParty(String seat) {
        return terms.parties().contains(seat);
    }

    public boolean awaits(String seat) {
        return status == Status.OPEN && isParty(seat) && !accepted.contains(seat);
    }

    public boolean awaitsVote(String seat) {
        return status == Status.SIGNED && isParty(seat) && !ratified.contains(seat);
    }

    public Proposal with(Status status) {
        return new Proposal(
                id, proposer, round, terms, counters, status, accepted, ratified, campaigns, endorsed, left);
    }

    public Proposal withAccepted(List<String> accepted) {
        return new Proposal(
                id, proposer, round, terms, counters, status, accepted, ratified, campaigns, endorsed, left);
    }

    public Proposal withRatified(List<String> ratified) {
        return new Proposal(
                id, proposer, round, terms, counters, status, accepted, ratified, campaigns, endorsed, left);
    }

    public Proposal withCampaigns(List<Campaign> campaigns) {
        return new Proposal(
                id, proposer, round, terms, counters, status, accepted, ratified, campaigns, endorsed, left);
    }

    public Proposal withEndorsed(List<String> endorsed) {
        return new Proposal(
                id, proposer, round, terms, counters, status, accepted, ratified, campaigns, endorsed, left);
    }

    public Proposal withTerms(Terms terms) {
        return new Proposal(
                id, proposer, round, terms, counters, status, accepted, ratified, campaigns, endorsed, left);
    }

    /** The same text among fewer parties; who is no party any more has left it. */
    public Proposal among(List<String> remaining) {
        List<String> gone = new ArrayList<>(left);
        terms.parties().stream().filter(p -> !remaining.contains(p)).forEach(gone::add);
        return new Proposal(
                id,
                proposer,
                round,
                terms.among(remaining),
                counters,
                status,
                accepted,
                ratified,
                campaigns,
                endorsed,
                List.copyOf(gone));
    }
}
