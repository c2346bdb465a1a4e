package org.liberalparadox.session;

import org.jspecify.annotations.Nullable;
import org.liberalparadox.engine.model.Rules;
import org.liberalparadox.engine.model.Scenario;
import org.liberalparadox.projection.ScreenView;
import org.liberalparadox.room.RoomView;

/** What everybody may see: for the projector and for observers. */
public interface ScreenAccess {
    String session();

    /** With which people join; null where it lets nobody in any more. */
    @Nullable
    String code();

    RoomView room();

    ScreenView game();

    Scenario scenario();

    Rules rules();

    int rounds();

    /** Calls back after each stored change of room and game, on any thread; run the result to stop. */
    Runnable listen(Runnable changed);
}
