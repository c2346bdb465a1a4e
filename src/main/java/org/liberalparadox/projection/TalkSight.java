package org.liberalparadox.projection;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.liberalparadox.engine.model.Factors;
import org.liberalparadox.engine.model.Form;
import org.liberalparadox.engine.model.Monitor;
import org.liberalparadox.engine.model.Reciprocity;
import org.liberalparadox.engine.model.Terms;
import org.liberalparadox.engine.state.Obligation;
import org.liberalparadox.engine.state.Proposal;

/** Packages and promises as a seat sees them. Read as parts of a {@link SeatView}. */
public interface TalkSight {
    /**
     * A package the viewer is party to, or one that is public because it is in force or was voted on.
     *
     * @param endorsed organisations that stand behind it
     * @param conference how far a charter has come, null for a bargain
     * @param forecast how the viewer's own parliament would vote now, when it is a party
     */
    record Talk(
            int id,
            String proposer,
            int round,
            Terms terms,
            @Nullable Integer counters,
            Proposal.Status status,
            List<String> accepted,
            List<String> ratified,
            List<Proposal.Campaign> campaigns,
            List<String> endorsed,
            @Nullable Conference conference,
            boolean mayAccept,
            boolean mayReject,
            boolean mayCounter,
            boolean mayWithdraw,
            boolean maySubmit,
            boolean mayCampaign,
            boolean mayCompensate,
            @Nullable Forecast forecast) {
        Talk withForecast(Forecast other) {
            return new Talk(
                    id,
                    proposer,
                    round,
                    terms,
                    counters,
                    status,
                    accepted,
                    ratified,
                    campaigns,
                    endorsed,
                    conference,
                    mayAccept,
                    mayReject,
                    mayCounter,
                    mayWithdraw,
                    maySubmit,
                    mayCampaign,
                    mayCompensate,
                    other);
        }
    }

    /**
     * How far a charter has come: a quorum of power brings it into force, and who does not go along drops out (F10).
     *
     * @param share of the power of all at the conference that has signed; once signed, of the signatories that has ratified
     * @param quorum share needed
     * @param regime id of the regime it joins or amends, null for a new one
     */
    record Conference(
            double share,
            double quorum,
            List<String> with,
            List<String> awaited,
            List<String> left,
            @Nullable String regime) {}

    /**
     * A promise in force or of the past that the viewer owes or is owed, or that is public.
     *
     * @param chanceSeen chance that a defection would be detected
     */
    record Promise(
            int id,
            int proposal,
            String giver,
            List<String> beneficiaries,
            String issue,
            int level,
            int since,
            int until,
            Form form,
            Monitor monitor,
            Reciprocity reciprocity,
            Obligation.Status status,
            List<Obligation.Entry> record,
            int cost,
            Factors effect,
            double chanceSeen,
            double trustLost,
            boolean due,
            List<Integer> lapsing) {}
}
