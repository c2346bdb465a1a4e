package org.liberalparadox.session;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.liberalparadox.engine.Rejection;
import org.liberalparadox.engine.command.GameCommand;
import org.liberalparadox.engine.model.Phase;
import org.liberalparadox.engine.model.Rules;
import org.liberalparadox.engine.model.Scenario;
import org.liberalparadox.engine.state.GameState;
import org.liberalparadox.projection.Debrief;
import org.liberalparadox.projection.FacilitatorView;
import org.liberalparadox.projection.FacilitatorViews;
import org.liberalparadox.projection.Room;
import org.liberalparadox.projection.StageLens;
import org.liberalparadox.projection.StageLenses;
import org.liberalparadox.room.Chair;
import org.liberalparadox.room.Person;
import org.liberalparadox.room.PlannedCrisis;
import org.liberalparadox.room.Remark;
import org.liberalparadox.room.RoomCommand;
import org.liberalparadox.room.RoomEvent;
import org.liberalparadox.room.RoomRefusal;
import org.liberalparadox.room.RoomState;
import org.liberalparadox.room.RoomView;
import org.liberalparadox.room.Stage;

/** The facilitator of a room, who knows its secret. What is done to the game is written into the room's log as well. */
record Chairing(RoomService rooms, String session, String ref) implements FacilitatorAccess {

    @Override
    public @Nullable String code() {
        return room().code();
    }

    @Override
    public String screen() {
        return live().screen();
    }

    @Override
    public RoomView room() {
        return live().view(Person.FACILITATOR, rooms.now());
    }

    @Override
    public FacilitatorView game() {
        Table table = rooms.table(session);
        return FacilitatorViews.of(state(), table.seats().bots().keySet());
    }

    @Override
    public Scenario scenario() {
        return state().setup().scenario();
    }

    @Override
    public Rules rules() {
        return state().setup().rules();
    }

    @Override
    public int rounds() {
        return state().setup().rounds();
    }

    @Override
    public List<Remark> remarks() {
        return live().state().remarks();
    }

    @Override
    public List<PlannedCrisis> planned() {
        return live().state().planned();
    }

    @Override
    public List<RoomEvent> log() {
        return live().state().log();
    }

    @Override
    public SortedMap<String, Instant> quiet() {
        LiveRoom room = live();
        GameState game = state();
        SortedMap<String, Instant> quiet = new TreeMap<>();
        @Nullable Instant begun = room.state().clock().since();
        if (begun == null || game.phase() == Phase.RECKONING || game.isOver()) {
            return quiet;
        }
        for (Chair chair : room.state().chairs()) {
            boolean waits = !chair.bot()
                    && !room.state().at(chair.seat()).isEmpty()
                    && !game.seat(chair.seat()).ready();
            if (waits) {
                Instant last = room.state().withoutAway(rooms.lastDeed(room, chair.seat()));
                quiet.put(chair.seat(), last.isAfter(begun) ? last : begun);
            }
        }
        return quiet;
    }

    @Override
    public @Nullable Duration patience() {
        RoomState state = live().state();
        return rooms.patience().of(state.rules(), state.clock());
    }

    @Override
    public Optional<RoomRefusal> submit(RoomCommand.OfFacilitator command) {
        return revoked() ? Optional.of(RoomRefusal.LINK_REPLACED) : rooms.submit(session, command);
    }

    @Override
    public Optional<Rejection> endPhase() {
        GameState s = state();
        return endPhase(s.round(), s.phase());
    }

    @Override
    public Optional<Rejection> endPhase(int round, Phase phase) {
        return change(new GameCommand.EndPhase(round, phase), new RoomCommand.Cut(round, phase));
    }

    @Override
    public Optional<Rejection> inject(String card, List<String> seats) {
        GameState s = state();
        return change(
                new GameCommand.InjectCrisis(card, seats), new RoomCommand.Injected(s.round(), s.phase(), card, seats));
    }

    @Override
    public Optional<Rejection> revoke(String seat, RoomEvent.Step step) {
        GameState s = state();
        GameCommand command = switch (step) {
            case ORDERS -> new GameCommand.ReopenOrders(seat);
            case READY -> new GameCommand.NotReady(seat);
        };
        return change(command, new RoomCommand.Revoked(s.round(), s.phase(), seat, step));
    }

    /** Only while the game is on: before and in a pause nothing moves. */
    private Optional<Rejection> change(GameCommand command, RoomCommand note) {
        if (revoked() || live().state().stage() != Stage.PLAYING) {
            return Optional.of(new Rejection.NotPlaying());
        }
        Submission answer = rooms.table(session).game().submit(command);
        if (answer instanceof Submission.Refused refused) {
            return Optional.of(refused.rejection());
        }
        live().submit(note, rooms.now());
        return Optional.empty();
    }

    @Override
    public SeatAccess as(String seat) {
        return rooms.look(session, seat);
    }

    @Override
    public void stageGame(String one, String other, Consumer<StageLens> then) {
        GameState state = state();
        Thread.startVirtualThread(() -> then.accept(StageLenses.exact(state, one, other)));
    }

    @Override
    public Room zone(String one, String other) {
        return Room.exact(state(), one, other);
    }

    @Override
    public Ticket newOwnLink() {
        return rooms.newLink(session, Person.FACILITATOR);
    }

    @Override
    public Ticket spareLink() {
        return rooms.ticket(session, Person.FACILITATOR);
    }

    @Override
    public boolean revoked() {
        return live().isRevoked(ref);
    }

    @Override
    public Runnable attend(String browser) {
        return live().attendance().attend(browser);
    }

    @Override
    public int consolesBesides(String browser) {
        return live().attendance().consolesBesides(browser);
    }

    @Override
    public Ticket newLink(int person) {
        return rooms.newLink(session, person);
    }

    @Override
    public Ticket invite(String seat) {
        return rooms.invite(session, seat);
    }

    @Override
    public void revokeInvitations() {
        rooms.store().revokeInvitations(session);
    }

    @Override
    public Optional<Debrief> debrief() {
        return live().state().stage() == Stage.CLOSED ? rooms.debrief(session) : Optional.empty();
    }

    @Override
    public Runnable listen(Runnable changed) {
        return rooms.listen(session, changed);
    }

    private LiveRoom live() {
        return rooms.room(session);
    }

    private GameState state() {
        return rooms.table(session).game().now().state();
    }

    @Override
    public String toString() {
        return "facilitator of session " + session;
    }
}
