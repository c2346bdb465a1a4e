package org.liberalparadox.session;

import org.jspecify.annotations.Nullable;
import org.liberalparadox.engine.model.Rules;
import org.liberalparadox.engine.model.Scenario;
import org.liberalparadox.projection.ScreenView;
import org.liberalparadox.projection.ScreenViews;
import org.liberalparadox.room.RoomView;
import org.liberalparadox.room.RoomViews;

/** The public screen of a room. */
record Projector(RoomService rooms, String session) implements ScreenAccess {

    @Override
    public @Nullable String code() {
        return room().code();
    }

    @Override
    public RoomView room() {
        return rooms.room(session).view(RoomViews.PUBLIC, rooms.now());
    }

    @Override
    public ScreenView game() {
        Table table = rooms.table(session);
        return ScreenViews.of(table.game().now().state(), table.seats().bots().keySet());
    }

    @Override
    public Scenario scenario() {
        return rooms.setup(rooms.room(session)).scenario();
    }

    @Override
    public Rules rules() {
        return rooms.setup(rooms.room(session)).rules();
    }

    @Override
    public int rounds() {
        return rooms.setup(rooms.room(session)).rounds();
    }

    @Override
    public Runnable listen(Runnable changed) {
        return rooms.listen(session, changed);
    }
}
