package org.liberalparadox.ui.debrief;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.liberalparadox.room.Remark;
import org.liberalparadox.room.RoomEvent;
import org.liberalparadox.ui.text.Names;
import org.liberalparadox.ui.text.Words;

/** What the facilitator did during the game, for all to see, and the facilitator's own notes, for the facilitator alone. */
final class RoomSection extends Section {
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);

    RoomSection(List<RoomEvent> log, List<Remark> remarks, Names names) {
        addClassName("room-section");
        UnorderedList deeds = new UnorderedList();
        for (RoomEvent event : log) {
            said(event, names)
                    .ifPresent(words -> deeds.add(line(HOUR.format(event.at().atZone(ZoneId.systemDefault())), words)));
        }
        add(new H2(Words.t("debrief.room")));
        if (deeds.getChildren().findAny().isPresent()) {
            add(deeds);
        } else {
            add(new Paragraph(Words.t("debrief.room.none")));
        }
        if (!remarks.isEmpty()) {
            UnorderedList notes = new UnorderedList();
            for (Remark remark : remarks) {
                notes.add(line(Words.t("debrief.room.round", remark.round()), remark.text()));
            }
            add(new H2(Words.t("debrief.room.notes")), new Paragraph(Words.t("debrief.room.notes.own")), notes);
        }
    }

    private static ListItem line(String when, String words) {
        Span time = new Span(when);
        time.addClassName("note");
        return new ListItem(time, new Span(" " + words));
    }

    private static Optional<String> said(RoomEvent event, Names names) {
        return Optional.ofNullable(
                switch (event) {
                    case RoomEvent.CrisisInjected e ->
                        Words.t("debrief.room.injected", names.card(e.card()), e.round());
                    case RoomEvent.CrisisPlanned e ->
                        Words.t(
                                "debrief.room.planned",
                                names.card(e.crisis().card()),
                                e.crisis().round());
                    case RoomEvent.PhaseCut e -> Words.t("debrief.room.cut", Names.phase(e.phase()), e.round());
                    case RoomEvent.StepRevoked e -> Words.t("debrief.room.revoked", names.place(e.seat()), e.round());
                    case RoomEvent.BotSeated e -> Words.t("debrief.room.bot." + e.cause(), names.place(e.seat()));
                    case RoomEvent.SeatGivenBack e -> Words.t("debrief.room.back", names.place(e.seat()));
                    case RoomEvent.Announced e ->
                        Words.t(
                                "debrief.room.announced",
                                e.announcement().seats().isEmpty()
                                        ? Words.t("console.announce.all")
                                        : names.places(e.announcement().seats()),
                                e.announcement().text());
                    case RoomEvent.GameBegan e -> Words.t("debrief.room.began");
                    case RoomEvent.GamePaused e -> Words.t("debrief.room.paused");
                    case RoomEvent.GameResumed e -> Words.t("debrief.room.resumed");
                    case RoomEvent.LobbyReopened e -> Words.t("debrief.room.lobby");
                    case RoomEvent.ClockSet e ->
                        e.cause() == RoomEvent.ClockCause.ADDED || e.cause() == RoomEvent.ClockCause.DATE
                                ? Words.t("debrief.room.time", Names.phase(e.phase()), e.round())
                                : null;
                    case RoomEvent.TimingSet e ->
                        Words.t("debrief.room.timing." + e.timing().kind());
                    default -> null;
                });
    }
}
