package org.liberalparadox.ui.debrief;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.H5;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.liberalparadox.engine.model.Clause;
import org.liberalparadox.engine.state.Cabinet;
import org.liberalparadox.projection.Debrief;
import org.liberalparadox.ui.component.SeatMark;
import org.liberalparadox.ui.text.Numbers;
import org.liberalparadox.ui.text.Words;

/** Each package that came before parliaments: its clauses, and every margin with linkage and without. */
class DealsSection extends Section {
    private final Told told;

    DealsSection(Told told) {
        this.told = told;
        addClassNames("fig", "deals");
        Paragraph sub = new Paragraph(Words.t("debrief.deals.sub"));
        sub.addClassName("sub");
        add(new H3(Words.t("debrief.deals.title")), sub);
        if (told.debrief().deals().isEmpty()) {
            add(new Paragraph(Words.t("debrief.deals.none")));
        }
        told.debrief().deals().forEach(deal -> add(article(deal)));
    }

    private Article article(Debrief.Deal deal) {
        String parties = told.names().places(deal.terms().parties());
        Span status = new Span(
                Words.or("debrief.deals.status." + deal.status().name(), Words.t("debrief.deals.status.other")));
        status.addClassName("pill");
        H4 title = new H4(Words.t("debrief.deals.deal", deal.round(), parties));
        UnorderedList clauses = new UnorderedList();
        clauses.addClassName("clauses");
        deal.terms().clauses().forEach(clause -> clauses.add(new ListItem(clause(clause))));
        Article article = new Article(title, status, clauses);
        if (!deal.margins().isEmpty()) {
            article.add(margins(parties, deal.margins()));
        }
        deal.cabinets().forEach(cabinet -> article.add(cabinet(cabinet)));
        List<String> bought = deal.margins().stream()
                .filter(m -> m.with() >= 0 && m.withoutLinkage() < 0)
                .map(m -> told.names().place(m.seat()))
                .toList();
        if (!bought.isEmpty()) {
            article.add(new Paragraph(Words.t("debrief.deals.bought", Words.and(bought))));
        }
        return article;
    }

    /** How the factions of a cabinet voted, and who cast the vote: a leader, or the model for one who was missing. */
    private Div cabinet(Cabinet cabinet) {
        UnorderedList said = new UnorderedList();
        said.addClassName("cabinet-said");
        for (Cabinet.Division d : cabinet.divisions()) {
            Span who = new Span(Words.t(d.leader() ? "cabinet.byLeader" : "cabinet.byModel"));
            who.addClassName("muted");
            said.add(new ListItem(
                    org.liberalparadox.ui.table.Marks.factor(d.faction()),
                    new Span(" " + Numbers.percent(d.weight()) + " "),
                    new Span(Words.t(d.aye() ? "cabinet.aye" : "cabinet.nay") + " "),
                    who));
        }
        Div divided =
                new Div(new H5(Words.t("debrief.deals.cabinet", told.names().place(cabinet.seat()))), said);
        divided.addClassName("cabinet-divided");
        return divided;
    }

    private String clause(Clause clause) {
        String to = clause.beneficiary().equals(Clause.ALL)
                ? Words.t("debrief.deals.everybody")
                : told.names().place(clause.beneficiary());
        String issue = told.names().issueInSentence(clause.issue());
        return Words.t("debrief.deals.clause", told.names().place(clause.giver()), to, issue, clause.level());
    }

    private TableOf margins(String parties, List<Debrief.Margin> margins) {
        TableOf table = new TableOf(
                Words.t("debrief.deals.title") + ": " + parties,
                List.of(
                        Words.t("debrief.deals.seat"),
                        Words.t("debrief.deals.with"),
                        Words.t("debrief.deals.without"),
                        Words.t("debrief.deals.national")));
        for (Debrief.Margin margin : margins) {
            table.row(
                    SeatMark.withName(told.mark(margin.seat())),
                    List.of(signed(margin.with()), signed(margin.withoutLinkage()), Numbers.margin(margin.national())));
        }
        return table;
    }

    /** A margin that loses the vote carries the cross, not only its minus. */
    private static String signed(double margin) {
        return (margin < 0 ? "✕ " : "") + Numbers.margin(margin);
    }
}
