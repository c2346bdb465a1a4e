package org.liberalparadox.session;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.liberalparadox.engine.command.GameCommand;
import org.liberalparadox.engine.model.Factor;
import org.liberalparadox.engine.model.Rules;
import org.liberalparadox.engine.model.Terms;
import org.liberalparadox.engine.state.Orders;
import org.liberalparadox.projection.CabinetView;
import org.liberalparadox.projection.CabinetViews;
import org.liberalparadox.projection.Debrief;
import org.liberalparadox.projection.Forecast;
import org.liberalparadox.projection.OrdersForecast;
import org.liberalparadox.projection.Reckoning;
import org.liberalparadox.projection.SeatView;
import org.liberalparadox.projection.StageLens;
import org.liberalparadox.room.Chair;
import org.liberalparadox.room.Person;
import org.liberalparadox.room.RoomState;
import org.liberalparadox.security.Limits;

/**
 * A seat as somebody of its delegation holds it, as long as they sit there; without a person, as the facilitator looks
 * over its shoulder. Whether they still sit there is asked of the room with everything they read, and what they may do with
 * every command.
 */
record RoomSeat(
        HeldSeat held,
        LiveRoom room,
        @Nullable Integer person,
        @Nullable String ref,
        Limits limits) implements SeatAccess {

    @Override
    public Submission submit(GameCommand.SeatCommand command) {
        RoomState state = room.state();
        Optional<Person> sender = person == null ? Optional.empty() : state.person(person);
        if (sender.isEmpty() || !sits(sender.get())) {
            return new Submission.NotYourSeat();
        }
        if (!limits.act(session(), sender.get().id())) {
            return new Submission.Closed(Submission.Closed.Reason.TOO_FAST);
        }
        Submission.Closed.@Nullable Reason closed = closed(state, sender.get(), command);
        if (closed != null) {
            return new Submission.Closed(closed);
        }
        Submission answer = held.submit(command);
        if (answer instanceof Submission.Done) {
            room.did(seat(), held.sessions().clock().instant());
        }
        return answer;
    }

    /** Whether they are here by a link that still opens something, and at this seat. */
    private boolean sits(Person who) {
        return seat().equals(who.seat()) && (ref == null || !room.isRevoked(ref));
    }

    /** Refuses who was shown out or given another link; who was moved is still in the room. */
    private HeldSeat inRoom() {
        if (isOut()) {
            throw new RoomLost(session());
        }
        return held;
    }

    private boolean isOut() {
        return ref != null && room.isRevoked(ref)
                || person != null && room.state().person(person).isEmpty();
    }

    /** The seat, to read from; refuses who was moved away, shown out or given another link since they opened it. */
    private HeldSeat mine() {
        inRoom();
        if (person != null && room.state().person(person).filter(this::sits).isEmpty()) {
            throw new SeatLost(seat());
        }
        return held;
    }

    private Submission.Closed.@Nullable Reason closed(RoomState state, Person sender, GameCommand.SeatCommand command) {
        switch (state.stage()) {
            case LOBBY -> {
                return Submission.Closed.Reason.LOBBY;
            }
            case PAUSED -> {
                return Submission.Closed.Reason.PAUSED;
            }
            case CLOSED -> {
                return Submission.Closed.Reason.OVER;
            }
            default -> {
                if (state.chair(seat()).filter(Chair::bot).isPresent()) {
                    return Submission.Closed.Reason.BOT_PLAYS;
                }
                if (command instanceof GameCommand.CastVote vote) {
                    boolean leads = state.rules().cabinet() && sender.faction() == vote.faction();
                    return leads ? null : Submission.Closed.Reason.LEADER_ONLY;
                }
                return sender.head() || isForAll(command) ? null : Submission.Closed.Reason.HEAD_ONLY;
            }
        }
    }

    /** What anybody of a delegation may do; to sign, submit, seal and declare is the head's. */
    private static boolean isForAll(GameCommand.SeatCommand command) {
        return command instanceof GameCommand.SendNote
                || command instanceof GameCommand.Propose
                || command instanceof GameCommand.Testify;
    }

    @Override
    public String session() {
        return held.session();
    }

    @Override
    public String seat() {
        return held.seat();
    }

    @Override
    public boolean adviser() {
        return inRoom().adviser();
    }

    @Override
    public long version() {
        return inRoom().version() + room.version();
    }

    @Override
    public SeatView view() {
        @Nullable Factor faction = onlyFaction();
        return faction == null ? mine().view() : CabinetViews.redacted(mine().view(), faction);
    }

    /** The faction whose numbers alone this person may see; null for all: the head's, the facilitator's. */
    private @Nullable Factor onlyFaction() {
        return sender().filter(p -> !p.head()).map(Person::faction).orElse(null);
    }

    /** Whoever sits here in cabinet mode. */
    private Optional<Person> sender() {
        RoomState state = room.state();
        return person == null || !state.rules().cabinet() ? Optional.empty() : state.person(person);
    }

    @Override
    public Optional<CabinetView> cabinet() {
        return sender().map(p -> mine().cabinet(p.faction()));
    }

    @Override
    public Rules rules() {
        return inRoom().rules();
    }

    @Override
    public Forecast.Draft forecast(Terms draft) {
        @Nullable Factor faction = onlyFaction();
        return faction == null ? mine().forecast(draft) : CabinetViews.redacted(mine().forecast(draft), faction);
    }

    @Override
    public List<Forecast.ClauseOption> clauses(List<String> parties) {
        return mine().clauses(parties);
    }

    @Override
    public OrdersForecast orders(Orders draft) {
        return mine().orders(draft);
    }

    @Override
    public void stageGame(String partner, Consumer<StageLens> then) {
        // Payoffs are weighed by the national interest: that is for whoever speaks for the government.
        if (onlyFaction() == null) {
            mine().stageGame(partner, then);
        }
    }

    @Override
    public Optional<Reckoning> reckoning(int round) {
        Optional<Reckoning> told = mine().reckoning(round);
        return onlyFaction() == null ? told : told.map(CabinetViews::redacted);
    }

    @Override
    public Optional<Debrief> debrief() {
        return mine().debrief();
    }

    @Override
    public Runnable listen(Runnable changed) {
        return WhileIn.listen(changed, this::isOut, held::listen);
    }
}
