package org.liberalparadox.rules;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import org.liberalparadox.engine.model.PersonStatus;
import org.liberalparadox.engine.model.Scenario;
import org.liberalparadox.engine.model.Stock;

/** Where people are when the game begins: each counted once, in a status that fits the place. */
final class PeopleCheck {
    /** By how much people at home may differ from the population, because both are rounded. */
    private static final double TOLERANCE = 0.1;

    private final Scenario scenario;
    private final Collection<String> everywhere;
    private final Checks checks;

    PeopleCheck(Scenario scenario, Collection<String> everywhere, Checks checks) {
        this.scenario = scenario;
        this.everywhere = everywhere;
        this.checks = checks;
    }

    void check() {
        Set<String> atHome = new TreeSet<>();
        Set<String> counted = new HashSet<>();
        for (int i = 0; i < scenario.people().size(); i++) {
            Stock stock = scenario.people().get(i);
            String path = "people[" + i + "]";
            checks.known(stock.origin(), everywhere, path + ".origin", "origin");
            checks.known(stock.place(), everywhere, path + ".place", "place");
            checks.notNegative(stock.people(), path + ".people");
            status(stock, path);
            checks.that(
                    counted.add(stock.origin() + " " + stock.place() + " " + stock.status()),
                    path,
                    "people of " + stock.origin() + " who are " + stock.status() + " in " + stock.place()
                            + " stand twice",
                    "add the numbers up in one line");
            if (stock.status() == PersonStatus.AT_HOME) {
                atHome.add(stock.origin());
            }
        }
        for (String id : everywhere) {
            checks.that(
                    atHome.contains(id),
                    "people",
                    id + " has nobody at home",
                    "add { origin: " + id + ", place: " + id + ", status: AT_HOME, people: … }");
        }
        scenario.states().stream()
                .filter(s -> atHome.contains(s.id()))
                .forEach(s -> population("seats.", s.id(), s.population()));
        scenario.places().stream()
                .filter(p -> atHome.contains(p.id()))
                .forEach(p -> population("places.", p.id(), p.population()));
    }

    private void status(Stock stock, String path) {
        boolean home = stock.origin().equals(stock.place());
        String who = "people of " + stock.origin() + " are " + stock.status() + " in " + stock.place();
        switch (stock.status()) {
            case AT_HOME, DISPLACED, RETURNED ->
                checks.that(home, path, who, stock.status() + " means in the own country");
            case IN_LIMBO, IRREGULAR, ASYLUM, TEMPORARY, SETTLED ->
                checks.that(!home, path, who, stock.status() + " means in another country");
            case LOST -> checks.wrong(path + ".status", "is LOST", "nobody has died on the way before the game begins");
        }
    }

    private void population(String list, String id, long population) {
        long people = scenario.people().stream()
                .filter(s -> s.origin().equals(id) && s.place().equals(id))
                .mapToLong(Stock::people)
                .sum();
        checks.that(
                population <= 0 || Math.abs(people - population) <= TOLERANCE * population,
                list + id + ".population",
                "is " + population + ", and people counts " + people + " of " + id + " in " + id,
                "the two differ by a tenth at most");
    }
}
