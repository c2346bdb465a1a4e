package org.liberalparadox.engine.rule;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.liberalparadox.engine.model.Card;
import org.liberalparadox.engine.model.Role;
import org.liberalparadox.engine.model.Route;
import org.liberalparadox.engine.model.Scenario;
import org.liberalparadox.engine.model.SeatDefinition;

/** Whom a card concerns. Every card finds somebody in every scenario: where nobody has the role, the nearest in kind. */
final class Struck {
    private Struck() {}

    /** The seats named, or those of the card's roles, or the next of kin. */
    static List<String> by(Card card, List<String> named, Scenario scenario) {
        if (!named.isEmpty()) {
            return named;
        }
        List<SeatDefinition> states =
                scenario.seats().stream().filter(s -> s.role().isState()).toList();
        List<SeatDefinition> found = where(states, s -> card.strikes().contains(s.role()));
        if (found.isEmpty()) {
            boolean rich =
                    card.strikes().contains(Role.RECEIVING) || card.strikes().contains(Role.FRONTLINE);
            found = where(states, s -> s.liberal() == rich);
        }
        if (found.isEmpty()) {
            found = states;
        }
        if (card.single()) {
            found = found.stream()
                    .max(Comparator.comparingDouble(SeatDefinition::power))
                    .map(List::of)
                    .orElse(List.of());
        }
        return found.stream().map(SeatDefinition::id).toList();
    }

    /** Liberal states that people reach through the struck ones; where there are none, all other liberal states. */
    static List<String> beyond(List<String> struck, Scenario scenario) {
        List<SeatDefinition> others = where(scenario.seats(), s -> s.liberal() && !struck.contains(s.id()));
        List<SeatDefinition> behind =
                where(others, s -> scenario.routes().stream().anyMatch(r -> leads(r, struck, s.id())));
        return (behind.isEmpty() ? others : behind)
                .stream().map(SeatDefinition::id).toList();
    }

    private static boolean leads(Route route, List<String> struck, String seat) {
        int at = route.chain().indexOf(seat);
        if (at < 0) {
            return false;
        }
        return struck.contains(route.origin())
                || route.chain().subList(0, at).stream().anyMatch(struck::contains);
    }

    private static List<SeatDefinition> where(List<SeatDefinition> seats, Predicate<SeatDefinition> condition) {
        return seats.stream().filter(condition).toList();
    }
}
