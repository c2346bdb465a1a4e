package org.liberalparadox.engine.rule;

import static org.liberalparadox.engine.model.PersonStatus.ASYLUM;
import static org.liberalparadox.engine.model.PersonStatus.IN_LIMBO;
import static org.liberalparadox.engine.model.PersonStatus.IRREGULAR;
import static org.liberalparadox.engine.model.PersonStatus.SETTLED;
import static org.liberalparadox.engine.model.PersonStatus.TEMPORARY;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import org.liberalparadox.engine.event.GameEvent;
import org.liberalparadox.engine.model.Factor;
import org.liberalparadox.engine.model.Factors;
import org.liberalparadox.engine.model.Model;
import org.liberalparadox.engine.model.PersonStatus;
import org.liberalparadox.engine.model.Policy;
import org.liberalparadox.engine.model.Reason;
import org.liberalparadox.engine.model.Role;
import org.liberalparadox.engine.model.SeatDefinition;
import org.liberalparadox.engine.state.GameState;
import org.liberalparadox.engine.state.Movement;
import org.liberalparadox.engine.state.SeatState;
import org.liberalparadox.engine.state.Track;

/**
 * The four tracks of a seat without a territory are what it reads in the world: safety on the way, welcome, funding (for the
 * migrants' council: the right to work), rights where people are (I01, I02, I12, C02, R03; model keys {@code actors.*}).
 */
final class WorldTracks {
    private static final double ALL = 100;
    private static final PersonStatus[] ABROAD = {IN_LIMBO, IRREGULAR, ASYLUM, TEMPORARY, SETTLED};

    private final Year year;
    private final List<SeatDefinition> states;

    private WorldTracks(Year year) {
        this.year = year;
        this.states = year.turn.scenario().states();
    }

    /** Sets the tracks of every such seat to what the year has brought. */
    static void read(Year year) {
        for (SeatDefinition seat : year.turn.scenario().seats()) {
            if (!seat.isState()) {
                Factors before = year.turn.state().seat(seat.id()).tracks();
                Factors after = new WorldTracks(year).of(seat.role());
                year.turn.happens(
                        new GameEvent.TracksChanged(seat.id(), after, causes(seat.role(), before, after), true));
            }
        }
    }

    /** The world as the scenario finds it: the first reading, from which later ones count. */
    static GameState opening(GameState bare) {
        TreeMap<String, SeatState> seats = new TreeMap<>(bare.seats());
        WorldTracks now = new WorldTracks(new Year(new Turn(bare), new TreeMap<>()));
        for (SeatDefinition seat : bare.setup().scenario().seats()) {
            if (!seat.isState()) {
                seats.computeIfPresent(seat.id(), (_, x) -> x.startingAt(now.of(seat.role())));
            }
        }
        return bare.with(d -> d.seats = seats);
    }

    private static List<Track> causes(Role role, Factors before, Factors after) {
        List<Track> causes = new ArrayList<>();
        for (Factor f : Factor.values()) {
            double by = Rounding.tenth(after.get(f) - before.get(f));
            String cause = switch (f) {
                case SECURITY -> "world-safety";
                case CULTURE -> "world-welcome";
                case ECONOMY -> role == Role.ORGANISATION ? "world-funding" : "world-work";
                case RIGHTS -> "world-rights";
            };
            if (by != 0) {
                causes.add(new Track(f, cause, "", by));
            }
        }
        return List.copyOf(causes);
    }

    private Factors of(Role role) {
        Factors reading = new Factors(
                safety(),
                where(s -> tracks(s).culture(), IN_LIMBO, IRREGULAR, ASYLUM),
                role == Role.ORGANISATION ? funding() : work(),
                where(s -> tracks(s).rights(), ABROAD));
        return Rounding.tenth(reading.map(x -> Rounding.clamp(x, 0, ALL)));
    }

    private Factors tracks(SeatDefinition state) {
        return year.turn.state().seat(state.id()).tracks();
    }

    private double people(SeatDefinition state, PersonStatus... statuses) {
        double sum = 0;
        for (PersonStatus status : statuses) {
            sum += year.people.at(state.id(), status);
        }
        return sum;
    }

    /** Few are lost on the way, few wait without help. */
    private double safety() {
        Model.Actors a = year.model().actors();
        double unaided = 0;
        double all = 0;
        for (SeatDefinition state : states) {
            double missing = Math.max(0, 1 - year.hostAid(state.id()) / a.aidEnough());
            unaided += people(state, IN_LIMBO) * missing;
            all += people(state, IN_LIMBO, IRREGULAR, ASYLUM);
        }
        double survive = StrictMath.pow(0.5, lostPerThousand() / a.lostHalf());
        return ALL * (all == 0 ? 1 : 1 - unaided / all) * survive;
    }

    private double lostPerThousand() {
        double lost = 0;
        double setOut = 0;
        for (Movement m : year.people.movements()) {
            lost += m.reason() == Reason.LOST_ON_THE_WAY ? m.people() : 0;
            boolean journey = m.reason() == Reason.JOURNEY || m.reason() == Reason.FIRST_ENTRY;
            setOut += journey || m.reason() == Reason.LOST_ON_THE_WAY ? m.people() : 0;
        }
        return setOut == 0 ? 0 : 1000 * lost / setOut;
    }

    /** What the states show where people of the statuses are, weighed by their number; evenly where nobody is. */
    private double where(ToDoubleFunction<SeatDefinition> shown, PersonStatus... statuses) {
        double sum = 0;
        double all = 0;
        double even = 0;
        for (SeatDefinition state : states) {
            double people = people(state, statuses);
            sum += people * shown.applyAsDouble(state);
            all += people;
            even += shown.applyAsDouble(state);
        }
        return all == 0 ? even / states.size() : sum / all;
    }

    /** What states give to hosts, pledge and owe as members of a fund, against what people in limbo need. */
    private double funding() {
        Model model = year.model();
        double limbo = 0;
        for (SeatDefinition state : states) {
            limbo += people(state, IN_LIMBO);
        }
        double worth = Funding.worth(Funding.byDonor(year), model.donors().concentration());
        double need = model.actors().need() * limbo / 1_000_000;
        return need <= 0 ? ALL : ALL * worth / need;
    }

    /** Share of those abroad who may work: workers and settled people, and who claims asylum as far as rights there go. */
    private double work() {
        double may = 0;
        double all = 0;
        for (SeatDefinition state : states) {
            double standard = (double) year.policy(state.id()).rightsStandard() / Policy.MAX;
            may += people(state, TEMPORARY, SETTLED) + standard * people(state, ASYLUM);
            all += people(state, ABROAD);
        }
        return all == 0 ? ALL : ALL * may / all;
    }
}
