package org.liberalparadox.ui.facilitator;

import static org.liberalparadox.ui.table.Dom.bold;
import static org.liberalparadox.ui.table.Dom.button;
import static org.liberalparadox.ui.table.Dom.span;

import com.vaadin.flow.component.html.Div;
import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.liberalparadox.engine.model.Phase;
import org.liberalparadox.room.RoomCommand;
import org.liberalparadox.ui.table.Seen;
import org.liberalparadox.ui.text.Words;

/** One line that says what a facilitator might do now, and does it at a click. */
final class Hints extends Div implements ConsoleView.Panel {
    private final Console console;
    private final Set<Suggestions.Suggestion> declined = new HashSet<>();
    private final Seen seen = new Seen();
    private int round;
    private Phase phase = Phase.NEWS;

    Hints(Console console) {
        this.console = console;
        addClassName("hint");
        getElement().setAttribute("role", "status");
    }

    @Override
    public void show(Console.Now now) {
        if (now.game().round() != round || now.game().phase() != phase) {
            round = now.game().round();
            phase = now.game().phase();
            declined.clear();
        }
        Optional<Suggestions.Suggestion> first =
                Suggestions.of(now).stream().filter(s -> !declined.contains(s)).findFirst();
        if (!seen.isNew(first, now.room().settings().strategy(), now.patience())) {
            return;
        }
        removeAll();
        setVisible(first.isPresent());
        first.ifPresent(s -> draw(s, now));
    }

    private void draw(Suggestions.Suggestion s, Console.Now now) {
        String id = "console.hint." + s.kind();
        String patience = now.patience() == null ? "" : length(now.patience());
        add(
                bold(Words.t(id, console.seats(s.seats()), patience)),
                span("", Words.t(id + ".do", console.seats(s.seats()))));
        if (s.kind() == Suggestions.Kind.NOBODY_THERE) {
            String strategy = now.room().settings().strategy();
            add(button(
                    "link",
                    Words.t("console.letBot"),
                    () -> console.does(new RoomCommand.LetBotPlay(s.seats().getFirst(), strategy))));
        } else {
            add(button("link", Words.t("console.hint.send"), () -> {
                if (console.does(new RoomCommand.Announce(s.seats(), Words.t(id + ".words", patience)))) {
                    decline(s, now);
                }
            }));
        }
        add(button("link", Words.t("console.notNow"), () -> decline(s, now)));
    }

    private void decline(Suggestions.Suggestion s, Console.Now now) {
        declined.add(s);
        show(now);
    }

    /** In minutes for people who sit together, in hours and days by correspondence. */
    private static String length(Duration time) {
        if (time.toDays() > 2) {
            return Words.t("console.span.days", time.toDays());
        }
        return time.toHours() > 2
                ? Words.t("console.span.hours", time.toHours())
                : Words.t("console.span.minutes", time.toMinutes());
    }
}
