package org.liberalparadox.ui.screen;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import org.jspecify.annotations.Nullable;
import org.liberalparadox.projection.ScreenView;
import org.liberalparadox.room.RoomView;
import org.liberalparadox.room.Stage;
import org.liberalparadox.session.ScreenAccess;

/** What everybody may see of a room: the way in while people gather, then the game. */
@CssImport("./styles/pages/screen.css")
public final class ScreenPanel extends Div {
    private final ScreenAccess access;
    private final ScreenBar bar;
    private final SaidToAll said = new SaidToAll();
    private final Div place = new Div();
    private @Nullable ScreenLobby lobby;
    private @Nullable ScreenGame game;

    /** What is shown at one moment. */
    public record Now(RoomView room, ScreenView game) {}

    public ScreenPanel(ScreenAccess access) {
        this.access = access;
        bar = new ScreenBar(access);
        addClassName("screen");
        place.addClassName("screen-place");
        add(bar, said, place);
    }

    /** Puts something below the bar, as words for who watches on a screen of their own. */
    public void underBar(Component words) {
        addComponentAtIndex(indexOf(place), words);
    }

    ScreenAccess access() {
        return access;
    }

    /** Reads room and game; to be called outside the lock of the screen. */
    public Now read() {
        return new Now(access.room(), access.game());
    }

    /** Draws what changed. */
    public void show(Now now) {
        bar.show(now);
        said.show(now.room());
        if (now.room().stage() == Stage.LOBBY) {
            if (lobby == null) {
                game = null;
                lobby = new ScreenLobby(access);
                replace(lobby);
            }
            lobby.show(now.room());
        } else {
            if (game == null) {
                lobby = null;
                game = new ScreenGame(access.rules());
                replace(game);
            }
            game.show(now);
        }
    }

    private void replace(Component shown) {
        place.removeAll();
        place.add(shown);
    }
}
