package org.liberalparadox.ui.solo;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.liberalparadox.engine.model.BotStrategy;
import org.liberalparadox.engine.model.Scenario;
import org.liberalparadox.engine.model.SeatDefinition;
import org.liberalparadox.session.SoloSetup;

/** What one chooses before a solo game: scenario, seat, the others' temperament, length, adviser. */
class SoloForm extends Div {
    private static final String FIRST_SCENARIO = "aegean-2015";
    private static final String FIRST_SEAT = "germany";
    private static final String MIXED = "mixed";
    private static final int FEWEST_ROUNDS = 3;

    private final List<Scenario> scenarios;
    private final List<BotStrategy> bots;
    private final SerializableConsumer<Choice> chosen;
    private final RadioButtonGroup<Scenario> scenario = new RadioButtonGroup<>();
    private final RadioButtonGroup<SeatDefinition> seat = new RadioButtonGroup<>();
    private final Select<String> strategy = new Select<>();
    private final IntegerField rounds = new IntegerField();
    private final Checkbox adviser = new Checkbox(true);

    /** What is chosen so far, for the preview. */
    record Choice(Scenario scenario, SeatDefinition seat, int rounds) {}

    SoloForm(List<Scenario> scenarios, List<BotStrategy> bots, SerializableConsumer<Choice> chosen) {
        this.scenarios = scenarios;
        this.bots = bots;
        this.chosen = chosen;
        scenario.setLabel(getTranslation("solo.scenario"));
        scenario.addClassNames("choice", "scenario-choice");
        scenario.setItems(scenarios);
        scenario.setRenderer(new ComponentRenderer<>(ScenarioOption::new));
        scenario.addValueChangeListener(change -> scenarioChosen());

        seat.setLabel(getTranslation("solo.seat"));
        seat.addClassNames("choice", "seat-choice");
        seat.setRenderer(new ComponentRenderer<>(SeatOption::new));
        seat.addValueChangeListener(change -> tell());

        Div settings = new Div(strategy(), rounds(), adviser());
        settings.addClassName("settings");
        add(scenario, seat, settings);
    }

    /** Preselects, where there is such a scenario and seat. */
    void choose(Optional<String> wantedScenario, Optional<String> wantedSeat) {
        Scenario first = Stream.concat(wantedScenario.stream(), Stream.of(FIRST_SCENARIO))
                .flatMap(id -> scenarios.stream().filter(s -> s.id().equals(id)))
                .findFirst()
                .orElse(scenarios.getFirst());
        scenario.setValue(first);
        wantedSeat.filter(first::hasSeat).ifPresent(id -> seat.setValue(first.seat(id)));
    }

    SoloSetup setup() {
        return new SoloSetup(
                scenario.getValue().id(),
                seat.getValue().id(),
                strategy.getValue(),
                adviser.getValue(),
                rounds.getValue(),
                null);
    }

    private void scenarioChosen() {
        Scenario now = scenario.getValue();
        if (now == null) {
            return;
        }
        rounds.setMax(now.rounds());
        rounds.setMin(Math.min(FEWEST_ROUNDS, now.rounds()));
        rounds.setHelperText(getTranslation("solo.rounds.help", rounds.getMin(), now.rounds()));
        rounds.setValue(now.rounds());
        seat.setItems(now.seats());
        seat.setValue(
                now.hasSeat(FIRST_SEAT) ? now.seat(FIRST_SEAT) : now.seats().getFirst());
    }

    private void tell() {
        if (scenario.getValue() != null && seat.getValue() != null) {
            int length = Objects.requireNonNullElse(
                    rounds.getValue(), scenario.getValue().rounds());
            chosen.accept(new Choice(scenario.getValue(), seat.getValue(), length));
        }
    }

    private Select<String> strategy() {
        strategy.setLabel(getTranslation("solo.bots"));
        strategy.setItems(Stream.concat(Stream.of(MIXED), bots.stream().map(BotStrategy::id))
                .toList());
        strategy.setItemLabelGenerator(id -> bot(id).map(BotStrategy::name).orElse(getTranslation("solo.bots.mixed")));
        strategy.addValueChangeListener(change -> strategy.setHelperText(
                bot(change.getValue()).map(BotStrategy::description).orElse(getTranslation("solo.bots.mixed.help"))));
        strategy.setValue(MIXED);
        return strategy;
    }

    private Optional<BotStrategy> bot(String id) {
        return bots.stream().filter(bot -> bot.id().equals(id)).findFirst();
    }

    private IntegerField rounds() {
        rounds.setLabel(getTranslation("solo.rounds"));
        rounds.setStepButtonsVisible(true);
        rounds.addValueChangeListener(change -> tell());
        return rounds;
    }

    private Checkbox adviser() {
        adviser.setLabel(getTranslation("solo.adviser"));
        adviser.setHelperText(getTranslation("solo.adviser.help"));
        return adviser;
    }
}
