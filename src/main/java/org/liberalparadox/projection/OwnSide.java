package org.liberalparadox.projection;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.liberalparadox.engine.GameSetup;
import org.liberalparadox.engine.Options;
import org.liberalparadox.engine.analysis.Constituency;
import org.liberalparadox.engine.model.Factor;
import org.liberalparadox.engine.model.Factors;
import org.liberalparadox.engine.model.Model;
import org.liberalparadox.engine.model.Objective;
import org.liberalparadox.engine.model.SeatDefinition;
import org.liberalparadox.engine.rule.Dues;
import org.liberalparadox.engine.rule.Horizon;
import org.liberalparadox.engine.rule.Objectives;
import org.liberalparadox.engine.rule.Purse;
import org.liberalparadox.engine.rule.Rounding;
import org.liberalparadox.engine.rule.SocialContract;
import org.liberalparadox.engine.state.GameState;
import org.liberalparadox.engine.state.SeatState;
import org.liberalparadox.engine.state.Track;

/** The viewer's own state, exact. */
final class OwnSide {
    private OwnSide() {}

    static SeatView.Own of(GameState state, Constituency home, Options options, double winSet) {
        GameSetup setup = state.setup();
        Model model = setup.rules().model();
        SeatState now = state.seat(home.seat());
        SeatDefinition seat = setup.scenario().seat(home.seat());
        SeatState.@Nullable Stand before = Past.at(now, state.round() - 1);
        SeatState.@Nullable Stand earlier = Past.at(now, Math.max(0, Past.reckoned(state) - 1));
        Factors tracks = now.tracks();
        Factors tracksBefore = unmoved(tracks, now.causes());
        double contract = Rounding.tenth(SocialContract.of(tracks, model));
        return new SeatView.Own(
                seat.id(),
                null,
                seat.trackMeaning(),
                tracks,
                tracksBefore,
                now.causes(),
                SocialContract.openness(tracks),
                SocialContract.closure(tracks),
                contract,
                Rounding.tenth(SocialContract.of(tracksBefore, model)),
                model.contract().fall(),
                now.mood(),
                before == null ? seat.mood() : before.mood(),
                now.baseMood(),
                seat.interest(),
                Rounding.hundredth(home.noAgreement()),
                home.climate(),
                before == null ? home.noAgreement() : before.noAgreement(),
                Rounding.hundredth(home.caution()),
                Rounding.hundredth(home.needed()),
                winSet,
                before == null ? 0 : before.winSet(),
                now.budget(),
                now.budget() - Purse.available(state, seat.id()),
                Dues.owed(state, seat.id()),
                now.capital(),
                Horizon.discountFactor(state, seat.id()),
                now.salience(),
                now.polarisation(),
                now.approval(),
                earlier == null ? now.approval() : earlier.approval(),
                model.politics().defeat(),
                PublicSeats.electionIn(state, seat),
                now.populist(),
                now.mandate(),
                now.policy(),
                seat.policy(),
                now.orders(),
                options.reopen(),
                seat.brief(),
                Deferred.list(() -> goals(state, seat)),
                seat.stakes(),
                Deferred.list(() -> Circumstances.of(state, seat)));
    }

    private static List<SeatView.Goal> goals(GameState state, SeatDefinition seat) {
        List<SeatView.Goal> goals = new ArrayList<>(seat.objectives().size());
        for (Objective objective : seat.objectives()) {
            goals.add(new SeatView.Goal(
                    objective.text(), objective.points(), Objectives.met(state, seat.id(), objective.condition())));
        }
        return List.copyOf(goals);
    }

    /** Where the tracks stood before what moved them last, so that change and causes tell the same story. */
    private static Factors unmoved(Factors tracks, List<Track> causes) {
        double[] moved = new double[Factor.values().length];
        for (Track cause : causes) {
            moved[cause.factor().ordinal()] += cause.points();
        }
        return new Factors(
                tracks.security() - moved[Factor.SECURITY.ordinal()],
                tracks.culture() - moved[Factor.CULTURE.ordinal()],
                tracks.economy() - moved[Factor.ECONOMY.ordinal()],
                tracks.rights() - moved[Factor.RIGHTS.ordinal()]);
    }
}
