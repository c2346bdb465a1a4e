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
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.liberalparadox.engine.model.MemberStance;
import org.liberalparadox.projection.SeatView;
import org.liberalparadox.ui.table.Desk;
import org.liberalparadox.ui.text.Names;
import org.liberalparadox.ui.text.Numbers;
import org.liberalparadox.ui.text.Words;

/** A regime I belong to and my stance towards it, with what that costs, does, and whom it would draw along. */
final class RegimeOrder extends Div {
    private final Desk desk;
    private final SeatView.Membership membership;
    private final RadioButtonGroup<MemberStance> group = new RadioButtonGroup<>();
    private final Paragraph effect = p("risk", "");
    private boolean showing;

    RegimeOrder(Desk desk, SeatView.Membership membership, Consumer<MemberStance> onChoose) {
        this.desk = desk;
        this.membership = membership;
        addClassName("regime-order");
        SeatView.Regime regime = desk.view().world().regimes().stream()
                .filter(r -> r.id().equals(membership.regime()))
                .findFirst()
                .orElseThrow();
        H3 title = new H3(regime.name());
        title.add(span(
                "muted",
                Words.t(
                        "stance.strength",
                        Numbers.whole(regime.strength()),
                        regime.members().size())));
        String norms = Words.and(regime.norms().stream()
                .map(n -> Names.lowerFirst(Words.t("norm." + n)))
                .toList());
        group.setAriaLabel(Words.t("stance.towards", regime.name()));
        group.addThemeNames("segments", "order");
        group.setItems(
                membership.stances().stream().map(SeatView.Stance::stance).toList());
        group.setRenderer(new ComponentRenderer<Component, MemberStance>(this::label));
        group.addValueChangeListener(e -> {
            if (!showing && e.getValue() != null) {
                onChoose.accept(e.getValue());
            }
        });
        add(
                div(
                        "",
                        title,
                        p(
                                "m",
                                membership.upkeep() == 0
                                        ? Words.t("stance.norms", norms)
                                        : Words.t("stance.normsUpkeep", norms, membership.upkeep()))),
                group,
                effect);
        effect.getElement().setAttribute("aria-live", "polite");
    }

    String regime() {
        return membership.regime();
    }

    void show(MemberStance stance, boolean open) {
        showing = true;
        group.setValue(stance);
        group.setReadOnly(!open);
        showing = false;
        effect.setText(words(stance));
    }

    private Optional<SeatView.Stance> of(MemberStance stance) {
        return membership.stances().stream().filter(s -> s.stance() == stance).findFirst();
    }

    private Component label(MemberStance stance) {
        return span("choice", bold(Words.t("stance." + stance)), tag("small", price(stance)));
    }

    private String price(MemberStance stance) {
        SeatView.Stance s = of(stance).orElseThrow();
        if (s.capital() > 0) {
            return Words.t("stance.capital", s.capital());
        }
        if (s.budget() == 0 && Math.abs(s.strength()) >= 0.05) {
            return Words.t("stance.hurts", Numbers.signed(s.strength()));
        }
        return s.budget() == 0
                ? Words.t("stance.free")
                : Words.t(s.budget() > 0 ? "policy.costs" : "policy.saves", Math.abs(s.budget()));
    }

    /** What the stance does, and the warning that an exit draws others along. */
    private String words(MemberStance stance) {
        Optional<SeatView.Stance> found = of(stance);
        if (found.isEmpty()) {
            return "";
        }
        SeatView.Stance s = found.get();
        List<String> parts = new ArrayList<>(List.of(Words.t("stance." + stance + ".words")));
        if (Math.abs(s.strength()) >= 0.05) {
            parts.add(Words.t("stance.weakens", Numbers.signed(s.strength())));
        }
        if (!s.followers().isEmpty()) {
            parts.add(Words.t(
                    "stance.cascade",
                    desk.names().places(s.followers()),
                    s.followers().size(),
                    Numbers.percent(s.left())));
        }
        List<String> shaken = membership.shaken().stream()
                .filter(m -> stance == MemberStance.LEAVE ? !m.equals(desk.me()) : true)
                .toList();
        if (shaken.contains(desk.me()) && stance != MemberStance.HOLD) {
            parts.add(Words.t("stance.meShaken"));
        } else if (!shaken.isEmpty() && stance != MemberStance.LEAVE) {
            parts.add(Words.t("stance.shaken", desk.names().places(shaken)));
        }
        return String.join(" ", parts);
    }
}
