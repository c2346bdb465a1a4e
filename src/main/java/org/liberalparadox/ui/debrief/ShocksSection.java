package org.liberalparadox.ui.debrief;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.liberalparadox.projection.Debrief;
import org.liberalparadox.ui.text.Numbers;
import org.liberalparadox.ui.text.Words;

/** What each shock did at home, through both channels: the mood, and the value of no agreement. */
class ShocksSection extends Section {
    private final Told told;

    ShocksSection(Told told) {
        this.told = told;
        addClassNames("fig", "debrief-wide");
        Paragraph sub = new Paragraph(Words.t("debrief.shocks.sub"));
        sub.addClassName("sub");
        add(new H3(Words.t("debrief.shocks.title")), sub);
        List<Debrief.Shock> all = told.debrief().shocks();
        List<Debrief.Shock> own =
                all.stream().filter(s -> s.seat().equals(told.me())).toList();
        if (all.isEmpty()) {
            add(new Paragraph(Words.t("debrief.shocks.none")));
        } else if (own.isEmpty() || own.size() == all.size()) {
            add(table(all));
        } else {
            add(table(own), new Details(Words.t("debrief.shocks.all", all.size()), table(all)));
        }
    }

    private TableOf table(List<Debrief.Shock> shocks) {
        TableOf table = new TableOf(
                Words.t("debrief.shocks.title"),
                List.of(
                        Words.t("debrief.shocks.event"),
                        Words.t("debrief.shocks.seat"),
                        Words.t("debrief.shocks.mood"),
                        Words.t("debrief.shocks.b"),
                        Words.t("debrief.shocks.winSet")));
        for (Debrief.Shock s : shocks) {
            double was = s.moodBefore().security() + s.moodBefore().culture();
            double now = s.mood().security() + s.mood().culture();
            table.row(
                    new Span(Words.t(
                            "debrief.shocks.row", s.round(), told.names().card(s.card()))),
                    List.of(
                            told.seat(s.seat()).name(),
                            Words.t("debrief.arrow", Numbers.percent(was), Numbers.percent(now)),
                            Words.t("debrief.arrow", Numbers.tenth(s.bBefore()), Numbers.tenth(s.b())),
                            Words.t("debrief.arrow", Numbers.percent(s.winSetBefore()), Numbers.percent(s.winSet()))));
        }
        return table;
    }
}
