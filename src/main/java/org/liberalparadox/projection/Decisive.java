package org.liberalparadox.projection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.liberalparadox.engine.state.Ending;
import org.liberalparadox.engine.state.Proposal;

/** Picks the few decisions that led to an ending: those of its own kind weigh most, early ones more than late ones. */
final class Decisive {
    private static final int SHOWN = 3;

    private Decisive() {}

    static List<Debrief.Moment> of(Ending ending, List<Debrief.Moment> timeline, List<Debrief.Deal> deals) {
        record Weighed(int at, double weight) {}
        List<Weighed> weighed = new ArrayList<>();
        for (int at = 0; at < timeline.size(); at++) {
            Debrief.Moment moment = timeline.get(at);
            double weight = weight(ending, moment);
            if (moment.kind().equals("deal")) {
                weight += bought(moment, deals);
            }
            if (weight > 0) {
                weighed.add(new Weighed(at, weight - 0.01 * at / timeline.size()));
            }
        }
        weighed.sort(Comparator.comparingDouble(Weighed::weight).reversed());
        List<Integer> chosen = new ArrayList<>();
        for (Weighed w : weighed) {
            boolean told = false;
            for (int at : chosen) {
                told |= timeline.get(at).key().equals(timeline.get(w.at()).key())
                        && timeline.get(at).seats().equals(timeline.get(w.at()).seats());
            }
            if (!told && chosen.size() < SHOWN) {
                chosen.add(w.at());
            }
        }
        chosen.sort(Comparator.naturalOrder());
        List<Debrief.Moment> decisive = new ArrayList<>(chosen.size());
        for (int at : chosen) {
            decisive.add(timeline.get(at));
        }
        return List.copyOf(decisive);
    }

    /** How much a kind of moment tells about an ending, 0 to 10. Crises are nobody's decision. */
    private static double weight(Ending ending, Debrief.Moment moment) {
        return switch (ending) {
            case VIRTUOUS_CYCLE ->
                switch (moment.kind()) {
                    case "deal" -> 8;
                    case "election" -> moment.key().equals("election-won") ? 2 : 1;
                    default -> 0;
                };
            case LIBERAL_PARADOX ->
                switch (moment.kind()) {
                    case "fell" -> 9;
                    case "broken" -> moment.key().startsWith("gate") ? 7 : 6;
                    case "refused" -> 6;
                    case "deal" -> 5;
                    case "election" -> moment.key().equals("election-lost") ? 5 : 0;
                    case "collapse" -> 6;
                    default -> 0;
                };
            case BEGGAR_THY_NEIGHBOUR ->
                switch (moment.kind()) {
                    case "closed" -> 9;
                    case "broken" -> 6;
                    case "refused" -> 5;
                    case "collapse" -> 4;
                    default -> 0;
                };
            case BREAKDOWN ->
                switch (moment.kind()) {
                    case "collapse" -> 9;
                    case "broken" -> 7;
                    case "closed" -> 6;
                    case "fell", "refused" -> 5;
                    default -> 0;
                };
        };
    }

    /** A deal that linkage alone carried tells more. */
    private static double bought(Debrief.Moment moment, List<Debrief.Deal> deals) {
        for (Debrief.Deal deal : deals) {
            if (moment.args().getLast().equals(Integer.toString(deal.id()))
                    && deal.status() != Proposal.Status.LET_DIE) {
                double most = 0;
                for (Debrief.Margin margin : deal.margins()) {
                    most = Math.max(most, margin.with() >= 0 && margin.withoutLinkage() < 0 ? 2 : 0);
                }
                return most;
            }
        }
        return 0;
    }
}
