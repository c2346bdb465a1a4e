package org.liberalparadox.ui.table.state;

import static org.liberalparadox.ui.table.Dom.left;
import static org.liberalparadox.ui.table.Dom.span;
import static org.liberalparadox.ui.table.Dom.styled;
import static org.liberalparadox.ui.table.Dom.tag;
import static org.liberalparadox.ui.table.Dom.width;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.liberalparadox.engine.model.Factor;
import org.liberalparadox.engine.state.Track;
import org.liberalparadox.ui.component.FactorIcon;
import org.liberalparadox.ui.table.Marks;
import org.liberalparadox.ui.text.Names;
import org.liberalparadox.ui.text.Numbers;
import org.liberalparadox.ui.text.Words;

/** One track: icon and name, value, change, where it stood, and why it moved. */
final class TrackItem extends ListItem {
    private static final int CAUSES = 2;

    TrackItem(Factor factor, double value, double before, String meaning, List<Track> causes, Names names) {
        addClassNames("track", Marks.letter(factor));
        FactorIcon name = Marks.factor(factor);
        name.getElement().setAttribute("title", meaning);
        Span scale = styled("scale", new Span(width(tag("i"), value), left(tag("u"), before)));
        scale.getElement().setAttribute("role", "img");
        scale.getElement()
                .setAttribute(
                        "aria-label",
                        Words.t("state.scale", Names.factor(factor), Numbers.whole(value), Numbers.whole(before)));
        String why = why(factor, causes, names);
        Span cause = span("why", why);
        cause.getElement().setAttribute("title", why);
        add(name, span("v", Numbers.whole(value)), Marks.change(Math.round(value) - Math.round(before)), scale, cause);
    }

    private static String why(Factor factor, List<Track> causes, Names names) {
        String strongest = causes.stream()
                .filter(c -> c.factor() == factor && Math.abs(c.points()) >= 0.5)
                .sorted(Comparator.comparingDouble((Track c) -> Math.abs(c.points()))
                        .reversed())
                .limit(CAUSES)
                .map(c -> cause(c, names) + " " + Numbers.signedWhole(c.points()))
                .collect(Collectors.joining(" · "));
        return strongest.isEmpty() ? Words.t("state.nothingMoved") : strongest;
    }

    private static String cause(Track track, Names names) {
        return Words.or("cause." + track.cause(), track.cause(), names.any(track.subject()));
    }
}
