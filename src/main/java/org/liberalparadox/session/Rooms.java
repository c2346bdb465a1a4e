package org.liberalparadox.session;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.liberalparadox.engine.model.Scenario;
import org.liberalparadox.room.RoomRefusal;
import org.liberalparadox.room.RoomView;

/** Opens rooms, lets people in, and finds again who holds a secret. */
public interface Rooms {
    /** Opens a room; refuses an unknown scenario, seat or strategy with what would be right. */
    Hosted host(HostSetup setup) throws Sessions.BadSetup;

    /** Opens a room for somebody at this address, who may open so many an hour. */
    Hosted host(HostSetup setup, String address) throws Sessions.BadSetup, TooManyTries;

    /**
     * What somebody at the door sees; empty for a code that lets nobody in. Looking changes nothing, so that the preview
     * of a link takes no seat.
     */
    Optional<Welcome> knock(String code, String address) throws TooManyTries;

    /** Comes in; the ticket is the person's for good. */
    Ticket join(String code, String name, @Nullable String seat, String address) throws NotLetIn, TooManyTries;

    /** What somebody with the invitation to a seat sees; empty for a wrong one, or one that was taken out of use. */
    Optional<Invited> invitation(String secret);

    /** Comes in with the invitation to a seat. */
    Ticket accept(String secret, String name) throws NotLetIn;

    /** Whoever came in with this secret; empty for a wrong one, or one that was taken out of use. */
    Optional<Participation> participant(String secret);

    /** The facilitator with this secret. */
    Optional<FacilitatorAccess> facilitate(String secret);

    /** The public screen at this address. */
    Optional<ScreenAccess> screen(String screen);

    /** What stands in addresses instead of this secret; empty for a wrong one. */
    Optional<String> reference(String secret);

    /**
     * A new room.
     *
     * @param secret the facilitator's
     * @param ref stands in addresses instead of it
     * @param screen address of the public screen
     */
    record Hosted(String session, String secret, String ref, String code, String screen) {
        @Override
        public String toString() {
            return "Hosted[" + session + "]";
        }
    }

    /** What the door shows: the scenario, and the seats with who is at them. */
    record Welcome(String session, Scenario scenario, int rounds, RoomView room) {
        /** Seats somebody may take. */
        public List<RoomView.Seat> free() {
            return room.chairs().stream().filter(RoomView.Seat::open).toList();
        }
    }

    /** What an invitation shows: the door, and the seat it leads to. */
    record Invited(Welcome welcome, RoomView.Seat seat) {}

    /** Cannot come in, and why. */
    final class NotLetIn extends Exception {
        private static final long serialVersionUID = 1L;

        private final transient @Nullable RoomRefusal why;

        /** @param why or null for a code that lets nobody in */
        public NotLetIn(@Nullable RoomRefusal why) {
            super(why == null ? "no such code" : why.name());
            this.why = why;
        }

        public @Nullable RoomRefusal why() {
            return why;
        }
    }

    /** So many codes were tried or rooms opened from this address, or from everywhere, that it looks like no class. */
    final class TooManyTries extends Exception {
        private static final long serialVersionUID = 1L;

        private final long seconds;

        public TooManyTries(long seconds) {
            super("try again in " + seconds + " s");
            this.seconds = seconds;
        }

        /** How long to wait. */
        public long seconds() {
            return seconds;
        }
    }
}
