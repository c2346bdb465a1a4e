package org.liberalparadox.ui.facilitator;

import static org.liberalparadox.ui.table.Dom.button;
import static org.liberalparadox.ui.table.Dom.div;
import static org.liberalparadox.ui.table.Dom.span;
import static org.liberalparadox.ui.table.Dom.styled;
import static org.liberalparadox.ui.table.Dom.tag;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.liberalparadox.engine.model.BotStrategy;
import org.liberalparadox.engine.model.Phase;
import org.liberalparadox.room.Presence;
import org.liberalparadox.room.RoomCommand;
import org.liberalparadox.room.RoomEvent;
import org.liberalparadox.room.RoomView;
import org.liberalparadox.room.Stage;
import org.liberalparadox.ui.component.SeatMark;
import org.liberalparadox.ui.page.Marks;
import org.liberalparadox.ui.room.RoomWords;
import org.liberalparadox.ui.table.Rows;
import org.liberalparadox.ui.table.Seen;
import org.liberalparadox.ui.text.Names;
import org.liberalparadox.ui.text.Words;

/** Who is at each seat, where they are, and what can be done about it. */
final class Roster extends Section implements ConsoleView.Panel {
    private final Console console;
    private final Div count = div("note");
    private final UnorderedList list = styled("roster", new UnorderedList());
    private final NativeButton swap;
    private final NativeButton toLobby;
    private final Rows<Row> rows = new Rows<>(list);

    /** The seat whose menu stays open although its row is drawn anew, as several factions are given in a row. */
    private @Nullable String keptOpen;

    /** What is shown of a seat or of somebody who watches; whom one can move or swap somebody with is in the menu. */
    private record Row(
            RoomView.@Nullable Seat chair, RoomView.@Nullable Guest watcher, Stage stage, List<List<String>> seated) {}

    private final SortedMap<String, SeatRow> seatRows = new TreeMap<>();

    Roster(Console console) {
        this.console = console;
        toLobby = button("btn sm", Words.t("console.toLobby"), () -> console.does(new RoomCommand.BackToLobby()));
        swap = button(
                "btn sm",
                Words.t("console.swap.button"),
                () -> new SwapDialog(console, console.access().room()).open());
        add(div("sec", new H2(Words.t("console.roster")), count), list, div("acts", swap, toLobby));
    }

    @Override
    public void show(Console.Now now) {
        Stage stage = now.room().stage();
        List<List<String>> seated = now.room().chairs().stream()
                .map(c -> c.people().stream().map(RoomView.Guest::name).toList())
                .toList();
        List<Row> all = new ArrayList<>();
        for (RoomView.Seat chair : now.room().chairs()) {
            all.add(new Row(chair.still(), null, stage, seated));
        }
        for (RoomView.Guest guest : now.room().observers()) {
            all.add(new Row(null, guest.still(), Stage.LOBBY, seated));
        }
        swap.setVisible(stage != Stage.CLOSED);
        toLobby.setVisible(stage == Stage.PLAYING || stage == Stage.PAUSED);
        long ready = stage == Stage.LOBBY
                ? now.room().chairs().stream().filter(RoomView.Seat::ready).count()
                : now.game().ready().size();
        count.setText(Words.t("console.ready", ready, now.game().seats().size()));
        rows.show(
                all,
                row -> row.chair() != null
                        ? row(now, row.chair())
                        : watcher(now, Objects.requireNonNull(row.watcher())));
        now.room().chairs().forEach(chair -> seatRows.get(chair.seat()).follow(now, chair));
    }

    private ListItem watcher(Console.Now now, RoomView.Guest guest) {
        ListItem item = new ListItem(
                span("", Words.t("lobby.watching")), span("who", guest.name()), span("note", RoomWords.place(guest)));
        item.add(menu(guest.name(), new PersonActs(console, now.room(), guest, null)));
        return item;
    }

    private ListItem row(Console.Now now, RoomView.Seat chair) {
        Div people = div("people");
        for (RoomView.Guest guest : chair.people()) {
            people.add(div("", span("who", name(now.room(), guest)), span("note", RoomWords.place(guest))));
        }
        if (chair.strategy() != null) {
            people.add(div("", span("who", Words.t("console.bot", temperament(chair.strategy())))));
        } else if (chair.people().isEmpty()) {
            people.add(div("note", span("", Words.t("lobby.empty"))));
        }
        SeatRow item = new SeatRow(chair.seat());
        seatRows.put(chair.seat(), item);
        item.add(SeatMark.of(Marks.of(console.access().scenario().seat(chair.seat()))), people, item.state);
        item.setClassName("away", now.room().stage() == Stage.PLAYING && isMissing(chair));
        HtmlContainer menu = menu(console.seat(chair.seat()), acts(now, chair, item));
        if (chair.seat().equals(keptOpen)) {
            menu.getElement().setAttribute("open", true);
            keptOpen = null;
        }
        item.add(quick(now, chair), menu);
        return item;
    }

    private static boolean isMissing(RoomView.Seat chair) {
        return !chair.bot() && chair.place() != Presence.Place.HERE;
    }

    private static String name(RoomView room, RoomView.Guest guest) {
        String name =
                room.settings().delegation() > 1 && guest.head() ? Words.t("lobby.head", guest.name()) : guest.name();
        return guest.faction() == null ? name : Words.t("lobby.leads", name, Names.factorInSentence(guest.faction()));
    }

    private String temperament(String strategy) {
        return console.access().rules().bots().stream()
                .filter(b -> b.id().equals(strategy))
                .map(BotStrategy::name)
                .findFirst()
                .orElse(strategy);
    }

    /** A seat's row; how far it is changes with every step of the game, who sits there seldom. */
    private final class SeatRow extends ListItem {
        private final Seen seen = new Seen();
        private final Div state = new Div();
        private final NativeButton revokeOrders;
        private final NativeButton revokeReady;

        SeatRow(String seat) {
            revokeOrders = button(
                    "link",
                    Words.t("console.revoke.orders"),
                    () -> console.does(console.access().revoke(seat, RoomEvent.Step.ORDERS)));
            revokeReady = button(
                    "link",
                    Words.t("console.revoke.ready"),
                    () -> console.does(console.access().revoke(seat, RoomEvent.Step.READY)));
        }

        void follow(Console.Now now, RoomView.Seat chair) {
            boolean ready = now.ready(chair.seat());
            boolean sealed =
                    now.game().sealed().contains(chair.seat()) && now.game().phase() == Phase.POLICY;
            if (seen.isNew(ready, sealed, chair.still(), now.room().stage())) {
                revokeOrders.setVisible(sealed);
                revokeReady.setVisible(ready);
                state.removeAll();
                state.add(Roster.state(now, chair));
            }
        }
    }

    private static Component state(Console.Now now, RoomView.Seat chair) {
        if (now.room().stage() == Stage.LOBBY && chair.people().isEmpty() && !chair.bot()) {
            return span("", "");
        }
        if (now.room().stage() == Stage.LOBBY) {
            return span(
                    chair.ready() ? "pill ink" : "pill", Words.t(chair.ready() ? "lobby.ready" : "console.reading"));
        }
        if (now.ready(chair.seat())) {
            return span("pill ink", Words.t("lobby.ready"));
        }
        return isMissing(chair)
                ? span("pill mark", Words.t("room.place." + chair.place()))
                : span("pill", Words.t("console.thinking"));
    }

    /** The one thing a facilitator wants to do about this seat right now. */
    private Component quick(Console.Now now, RoomView.Seat chair) {
        String seat = chair.seat();
        if (chair.bot() && !chair.people().isEmpty()) {
            return button("btn sm", Words.t("console.giveBack"), () -> console.does(new RoomCommand.GiveBack(seat)));
        }
        if (now.room().stage() == Stage.PLAYING && isMissing(chair)) {
            String strategy = now.room().settings().strategy();
            return button(
                    "btn sm",
                    Words.t("console.letBot"),
                    () -> console.does(new RoomCommand.LetBotPlay(seat, strategy)));
        }
        return span("", "");
    }

    private Div acts(Console.Now now, RoomView.Seat chair, SeatRow row) {
        String seat = chair.seat();
        Div acts = div("menu");
        acts.add(styled("link", new Anchor("facilitate/" + console.key() + "/as/" + seat, Words.t("console.seeAs"))));
        acts.add(row.revokeOrders, row.revokeReady);
        if (now.room().settings().cabinet() && !chair.people().isEmpty()) {
            acts.add(new FactionActs(console, chair, () -> keptOpen = seat));
        }
        if (chair.bot()) {
            acts.add(button("link", Words.t("console.giveBack"), () -> console.does(new RoomCommand.GiveBack(seat))));
        } else {
            for (BotStrategy bot : console.access().rules().bots()) {
                acts.add(button(
                        "link",
                        Words.t("console.letBot.as", bot.name()),
                        () -> console.does(new RoomCommand.LetBotPlay(seat, bot.id()))));
            }
        }
        for (RoomView.Guest guest : chair.people()) {
            acts.add(new PersonActs(console, now.room(), guest, seat));
        }
        return acts;
    }

    /** Opens by keyboard and click alike. */
    private static HtmlContainer menu(String whose, Component content) {
        HtmlContainer summary = tag("summary", "⋯");
        summary.getElement().setAttribute("aria-label", Words.t("console.menu", whose));
        HtmlContainer details = tag("details", summary, content);
        details.addClassName("more");
        return details;
    }
}
