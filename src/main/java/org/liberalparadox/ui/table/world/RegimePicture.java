package org.liberalparadox.ui.table.world;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.liberalparadox.engine.model.Model;
import org.liberalparadox.projection.SeatView;
import org.liberalparadox.ui.component.RegimeMap;
import org.liberalparadox.ui.text.Numbers;
import org.liberalparadox.ui.text.Words;

/** The regimes of a game on the typology, for whoever looks: a seat or everybody. */
final class RegimePicture {
    private static final double MOVED = 3;

    private RegimePicture() {}

    static RegimeMap.Data of(List<SeatView.Regime> regimes, int round, @Nullable String me, Model model) {
        return new RegimeMap.Data(
                finding(regimes),
                Words.t(me == null ? "screen.regimesSub" : "world.regimes.sub"),
                null,
                Words.t("world.regimes.source"),
                references(regimes, model.typology()),
                regimes.stream().map(r -> path(r, round, me)).toList(),
                model.regimes().collapse());
    }

    private static RegimeMap.Path path(SeatView.Regime r, int round, @Nullable String me) {
        List<RegimeMap.Step> trail = new ArrayList<>();
        for (SeatView.Standing s : r.trail()) {
            trail.add(new RegimeMap.Step(s.round(), s.breadth(), s.strength()));
        }
        boolean moved = trail.isEmpty()
                || trail.getLast().strength() != r.strength()
                || trail.getLast().breadth() != r.breadth();
        if (moved) {
            trail.add(new RegimeMap.Step(round, r.breadth(), r.strength()));
        }
        return new RegimeMap.Path(
                r.name(), r.collapsed(), me != null && r.members().contains(me), List.copyOf(trail));
    }

    /** Those of history that are not at the table themselves. */
    private static List<RegimeMap.Reference> references(List<SeatView.Regime> regimes, Model.Typology t) {
        List<RegimeMap.Reference> references = new ArrayList<>();
        add(references, regimes, "unhcr", t.refugee());
        add(references, regimes, "labour", t.labour());
        add(references, regimes, "trade", t.trade());
        add(references, regimes, "finance", t.finance());
        add(references, regimes, "schengen", t.schengen());
        add(references, regimes, "dublin", t.dublin());
        return List.copyOf(references);
    }

    private static void add(
            List<RegimeMap.Reference> references, List<SeatView.Regime> regimes, String id, List<Double> at) {
        if (regimes.stream().noneMatch(r -> r.id().equals(id))) {
            references.add(new RegimeMap.Reference(Words.t("world.regimes." + id), at.get(0), at.get(1)));
        }
    }

    /** Which regime ended, was founded or moved most. */
    private static String finding(List<SeatView.Regime> regimes) {
        Optional<SeatView.Regime> ended =
                regimes.stream().filter(SeatView.Regime::collapsed).reduce((a, b) -> b);
        Optional<SeatView.Regime> founded =
                regimes.stream().filter(r -> r.since() > 0 && !r.collapsed()).reduce((a, b) -> b);
        Optional<SeatView.Regime> moved = regimes.stream()
                .filter(r -> !r.collapsed() && Math.abs(r.strength() - r.before()) >= MOVED)
                .max(Comparator.comparingDouble(r -> Math.abs(r.strength() - r.before())));
        if (moved.isPresent()) {
            SeatView.Regime r = moved.get();
            return Words.t(
                    r.strength() > r.before() ? "world.regimes.grows" : "world.regimes.weakens",
                    r.name(),
                    Numbers.whole(r.strength()));
        }
        return founded.map(r -> Words.t("world.regimes.founded", r.name()))
                .or(() -> ended.map(r -> Words.t("world.regimes.ended", r.name())))
                .orElseGet(() -> Words.t(regimes.isEmpty() ? "world.regimes.none" : "world.regimes.still"));
    }
}
