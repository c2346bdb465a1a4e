package org.liberalparadox.ui.solo;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.liberalparadox.engine.model.Factors;
import org.liberalparadox.engine.model.SeatDefinition;
import org.liberalparadox.projection.SeatView;
import org.liberalparadox.ui.component.MoodRadar;
import org.liberalparadox.ui.component.PerFactor;
import org.liberalparadox.ui.component.SeatMark;
import org.liberalparadox.ui.page.Marks;
import org.liberalparadox.ui.text.Words;

/**
 * The brief of a seat, public and confidential, read before round 1. The table shows it in place of its sheet when a
 * game is entered for the first time; it brings its own first-level heading, and {@code onReady} closes it.
 */
@CssImport("./styles/pages/brief.css")
public class BriefPanel extends Article {
    private static final int WORDS_A_MINUTE = 200;

    public BriefPanel(SeatView view, Runnable onReady) {
        this(view, Words.t("brief.again"), Words.t("brief.ready"), onReady);
    }

    /** The same brief with other words at its foot, as when it is read once more. */
    public BriefPanel(SeatView view, String note, String close, Runnable onClose) {
        this(view, foot(note, close, onClose));
    }

    /** The same brief with something else below it. */
    public BriefPanel(SeatView view, Component below) {
        addClassName("brief-panel");
        SeatView.Seat me = view.seat(view.me().seat());
        SeatDefinition.Brief brief = view.me().brief();
        Paragraph kicker = new Paragraph(Words.t("brief.kicker", view.title(), minutes(brief)));
        kicker.addClassName("kicker");
        SeatMark mark = SeatMark.asTitle(Marks.of(me));
        mark.addClassName("xl");
        H1 title = new H1(mark, new Span(brief.title()));
        Div text = new Div();
        text.addClassNames("brief", "cols2");
        brief.situation().lines().forEach(line -> text.add(new Paragraph(line)));
        add(kicker, title, text, confidential(view), below);
    }

    private static int minutes(SeatDefinition.Brief brief) {
        String all = String.join(" ", brief.situation(), brief.confidential(), brief.redLine(), brief.secret());
        return Math.max(1, (int) Math.round(2.0 * all.split("\\s+").length / WORDS_A_MINUTE));
    }

    private static Section confidential(SeatView view) {
        SeatDefinition.Brief brief = view.me().brief();
        Span tag = new Span(Words.t("brief.confidential"));
        tag.addClassName("tag");
        H2 head = new H2(tag, new Span(Words.t("brief.only")));
        Div middle = new Div(
                new H3(Words.t("brief.redLine")),
                new Paragraph(brief.redLine()),
                new H3(Words.t("brief.secret")),
                new Paragraph(brief.secret()));
        Div grid = new Div(goals(view), middle, mood(view.me()));
        grid.addClassName("brief-grid");
        Div orders = new Div();
        orders.addClassNames("brief", "brief-orders");
        brief.confidential().lines().forEach(line -> orders.add(new Paragraph(line)));
        Section section = new Section(head, orders, grid, new H3(Words.t("brief.holds")), holds(view));
        section.addClassName("brief-confidential");
        return section;
    }

    private static Div goals(SeatView view) {
        OrderedList list = new OrderedList();
        list.addClassName("brief-goals");
        for (SeatView.Goal goal : view.me().goals()) {
            Span points = new Span(Words.t("brief.points", goal.points()));
            points.addClassName("points");
            list.add(new ListItem(new Span(goal.text()), points));
        }
        return new Div(new H3(Words.t("brief.goals")), list);
    }

    private static Div mood(SeatView.Own me) {
        MoodRadar radar = new MoodRadar(new MoodRadar.Data(percent(me.mood()), percent(me.interest())));
        return new Div(new H3(Words.t("brief.mood")), radar);
    }

    private static PerFactor percent(Factors weights) {
        Factors p = weights.times(100).map(Math::rint);
        return new PerFactor(p.security(), p.culture(), p.economy(), p.rights());
    }

    private static UnorderedList holds(SeatView view) {
        UnorderedList list = new UnorderedList();
        list.addClassName("brief-holds");
        for (SeatDefinition.Holds hold : view.me().brief().holds()) {
            SeatMark mark = SeatMark.withName(Marks.of(view.seat(hold.seat())));
            list.add(new ListItem(mark, new Paragraph(hold.text())));
        }
        return list;
    }

    private static Div foot(String words, String close, Runnable onClose) {
        Paragraph note = new Paragraph(words);
        note.addClassName("muted");
        Button ready = new Button(close, click -> onClose.run());
        ready.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_LARGE);
        Div foot = new Div(note, ready);
        foot.addClassName("brief-foot");
        return foot;
    }
}
