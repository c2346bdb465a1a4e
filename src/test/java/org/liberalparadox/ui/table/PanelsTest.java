package org.liberalparadox.ui.table;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.liberalparadox.projection.SeatView;
import org.liberalparadox.testing.PlayedGame;
import org.liberalparadox.ui.TwoShores;
import org.liberalparadox.ui.Windows;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest(properties = "spring.datasource.url=jdbc:h2:mem:windows")
class PanelsTest {
    private static final SeatView VIEW = PlayedGame.begun("two-shores", 7).view(TwoShores.NORTH);

    @RegisterExtension
    final Windows windows = new Windows();

    private final List<Panel> made = new ArrayList<>();
    private final Div talks = new Div();
    private Panels panels;

    /** Counts how often it is drawn. */
    private static final class Panel extends Div implements Part {
        private final Place place;
        private int drawn;

        private Panel(Place place) {
            this.place = place;
        }

        @Override
        public void show(SeatView view) {
            drawn++;
        }
    }

    @BeforeEach
    void open() {
        windows.open();
        panels = new Panels();
        for (Place place : List.of(Place.WORLD, Place.OBLIGATIONS, Place.POLICY)) {
            panels.at(place, () -> {
                Panel panel = new Panel(place);
                made.add(panel);
                return panel;
            });
        }
        panels.fixed(Place.TALKS, talks);
    }

    private List<Place> visible() {
        return Arrays.stream(Place.values())
                .filter(place -> frame(place).isVisible())
                .toList();
    }

    private Component frame(Place place) {
        return panels.frames()[place.ordinal()];
    }

    private List<Component> in(Place place) {
        return frame(place).getChildren().toList();
    }

    @Test
    void aPanelIsMadeWhenSomebodyGoesThereAndOnlyOnce() {
        assertThat(made).isEmpty();
        panels.show(Place.WORLD, VIEW);
        assertThat(made).extracting(p -> p.place).containsExactly(Place.WORLD);
        panels.show(Place.POLICY, VIEW);
        panels.show(Place.WORLD, VIEW);
        assertThat(made).extracting(p -> p.place).containsExactly(Place.WORLD, Place.POLICY);
        assertThat(in(Place.WORLD)).containsExactly(made.getFirst());
        assertThat(in(Place.OBLIGATIONS)).isEmpty();
    }

    @Test
    void onePanelShowsAndIsDrawn() {
        panels.show(Place.WORLD, VIEW);
        panels.show(Place.POLICY, VIEW);
        panels.show(Place.POLICY, VIEW);
        assertThat(visible()).containsExactly(Place.POLICY);
        assertThat(made).extracting(p -> p.drawn).containsExactly(1, 2);
    }

    @Test
    void theNewsHaveAColumnOfTheirOwn() {
        panels.show(Place.NEWS, VIEW);
        assertThat(visible()).isEmpty();
    }

    @Test
    void onlyTheCurrentPanelIsKept() {
        panels.show(Place.WORLD, VIEW);
        panels.show(Place.OBLIGATIONS, VIEW);
        panels.show(Place.POLICY, VIEW);
        panels.keepOnly(Place.POLICY);
        assertThat(in(Place.WORLD)).isEmpty();
        assertThat(in(Place.OBLIGATIONS)).isEmpty();
        assertThat(in(Place.POLICY)).containsExactly(made.getLast());
        panels.show(Place.WORLD, VIEW);
        assertThat(made).hasSize(4);
        assertThat(in(Place.WORLD)).containsExactly(made.getLast());
    }

    @Test
    void whatOthersBringUpToDateStaysInItsPlace() {
        panels.show(Place.TALKS, VIEW);
        assertThat(visible()).containsExactly(Place.TALKS);
        panels.keepOnly(Place.WORLD);
        assertThat(in(Place.TALKS)).containsExactly(talks);
    }
}
