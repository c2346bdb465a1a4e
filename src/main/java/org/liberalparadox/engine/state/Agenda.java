package org.liberalparadox.engine.state;

import java.util.List;
import org.liberalparadox.engine.model.Principle;

/**
 * A principle proclaimed before others (step one; the papers call it a dominant strategy).
 *
 * @param supporters who proclaimed it and who joined
 * @param endorsers organisations that stand behind it
 * @param lead whether its supporters are strong enough to set the agenda
 */
public record Agenda(
        int id,
        String seat,
        int round,
        List<Principle> principles,
        List<String> supporters,
        List<String> endorsers,
        boolean lead) {

    public Agenda withSupporters(List<String> supporters, boolean lead) {
        return new Agenda(id, seat, round, principles, supporters, endorsers, lead);
    }

    public Agenda withEndorsers(List<String> endorsers) {
        return new Agenda(id, seat, round, principles, supporters, endorsers, lead);
    }
}
