package org.liberalparadox.ui.facilitator;

import static org.liberalparadox.ui.table.Dom.button;
import static org.liberalparadox.ui.table.Dom.div;
import static org.liberalparadox.ui.table.Dom.p;
import static org.liberalparadox.ui.table.Dom.span;
import static org.liberalparadox.ui.table.Dom.styled;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Locale;
import org.liberalparadox.engine.model.Card;
import org.liberalparadox.engine.model.SeatDefinition;
import org.liberalparadox.room.PlannedCrisis;
import org.liberalparadox.room.RoomCommand;
import org.liberalparadox.room.Stage;
import org.liberalparadox.ui.table.Seen;
import org.liberalparadox.ui.text.Words;

/** Finds a crisis card, shows what it does and whom it strikes, and plays it now or in the next round. */
final class CrisisPanel extends Section implements ConsoleView.Panel {
    private static final int SHOWN = 5;

    private final Console console;
    private final Seen seen = new Seen();
    private final TextField search = new TextField();
    private final Div found = div("found");
    private final Div chosen = div("chosen");
    private final Div planned = div("planned");
    private int round;

    CrisisPanel(Console console) {
        this.console = console;
        search.setPlaceholder(Words.t("console.crisis.search"));
        search.setAriaLabel(Words.t("console.crisis.search"));
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setWidthFull();
        search.addValueChangeListener(e -> find(e.getValue()));
        add(div("sec", new H2(Words.t("console.crisis"))), search, found, chosen, planned);
    }

    @Override
    public void show(Console.Now now) {
        setVisible(now.room().stage() != Stage.CLOSED);
        round = now.game().round();
        List<PlannedCrisis> plans = console.access().planned();
        if (!seen.isNew(plans)) {
            return;
        }
        planned.removeAll();
        for (PlannedCrisis plan : plans) {
            planned.add(div(
                    "plan",
                    span("", Words.t("console.crisis.planned", console.names().card(plan.card()), plan.round())),
                    button(
                            "link",
                            Words.t("console.crisis.callOff"),
                            () -> console.does(new RoomCommand.CallOff(plan.id())))));
        }
    }

    private void find(String typed) {
        found.removeAll();
        chosen.removeAll();
        String wanted = typed.strip().toLowerCase(Locale.ENGLISH);
        if (wanted.isEmpty()) {
            return;
        }
        List<Card> cards = console.access().rules().cards().stream()
                .filter(c -> matches(c, wanted))
                .toList();
        if (cards.isEmpty()) {
            found.add(p("quiet", Words.t("console.crisis.none")));
        }
        cards.stream().limit(SHOWN).forEach(c -> found.add(button("link", c.title(), () -> choose(c))));
        if (cards.size() > SHOWN) {
            found.add(span("note", Words.t("console.crisis.more", cards.size() - SHOWN)));
        }
        if (cards.size() == 1) {
            choose(cards.getFirst());
        }
    }

    private static boolean matches(Card card, String wanted) {
        return (card.id() + " " + card.title() + " " + card.headline() + " " + card.body())
                .toLowerCase(Locale.ENGLISH)
                .contains(wanted);
    }

    private void choose(Card card) {
        chosen.removeAll();
        CheckboxGroup<String> seats = new CheckboxGroup<>(Words.t("console.crisis.strikes"));
        seats.setItems(console.access().scenario().states().stream()
                .map(SeatDefinition::id)
                .toList());
        seats.setItemLabelGenerator(console::seat);
        seats.setHelperText(Words.t("console.crisis.own"));
        Article article = styled("crisis-card", new Article());
        article.add(new H3(card.title()), p("", card.body()), p("people", card.people()));
        article.add(p("care", Words.t("console.crisis.care")), seats);
        article.add(div(
                "acts",
                button("btn pri", Words.t("console.crisis.now"), () -> {
                    console.does(console.access().inject(card.id(), List.copyOf(seats.getValue())));
                    search.clear();
                }),
                button("btn", Words.t("console.crisis.next"), () -> {
                    console.does(new RoomCommand.PlanCrisis(card.id(), List.copyOf(seats.getValue()), round + 1));
                    search.clear();
                })));
        chosen.add(article);
    }
}
