package org.liberalparadox.session;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.liberalparadox.engine.command.GameCommand;
import org.liberalparadox.room.RoomCommand;
import org.liberalparadox.store.TestDatabase;

/**
 * Runs a room whose clock ends the phases, lets its facilitator take notes and one delegate write to the other, and says after
 * each how much is stored: what {@link RoomKillIT} kills.
 */
final class KilledRoom {
    private static final long BETWEEN = 5;

    private KilledRoom() {}

    /** Arguments: file, epoch, secret of the facilitator, secret of a delegate. */
    public static void main(String[] args) throws InterruptedException {
        FastServer server = new FastServer(TestDatabase.reopened(Path.of(args[0])), Instant.parse(args[1]));
        FacilitatorAccess facilitator = server.rooms().facilitate(args[2]).orElseThrow();
        Participation delegate = server.rooms().participant(args[3]).orElseThrow();
        System.out.println("woke");
        server.caretaker().wake();
        while (true) {
            server.caretaker().tick();
            facilitator.submit(new RoomCommand.Note("It is " + server.instant()));
            delegate.seat()
                    .orElseThrow()
                    .submit(new GameCommand.SendNote(TestRoom.NORTH, List.of(TestRoom.SOUTH), "Still there?"));
            String session = facilitator.session();
            System.out.println("stored "
                    + server.sessions().table(session).game().now().version() + " "
                    + server.rooms().room(session).version());
            Thread.sleep(BETWEEN);
        }
    }
}
