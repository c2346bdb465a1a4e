package org.liberalparadox.ui.room;

import static org.liberalparadox.ui.table.Dom.div;
import static org.liberalparadox.ui.table.Dom.span;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.liberalparadox.engine.model.Scenario;
import org.liberalparadox.engine.model.SeatDefinition;
import org.liberalparadox.room.RoomView;
import org.liberalparadox.session.Rooms;
import org.liberalparadox.ui.component.SeatMark;
import org.liberalparadox.ui.page.Marks;
import org.liberalparadox.ui.text.Words;

/** The seats somebody at the door may choose from, or any of them, or none. */
final class SeatChoice extends RadioButtonGroup<SeatChoice.Option> {
    private final Scenario scenario;
    private final int places;
    private List<RoomView.Seat> shown = List.of();

    /** A way to sit: at this seat, wherever there is room, or nowhere yet. */
    record Option(Kind kind, @Nullable String seat) {
        enum Kind {
            ANY,
            SEAT,
            NONE
        }
    }

    private static final Option ANY = new Option(Option.Kind.ANY, null);
    private static final Option NONE = new Option(Option.Kind.NONE, null);

    SeatChoice(Rooms.Welcome welcome) {
        scenario = welcome.scenario();
        places = welcome.room().settings().delegation();
        setLabel(Words.t("join.seat"));
        addClassNames("choice", "seat-choice");
        setRenderer(new ComponentRenderer<>(this::draw));
        show(welcome.room());
    }

    /** Draws the seats again where somebody came or went; keeps what was chosen as long as it is free. */
    void show(RoomView room) {
        List<RoomView.Seat> free =
                room.chairs().stream().filter(RoomView.Seat::open).toList();
        if (free.stream()
                        .map(SeatChoice::taken)
                        .toList()
                        .equals(shown.stream().map(SeatChoice::taken).toList())
                && !free.isEmpty()) {
            return;
        }
        shown = free;
        @Nullable Option before = getValue();
        List<Option> options = new ArrayList<>();
        if (!free.isEmpty()) {
            options.add(ANY);
        }
        free.forEach(seat -> options.add(new Option(Option.Kind.SEAT, seat.seat())));
        options.add(NONE);
        setItems(options);
        setValue(before != null && options.contains(before) ? before : options.getFirst());
    }

    private static List<Object> taken(RoomView.Seat seat) {
        return List.of(
                seat.seat(), seat.people().stream().map(RoomView.Guest::name).toList());
    }

    /** The seat to ask for; of all with room the one with the fewest people where any will do. */
    Optional<String> seat() {
        Option chosen = Objects.requireNonNullElse(getValue(), NONE);
        return switch (chosen.kind()) {
            case NONE -> Optional.empty();
            case SEAT -> Optional.ofNullable(chosen.seat());
            case ANY ->
                shown.stream()
                        .min(Comparator.comparingInt(s -> s.people().size()))
                        .map(RoomView.Seat::seat);
        };
    }

    boolean any() {
        return ANY.equals(getValue());
    }

    private Div draw(Option option) {
        @Nullable String seat = option.seat();
        if (seat == null) {
            String key = option.kind() == Option.Kind.ANY ? "join.any" : "join.none";
            return div(
                    "option seat-option",
                    span("option-title", Words.t(key)),
                    span("option-note", Words.t(key + ".note")));
        }
        SeatDefinition definition = scenario.seat(seat);
        return div(
                "option seat-option",
                SeatMark.withName(Marks.of(definition)),
                span("option-line", definition.brief().title()),
                span("option-note", free(seat)));
    }

    private String free(String seat) {
        List<String> there = shown.stream()
                .filter(s -> s.seat().equals(seat))
                .flatMap(s -> s.people().stream())
                .map(RoomView.Guest::name)
                .toList();
        return there.isEmpty()
                ? Words.t("join.free", places)
                : Words.t("join.with", Words.and(there), places - there.size());
    }
}
