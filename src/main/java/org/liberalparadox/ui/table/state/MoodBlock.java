package org.liberalparadox.ui.table.state;

import static org.liberalparadox.ui.table.Dom.tag;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import org.liberalparadox.engine.model.Factor;
import org.liberalparadox.engine.model.Factors;
import org.liberalparadox.projection.SeatView;
import org.liberalparadox.ui.component.MoodRadar;
import org.liberalparadox.ui.component.PerFactor;
import org.liberalparadox.ui.table.Desk;
import org.liberalparadox.ui.table.Marks;
import org.liberalparadox.ui.text.Names;
import org.liberalparadox.ui.text.Numbers;
import org.liberalparadox.ui.text.Words;

/** Mood at home: how salient each factor is today. */
final class MoodBlock extends Div {

    MoodBlock(Desk desk, SeatView.Own me) {
        addClassName("moodrow");
        NativeTable table = new NativeTable();
        table.addClassName("mt");
        HtmlContainer caption = tag("caption", desk.term("mood", Words.t("state.mood")));
        HtmlContainer body = tag("tbody");
        for (Factor factor : Factor.values()) {
            double now = Math.round(me.mood().get(factor) * 100);
            double before = Math.round(me.moodBefore().get(factor) * 100);
            HtmlContainer head = tag("th", Names.factorInSentence(factor));
            head.getElement().setAttribute("scope", "row");
            body.add(tag("tr", head, tag("td", Numbers.whole(now)), tag("td", Marks.change(now - before))));
        }
        table.getElement().appendChild(caption.getElement(), body.getElement());
        MoodRadar radar = new MoodRadar(new MoodRadar.Data(percent(me.mood()), percent(me.baseMood())));
        add(radar, table);
    }

    private static PerFactor percent(Factors weights) {
        Factors p = weights.times(100).map(Math::rint);
        return new PerFactor(p.security(), p.culture(), p.economy(), p.rights());
    }
}
