package org.liberalparadox.ui.debrief;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import java.util.ArrayList;
import java.util.List;
import org.liberalparadox.projection.Debrief;
import org.liberalparadox.ui.page.Sheet;

/** The debriefing of one game: the ending first, the timeline next, and below it the figures of the chosen round. */
class DebriefPage extends Sheet {
    private final List<AtRound> figures = new ArrayList<>();

    DebriefPage(Told told) {
        super("debrief");
        Scores scores = figure(new Scores(told));
        Div lead = new Div(new Ending(told), scores);
        lead.addClassName("debrief-lead");
        add(lead);

        MomentChooser moments = new MomentChooser(told, this::show);
        add(moments);

        Div now = new Div(figure(new TrailsFigure(told)), figure(new LedgerFigure(told)));
        now.addClassName("debrief-two");
        add(now);
        Component people = figure(new PeopleFigure(told));
        Debrief.Bargain best = told.debrief().best();
        if (best == null) {
            add(people);
        } else {
            Div two = new Div(new RoomFigure(told, best), people);
            two.addClassName("debrief-two");
            add(two);
        }

        Div later = new Div(new DealsSection(told), new Section(new CooperationFigure(told), new GoalsSection(told)));
        later.addClassName("debrief-two");
        add(later, new ShocksSection(told), new QuestionsSection(told));
        show(told.rounds());
    }

    private <T extends AtRound> T figure(T figure) {
        figures.add(figure);
        return figure;
    }

    void show(int round) {
        figures.forEach(figure -> figure.show(round));
    }
}
