package org.liberalparadox.ui.table.shell;

import static org.liberalparadox.ui.table.Dom.bold;
import static org.liberalparadox.ui.table.Dom.button;
import static org.liberalparadox.ui.table.Dom.div;
import static org.liberalparadox.ui.table.Dom.p;
import static org.liberalparadox.ui.table.Dom.span;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.liberalparadox.engine.model.Factor;
import org.liberalparadox.projection.SeatView;
import org.liberalparadox.room.Announcement;
import org.liberalparadox.room.Chair;
import org.liberalparadox.room.RoomView;
import org.liberalparadox.room.Stage;
import org.liberalparadox.ui.room.Delegation;
import org.liberalparadox.ui.table.Company;
import org.liberalparadox.ui.table.Desk;
import org.liberalparadox.ui.table.Part;
import org.liberalparadox.ui.table.Seen;
import org.liberalparadox.ui.text.Names;
import org.liberalparadox.ui.text.Words;

/** What concerns the whole table: a pause, a bot at my seat, words of the facilitator, and who speaks for my delegation. */
public final class Banners extends Div implements Part {
    private final Desk desk;
    private final Company company;
    private final Seen seen = new Seen();
    private final Seen factionsSeen = new Seen();
    private final Div state = line("state-banner");
    private final Div words = line("words-banner");
    private final Div delegation = div("banner delegation");
    private final Delegation factions;
    private final NativeDetails cabinet = new NativeDetails();
    private boolean stoodIn;

    public Banners(Desk desk) {
        this.desk = desk;
        company = desk.company();
        factions = new Delegation(c -> company.does(c).ifPresent(desk::say), false);
        cabinet.setContent(factions);
        cabinet.addClassName("cabinet-factions");
        addClassName("banners");
        add(state, words, delegation);
        List.of(state, words, delegation).forEach(line -> line.setVisible(false));
    }

    private static Div line(String kind) {
        Div line = div("banner " + kind);
        line.getElement().setAttribute("role", "status");
        return line;
    }

    @Override
    public void show(SeatView view) {
        company.room().ifPresent(this::show);
    }

    private void show(RoomView room) {
        RoomView.@Nullable Seat mine = room.mine();
        Chair.@Nullable Cause cause = mine == null ? null : mine.cause();
        Optional<Announcement> unheard = company.unheard();
        boolean alone =
                mine == null || mine.people().size() < 2 && !room.settings().cabinet();
        List<String> company = alone || mine == null
                ? List.of()
                : mine.people().stream().map(g -> name(g, room)).toList();
        RoomView.@Nullable Guest me = room.guest();
        if (factionsSeen.isNew(room.stage(), room.clock().phase(), mine == null ? List.of() : mine.people())) {
            factions.show(room);
        }
        @Nullable Factor led = me == null ? null : me.faction();
        if (!seen.isNew(room.stage(), cause, unheard, company, me != null && me.head(), Optional.ofNullable(led))) {
            return;
        }
        if (stoodIn && cause == null) {
            desk.say(Words.t("banner.isBack"));
        }
        stoodIn = cause == Chair.Cause.ABSENCE;
        showState(room.stage(), cause);
        showWords(unheard);
        showDelegation(company, me, room.settings().cabinet());
    }

    private void showState(Stage stage, Chair.@Nullable Cause cause) {
        state.removeAll();
        if (stage == Stage.PAUSED) {
            state.add(bold(Words.t("banner.paused")), new Span(Words.t("banner.pausedText")));
        } else if (cause == Chair.Cause.ABSENCE || cause == Chair.Cause.EMPTY) {
            state.add(
                    bold(Words.t("banner.stoodIn")),
                    new Span(Words.t("banner.stoodInText")),
                    span("grow", ""),
                    button(
                            "btn sm pri",
                            Words.t("banner.takeBack"),
                            () -> company.takeBack().ifPresent(desk::say)));
        } else if (cause != null) {
            state.add(bold(Words.t("banner.botPlays")), new Span(Words.t("banner.botPlaysText")));
        }
        state.setVisible(stage == Stage.PAUSED || cause != null);
    }

    private void showWords(Optional<Announcement> unheard) {
        words.removeAll();
        words.setVisible(unheard.isPresent());
        unheard.ifPresent(said -> {
            Paragraph text = p("", span("muted", Words.t("banner.facilitator")), new Span(" " + said.text()));
            NativeButton read = button("btn sm", Words.t("banner.read"), () -> {
                company.hear(said);
                show(desk.view());
            });
            words.add(text, span("grow", ""), read);
        });
    }

    private void showDelegation(List<String> people, RoomView.@Nullable Guest me, boolean withFactions) {
        delegation.removeAll();
        delegation.setVisible(!people.isEmpty() && me != null);
        if (people.isEmpty() || me == null) {
            return;
        }
        String seat = desk.seat(desk.me()).name();
        delegation.add(span("muted", Words.t("banner.delegation", seat)), new Span(String.join(" · ", people)));
        company.rename().ifPresent(delegation::add);
        if (me.head()) {
            delegation.add(span("muted", Words.t("banner.youSpeak")));
        } else {
            delegation.add(
                    span("grow", ""),
                    button(
                            "btn sm",
                            Words.t("banner.lead"),
                            () -> company.takeLead().ifPresent(desk::say)));
        }
        if (withFactions) {
            cabinet.setSummaryText(
                    me.faction() == null
                            ? Words.t("banner.noFaction")
                            : Words.t("banner.leads", Names.factor(me.faction())));
            delegation.add(cabinet);
        }
    }

    private String name(RoomView.Guest guest, RoomView room) {
        String name = company.isMe(guest) ? Words.t("banner.you", guest.name()) : guest.name();
        String where = company.isMe(guest) ? "" : Whereabouts.of(guest, room.at());
        String named = guest.head() ? Words.t("banner.head", name) : name;
        return where.isEmpty() ? named : named + ", " + where;
    }
}
