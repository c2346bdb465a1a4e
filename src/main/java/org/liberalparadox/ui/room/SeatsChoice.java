package org.liberalparadox.ui.room;

import static org.liberalparadox.ui.table.Dom.div;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.liberalparadox.engine.model.BotStrategy;
import org.liberalparadox.engine.model.Scenario;
import org.liberalparadox.engine.model.SeatDefinition;
import org.liberalparadox.room.Settings;
import org.liberalparadox.ui.component.SeatMark;
import org.liberalparadox.ui.page.Marks;
import org.liberalparadox.ui.text.Words;

/** Who sits where: people or bots, how many share a seat, and who plays when nobody is there. */
final class SeatsChoice extends Div {
    private static final String PEOPLE = "";
    private static final String STAND_IN = "reciprocator";
    private static final List<Integer> ABSENCES = List.of(0, 1, 2, 3, 5, 10);

    private final List<BotStrategy> bots;
    private final Div seats = div("host-seats");
    private final Map<String, Select<String>> players = new LinkedHashMap<>();
    private final IntegerField delegation = new IntegerField(Words.t("host.delegation"));
    private final RadioButtonGroup<Settings.Seating> seating = new RadioButtonGroup<>(Words.t("host.seating"));
    private final CabinetSize size = new CabinetSize(delegation);
    private final Checkbox cabinet = new Checkbox(Words.t("host.cabinet"));
    private final Select<Integer> absence = new Select<>();
    private final Select<String> standIn = new Select<>();
    private final SilenceChoice silence;

    SeatsChoice(List<BotStrategy> bots, SilenceChoice silence) {
        this.bots = bots;
        this.silence = silence;
        addClassName("seats-choice");
        seating.setItems(Settings.Seating.values());
        seating.setItemLabelGenerator(s -> Words.t("host.seating." + s));
        seating.setValue(Settings.Seating.CHOSEN);
        seating.addClassNames("choice", "short-choice");
        cabinet.setHelperText(Words.t("host.cabinet.help"));
        cabinet.addValueChangeListener(change -> size.cabinet(change.getValue()));
        absence.setLabel(Words.t("host.absence"));
        absence.setItems(ABSENCES);
        absence.setItemLabelGenerator(n -> Words.t("host.absence.minutes", n));
        absence.setValue(ABSENCES.get(3));
        temperaments(standIn, false);
        standIn.setLabel(Words.t("host.standIn"));
        standIn.setValue(
                bots.stream().anyMatch(b -> b.id().equals(STAND_IN))
                        ? STAND_IN
                        : bots.getFirst().id());
        add(
                new H2(Words.t("host.seats")),
                seats,
                div("settings", delegation, seating, cabinet),
                size,
                div("settings", absence, standIn, silence));
    }

    private void temperaments(Select<String> select, boolean people) {
        List<String> ids = bots.stream().map(BotStrategy::id).toList();
        select.setItems(people ? Stream.concat(Stream.of(PEOPLE), ids.stream()).toList() : ids);
        select.setItemLabelGenerator(id -> id.isEmpty()
                ? Words.t("host.people")
                : bots.stream()
                        .filter(b -> b.id().equals(id))
                        .map(b -> people ? Words.t("host.bot", b.name()) : b.name())
                        .findFirst()
                        .orElse(id));
    }

    void offer(Scenario played) {
        players.clear();
        seats.removeAll();
        for (SeatDefinition seat : played.seats()) {
            Select<String> player = new Select<>();
            temperaments(player, true);
            player.setValue(PEOPLE);
            player.setAriaLabel(Words.t("host.player", seat.name()));
            players.put(seat.id(), player);
            seats.add(div("host-seat", SeatMark.withName(Marks.of(seat)), player));
        }
    }

    /** By correspondence nobody is expected to sit there all day. */
    void dated(boolean dated) {
        absence.setItemLabelGenerator(n -> Words.t(dated ? "host.absence.days" : "host.absence.minutes", n));
        silence.dated(dated);
    }

    SortedMap<String, String> bots() {
        SortedMap<String, String> chosen = new TreeMap<>();
        players.forEach((seat, player) -> {
            if (!PEOPLE.equals(player.getValue())) {
                chosen.put(seat, player.getValue());
            }
        });
        return chosen;
    }

    int delegation() {
        return Objects.requireNonNullElse(delegation.getValue(), 0);
    }

    Settings.Seating seating() {
        return seating.getValue();
    }

    boolean cabinet() {
        return cabinet.getValue();
    }

    @Nullable
    Duration absence(boolean dated) {
        int n = absence.getValue();
        return n == 0 ? null : dated ? Duration.ofDays(n) : Duration.ofMinutes(n);
    }

    @Nullable
    Duration silence() {
        return silence.patience();
    }

    String standIn() {
        return standIn.getValue();
    }
}
