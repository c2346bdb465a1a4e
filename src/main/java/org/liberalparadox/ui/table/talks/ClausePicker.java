package org.liberalparadox.ui.table.talks;

import static org.liberalparadox.ui.table.Dom.bold;
import static org.liberalparadox.ui.table.Dom.button;
import static org.liberalparadox.ui.table.Dom.p;
import static org.liberalparadox.ui.table.Dom.span;
import static org.liberalparadox.ui.table.Dom.styled;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.liberalparadox.engine.model.Category;
import org.liberalparadox.engine.model.Clause;
import org.liberalparadox.engine.model.Issue;
import org.liberalparadox.projection.Forecast;
import org.liberalparadox.ui.table.Desk;
import org.liberalparadox.ui.table.Marks;
import org.liberalparadox.ui.text.Numbers;
import org.liberalparadox.ui.text.Rejections;
import org.liberalparadox.ui.text.Words;

/** Every promise one party could make another, by category; what cannot be is folded away and says why. */
final class ClausePicker extends Dialog {
    private static final int FIRST_LEVEL = 2;

    private final Desk desk;
    private final BidDraft draft;
    private final Consumer<Clause> onPick;
    private final Div list = styled("picker", new Div());

    /** Who gives to whom. */
    private record Pair(String giver, String beneficiary) {}

    ClausePicker(Desk desk, BidDraft draft, boolean first, Consumer<Clause> onPick) {
        this.desk = desk;
        this.draft = draft;
        this.onPick = onPick;
        addClassName("clause-picker");
        Sides sides = new Sides(desk, draft);
        setHeaderTitle(sides.question(first));
        List<Forecast.ClauseOption> options = desk.access().clauses(draft.parties());
        List<Pair> pairs = pairs(sides, first);
        if (pairs.size() > 1) {
            add(chooser(pairs, options));
        }
        add(list);
        show(pairs.getFirst(), options);
        getFooter().add(button("btn", Words.t("talks.close"), this::close));
    }

    private List<Pair> pairs(Sides sides, boolean first) {
        List<Pair> pairs = new ArrayList<>();
        for (String giver : draft.parties()) {
            for (String beneficiary : draft.parties()) {
                if (!giver.equals(beneficiary) && sides.isOf(giver, first)) {
                    pairs.add(new Pair(giver, beneficiary));
                }
            }
        }
        return pairs;
    }

    private Component chooser(List<Pair> pairs, List<Forecast.ClauseOption> options) {
        RadioButtonGroup<Pair> group = new RadioButtonGroup<>();
        group.addThemeName("segments");
        group.setAriaLabel(Words.t("talks.whoToWhom"));
        group.setItems(pairs);
        group.setItemLabelGenerator(p ->
                desk.seat(p.giver()).mark() + " → " + desk.seat(p.beneficiary()).mark());
        group.setValue(pairs.getFirst());
        group.addValueChangeListener(e -> show(e.getValue(), options));
        return group;
    }

    private void show(Pair pair, List<Forecast.ClauseOption> options) {
        list.removeAll();
        for (Category category : Category.values()) {
            UnorderedList rows = new UnorderedList();
            options.stream()
                    .filter(o -> isOf(o, pair) && o.allowed())
                    .filter(o -> desk.rules().issue(o.issue()).category() == category)
                    .sorted(Comparator.comparingInt(this::rank))
                    .forEach(o -> rows.add(row(o)));
            if (rows.getElement().getChildCount() > 0) {
                list.add(new H3(Words.t("category." + category)), rows);
            }
        }
        List<Forecast.ClauseOption> impossible =
                options.stream().filter(o -> isOf(o, pair) && !o.allowed()).toList();
        if (!impossible.isEmpty()) {
            UnorderedList rows = new UnorderedList();
            impossible.forEach(o -> rows.add(row(o)));
            list.add(new NativeDetails(Words.t("talks.notPossible", impossible.size()), rows));
        }
    }

    private static boolean isOf(Forecast.ClauseOption option, Pair pair) {
        return option.giver().equals(pair.giver()) && option.beneficiary().equals(pair.beneficiary());
    }

    /** What can be added first, what is there already next. */
    private int rank(Forecast.ClauseOption option) {
        return draft.has(option.giver(), option.beneficiary(), option.issue()) ? 1 : 0;
    }

    private ListItem row(Forecast.ClauseOption option) {
        Issue issue = desk.rules().issue(option.issue());
        boolean there = draft.has(option.giver(), option.beneficiary(), option.issue());
        if (!option.allowed() || there) {
            String why = there
                    ? Words.t("talks.alreadyIn")
                    : Rejections.say(String.valueOf(option.reason()), option.reasonArgs(), desk.names());
            return styled("off", new ListItem(bold(issue.name()), p("", why)));
        }
        Clause clause = new Clause(option.giver(), option.beneficiary(), option.issue(), FIRST_LEVEL);
        NativeButton pick = button("pick", "", () -> {
            onPick.accept(clause);
            close();
        });
        pick.setAriaLabel(issue.name());
        Span line = span("r3", "");
        boolean ours = option.giver().equals(desk.me()) || option.beneficiary().equals(desk.me());
        if (ours) {
            line.add(Marks.effects(Home.appeal(desk, clause)));
        }
        line.add(span("cost", costs(option)));
        pick.add(bold(issue.name()), span("t", issue.summary()), line);
        return new ListItem(pick);
    }

    /** "costs 1 to 5", or "no cost". */
    private String costs(Forecast.ClauseOption option) {
        int least = option.costs().getFirst();
        int most = option.costs().getLast();
        if (most == 0) {
            return Words.t("talks.noCost");
        }
        if (least == most) {
            return Home.costWords(most, option.giver().equals(desk.me()));
        }
        return Words.t(
                option.giver().equals(desk.me()) ? "talks.costsRange" : "talks.costsThemRange",
                Numbers.whole(least),
                Numbers.whole(most));
    }
}
