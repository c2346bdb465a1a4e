package org.liberalparadox.ui.table.world;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.liberalparadox.engine.model.Model;
import org.liberalparadox.engine.model.PersonStatus;
import org.liberalparadox.engine.model.Rules;
import org.liberalparadox.engine.state.Passage;
import org.liberalparadox.projection.SeatView;
import org.liberalparadox.ui.component.FlowMap;
import org.liberalparadox.ui.component.ParadoxMap;
import org.liberalparadox.ui.component.RegimeMap;
import org.liberalparadox.ui.page.Marks;
import org.liberalparadox.ui.text.Names;
import org.liberalparadox.ui.text.Words;

/** What the pictures of the world show, for whoever looks: a seat, or everybody where {@code me} is null. */
public final class Pictures {
    private static final List<Integer> CONTOURS = List.of(40, 55, 70);
    private static final double SAME = 0.3;

    private Pictures() {}

    /** Every state between openness and closure, with its trail. */
    public static ParadoxMap.Data paradox(
            List<SeatView.Seat> seats, List<SeatView.Crisis> crises, int round, @Nullable String me, Rules rules) {
        Model.Contract contract = rules.model().contract();
        return new ParadoxMap.Data(
                Findings.paradox(seats, round, me),
                Words.t(round == 1 ? "world.paradox.subStart" : "world.paradox.sub", round),
                null,
                null,
                seats.stream()
                        .filter(s -> s.role().isState())
                        .map(s -> state(s, s.id().equals(me), round, struckNow(s, crises, round, rules)))
                        .toList(),
                contract.sharpness(),
                contract.fall(),
                CONTOURS);
    }

    private static ParadoxMap.State state(SeatView.Seat seat, boolean me, int round, @Nullable String struckNow) {
        List<ParadoxMap.Step> trail = new ArrayList<>();
        for (SeatView.Point p : seat.trail()) {
            trail.add(new ParadoxMap.Step(p.round(), p.openness(), p.closure(), p.crisis()));
        }
        SeatView.Point now = Findings.now(seat);
        boolean moved = trail.isEmpty()
                || Math.abs(trail.getLast().openness() - now.openness()) > SAME
                || Math.abs(trail.getLast().closure() - now.closure()) > SAME;
        if (moved) {
            trail.add(new ParadoxMap.Step(round, now.openness(), now.closure(), struckNow));
        }
        return new ParadoxMap.State(
                seat.id(), seat.mark(), Marks.flag(seat.flag()), seat.name(), seat.liberal(), me, trail);
    }

    private static @Nullable String struckNow(
            SeatView.Seat seat, List<SeatView.Crisis> crises, int round, Rules rules) {
        Optional<SeatView.Crisis> crisis = crises.stream()
                .filter(c -> c.round() == round && c.struck().contains(seat.id()) && rules.hasCard(c.card()))
                .findFirst();
        return crisis.map(c -> rules.card(c.card()).title()).orElse(null);
    }

    /** The region, people hosted in each state, and who moved between them in the last reckoning. */
    public static FlowMap.Data flow(
            List<SeatView.Seat> seats, SeatView.World world, String map, int round, @Nullable String me, Names names) {
        List<FlowMap.Place> places = new ArrayList<>();
        for (SeatView.Seat seat : seats) {
            if (seat.role().isState()) {
                places.add(place(seat, seat.id().equals(me)));
            }
        }
        for (SeatView.Origin origin : world.origins()) {
            String flag = Marks.flag(origin.flag());
            places.add(new FlowMap.Place(origin.id(), origin.mark(), flag, origin.name(), flag, 0, false, false));
        }
        return new FlowMap.Data(
                Findings.flow(world, round, names),
                world.passages().isEmpty()
                        ? Words.t("world.flow.subStart")
                        : Words.t("world.flow.sub", world.passagesRound()),
                null,
                null,
                map,
                places,
                world.passages().stream()
                        .filter(p -> p.people() > 0)
                        .map(Pictures::flow)
                        .toList());
    }

    private static FlowMap.Place place(SeatView.Seat seat, boolean me) {
        String flag = Marks.flag(seat.flag());
        return new FlowMap.Place(seat.id(), seat.mark(), flag, seat.name(), flag, hosted(seat.hosted()), me, true);
    }

    private static FlowMap.Flow flow(Passage passage) {
        return new FlowMap.Flow(passage.from(), passage.to(), passage.people());
    }

    /** People who seek or have protection there, wait in limbo or live without status. */
    private static long hosted(Map<String, Long> statuses) {
        return statuses.getOrDefault(PersonStatus.ASYLUM.name(), 0L)
                + statuses.getOrDefault(PersonStatus.IN_LIMBO.name(), 0L)
                + statuses.getOrDefault(PersonStatus.IRREGULAR.name(), 0L);
    }

    /** The regimes between unilateral and multilateral, weak and strong, beside those of history. */
    public static RegimeMap.Data regimes(List<SeatView.Regime> regimes, int round, @Nullable String me, Model model) {
        return RegimePicture.of(regimes, round, me, model);
    }
}
