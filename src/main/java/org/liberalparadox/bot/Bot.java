package org.liberalparadox.bot;

import java.util.List;
import org.liberalparadox.engine.command.GameCommand;
import org.liberalparadox.projection.SeatView;

/** Plays a seat. */
public interface Bot {
    /**
     * What the bot does next in this view: commands in order, the last a {@code DeclareReady} when it has nothing more to
     * do in this phase. Called again whenever something changed; must come to an end.
     */
    List<GameCommand.SeatCommand> act(SeatView view);
}
