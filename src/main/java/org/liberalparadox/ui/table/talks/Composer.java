package org.liberalparadox.ui.table.talks;

import static org.liberalparadox.ui.table.Dom.div;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.liberalparadox.engine.command.GameCommand;
import org.liberalparadox.engine.model.Clause;
import org.liberalparadox.projection.Forecast;
import org.liberalparadox.ui.table.Desk;
import org.liberalparadox.ui.table.DraftMark;
import org.liberalparadox.ui.text.Words;

/** The bid composer: what we give, what they give, on which terms, and what parliaments would say to it. */
final class Composer extends Div {
    private final Desk desk;
    private final BidDraft draft;
    private final Consumer<DraftMark> onChange;
    private final Runnable onWriting;
    private final Runnable onDone;
    private final BiConsumer<Integer, String> budget;
    private final Sides sides;
    private final H2 title = new H2();
    private final PartiesRow parties;
    private final RadioButtonGroup<String> side = new RadioButtonGroup<>();
    private final GiveColumn we;
    private final GiveColumn they;
    private final TermsRow terms;
    private final CharterPanel charter;
    private final ForecastPanel forecast;
    private final RoomForBoth room;

    /**
     * @param budget told what the offer would leave of the budget
     * @param onChange keeps what is written, and marks when it is safe; onWriting is told when somebody and not the world changed it
     * @param onClose keeps the draft and closes; onDone forgets it, as after sending
     */
    Composer(
            Desk desk,
            BidDraft draft,
            Component answers,
            BiConsumer<Integer, String> budget,
            Consumer<DraftMark> onChange,
            Runnable onWriting,
            Runnable onClose,
            Runnable onDone) {
        this.desk = desk;
        this.draft = draft;
        this.sides = new Sides(desk, draft);
        this.budget = budget;
        this.onChange = onChange;
        this.onWriting = onWriting;
        this.onDone = onDone;
        addClassNames("composer", "on-we");
        parties = new PartiesRow(desk, this::addParty, this::removeParty);
        we = new GiveColumn(desk, true, () -> pick(true), this::level, this::remove);
        they = new GiveColumn(desk, false, () -> pick(false), this::level, this::remove);
        terms = new TermsRow(desk, draft, this::termsChanged);
        charter = new CharterPanel(desk, draft, this::charterChanged);
        room = new RoomForBoth(desk);
        forecast = new ForecastPanel(desk, this::send, onClose, this::discard);
        side.addThemeNames("segments", "fill");
        side.addClassName("sides");
        side.setAriaLabel(Words.t("talks.sides"));
        side.setItems("we", "they", "terms");
        side.setItemLabelGenerator(this::sideLabel);
        side.setValue("we");
        side.addValueChangeListener(e -> {
            removeClassNames("on-we", "on-they", "on-terms");
            addClassName("on-" + e.getValue());
        });
        Div left = div(
                "left",
                div("ttl", title, parties),
                side,
                div("two", we, they),
                terms,
                charter,
                div("low", room, answers));
        add(left, forecast);
        showAll();
    }

    private String sideLabel(String key) {
        return switch (key) {
            case "we" -> sides.title(true) + " · " + sides.clauses(true).size();
            case "they" -> sides.title(false) + " · " + sides.clauses(false).size();
            default -> Words.t("talks.terms");
        };
    }

    private void addParty(String seat) {
        draft.addParty(seat);
        onWriting.run();
        showAll();
    }

    private void removeParty(String seat) {
        draft.removeParty(seat);
        onWriting.run();
        showAll();
    }

    private void pick(boolean first) {
        onWriting.run();
        new ClausePicker(desk, draft, first, clause -> {
                    draft.add(clause);
                    showAll();
                })
                .open();
    }

    private void level(Clause clause, int level) {
        draft.level(clause, level);
        onWriting.run();
        columns();
        recompute();
    }

    private void remove(Clause clause) {
        draft.remove(clause);
        onWriting.run();
        showAll();
    }

    private void showAll() {
        title.setText(draft.title(desk.names()));
        parties.show(draft.parties());
        side.setItemLabelGenerator(this::sideLabel);
        terms.show(draft);
        charter.show();
        columns();
        recompute();
    }

    private void termsChanged() {
        charter.show();
        charterChanged();
    }

    private void charterChanged() {
        onWriting.run();
        recompute();
    }

    private void columns() {
        we.show(draft);
        they.show(draft);
    }

    /** Asks for the forecast of what is written now; also after the world has changed. */
    void recompute() {
        Forecast.Draft now = desk.access().forecast(draft.terms());
        forecast.show(now, draft);
        room.show(draft.isEmpty() || draft.mediates() ? null : now.plot());
        int cost = now.mine().cost();
        we.foot(cost > 0 ? Words.t("talks.ofBudget", cost, now.budgetAfter() + cost) : "");
        budget.accept(now.budgetAfter(), Words.t("talks.offerCosts", cost));
        onChange.accept(forecast.mark());
    }

    private void send() {
        Integer counters = draft.counters();
        if (desk.submit(new GameCommand.Propose(desk.me(), draft.terms(), counters))) {
            desk.say(Words.t("talks.sent", desk.names().places(draft.others())));
            onDone.run();
        }
    }

    private void discard() {
        onDone.run();
    }
}
