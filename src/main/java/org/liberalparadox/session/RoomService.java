package org.liberalparadox.session;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.liberalparadox.engine.GameSetup;
import org.liberalparadox.projection.Debrief;
import org.liberalparadox.projection.Debriefs;
import org.liberalparadox.room.Person;
import org.liberalparadox.room.RoomCommand;
import org.liberalparadox.room.RoomDecision;
import org.liberalparadox.room.RoomEvent;
import org.liberalparadox.room.RoomRefusal;
import org.liberalparadox.room.RoomViews;
import org.liberalparadox.security.Guessing;
import org.liberalparadox.security.JoinCode;
import org.liberalparadox.security.Limits;
import org.liberalparadox.security.Secret;
import org.springframework.stereotype.Service;

/** Opens rooms, lets people in, and checks on every call who they are. */
@Service
public class RoomService implements Rooms {
    private static final int ATTEMPTS = 10;

    private final SessionService sessions;
    private final RoomStore store;
    private final Guessing guessing;
    private final Limits limits;
    private final Patience patience;

    RoomService(SessionService sessions, RoomStore store, Guessing guessing, Limits limits, Patience patience) {
        this.patience = patience;
        this.sessions = sessions;
        this.store = store;
        this.guessing = guessing;
        this.limits = limits;
    }

    @Override
    public Hosted host(HostSetup setup, String address) throws Sessions.BadSetup, TooManyTries {
        Hosting.of(setup, sessions);
        long wait = limits.openRoom(address);
        if (wait > 0) {
            throw new TooManyTries(wait);
        }
        return host(setup);
    }

    @Override
    public Hosted host(HostSetup setup) throws Sessions.BadSetup {
        Hosting hosting = Hosting.of(setup, sessions);
        sessions.store().create(hosting.session(), List.of());
        Secret secret = Secret.fresh();
        String screen = Secret.fresh().text();
        RoomStore.Key facilitator = RoomStore.Key.of(secret, hosting.session().id(), Person.FACILITATOR);
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            String code = JoinCode.fresh();
            try {
                store.open(new RoomStore.Door(hosting.session().id(), code, screen), hosting.first(), facilitator);
                sessions.table(hosting.session().id());
                return new Hosted(hosting.session().id(), secret.text(), facilitator.ref(), code, screen);
            } catch (RoomStore.CodeTaken taken) {
                // one in a thousand million; another code then
                continue;
            }
        }
        throw new IllegalStateException("no join code is free");
    }

    @Override
    public Optional<Welcome> knock(String code, String address) throws TooManyTries {
        Optional<LiveRoom> room = door(code, address);
        return room.map(this::welcome);
    }

    private Welcome welcome(LiveRoom room) {
        GameSetup setup = setup(room);
        return new Welcome(room.session(), setup.scenario(), setup.rounds(), room.view(RoomViews.PUBLIC, now()));
    }

    @Override
    public Ticket join(String code, String name, @Nullable String seat, String address) throws NotLetIn, TooManyTries {
        return enter(door(code, address).orElseThrow(() -> new NotLetIn(null)), new RoomCommand.Join(name, seat));
    }

    @Override
    public Optional<Invited> invitation(String secret) {
        return store.invitationBySecret(new Secret(secret).hash()).map(i -> {
            Welcome welcome = welcome(room(i.session()));
            return new Invited(welcome, welcome.room().chair(i.seat()));
        });
    }

    @Override
    public Ticket accept(String secret, String name) throws NotLetIn {
        RoomStore.Invitation invitation =
                store.invitationBySecret(new Secret(secret).hash()).orElseThrow(() -> new NotLetIn(null));
        return enter(room(invitation.session()), new RoomCommand.AcceptInvitation(name, invitation.seat()));
    }

    private Ticket enter(LiveRoom room, RoomCommand.OfServer command) throws NotLetIn {
        switch (room.submit(command, now())) {
            case RoomDecision.Refused refused -> throw new NotLetIn(refused.why());
            case RoomDecision.Accepted accepted -> {
                RoomEvent.PersonJoined joined =
                        (RoomEvent.PersonJoined) accepted.events().getFirst();
                wake(room);
                return ticket(room.session(), joined.person());
            }
        }
    }

    /** Every look at the door counts as a try at a code, a right one as none. */
    private Optional<LiveRoom> door(String code, String address) throws TooManyTries {
        long wait = guessing.wait(address);
        if (wait > 0) {
            throw new TooManyTries(wait);
        }
        Optional<RoomStore.Door> door = JoinCode.read(code).flatMap(store::byCode);
        if (door.isEmpty()) {
            guessing.failed(address);
        }
        return door.map(d -> sessions.rooms().room(d.session()));
    }

    Ticket ticket(String session, int person) {
        Secret secret = Secret.fresh();
        RoomStore.Key key = RoomStore.Key.of(secret, session, person);
        store.addKey(key);
        return new Ticket(session, secret.text(), key.ref());
    }

    /** A link with which people sit down at this seat, as long as it has room. */
    Ticket invite(String session, String seat) {
        Secret secret = Secret.fresh();
        RoomStore.Invitation invitation =
                new RoomStore.Invitation(RoomStore.Key.freshRef(), secret.hash(), session, seat);
        store.invite(invitation);
        return new Ticket(session, secret.text(), invitation.ref());
    }

    /** The links somebody had open nothing any more. */
    Ticket newLink(String session, int person) {
        room(session).revoke(store.revokeKeys(session, person));
        return ticket(session, person);
    }

    @Override
    public Optional<Participation> participant(String secret) {
        return store.keyBySecret(new Secret(secret).hash())
                .filter(k -> k.person() > Person.FACILITATOR)
                .map(k -> new Guest(this, k.session(), k.person(), k.ref()));
    }

    @Override
    public Optional<FacilitatorAccess> facilitate(String secret) {
        return store.keyBySecret(new Secret(secret).hash())
                .filter(k -> k.person() == Person.FACILITATOR)
                .map(k -> new Chairing(this, k.session(), k.ref()));
    }

    @Override
    public Optional<ScreenAccess> screen(String screen) {
        return store.byScreen(screen).map(d -> new Projector(this, d.session()));
    }

    @Override
    public Optional<String> reference(String secret) {
        String hash = new Secret(secret).hash();
        return store.keyBySecret(hash)
                .map(RoomStore.Key::ref)
                .or(() -> store.invitationBySecret(hash).map(RoomStore.Invitation::ref));
    }

    /** Empty when it was done. */
    Optional<RoomRefusal> submit(String session, RoomCommand command) {
        LiveRoom room = room(session);
        RoomDecision decision = room.submit(command, now());
        if (decision instanceof RoomDecision.Refused refused) {
            return Optional.of(refused.why());
        }
        if (command instanceof RoomCommand.SetDoor) {
            door(room);
        }
        if (command instanceof RoomCommand.ShowOut out) {
            store.revokeKeys(session, out.person());
        }
        wake(room);
        return Optional.empty();
    }

    /** A door that was shut gets another code when it opens: the old one may be another room's by now. */
    private void door(LiveRoom room) {
        String code = room.state().door() ? JoinCode.fresh() : null;
        while (!store.setCode(room.session(), code)) {
            code = JoinCode.fresh();
        }
        room.doorChanged();
    }

    /** A seat as somebody of its delegation holds it, who came with the link of this reference. */
    SeatAccess seat(String session, String seat, int person, String ref) {
        return new RoomSeat(new HeldSeat(sessions, session, seat), room(session), person, ref, limits);
    }

    /** A seat as somebody looks at it who may not act for it. */
    SeatAccess look(String session, String seat) {
        return look(session, seat, null);
    }

    /** The same for who came with the link of this reference, as long as it opens something. */
    SeatAccess look(String session, String seat, @Nullable String ref) {
        return new RoomSeat(new HeldSeat(sessions, session, seat), room(session), null, ref, limits);
    }

    /** Whether this person may do one thing more now. */
    boolean mayAct(String session, int person) {
        return limits.act(session, person);
    }

    Optional<Debrief> debrief(String session) {
        return Optional.of(Debriefs.of(
                table(session).game().now().state(), table(session).game().now().events()));
    }

    LiveRoom room(String session) {
        return sessions.rooms().room(session);
    }

    Table table(String session) {
        return sessions.table(session);
    }

    /** When somebody of this seat last did something in room or game, as far back as anything is stored. */
    Instant lastDeed(LiveRoom room, String seat) {
        room.recall(() -> sessions.deeds(room.session()));
        return room.lastDeed(seat);
    }

    Patience patience() {
        return patience;
    }

    RoomStore store() {
        return store;
    }

    Instant now() {
        return sessions.clock().instant();
    }

    GameSetup setup(LiveRoom room) {
        return table(room.session()).game().now().state().setup();
    }

    /** A change of the room may be the bots' turn. */
    void wake(LiveRoom room) {
        table(room.session()).game().wake();
    }

    /** Calls back after changes of room or game. */
    Runnable listen(String session, Runnable changed) {
        Runnable game = sessions.listen(session, changed);
        Runnable around = room(session).listen(changed);
        return () -> {
            game.run();
            around.run();
        };
    }
}
