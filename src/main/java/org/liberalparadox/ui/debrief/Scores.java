package org.liberalparadox.ui.debrief;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.liberalparadox.engine.state.Scoreboard;
import org.liberalparadox.ui.component.Change;
import org.liberalparadox.ui.text.Numbers;
import org.liberalparadox.ui.text.Words;

/** The three scoreboards at the end of a round, always side by side, with the change since the round before. */
class Scores extends Section implements AtRound {
    private final List<Scoreboard> boards;
    private final DescriptionList list = new DescriptionList();
    private final Paragraph when = new Paragraph();

    Scores(Told told) {
        boards = told.debrief().scoreboards().stream()
                .sorted(Comparator.comparingInt(Scoreboard::round))
                .toList();
        list.addClassName("three");
        when.addClassName("note");
        addClassName("debrief-scores");
        add(list, when);
    }

    @Override
    public void show(int round) {
        list.removeAll();
        Optional<Scoreboard> now = at(round);
        now.ifPresent(board -> {
            Optional<Scoreboard> before = at(round - 1);
            list.add(
                    score("debrief.national", Scores::national, board, before),
                    score("debrief.migrants", Scoreboard::migrants, board, before),
                    score("debrief.world", Scoreboard::worldOrder, board, before));
        });
        when.setText(round == 0 ? Words.t("debrief.atStart") : Words.t("debrief.atRound", round));
    }

    private Optional<Scoreboard> at(int round) {
        return boards.stream().filter(board -> board.round() == round).findFirst();
    }

    private static double national(Scoreboard board) {
        return board.national().values().stream()
                .mapToDouble(Double::doubleValue)
                .average()
                .orElse(0);
    }

    private static Div score(
            String key, ToDoubleFunction<Scoreboard> value, Scoreboard now, Optional<Scoreboard> before) {
        double points = value.applyAsDouble(now);
        DescriptionList.Description number = new DescriptionList.Description(Numbers.whole(points));
        before.ifPresent(earlier ->
                number.add(new Change(Math.round(points) - Math.round(value.applyAsDouble(earlier)), Locale.ENGLISH)));
        return new Div(new DescriptionList.Term(Words.t(key)), number);
    }
}
