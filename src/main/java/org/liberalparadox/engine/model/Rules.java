package org.liberalparadox.engine.model;

import java.util.List;
import java.util.NoSuchElementException;

/** The rules in force: every number, every issue, every card, every temperament. */
public record Rules(Model model, List<Issue> issues, List<Card> cards, List<BotStrategy> bots) {

    public Issue issue(String id) {
        for (Issue issue : issues) {
            if (issue.id().equals(id)) {
                return issue;
            }
        }
        throw new NoSuchElementException("no issue " + id);
    }

    public boolean hasIssue(String id) {
        return issues.stream().anyMatch(i -> i.id().equals(id));
    }

    public Card card(String id) {
        for (Card card : cards) {
            if (card.id().equals(id)) {
                return card;
            }
        }
        throw new NoSuchElementException("no card " + id);
    }

    public boolean hasCard(String id) {
        return cards.stream().anyMatch(c -> c.id().equals(id));
    }

    public BotStrategy bot(String id) {
        return bots.stream()
                .filter(b -> b.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("no strategy " + id));
    }
}
