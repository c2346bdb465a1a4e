package org.liberalparadox.ui.screen;

import static org.liberalparadox.ui.table.Dom.bold;
import static org.liberalparadox.ui.table.Dom.div;
import static org.liberalparadox.ui.table.Dom.p;
import static org.liberalparadox.ui.table.Dom.tag;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.liberalparadox.engine.state.Scoreboard;
import org.liberalparadox.projection.ScreenView;
import org.liberalparadox.projection.SeatView;
import org.liberalparadox.ui.table.Marks;
import org.liberalparadox.ui.table.world.Wellbeing;
import org.liberalparadox.ui.text.Numbers;
import org.liberalparadox.ui.text.Words;

/** The three scoreboards in one number each, with its change and who or what stands out. */
final class ScreenBoards extends Section {
    private static final double PAR = 100;

    ScreenBoards() {
        addClassName("screen-boards");
        getElement().setAttribute("aria-label", Words.t("world.scores"));
    }

    void show(ScreenView game) {
        List<Scoreboard> boards = game.world().scoreboards();
        @Nullable Scoreboard now = boards.isEmpty() ? null : boards.getLast();
        @Nullable Scoreboard before = boards.size() < 2 ? now : boards.get(boards.size() - 2);
        removeAll();
        add(national(game, now, before), migrants(game), order(game, now, before));
    }

    private static Component national(ScreenView game, @Nullable Scoreboard now, @Nullable Scoreboard before) {
        long mean = Math.round(mean(now));
        Paragraph note = p("sn", "");
        Optional<Map.Entry<String, Double>> leader = now == null
                ? Optional.empty()
                : now.national().entrySet().stream().max(Map.Entry.comparingByValue());
        leader.ifPresentOrElse(
                first -> {
                    game.seats().stream()
                            .filter(s -> s.id().equals(first.getKey()))
                            .findFirst()
                            .ifPresent(s -> note.add(Marks.seat(s)));
                    note.add(new Span(Words.t("screen.leads", Numbers.whole(first.getValue()))));
                },
                () -> note.setText(Words.t("screen.par")));
        return board("screen.national", Numbers.whole(mean), mean - Math.round(mean(before)), note);
    }

    private static double mean(@Nullable Scoreboard board) {
        if (board == null || board.national().isEmpty()) {
            return PAR;
        }
        double sum = 0;
        for (double score : board.national().values()) {
            sum += score;
        }
        return sum / board.national().size();
    }

    private static Component migrants(ScreenView game) {
        SeatView.World world = game.world();
        Wellbeing now = Wellbeing.of(world.statuses());
        Wellbeing before = Wellbeing.of(world.statusesBefore().isEmpty() ? world.statuses() : world.statusesBefore());
        double share = now.share(now.safe());
        String limbo = Words.t("screen.limbo", Numbers.people(now.limbo()));
        String note = now.lost() == 0 ? limbo : limbo + Words.t("screen.lost", Numbers.grouped(now.lost()));
        return board(
                "screen.migrants",
                Numbers.percent(share / PAR),
                Math.round(share) - Math.round(before.share(before.safe())),
                p("sn", note));
    }

    private static Component order(ScreenView game, @Nullable Scoreboard now, @Nullable Scoreboard before) {
        long score = Math.round(now == null ? 0 : now.worldOrder());
        long was = before == null ? score : Math.round(before.worldOrder());
        Paragraph note = p("sn", "");
        game.world().regimes().stream()
                .filter(r -> !r.collapsed())
                .min(Comparator.comparingDouble(SeatView.Regime::strength))
                .ifPresentOrElse(
                        r -> note.add(
                                new Span(Words.t("screen.weakest", r.name(), Numbers.whole(r.strength())) + " "),
                                Marks.change(Math.round(r.strength()) - Math.round(r.before()))),
                        () -> note.setText(Words.t("world.regimes.none")));
        return board("world.order", Numbers.whole(score), score - was, note);
    }

    private static Component board(String title, String number, double change, Paragraph note) {
        H2 name = new H2(Words.t(title));
        Div line = div("big", bold(number), Marks.change(change));
        return tag("article", name, line, note);
    }
}
