package org.liberalparadox.ui.room;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.liberalparadox.engine.model.Factor;
import org.liberalparadox.engine.model.SeatDefinition;
import org.liberalparadox.projection.SeatView;
import org.liberalparadox.ui.text.Names;
import org.liberalparadox.ui.text.Words;

/**
 * Questions that whoever has read the brief of a seat can answer. Made of this seat's own brief alone: a wrong answer must
 * not tell what another seat wants. Where two answers would be right nothing is asked.
 */
final class BriefQuestions {
    private static final int PARTNERS = 4;

    private BriefQuestions() {}

    /**
     * A question.
     *
     * @param answers in an order that does not give the right one away
     * @param reread where in the brief the answer stands
     */
    record Question(String text, List<String> answers, String right, String reread) {}

    static List<Question> of(SeatView view) {
        List<Question> questions = new ArrayList<>();
        goals(view, questions);
        holds(view, questions);
        mood(view, questions);
        return List.copyOf(questions);
    }

    /** Which objective counts most. */
    private static void goals(SeatView view, List<Question> into) {
        List<SeatView.Goal> goals = view.me().goals();
        int most = goals.stream().mapToInt(SeatView.Goal::points).max().orElse(0);
        List<SeatView.Goal> best =
                goals.stream().filter(g -> g.points() == most).toList();
        List<String> answers =
                goals.stream().map(SeatView.Goal::text).distinct().sorted().toList();
        if (best.size() == 1 && answers.size() > 1) {
            into.add(
                    new Question(Words.t("check.goal"), answers, best.getFirst().text(), Words.t("brief.goals")));
        }
    }

    /** Who holds what the first line on partners says. */
    private static void holds(SeatView view, List<Question> into) {
        List<SeatDefinition.Holds> holds = view.me().brief().holds();
        if (holds.isEmpty()) {
            return;
        }
        SeatDefinition.Holds asked = holds.getFirst();
        boolean once = holds.stream().filter(h -> h.text().equals(asked.text())).count() == 1;
        String right = view.seat(asked.seat()).name();
        if (!once || asked.text().contains(right)) {
            return;
        }
        Set<String> partners = new LinkedHashSet<>();
        Stream.concat(
                        holds.stream().map(SeatDefinition.Holds::seat),
                        view.seats().stream().map(SeatView.Seat::id))
                .filter(id -> !id.equals(view.me().seat()))
                .forEach(id -> {
                    if (partners.size() < PARTNERS) {
                        partners.add(view.seat(id).name());
                    }
                });
        if (partners.size() > 1) {
            into.add(new Question(
                    Words.t("check.holds", asked.text()),
                    partners.stream().sorted().toList(),
                    right,
                    Words.t("brief.holds")));
        }
    }

    /** What the public cares about most before the first round. */
    private static void mood(SeatView view, List<Question> into) {
        List<Factor> byWeight = Stream.of(Factor.values())
                .sorted(Comparator.comparingDouble(
                                (Factor f) -> view.me().mood().get(f))
                        .reversed())
                .toList();
        double first = Math.rint(view.me().mood().get(byWeight.getFirst()) * 100);
        if (first > Math.rint(view.me().mood().get(byWeight.get(1)) * 100)) {
            into.add(new Question(
                    Words.t("check.mood"),
                    Stream.of(Factor.values()).map(Names::factor).toList(),
                    Names.factor(byWeight.getFirst()),
                    Words.t("brief.mood")));
        }
    }
}
