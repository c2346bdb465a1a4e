package org.liberalparadox.ui.text;

import java.util.List;
import org.liberalparadox.engine.model.Clause;
import org.liberalparadox.engine.model.Factor;
import org.liberalparadox.engine.model.Form;
import org.liberalparadox.engine.model.Monitor;
import org.liberalparadox.engine.model.Phase;
import org.liberalparadox.engine.model.Reciprocity;
import org.liberalparadox.engine.model.Rules;
import org.liberalparadox.projection.SeatView;

/** Names of seats, places, issues and cards of one game, for texts whose arguments are ids. */
public final class Names {
    /** Before the name of a norm where a forecast gives it as a reason. */
    private static final String NORM = "norm:";

    private final List<SeatView.Seat> seats;
    private final SeatView.World world;
    private final Rules rules;

    public Names(SeatView view, Rules rules) {
        this(view.seats(), view.world(), rules);
    }

    public Names(List<SeatView.Seat> seats, SeatView.World world, Rules rules) {
        this.seats = seats;
        this.world = world;
        this.rules = rules;
    }

    /** A seat or an origin nobody plays. */
    public String place(String id) {
        for (SeatView.Seat seat : seats) {
            if (seat.id().equals(id)) {
                return seat.name();
            }
        }
        for (SeatView.Origin origin : world.origins()) {
            if (origin.id().equals(id)) {
                return origin.name();
            }
        }
        return id.equals(Clause.ALL) ? Words.t("table.everyone") : id;
    }

    public String places(List<String> ids) {
        return Words.and(ids.stream().map(this::place).toList());
    }

    public String issue(String id) {
        if (id.startsWith(NORM)) {
            return Words.t("norm." + id.substring(NORM.length()));
        }
        return rules.hasIssue(id) ? rules.issue(id).name() : id;
    }

    /** An issue in the middle of a sentence. */
    public String issueInSentence(String id) {
        return lowerFirst(issue(id));
    }

    public String card(String id) {
        return rules.hasCard(id) ? rules.card(id).title() : id;
    }

    /** Whatever the id names: seat, place, issue, card or regime; anything else as it is. */
    public String any(String id) {
        String place = place(id);
        if (!place.equals(id)) {
            return place;
        }
        if (rules.hasIssue(id)) {
            return issueInSentence(id);
        }
        if (rules.hasCard(id)) {
            return card(id);
        }
        return world.regimes().stream()
                .filter(r -> r.id().equals(id))
                .map(SeatView.Regime::name)
                .findFirst()
                .orElseGet(() -> enumWord(id));
    }

    /** Several names that a view has put into one argument. */
    private String anyOf(String arg) {
        List<String> parts = List.of(arg.split(", "));
        boolean names = parts.size() > 1
                && parts.stream()
                        .allMatch(part -> seats.stream().anyMatch(s -> s.name().equals(part) || s.id().equals(part)));
        return names ? places(parts) : any(arg);
    }

    public Object[] all(List<String> args) {
        return args.stream().map(this::anyOf).toArray();
    }

    public static String factor(Factor factor) {
        return Words.t("factor." + factor.name());
    }

    public static String factorInSentence(Factor factor) {
        return lowerFirst(factor(factor));
    }

    public static String phase(Phase phase) {
        return Words.t("phase." + phase.name());
    }

    public static String form(Form form) {
        return Words.t("form." + form.name());
    }

    public static String monitor(Monitor monitor) {
        return Words.t("monitor." + monitor.name());
    }

    public static String reciprocity(Reciprocity reciprocity) {
        return Words.t("reciprocity." + reciprocity.name());
    }

    public static String lowerFirst(String text) {
        boolean acronym = text.length() > 1 && Character.isUpperCase(text.charAt(1));
        return text.isEmpty() || acronym ? text : Character.toLowerCase(text.charAt(0)) + text.substring(1);
    }

    private static String enumWord(String id) {
        return switch (id) {
            case "NEWS", "TALKS", "RATIFICATION", "POLICY", "RECKONING" -> Words.t("phase." + id);
            case "SECURITY", "CULTURE", "ECONOMY", "RIGHTS" -> lowerFirst(Words.t("factor." + id));
            default -> Words.or("norm." + id, id);
        };
    }
}
