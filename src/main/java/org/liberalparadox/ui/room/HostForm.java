package org.liberalparadox.ui.room;

import static org.liberalparadox.ui.table.Dom.div;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.liberalparadox.engine.model.BotStrategy;
import org.liberalparadox.engine.model.Scenario;
import org.liberalparadox.room.Settings;
import org.liberalparadox.session.HostSetup;
import org.liberalparadox.ui.solo.ScenarioOption;
import org.liberalparadox.ui.text.Words;

/** Everything a host decides before a session; each choice has a usual answer, so that one click is enough. */
final class HostForm extends Div {
    private static final String FIRST_SCENARIO = "aegean-2015";

    private final List<Scenario> scenarios;
    private final RadioButtonGroup<Scenario> scenario = new RadioButtonGroup<>(Words.t("host.scenario"));
    private final ClockChoice clock = new ClockChoice();
    private final SeatsChoice seats;
    private final RadioButtonGroup<HostSetup.Crises> crises = new RadioButtonGroup<>(Words.t("host.crises"));
    private final RadioButtonGroup<Boolean> names = new RadioButtonGroup<>(Words.t("host.names"));
    private final Checkbox adviser = new Checkbox(Words.t("solo.adviser"), true);

    HostForm(List<Scenario> scenarios, List<BotStrategy> bots, SilenceChoice silence) {
        this.scenarios = scenarios;
        seats = new SeatsChoice(bots, silence);
        addClassName("host-form");
        scenario.addClassNames("choice", "scenario-choice");
        scenario.setItems(scenarios);
        scenario.setRenderer(new ComponentRenderer<>(ScenarioOption::new));
        scenario.addValueChangeListener(change -> {
            @Nullable Scenario played = change.getValue();
            if (played != null) {
                clock.offer(played);
                seats.offer(played);
            }
        });
        clock.onKind(() -> seats.dated(clock.dated()));
        crises.addClassNames("choice", "short-choice");
        crises.setItems(HostSetup.Crises.values());
        crises.setItemLabelGenerator(c -> Words.t("host.crises." + c));
        crises.setValue(HostSetup.Crises.DECK);
        names.addClassNames("choice", "short-choice");
        names.setItems(false, true);
        names.setItemLabelGenerator(fictional -> Words.t(fictional ? "host.names.fictional" : "host.names.real"));
        names.setHelperText(Words.t("host.names.help"));
        names.setValue(false);
        adviser.setHelperText(Words.t("solo.adviser.help"));
        add(
                scenario,
                new H2(Words.t("host.time")),
                clock,
                seats,
                new H2(Words.t("host.world")),
                div("settings", crises, names, adviser));
    }

    void choose(Optional<String> wanted) {
        scenario.setValue(wanted.or(() -> Optional.of(FIRST_SCENARIO))
                .flatMap(id -> scenarios.stream().filter(s -> s.id().equals(id)).findFirst())
                .orElse(scenarios.getFirst()));
    }

    void zone(@Nullable String id) {
        clock.zone(id);
    }

    /** What is wrong with what was typed, or nothing. */
    Optional<String> problem() {
        return clock.problem();
    }

    HostSetup setup() {
        Settings settings = new Settings(
                adviser.getValue(),
                seats.cabinet(),
                seats.delegation(),
                seats.seating(),
                clock.timing(),
                seats.absence(clock.dated()),
                seats.standIn(),
                seats.silence());
        return new HostSetup(
                scenario.getValue().id(),
                clock.rounds(),
                null,
                settings,
                seats.bots(),
                crises.getValue(),
                names.getValue());
    }
}
