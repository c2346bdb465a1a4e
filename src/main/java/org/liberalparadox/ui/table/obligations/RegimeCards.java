package org.liberalparadox.ui.table.obligations;

import static org.liberalparadox.ui.table.Dom.bold;
import static org.liberalparadox.ui.table.Dom.p;
import static org.liberalparadox.ui.table.Dom.span;
import static org.liberalparadox.ui.table.Dom.styled;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.liberalparadox.projection.SeatView;
import org.liberalparadox.ui.table.Desk;
import org.liberalparadox.ui.table.Dom;
import org.liberalparadox.ui.table.Marks;
import org.liberalparadox.ui.text.Names;
import org.liberalparadox.ui.text.Numbers;
import org.liberalparadox.ui.text.Words;

/** The regimes I belong to: who is in, what we have bound ourselves to, what it costs, who is about to follow an exit. */
final class RegimeCards {
    private RegimeCards() {}

    static Component of(Desk desk, SeatView view) {
        Section section = styled("my-regimes", new Section());
        List<SeatView.Membership> mine = view.diplomacy().memberships();
        section.setVisible(!mine.isEmpty());
        H3 title = new H3();
        title.add(desk.term("regime", Words.t("obligations.regimes")));
        Dom.labels(title, "obligations-regimes", section);
        section.add(title);
        for (SeatView.Membership membership : mine) {
            view.world().regimes().stream()
                    .filter(r -> r.id().equals(membership.regime()))
                    .findFirst()
                    .ifPresent(r -> section.add(card(desk, r, membership)));
        }
        return section;
    }

    private static Article card(Desk desk, SeatView.Regime regime, SeatView.Membership membership) {
        Paragraph head = p("k", bold(regime.name()), span("muted", Numbers.whole(regime.strength())));
        head.add(Marks.change(Math.round(regime.strength()) - Math.round(regime.before())));
        regime.members().forEach(s -> head.add(Marks.seat(desk.seat(s))));
        List<String> parts = regime.norms().stream()
                .map(n -> Names.lowerFirst(Words.t("norm." + n)))
                .toList();
        @Nullable String key = regime.key() == null ? null : Words.t("key." + regime.key());
        String norms = Words.and(parts) + (key == null ? "" : " (" + key + ")");
        Article card = styled("obligation", new Article());
        card.add(
                head,
                p(
                        "note",
                        membership.upkeep() == 0
                                ? Words.t("stance.norms", norms)
                                : Words.t("stance.normsUpkeep", norms, membership.upkeep())));
        if (!membership.shaken().isEmpty()) {
            card.add(p("misread", Words.t("stance.shaken", desk.names().places(membership.shaken()))));
        }
        return card;
    }
}
