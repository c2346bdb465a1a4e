package org.liberalparadox.ui.room;

import static org.liberalparadox.ui.table.Dom.div;
import static org.liberalparadox.ui.table.Dom.p;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.liberalparadox.engine.model.Phase;
import org.liberalparadox.engine.model.Scenario;
import org.liberalparadox.room.Timing;
import org.liberalparadox.ui.text.Names;
import org.liberalparadox.ui.text.Words;

/** How a room is timed: a preset of the scenario, minutes of one's own, dates, or no clock; and how many rounds. */
public final class ClockChoice extends Div {
    private static final int USUAL = 90;
    private static final int LONGEST_MINUTES = 120;
    private static final int LONGEST_DAYS = 60;
    private static final int HOURS = 24;
    private static final int NOON = 12;
    private static final Map<Phase, Integer> DAYS = new EnumMap<>(
            Map.of(Phase.NEWS, 1, Phase.TALKS, 3, Phase.RATIFICATION, 1, Phase.POLICY, 1, Phase.RECKONING, 1));

    private final RadioButtonGroup<Choice> clock = new RadioButtonGroup<>(Words.t("host.clock"));
    private final IntegerField rounds = new IntegerField(Words.t("host.rounds"));
    private final Map<Phase, IntegerField> minutes = new EnumMap<>(Phase.class);
    private final Map<Phase, IntegerField> days = new EnumMap<>(Phase.class);
    private final Select<Integer> hour = new Select<>();
    private final ComboBox<String> zone = new ComboBox<>(Words.t("host.zone"));
    private final Div own = div("phase-fields");
    private final Div dates = div("phase-fields");
    private final Paragraph length = p("note", "");
    private @Nullable Scenario scenario;

    /** A way to time the phases: so many minutes in all, or another kind. */
    record Choice(Kind kind, int minutes) {
        enum Kind {
            PRESET,
            OWN,
            DATES,
            NONE
        }
    }

    public ClockChoice() {
        addClassName("clock-choice");
        clock.addClassNames("choice", "short-choice");
        clock.setItemLabelGenerator(c -> c.kind() == Choice.Kind.PRESET
                ? Words.t("host.clock.PRESET", c.minutes())
                : Words.t("host.clock." + c.kind()));
        clock.addValueChangeListener(change -> chosen());
        rounds.setStepButtonsVisible(true);
        rounds.setMin(1);
        rounds.addValueChangeListener(change -> tell());
        for (Phase phase : Phase.values()) {
            minutes.put(phase, field(phase, "host.minutes", 1, LONGEST_MINUTES));
            days.put(phase, field(phase, "host.days", 0, LONGEST_DAYS));
            own.add(minutes.get(phase));
            dates.add(days.get(phase));
            days.get(phase).setValue(DAYS.get(phase));
        }
        hour.setLabel(Words.t("host.hour"));
        hour.setItems(IntStream.range(0, HOURS).boxed().toList());
        hour.setItemLabelGenerator(h -> LocalTime.of(h, 0).toString());
        hour.setValue(NOON);
        zone.setItems(ZoneId.getAvailableZoneIds().stream().sorted().toList());
        zone.setValue(ZoneId.systemDefault().getId());
        dates.add(hour, zone);
        add(clock, own, dates, rounds, length);
    }

    private IntegerField field(Phase phase, String key, int least, int most) {
        IntegerField field = new IntegerField(Words.t(key, Names.phase(phase)));
        field.setMin(least);
        field.setMax(most);
        field.setStepButtonsVisible(true);
        field.addValueChangeListener(change -> tell());
        return field;
    }

    /** Calls when the clock is of another kind. */
    void onKind(Runnable changed) {
        clock.addValueChangeListener(change -> changed.run());
    }

    /** The hour is read off the clock of whoever hosts, unless they choose another. */
    void zone(@Nullable String id) {
        if (id != null && ZoneId.getAvailableZoneIds().contains(id)) {
            zone.setValue(id);
        }
    }

    /** Offers what the scenario has timings for; keeps the kind that was chosen. */
    void offer(Scenario played) {
        scenario = played;
        List<Choice> choices = new java.util.ArrayList<>(played.timings().stream()
                .map(t -> new Choice(Choice.Kind.PRESET, t.minutes()))
                .toList());
        for (Choice.Kind kind : List.of(Choice.Kind.OWN, Choice.Kind.DATES, Choice.Kind.NONE)) {
            choices.add(new Choice(kind, 0));
        }
        @Nullable Choice before = clock.getValue();
        rounds.setMax(played.rounds());
        rounds.setHelperText(Words.t("host.rounds.help", played.rounds()));
        clock.setItems(choices);
        clock.setValue(Optional.ofNullable(before)
                .filter(choices::contains)
                .or(() -> choices.stream().filter(c -> c.minutes() == USUAL).findFirst())
                .orElse(choices.getFirst()));
        chosen();
    }

    /** For a game in play: how many rounds it has is settled, and the clock it has is chosen. */
    public void ofGame(Scenario played, Timing now) {
        offer(played);
        rounds.setVisible(false);
        length.setVisible(false);
        Choice.Kind kind = switch (now.kind()) {
            case NONE -> Choice.Kind.NONE;
            case LIVE -> Choice.Kind.OWN;
            case DATES -> Choice.Kind.DATES;
        };
        clock.setValue(new Choice(kind, 0));
        now.phases().forEach((phase, lasts) -> {
            if (kind == Choice.Kind.OWN) {
                minutes.get(phase).setValue(Math.max(1, (int) lasts.toMinutes()));
            } else {
                days.get(phase).setValue((int) lasts.toDays());
            }
        });
        if (now.hour() != null && now.zone() != null) {
            hour.setValue(now.hour().getHour());
            zone.setValue(now.zone().getId());
        }
    }

    private void chosen() {
        Scenario played = scenario;
        @Nullable Choice now = clock.getValue();
        if (played == null || now == null) {
            return;
        }
        own.setVisible(now.kind() == Choice.Kind.OWN);
        dates.setVisible(now.kind() == Choice.Kind.DATES);
        rounds.setValue(played.rounds());
        played.timings().stream()
                .filter(t -> t.minutes() == (now.kind() == Choice.Kind.PRESET ? now.minutes() : USUAL))
                .findFirst()
                .ifPresent(t -> {
                    if (now.kind() == Choice.Kind.PRESET) {
                        rounds.setValue(t.rounds());
                    }
                    preset(t).forEach((phase, m) -> minutes.get(phase).setValue(m));
                });
        tell();
    }

    private static Map<Phase, Integer> preset(Scenario.Timing t) {
        return new EnumMap<>(Map.of(
                Phase.NEWS, t.news(),
                Phase.TALKS, t.talks(),
                Phase.RATIFICATION, t.ratification(),
                Phase.POLICY, t.policy(),
                Phase.RECKONING, t.reckoning()));
    }

    /** How long a session will last, so that nobody is surprised. */
    private void tell() {
        @Nullable Choice now = clock.getValue();
        if (now == null) {
            return;
        }
        int many = Objects.requireNonNullElse(rounds.getValue(), 1);
        String text = switch (now.kind()) {
            case NONE -> Words.t("host.length.NONE");
            case DATES -> Words.t("host.length.DATES", sum(days) * many);
            case OWN, PRESET -> Words.t("host.length.LIVE", sum(minutes) * many);
        };
        length.setText(text);
    }

    private static int sum(Map<Phase, IntegerField> fields) {
        return fields.values().stream()
                .mapToInt(f -> Objects.requireNonNullElse(f.getValue(), 0))
                .sum();
    }

    int rounds() {
        return Objects.requireNonNullElse(rounds.getValue(), 0);
    }

    /** What is wrong with what was typed, or nothing. */
    public Optional<String> problem() {
        @Nullable Choice now = clock.getValue();
        Map<Phase, IntegerField> asked = now != null && now.kind() == Choice.Kind.DATES ? days : minutes;
        boolean live = now != null && now.kind() == Choice.Kind.OWN;
        boolean dated = now != null && now.kind() == Choice.Kind.DATES;
        if ((live || dated)
                && asked.values().stream()
                        .anyMatch(
                                f -> f.getValue() == null || f.getValue() < f.getMin() || f.getValue() > f.getMax())) {
            return Optional.of(Words.t(live ? "host.bad.minutes" : "host.bad.days", LONGEST_MINUTES, LONGEST_DAYS));
        }
        return dated && zone.getValue() == null ? Optional.of(Words.t("host.bad.zone")) : Optional.empty();
    }

    /** What was chosen. */
    public Timing timing() {
        @Nullable Choice now = clock.getValue();
        if (now == null || now.kind() == Choice.Kind.NONE) {
            return Timing.none();
        }
        if (now.kind() == Choice.Kind.DATES) {
            return Timing.dates(
                    each(days, Duration::ofDays), LocalTime.of(hour.getValue(), 0), ZoneId.of(zone.getValue()));
        }
        return Timing.live(each(minutes, Duration::ofMinutes));
    }

    boolean dated() {
        @Nullable Choice now = clock.getValue();
        return now != null && now.kind() == Choice.Kind.DATES;
    }

    private static SortedMap<Phase, Duration> each(
            Map<Phase, IntegerField> fields, java.util.function.LongFunction<Duration> unit) {
        SortedMap<Phase, Duration> phases = new TreeMap<>();
        fields.forEach((phase, field) -> phases.put(phase, unit.apply(field.getValue())));
        return phases;
    }
}
