package org.liberalparadox.session;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.liberalparadox.engine.command.GameCommand;
import org.liberalparadox.engine.model.Rules;
import org.liberalparadox.engine.model.Terms;
import org.liberalparadox.engine.state.Orders;
import org.liberalparadox.projection.CabinetView;
import org.liberalparadox.projection.Debrief;
import org.liberalparadox.projection.Forecast;
import org.liberalparadox.projection.OrdersForecast;
import org.liberalparadox.projection.Reckoning;
import org.liberalparadox.projection.SeatView;
import org.liberalparadox.projection.StageLens;

/**
 * What the holder of a seat may see and do. The seat is checked here on every call, whatever a screen believes: in a room who was
 * moved meets {@link SeatLost}, who was shown out {@link RoomLost}.
 */
public interface SeatAccess {
    String session();

    String seat();

    /** Whether the adviser speaks in this session. */
    boolean adviser();

    /** Number of events so far; a screen that knows this version is up to date. */
    long version();

    SeatView view();

    /** The rules this session is played by, however the files have changed since. */
    Rules rules();

    /** Submits a command for this seat; a command for another seat is refused. */
    Submission submit(GameCommand.SeatCommand command);

    Forecast.Draft forecast(Terms draft);

    /** Every clause the parties could promise each other, with the reason where one cannot. */
    List<Forecast.ClauseOption> clauses(List<String> parties);

    OrdersForecast orders(Orders draft);

    /**
     * The situation the seat is in with a partner, as far as it can know; calls back once it is reckoned, on any thread, and
     * never for the leader of a faction.
     */
    void stageGame(String partner, Consumer<StageLens> then);

    /** A round told in order; empty before it has been reckoned. */
    Optional<Reckoning> reckoning(int round);

    /** Empty before the game is over. */
    Optional<Debrief> debrief();

    /** Cabinet mode: what somebody of the delegation may know of it; empty where parliaments vote as ever. */
    default Optional<CabinetView> cabinet() {
        return Optional.empty();
    }

    /** Calls back after each stored change, on any thread; run the result to stop. */
    Runnable listen(Runnable changed);
}
