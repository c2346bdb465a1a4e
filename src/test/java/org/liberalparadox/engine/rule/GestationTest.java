package org.liberalparadox.engine.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.liberalparadox.engine.analysis.Constituency;
import org.liberalparadox.engine.analysis.Support;
import org.liberalparadox.engine.model.Form;
import org.liberalparadox.engine.model.Model;
import org.liberalparadox.engine.state.GameState;
import org.liberalparadox.testing.Given;
import org.liberalparadox.testing.Shipped;

/** A state that shares in a smaller circle shares more easily in a wider one (S05). */
class GestationTest {

    private static double ofFullCost(String seat, Form form, double full, String... changes) {
        GameState state = Given.setup(Shipped.setup("aegean-2015", 1, changes)).state();
        Model model = state.setup().rules().model();
        Constituency home = Standing.home(state, seat);
        double closed = home.mood().security() + home.mood().culture();
        return Support.sovereignty(form, null, home, model) / (full * 2 * closed);
    }

    private static Model.Ratification costs() {
        return Shipped.setup("aegean-2015", 1).rules().model().ratification();
    }

    @Test
    void aMemberIsSparedPartOfTheCostOfWiderForms() {
        double spared =
                Shipped.setup("aegean-2015", 1).rules().model().regimes().gestation();
        assertThat(ofFullCost("germany", Form.MULTILATERAL, costs().sovereigntyMultilateral()))
                .isCloseTo(1 - spared, within(1e-9));
        assertThat(ofFullCost("germany", Form.REGIONAL, costs().sovereigntyRegional()))
                .isCloseTo(1 - spared, within(1e-9));
    }

    @Test
    void aBargainOfTwoCostsItAsMuchAsAnybody() {
        assertThat(ofFullCost("germany", Form.BILATERAL, costs().sovereigntyBilateral()))
                .isCloseTo(1, within(1e-9));
    }

    @Test
    void whoBelongsToNothingPaysInFull() {
        assertThat(ofFullCost("germany", Form.MULTILATERAL, costs().sovereigntyMultilateral(), "regimes=[]", "deck=[]"))
                .isCloseTo(1, within(1e-9));
    }
}
