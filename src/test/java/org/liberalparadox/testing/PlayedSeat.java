package org.liberalparadox.testing;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.liberalparadox.engine.command.GameCommand;
import org.liberalparadox.engine.model.Rules;
import org.liberalparadox.engine.model.Terms;
import org.liberalparadox.engine.state.Orders;
import org.liberalparadox.projection.Debrief;
import org.liberalparadox.projection.Forecast;
import org.liberalparadox.projection.OrdersForecast;
import org.liberalparadox.projection.Reckoning;
import org.liberalparadox.projection.SeatView;
import org.liberalparadox.projection.StageLens;
import org.liberalparadox.projection.StageLenses;
import org.liberalparadox.session.SeatAccess;
import org.liberalparadox.session.Submission;

/** A seat of a game that bots played, to look at; it accepts no commands. */
public record PlayedSeat(PlayedGame game, String seat) implements SeatAccess {

    @Override
    public String session() {
        return "played";
    }

    @Override
    public boolean adviser() {
        return true;
    }

    @Override
    public long version() {
        return 1;
    }

    @Override
    public SeatView view() {
        return game.view(seat);
    }

    @Override
    public Rules rules() {
        return game.state().setup().rules();
    }

    @Override
    public Submission submit(GameCommand.SeatCommand command) {
        return new Submission.NotYourSeat();
    }

    @Override
    public Forecast.Draft forecast(Terms draft) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Forecast.ClauseOption> clauses(List<String> parties) {
        return List.of();
    }

    @Override
    public OrdersForecast orders(Orders draft) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void stageGame(String partner, Consumer<StageLens> then) {
        then.accept(StageLenses.of(game.state(), seat, partner));
    }

    @Override
    public Optional<Reckoning> reckoning(int round) {
        return game.reckoning(seat, round);
    }

    @Override
    public Optional<Debrief> debrief() {
        return game.debrief();
    }

    @Override
    public Runnable listen(Runnable changed) {
        return () -> {};
    }
}
