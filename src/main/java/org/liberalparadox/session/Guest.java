package org.liberalparadox.session;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.liberalparadox.engine.model.Scenario;
import org.liberalparadox.projection.Debrief;
import org.liberalparadox.room.Person;
import org.liberalparadox.room.Presence;
import org.liberalparadox.room.RoomCommand;
import org.liberalparadox.room.RoomEvent;
import org.liberalparadox.room.RoomRefusal;
import org.liberalparadox.room.RoomView;
import org.liberalparadox.room.Stage;

/** Somebody who came in and knows their secret. Keeps no room, so that idle ones can leave memory. */
record Guest(RoomService rooms, String session, int person, String ref) implements Participation {

    @Override
    public boolean removed() {
        return live().state().person(person).isEmpty();
    }

    @Override
    public boolean replaced() {
        return live().isRevoked(ref);
    }

    /** A screen of somebody shown out, or opened with a link that was replaced: it neither knows nor counts any more. */
    private boolean isOut() {
        return removed() || replaced();
    }

    /** Refuses who is out of the room whatever they ask of it. */
    void checkIn() {
        if (isOut()) {
            throw new RoomLost(session);
        }
    }

    @Override
    public RoomView room() {
        checkIn();
        return live().view(person, rooms.now());
    }

    @Override
    public Scenario scenario() {
        checkIn();
        return rooms.setup(live()).scenario();
    }

    @Override
    public int rounds() {
        checkIn();
        return rooms.setup(live()).rounds();
    }

    @Override
    public Optional<SeatAccess> seat() {
        @Nullable String seat = live().state().person(person).map(Person::seat).orElse(null);
        return seat == null || replaced() ? Optional.empty() : Optional.of(rooms.seat(session, seat, person, ref));
    }

    @Override
    public ScreenAccess screen() {
        return new Onlooker(this, new Projector(rooms, session));
    }

    @Override
    public Optional<RoomRefusal> submit(RoomCommand.OfPerson command) {
        if (replaced()) {
            return Optional.of(RoomRefusal.LINK_REPLACED);
        }
        if (command.person() != person) {
            return Optional.of(RoomRefusal.NO_SUCH_PERSON);
        }
        if (!rooms.mayAct(session, person)) {
            return Optional.of(RoomRefusal.TOO_FAST);
        }
        return rooms.submit(session, succession(command));
    }

    /** Whoever asks for a faction whose leader is gone takes over; that they are gone only the server knows. */
    private RoomCommand succession(RoomCommand.OfPerson command) {
        if (!(command instanceof RoomCommand.LeadFaction asked) || asked.faction() == null) {
            return command;
        }
        LiveRoom room = live();
        return room.state().person(person).map(Person::seat).stream()
                .flatMap(seat -> room.state().at(seat).stream())
                .filter(p -> p.id() != person && p.faction() == asked.faction())
                .filter(p -> room.attendance().presence(p.id()).place(rooms.now()) == Presence.Place.GONE)
                .<RoomCommand>map(leader -> new RoomCommand.Succeed(person, leader.id()))
                .findFirst()
                .orElse(command);
    }

    @Override
    public void touch(Presence.Activity activity) {
        if (isOut()) {
            return;
        }
        LiveRoom room = live();
        room.touch(person, activity, rooms.now());
        if (stoodInFor(room)) {
            rooms.submit(session, new RoomCommand.Return(person));
        }
    }

    private boolean stoodInFor(LiveRoom room) {
        return room.state()
                .person(person)
                .map(Person::seat)
                .flatMap(room.state()::chair)
                .filter(c -> c.cause() == org.liberalparadox.room.Chair.Cause.ABSENCE)
                .isPresent();
    }

    @Override
    public Runnable arrive() {
        if (isOut()) {
            return () -> {};
        }
        live().attendance().arrived(person);
        AtomicBoolean open = new AtomicBoolean(true);
        return () -> {
            if (open.getAndSet(false)) {
                live().attendance().left(person, rooms.now());
            }
        };
    }

    @Override
    public Optional<String> draft(String name) {
        return isOut() ? Optional.empty() : rooms.store().draft(session, person, name);
    }

    @Override
    public void keepDraft(String name, String text, Runnable safe) {
        if (!isOut()) {
            rooms.store().keepDraft(session, person, name, text, safe);
        }
    }

    @Override
    public Optional<Debrief> debrief() {
        return mayReadAll() ? rooms.debrief(session) : Optional.empty();
    }

    @Override
    public Optional<SeatAccess> told() {
        if (!mayReadAll()) {
            return Optional.empty();
        }
        String seat = live().state()
                .person(person)
                .map(Person::seat)
                .orElse(live().state().chairs().getFirst().seat());
        return Optional.of(rooms.look(session, seat, ref));
    }

    @Override
    public List<RoomEvent> log() {
        if (!mayReadAll()) {
            return List.of();
        }
        @Nullable String seat = live().state().person(person).map(Person::seat).orElse(null);
        return live().state().log().stream().filter(e -> mayHear(e, seat)).toList();
    }

    /** Once the debriefing is open, whoever is in the room may read how it was. */
    private boolean mayReadAll() {
        return !isOut() && live().state().stage() == Stage.CLOSED;
    }

    /** What the facilitator said to some seats stays with them. */
    private static boolean mayHear(RoomEvent event, @Nullable String seat) {
        return !(event instanceof RoomEvent.Announced said)
                || said.announcement().seats().isEmpty()
                || seat != null && said.announcement().isFor(seat);
    }

    @Override
    public Runnable listen(Runnable changed) {
        return WhileIn.listen(changed, this::isOut, told -> rooms.listen(session, told));
    }

    private LiveRoom live() {
        return rooms.room(session);
    }

    @Override
    public String toString() {
        return "person " + person + " of session " + session;
    }
}
