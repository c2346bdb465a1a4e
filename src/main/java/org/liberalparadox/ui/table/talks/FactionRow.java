package org.liberalparadox.ui.table.talks;

import static org.liberalparadox.ui.table.Dom.bold;
import static org.liberalparadox.ui.table.Dom.span;
import static org.liberalparadox.ui.table.Dom.tag;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.liberalparadox.engine.model.Factor;
import org.liberalparadox.projection.Forecast;
import org.liberalparadox.ui.table.Marks;
import org.liberalparadox.ui.text.Names;
import org.liberalparadox.ui.text.Numbers;
import org.liberalparadox.ui.text.Words;

/** How one faction would vote: weight, against and for as a bar, net, and the strongest reasons in words. */
final class FactionRow extends ListItem {
    private static final double MIDDLE = 42;
    private static final double AGAINST_SPACE = 40;
    private static final double FOR_SPACE = 56;
    /** Small packages keep short bars: 25 points fill the longer half. */
    private static final double LEAST_UNIT = 0.45;

    private static final double ZERO = 0.05;
    private static final double AUDIBLE = 0.5;

    private final Span weight = span("w", "");
    private final Span bar = span("ba", "");
    private final HtmlContainer against = tag("u");
    private final HtmlContainer favour = tag("i");
    private final HtmlContainer net = bold("");
    private final Span why = span("why", "");

    FactionRow(Factor factor) {
        addClassNames("fb", Marks.letter(factor));
        bar.removeAll();
        bar.add(against, favour);
        bar.getElement().setAttribute("role", "img");
        against.getStyle().set("right", (100 - MIDDLE) + "%");
        favour.getStyle().setLeft(MIDDLE + "%");
        add(Marks.factor(factor), weight, bar, net, why);
    }

    /** Points that fill the longer half of the bars of all four. */
    static double unit(List<Forecast.Faction> factions) {
        double pro = factions.stream().mapToDouble(Forecast.Faction::pro).max().orElse(0);
        double con = factions.stream().mapToDouble(f -> -f.con()).max().orElse(0);
        return Math.max(LEAST_UNIT, Math.max(pro / FOR_SPACE, con / AGAINST_SPACE));
    }

    void show(Forecast.Faction faction, double unit, Names names) {
        weight.setText(Numbers.percent(faction.weight()));
        against.getStyle().setWidth(percent(-faction.con() / Math.max(unit, 0.01)));
        favour.getStyle().setWidth(percent(faction.pro() / Math.max(unit, 0.01)));
        bar.getElement()
                .setAttribute(
                        "aria-label",
                        Words.t("talks.againstFor", Numbers.plain(-faction.con()), Numbers.plain(faction.pro())));
        against.setVisible(faction.con() <= -ZERO);
        favour.setVisible(faction.pro() >= ZERO);
        net.setText(Numbers.effect(faction.net()));
        why.setText(reasons(faction, names));
    }

    private static String percent(double value) {
        return String.format(Locale.ROOT, "%.1f%%", Math.clamp(value, 0, 58));
    }

    /** "external border control +18 and readmission +9 speak for it; visa-free travel −7 against". */
    static String reasons(Forecast.Faction faction, Names names) {
        List<String> pro = strongest(faction, true, names);
        List<String> con = strongest(faction, false, names);
        if (pro.isEmpty() && con.isEmpty()) {
            return Words.t("talks.indifferent");
        }
        if (con.isEmpty()) {
            return Words.t("talks.reasonsFor", Words.and(pro));
        }
        return pro.isEmpty()
                ? Words.t("talks.reasonsAgainst", Words.and(con))
                : Words.t("talks.reasonsBoth", Words.and(pro), Words.and(con));
    }

    private static List<String> strongest(Forecast.Faction faction, boolean pro, Names names) {
        List<Forecast.Reason> reasons = new ArrayList<>(faction.reasons());
        reasons.removeIf(r -> pro ? r.appeal() < AUDIBLE : r.appeal() > -AUDIBLE);
        reasons.sort(Comparator.comparingDouble((Forecast.Reason r) -> Math.abs(r.appeal()))
                .reversed());
        return reasons.stream()
                .limit(2)
                .map(r -> names.issueInSentence(r.issue()) + " " + Numbers.signedWhole(r.appeal()))
                .toList();
    }
}
