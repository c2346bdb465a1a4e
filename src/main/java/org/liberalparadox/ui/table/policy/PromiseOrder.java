package org.liberalparadox.ui.table.policy;

import static org.liberalparadox.ui.table.Dom.bold;
import static org.liberalparadox.ui.table.Dom.div;
import static org.liberalparadox.ui.table.Dom.p;
import static org.liberalparadox.ui.table.Dom.span;
import static org.liberalparadox.ui.table.Dom.tag;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.liberalparadox.engine.model.Clause;
import org.liberalparadox.engine.model.Factor;
import org.liberalparadox.engine.model.Issue;
import org.liberalparadox.engine.model.Monitor;
import org.liberalparadox.projection.SeatView;
import org.liberalparadox.ui.table.Desk;
import org.liberalparadox.ui.table.Marks;
import org.liberalparadox.ui.text.Names;
import org.liberalparadox.ui.text.Numbers;
import org.liberalparadox.ui.text.Words;

/** One promise that falls due: keep it or break it, with what each costs and what breaking risks. */
final class PromiseOrder extends Div {
    private final RadioButtonGroup<OrdersDraft.Choice> group = new RadioButtonGroup<>();
    private boolean showing;

    PromiseOrder(Desk desk, SeatView.Promise promise, boolean mandate, Consumer<OrdersDraft.Choice> onChoose) {
        addClassName("promise");
        Issue issue = desk.rules().issue(promise.issue());
        H3 title = new H3();
        Span to = span("to-whom", new Span(Words.t("talks.to")));
        promise.beneficiaries().forEach(s -> to.add(Marks.seat(desk.seat(s))));
        title.add(new Span(issue.name()), to);
        Paragraph risk =
                p("risk", desk.term("detection", Words.t("policy.seen", Numbers.percent(promise.chanceSeen()))));
        risk.add(new Span(" " + Words.t("policy.ifDefect") + " " + risk(desk, promise)));
        Div text =
                div("", title, p("m", issue.levels().get(Math.clamp(promise.level(), 1, Clause.MAX_LEVEL) - 1)), risk);
        group.setAriaLabel(Words.t("policy.orderFor", issue.name(), desk.names().places(promise.beneficiaries())));
        group.addThemeNames("segments", "order");
        group.setItems(
                mandate
                        ? List.of(OrdersDraft.Choice.values())
                        : List.of(OrdersDraft.Choice.HONOUR, OrdersDraft.Choice.DEFECT));
        group.setRenderer(new ComponentRenderer<Component, OrdersDraft.Choice>(choice -> label(promise, choice)));
        group.addValueChangeListener(e -> {
            if (!showing) {
                onChoose.accept(e.getValue());
            }
        });
        add(text, group);
    }

    void show(OrdersDraft.Choice choice, boolean open) {
        showing = true;
        group.setValue(choice);
        group.setReadOnly(!open);
        showing = false;
    }

    private static Component label(SeatView.Promise promise, OrdersDraft.Choice choice) {
        String price = switch (choice) {
            case HONOUR -> price("policy.costs", promise);
            case DEFECT -> price("policy.saves", promise);
            case REPUDIATE -> Words.t("policy.openly");
        };
        return span("choice", bold(Words.t("policy." + choice.name())), tag("small", price));
    }

    /** Budget first, else the strongest effect at home. */
    private static String price(String key, SeatView.Promise promise) {
        if (promise.cost() > 0) {
            return Words.t(key, promise.cost());
        }
        Optional<Factor> strongest = List.of(Factor.values()).stream()
                .max(java.util.Comparator.comparingDouble(
                        f -> Math.abs(promise.effect().get(f))));
        double points = strongest.map(f -> promise.effect().get(f)).orElse(0.0);
        if (Math.abs(points) < 0.05) {
            return Words.t(key + "Nothing");
        }
        String factor = Names.factorInSentence(strongest.orElseThrow());
        return key.equals("policy.costs")
                ? factor + " " + Numbers.signed(points)
                : points < 0
                        ? Words.t("policy.savesFactor", factor, Numbers.plain(-points))
                        : Words.t("policy.forgoes", factor, Numbers.plain(points));
    }

    private static String risk(Desk desk, SeatView.Promise promise) {
        List<String> parts = new ArrayList<>();
        if (promise.trustLost() > 0) {
            parts.add(Words.t(
                    "policy.trust",
                    desk.names().places(promise.beneficiaries()),
                    Numbers.belief(-Math.abs(promise.trustLost()))));
        }
        List<String> lapsing = desk.view().promises().stream()
                .filter(p -> promise.lapsing().contains(p.id()))
                .map(p -> desk.names().issueInSentence(p.issue()))
                .distinct()
                .toList();
        if (!lapsing.isEmpty()) {
            parts.add(Words.t("policy.lapse", Words.and(lapsing), lapsing.size()));
        }
        if (promise.monitor() != Monitor.NONE) {
            parts.add(Words.t("policy.watches", Names.monitor(promise.monitor())));
        }
        return String.join(" ", parts);
    }
}
