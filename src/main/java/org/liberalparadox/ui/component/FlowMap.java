package org.liberalparadox.ui.component;

import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A region with the people hosted in each state and the people on the move between them. */
@Tag("lp-flow-map")
@JsModule("./components/lp-flow-map.ts")
public final class FlowMap extends Chart<FlowMap.Data> implements HasSize {

    public FlowMap() {}

    public FlowMap(Data data) {
        super(data);
    }

    /**
     * What the map shows.
     *
     * @param title the finding, as a sentence
     * @param subtitle what is measured and how to read it
     * @param summary the picture in words; composed from the data when null
     * @param source shown in the foot
     * @param map the region: aegean, two-shores, north-america, central-europe, andaman or world
     */
    public record Data(
            @Nullable String title,
            @Nullable String subtitle,
            @Nullable String summary,
            @Nullable String source,
            String map,
            List<Place> places,
            List<Flow> flows) {}

    /**
     * A country on the map.
     *
     * @param at its name on the map, when that is not the mark in lower case (invented names keep real outlines)
     * @param hosted people hosted there
     * @param me whether it is the viewer's
     * @param seat whether somebody at the table governs it
     */
    public record Place(
            String id,
            String mark,
            String flag,
            String name,
            @Nullable String at,
            long hosted,
            boolean me,
            boolean seat) {}

    /** People who moved between two places, named by their id. */
    public record Flow(String from, String to, long people) {}
}
