package org.liberalparadox.engine.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The rules in force: every number, every issue, every card, every temperament. */
public final class Rules {
    private final Model model;
    private final List<Issue> issues;
    private final List<Card> cards;
    private final List<BotStrategy> bots;
    // for look-ups only: nothing iterates over these
    private final Map<String, Issue> issueById;
    private final Map<String, Card> cardById;
    private final Map<String, BotStrategy> botById;

    public Rules(Model model, List<Issue> issues, List<Card> cards, List<BotStrategy> bots) {
        this.model = model;
        this.issues = List.copyOf(issues);
        this.cards = List.copyOf(cards);
        this.bots = List.copyOf(bots);
        this.issueById = index(issues, Issue::id);
        this.cardById = index(cards, Card::id);
        this.botById = index(bots, BotStrategy::id);
    }

    private static <T> Map<String, T> index(List<T> values, Function<T, String> id) {
        Map<String, T> map = new HashMap<>();
        values.forEach(v -> map.putIfAbsent(id.apply(v), v));
        return map;
    }

    public Model model() {
        return model;
    }

    public List<Issue> issues() {
        return issues;
    }

    public List<Card> cards() {
        return cards;
    }

    public List<BotStrategy> bots() {
        return bots;
    }

    public Issue issue(String id) {
        return found(issueById.get(id), "issue", id);
    }

    public boolean hasIssue(String id) {
        return issueById.containsKey(id);
    }

    public Card card(String id) {
        return found(cardById.get(id), "card", id);
    }

    public boolean hasCard(String id) {
        return cardById.containsKey(id);
    }

    public BotStrategy bot(String id) {
        return found(botById.get(id), "strategy", id);
    }

    private static <T> T found(@Nullable T value, String what, String id) {
        if (value == null) {
            throw new NoSuchElementException("no " + what + " " + id);
        }
        return value;
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof Rules r
                && model.equals(r.model)
                && issues.equals(r.issues)
                && cards.equals(r.cards)
                && bots.equals(r.bots);
    }

    @Override
    public int hashCode() {
        return Objects.hash(model, issues, cards, bots);
    }

    @Override
    public String toString() {
        return "Rules[" + issues.size() + " issues, " + cards.size() + " cards, " + bots.size() + " strategies]";
    }
}
