package org.liberalparadox.engine.command;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.liberalparadox.engine.model.Factor;
import org.liberalparadox.engine.model.Phase;
import org.liberalparadox.engine.model.Principle;
import org.liberalparadox.engine.model.Terms;
import org.liberalparadox.engine.state.Orders;

/** A request to the engine: it yields events or a rejection, never an exception for a participant's mistake. */
public sealed interface GameCommand {

    /** A command of a seat; the session checks that whoever sends it holds the seat. */
    sealed interface SeatCommand extends GameCommand {
        String seat();
    }

    /** NEWS: answers a crisis that struck the seat. */
    record AnswerCrisis(String seat, int crisis, String choice) implements SeatCommand {}

    /** TALKS: puts a package on the table, perhaps as a counter-proposal to another. */
    record Propose(String seat, Terms terms, @Nullable Integer counters) implements SeatCommand {}

    /** TALKS: signs somebody's package. */
    record Accept(String seat, int proposal) implements SeatCommand {}

    /** TALKS: turns a package down for good. */
    record Reject(String seat, int proposal) implements SeatCommand {}

    /** TALKS: takes the own package off the table. */
    record Withdraw(String seat, int proposal) implements SeatCommand {}

    /** Any phase: a diplomatic note, 1 to 500 characters. */
    record SendNote(String seat, List<String> to, String text) implements SeatCommand {}

    /** TALKS: proclaims one or both principles before others (step one). */
    record ProclaimAgenda(String seat, List<Principle> principles) implements SeatCommand {}

    /** TALKS: stands behind somebody else's agenda, so that together they have the power to lead. */
    record JoinAgenda(String seat, int agenda) implements SeatCommand {}

    /** TALKS: an organisation stands behind an agenda. */
    record EndorseAgenda(String seat, int agenda) implements SeatCommand {}

    /** TALKS or RATIFICATION: an organisation stands behind a package. */
    record EndorseProposal(String seat, int proposal) implements SeatCommand {}

    /** RATIFICATION: the migrants' council speaks for a package in the country of one of its parties. */
    record Testify(String seat, int proposal, String country) implements SeatCommand {}

    /** RATIFICATION: a government pays at home, out of its budget, for one faction's votes. */
    record Compensate(String seat, int proposal, Factor faction) implements SeatCommand {}

    /** TALKS: a state on the way says that it will open its gates unless the target comes to terms this round. */
    record Threaten(String seat, String target) implements SeatCommand {}

    /** RATIFICATION: spends political capital for one faction's votes. */
    record Campaign(String seat, int proposal, Factor faction) implements SeatCommand {}

    /** RATIFICATION, cabinet mode: the leader of a faction votes; may be changed until the parliament votes. */
    record CastVote(String seat, int proposal, Factor faction, boolean aye) implements SeatCommand {}

    /** RATIFICATION: lets the parliament vote. */
    record SubmitToParliament(String seat, int proposal) implements SeatCommand {}

    /** RATIFICATION: does not submit what was signed; a walk-back in the open. */
    record LetDie(String seat, int proposal) implements SeatCommand {}

    /** POLICY: seals policy and HONOUR or DEFECT for this round; may be sealed again until the phase ends. */
    record SealOrders(String seat, Orders orders) implements SeatCommand {}

    /** POLICY: opens sealed orders again. */
    record ReopenOrders(String seat) implements SeatCommand {}

    /** Any phase: nothing more to do; when every seat is ready the phase ends. */
    record DeclareReady(String seat) implements SeatCommand {}

    /** Any phase: takes back that there is nothing more to do, while the phase lasts. */
    record NotReady(String seat) implements SeatCommand {}

    /** The clock or the facilitator ends a phase; names it, so that a late request does nothing twice. */
    record EndPhase(int round, Phase phase) implements GameCommand {}

    /** The facilitator plays a card; empty seats mean the card's own roles. */
    record InjectCrisis(String card, List<String> seats) implements GameCommand {}
}
