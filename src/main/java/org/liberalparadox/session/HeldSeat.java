package org.liberalparadox.session;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.liberalparadox.engine.command.GameCommand;
import org.liberalparadox.engine.model.Factor;
import org.liberalparadox.engine.model.Rules;
import org.liberalparadox.engine.model.Terms;
import org.liberalparadox.engine.state.GameState;
import org.liberalparadox.engine.state.Orders;
import org.liberalparadox.projection.CabinetView;
import org.liberalparadox.projection.CabinetViews;
import org.liberalparadox.projection.Debrief;
import org.liberalparadox.projection.Forecast;
import org.liberalparadox.projection.OrdersForecast;
import org.liberalparadox.projection.Reckoning;
import org.liberalparadox.projection.SeatView;
import org.liberalparadox.projection.StageLens;

/** A seat in the hands of somebody who knew its secret. Keeps no game, so that idle ones can leave memory. */
record HeldSeat(SessionService sessions, String session, String seat) implements SeatAccess {

    @Override
    public boolean adviser() {
        return table().session().adviser();
    }

    @Override
    public long version() {
        return now().version();
    }

    @Override
    public SeatView view() {
        return table().view(seat);
    }

    @Override
    public Rules rules() {
        return now().state().setup().rules();
    }

    @Override
    public Submission submit(GameCommand.SeatCommand command) {
        return command.seat().equals(seat) ? table().game().submit(command) : new Submission.NotYourSeat();
    }

    @Override
    public Forecast.Draft forecast(Terms draft) {
        Table table = table();
        GameState state = table.game().now().state();
        return Projections.forecast(state, seat, draft, partner -> adviser() ? table.room(state, seat, partner) : null);
    }

    @Override
    public List<Forecast.ClauseOption> clauses(List<String> parties) {
        return Projections.clauses(now().state(), seat, parties);
    }

    @Override
    public OrdersForecast orders(Orders draft) {
        return Projections.orders(now().state(), seat, draft);
    }

    @Override
    public void stageGame(String partner, Consumer<StageLens> then) {
        Table table = table();
        GameState state = table.game().now().state();
        Thread.startVirtualThread(() -> then.accept(table.stageGame(state, seat, partner)));
    }

    @Override
    public Optional<Reckoning> reckoning(int round) {
        return Projections.reckoning(now(), seat, round);
    }

    @Override
    public Optional<Debrief> debrief() {
        return Projections.debrief(now());
    }

    CabinetView cabinet(@Nullable Factor faction) {
        return CabinetViews.of(now().state(), seat, faction);
    }

    @Override
    public Runnable listen(Runnable changed) {
        return sessions.listen(session, changed);
    }

    private Table table() {
        return sessions.table(session);
    }

    private GameSession.Moment now() {
        return table().game().now();
    }

    @Override
    public String toString() {
        return "seat " + seat + " of session " + session;
    }
}
