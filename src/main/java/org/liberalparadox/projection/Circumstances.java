package org.liberalparadox.projection;

import java.util.ArrayList;
import java.util.List;
import org.liberalparadox.engine.model.Role;
import org.liberalparadox.engine.model.SeatDefinition;
import org.liberalparadox.engine.rule.CourtRisk;
import org.liberalparadox.engine.rule.Funding;
import org.liberalparadox.engine.rule.Interdependence;
import org.liberalparadox.engine.rule.Naturalisation;
import org.liberalparadox.engine.rule.RootCauses;
import org.liberalparadox.engine.state.GameState;

/**
 * What shapes a seat's politics besides tracks and mood, as numbers with a name: ties with the others (C01, X04),
 * what a court may say (I14), what aid has done about the causes people flee from (C34), on how
 * few donors an organisation lives (I01), who votes that came (I12).
 */
final class Circumstances {
    private Circumstances() {}

    static List<SeatView.Circumstance> of(GameState state, SeatDefinition seat) {
        List<SeatView.Circumstance> found = new ArrayList<>();
        if (seat.isState()) {
            Interdependence.Tie mean = Interdependence.mean(state, seat.id());
            found.add(new SeatView.Circumstance("ties", "third-pillar", mean.now(), mean.change()));
            double world = Interdependence.world(state);
            found.add(new SeatView.Circumstance("world", "third-pillar", world, world - 1));
        }
        if (seat.liberal()) {
            double risk = CourtRisk.of(state, seat.id());
            found.add(new SeatView.Circumstance(
                    "courtRisk", "court-risk", risk, risk - CourtRisk.atStart(state, seat.id())));
        }
        double citizens = Naturalisation.share(state, seat.id());
        if (citizens > 0) {
            found.add(new SeatView.Circumstance("citizens", "migrants-council", citizens, citizens));
        }
        if (!seat.conflict().isEmpty()) {
            double relief = RootCauses.relief(state, seat.id());
            found.add(new SeatView.Circumstance("roots", "first-hosts", relief, relief));
        }
        if (seat.role() == Role.ORGANISATION) {
            double few = Funding.concentration(state);
            found.add(new SeatView.Circumstance(
                    "donors", "organisations", few, few - Funding.concentrationAtStart(state)));
        }
        return List.copyOf(found);
    }
}
