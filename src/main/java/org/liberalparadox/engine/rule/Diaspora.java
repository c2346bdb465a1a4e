package org.liberalparadox.engine.rule;

import java.util.List;
import org.liberalparadox.engine.model.CardEffect;
import org.liberalparadox.engine.model.Model;
import org.liberalparadox.engine.model.PersonStatus;
import org.liberalparadox.engine.model.SeatDefinition;
import org.liberalparadox.engine.state.SeatState;

/**
 * Nationals abroad: what they send home rises with the income and falls with the unemployment of the state they live in, and
 * a year later with its recession; skills that leave cost more the more leave, skills that return repay (F18; concepts C31,
 * C32; model keys {@code tracks.remittance*}, {@code tracks.brainDrain}, {@code tracks.returnGain}).
 */
final class Diaspora {
    private Diaspora() {}

    private interface Count {
        long of(String origin, String place, PersonStatus status);
    }

    /** What more they send home this year than the last, in people of the status that sends most, at reference income. */
    static double more(Year year, String seat) {
        return sent(year, seat, year.people::count, 1)
                - sent(year, seat, year.turn.state().people()::count, 2);
    }

    private static double sent(Year year, String seat, Count count, int yearsAgo) {
        double sum = 0;
        for (String place : year.turn.state().people().places()) {
            if (!place.equals(seat)) {
                double people = count.of(seat, place, PersonStatus.SETTLED)
                        + 0.8 * count.of(seat, place, PersonStatus.TEMPORARY)
                        + 0.4 * count.of(seat, place, PersonStatus.ASYLUM)
                        + 0.4 * count.of(seat, place, PersonStatus.IRREGULAR);
                sum += people == 0 || !year.isSeat(place) ? people : people * wage(year, place, yearsAgo);
            }
        }
        return sum;
    }

    /** Income with work, against the reference, as it was so many years ago. */
    private static double wage(Year year, String place, int yearsAgo) {
        Model model = year.model();
        SeatDefinition host = year.definition(place);
        SeatState now = year.turn.state().seat(place);
        double economy = economy(now.history(), yearsAgo) - now.baseline().economy();
        return host.gdpPerCapita()
                / model.flows().capacityReferenceIncome()
                * (1 - host.unemployment() / 100)
                * Math.max(0, 1 + model.tracks().remittanceCycle() * economy / 100)
                * (1 - model.tracks().remittanceLabour() * (1 - Math.min(1, hiring(year, place, yearsAgo))));
    }

    /** What cards at work in that year left of legal labour. */
    private static double hiring(Year year, String place, int yearsAgo) {
        double factor = 1;
        for (CardEffect effect :
                Crises.atWork(year.turn, place, year.turn.state().round() - yearsAgo)) {
            factor *= effect.labour();
        }
        return factor;
    }

    private static double economy(List<SeatState.Stand> history, int yearsAgo) {
        return history.get(Math.max(0, history.size() - yearsAgo)).tracks().economy();
    }

    /** Points of economy lost when so many in a thousand inhabitants leave to work: convex. */
    static double drain(Model model, double perThousand) {
        return model.tracks().brainDrain()
                * StrictMath.pow(perThousand, model.tracks().brainDrainExponent());
    }

    /** Points of economy gained when so many in a thousand inhabitants return with skills. */
    static double gain(Model model, double perThousand) {
        return model.tracks().returnGain() * perThousand;
    }
}
