package org.liberalparadox.session;

import org.jspecify.annotations.Nullable;
import org.liberalparadox.engine.model.Rules;
import org.liberalparadox.engine.model.Scenario;
import org.liberalparadox.projection.ScreenView;
import org.liberalparadox.room.RoomView;

/** The public screen as somebody in the room looks at it: as long as they are in the room. */
record Onlooker(Guest who, Projector projector) implements ScreenAccess {

    private Projector mine() {
        who.checkIn();
        return projector;
    }

    @Override
    public String session() {
        return projector.session();
    }

    @Override
    public @Nullable String code() {
        return mine().code();
    }

    @Override
    public RoomView room() {
        return mine().room();
    }

    @Override
    public ScreenView game() {
        return mine().game();
    }

    @Override
    public Scenario scenario() {
        return mine().scenario();
    }

    @Override
    public Rules rules() {
        return mine().rules();
    }

    @Override
    public int rounds() {
        return mine().rounds();
    }

    @Override
    public Runnable listen(Runnable changed) {
        return who.listen(changed);
    }
}
