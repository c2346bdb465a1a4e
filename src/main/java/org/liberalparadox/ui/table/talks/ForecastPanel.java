package org.liberalparadox.ui.table.talks;

import static org.liberalparadox.ui.table.Dom.bold;
import static org.liberalparadox.ui.table.Dom.button;
import static org.liberalparadox.ui.table.Dom.div;
import static org.liberalparadox.ui.table.Dom.p;
import static org.liberalparadox.ui.table.Dom.span;
import static org.liberalparadox.ui.table.Dom.styled;
import static org.liberalparadox.ui.table.Dom.tag;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.liberalparadox.engine.model.Factor;
import org.liberalparadox.projection.Forecast;
import org.liberalparadox.ui.table.Desk;
import org.liberalparadox.ui.table.Dom;
import org.liberalparadox.ui.table.DraftMark;
import org.liberalparadox.ui.table.Marks;
import org.liberalparadox.ui.text.Numbers;
import org.liberalparadox.ui.text.Rejections;
import org.liberalparadox.ui.text.Words;

/** The live forecast beside the composer; on phones docked at the foot, opened by "Why". */
final class ForecastPanel extends Aside {
    private final DraftMark mark = new DraftMark();
    private final Desk desk;
    private final Verdict verdict;
    private final Map<Factor, FactionRow> factions = new EnumMap<>(Factor.class);
    private final Div home;
    private final HtmlContainer shade = styled("shade", tag("dl"));
    private final PartnerBlocks partners;
    private final Div brief = styled("brief-forecast", new Div());
    private final Paragraph refused = styled("refused", new Paragraph());
    private final NativeButton send;
    private @Nullable String refusal;

    ForecastPanel(Desk desk, Runnable onSend, Runnable onKeep, Runnable onDiscard) {
        this.desk = desk;
        partners = new PartnerBlocks(desk);
        verdict = new Verdict(desk, "forecast-verdict");
        addClassName("right");
        getElement().setAttribute("aria-labelledby", "forecast-verdict");
        UnorderedList rows = new UnorderedList();
        for (Factor factor : Factor.values()) {
            FactionRow row = new FactionRow(factor);
            factions.put(factor, row);
            rows.add(row);
        }
        Paragraph legend = styled("fh", new Paragraph());
        legend.add(new Span(Words.t("talks.legendLeft")), new Span(Words.t("talks.legendRight")));
        send = button("btn pri", "", () -> sendOrSayWhy(onSend));
        refused.setId("forecast-refused");
        NativeButton why = button("btn why-btn", Words.t("talks.why"), () -> {});
        why.addClickListener(e -> {
            setClassName("open", !hasClassName("open"));
            why.getElement().setAttribute("aria-expanded", String.valueOf(hasClassName("open")));
        });
        why.getElement().setAttribute("aria-expanded", "false");
        home = new Div(legend, rows, shade);
        Div full = div("full", home, partners);
        add(
                verdict,
                brief,
                full,
                refused,
                div("send", desk.forAll(send), button("btn keep", Words.t("talks.keep"), onKeep), why),
                div("draft-foot", mark, button("link discard", Words.t("talks.discard"), onDiscard)));
    }

    /** Says whether what is written is safe. */
    DraftMark mark() {
        return mark;
    }

    private void sendOrSayWhy(Runnable onSend) {
        if (refusal == null) {
            onSend.run();
        } else {
            desk.say(refusal);
        }
    }

    void show(Forecast.Draft draft, BidDraft written) {
        List<String> others = written.others();
        boolean empty = written.isEmpty();
        boolean mediates = written.mediates();
        Forecast mine = draft.mine();
        if (mediates) {
            verdict.showMediated(empty);
        } else {
            verdict.show(mine, empty);
        }
        home.setVisible(!mediates);
        double unit = FactionRow.unit(mine.factions());
        factions.forEach(
                (factor, row) -> row.setVisible(mine.factions().stream().anyMatch(f -> f.factor() == factor)));
        shade.setVisible(!mine.isPartial());
        mine.factions().forEach(f -> factions.get(f.factor()).show(f, unit, desk.names()));
        showShade(mine);
        partners.show(draft, mediates);
        showBrief(draft, mediates);
        refusal = draft.refused() == null ? null : Rejections.say(draft.refused(), draft.refusedArgs(), desk.names());
        refused.setText(refusal == null ? "" : refusal);
        refused.setVisible(refusal != null && !empty);
        send.setText(
                others.isEmpty()
                        ? Words.t("talks.sendNobody")
                        : Words.t("talks.send", desk.names().places(others)));
        Dom.setInactive(send, refusal != null, refusal == null ? "" : refusal);
    }

    /** What shades the vote beyond the clauses, each with its way into the codex. */
    private void showShade(Forecast mine) {
        shade.removeAll();
        shade("ratification", "talks.cover", mine.cover());
        shade("lead-agenda", "talks.legitimacy", mine.legitimacy());
        shade("coercive-migration", "talks.pressure", mine.pressure());
        shade("third-pillar", "talks.ties", mine.ties());
        shade("orderly-borders", "talks.order", mine.order());
        shade("ratification", "talks.sovereignty", -mine.sovereignty());
        shade("interest", "talks.longRun", mine.national());
    }

    private void shade(String term, String key, double points) {
        boolean always = !List.of("talks.legitimacy", "talks.pressure", "talks.ties", "talks.order")
                .contains(key);
        if (always || Math.abs(points) >= 0.05) {
            shade.add(div("", tag("dt", desk.term(term, Words.t(key))), tag("dd", Numbers.signed(points))));
        }
    }

    /** The forecast in two lines, for phones. */
    private void showBrief(Forecast.Draft draft, boolean mediates) {
        brief.removeAll();
        Paragraph nets = styled("ff", new Paragraph());
        for (Forecast.Faction f : draft.mine().factions()) {
            nets.add(span("", Marks.icon(f.factor()), bold(Numbers.effect(f.net()))));
        }
        Paragraph line = p("est2", new Span());
        line.removeAll();
        for (Forecast.Estimate estimate : draft.partners()) {
            line.add(span("", Marks.seat(desk.seat(estimate.seat())), PartnerBlocks.words(estimate)));
        }
        line.add(span(
                "",
                new Span(Words.t("state.budget") + " "),
                bold(draft.budget() + " → " + Numbers.whole(draft.budgetAfter()))));
        nets.setVisible(!mediates);
        brief.add(nets, line);
    }
}
