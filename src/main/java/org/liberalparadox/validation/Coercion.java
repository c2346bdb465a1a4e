package org.liberalparadox.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.liberalparadox.engine.GameEngine;
import org.liberalparadox.engine.GameSetup;
import org.liberalparadox.engine.analysis.Constituency;
import org.liberalparadox.engine.analysis.PackageSpace;
import org.liberalparadox.engine.analysis.Support;
import org.liberalparadox.engine.command.GameCommand;
import org.liberalparadox.engine.model.Phase;
import org.liberalparadox.engine.model.Terms;
import org.liberalparadox.engine.state.GameState;
import org.liberalparadox.simulation.Situations;
import org.liberalparadox.validation.Bargains.Pair;

/** P26: opening the gates extorts most from the polarised and the legally bound, least from a united club. */
final class Coercion implements Proposition {
    private static final int SAMPLE = 2000;
    private static final List<String> STEPS = List.of("0.1", "0.4", "0.7");

    @Override
    public About about() {
        return new About(
                "P26",
                "Coercion works against the polarised and the legally bound",
                "C28; Greenhill 2010; F20",
                "Of the packages a target's parliament refuses by no more than a threat can add, how many would it carry"
                        + " when gates may open, by its polarisation, its commitment to rights and the strength of its club?",
                "--set model.threat.most=0: threats move nobody");
    }

    @Override
    public String remark() {
        return "A first form counted every refused package: there concessions fall with polarisation, "
                + "from 63 % to 50 %, because it also raises the line a package must reach. What holds is "
                + "said of packages refused narrowly.";
    }

    @Override
    public Finding test(Lab lab) {
        List<Double> polarised = sweep(lab, "polarisation=%s", STEPS);
        List<Double> bound = sweep(lab, "tracks.rights=%s", List.of("20", "50", "80"));
        List<Double> united = new ArrayList<>();
        for (String strength : List.of("0", "40", "90")) {
            united.add(conceded(lab, "", strength));
        }
        return new Finding(
                9L * lab.games(SAMPLE),
                "packages a pair",
                "share conceded more at polarisation 0.7 than at 0.1",
                Effect.exact(polarised.getLast() - polarised.getFirst()),
                rises(polarised, 1) && rises(bound, 1) && rises(united, -1),
                Text.of(
                        "Conceded under threat at polarisation 0.1, 0.4, 0.7: %s; at rights 20, 50, 80: %s; with a club of"
                                + " strength 0, 40, 90: %s.",
                        told(polarised), told(bound), told(united)));
    }

    private static String told(List<Double> shares) {
        return shares.stream().map(s -> Text.of("%.1f %%", 100 * s)).collect(Collectors.joining(", "));
    }

    private static boolean rises(List<Double> shares, int sign) {
        for (int i = 1; i < shares.size(); i++) {
            if (sign * (shares.get(i) - shares.get(i - 1)) <= 0) {
                return false;
            }
        }
        return true;
    }

    private static List<Double> sweep(Lab lab, String field, List<String> values) {
        return values.stream().map(v -> conceded(lab, Text.of(field, v), "0")).toList();
    }

    /** Mean share over all pairs of a state on the way and a liberal receiver. */
    private static double conceded(Lab lab, String field, String club) {
        List<Double> shares = new ArrayList<>();
        for (String id : lab.played()) {
            for (Pair pair : Bargains.pairs(lab.setup(id))) {
                String target = pair.receiver().id();
                List<String> set = new ArrayList<>(List.of("script=[]", "deck=[]"));
                if (!field.isEmpty()) {
                    set.add("seats." + target + "." + field);
                }
                set.add("regimes=[{id: club, name: Club, norms: [POOLED_BORDER], seats: [" + target + "], strength: "
                        + (club.equals("0") ? "15" : club) + ", breadth: 50, source: F20}]");
                conceded(lab.setup(id, set.toArray(String[]::new)), pair, lab.games(SAMPLE))
                        .forEach(shares::add);
            }
        }
        return shares.stream().mapToDouble(x -> x).average().orElse(0);
    }

    /** Share of refused packages that a threat turns; none where the state cannot threaten. */
    private static List<Double> conceded(GameSetup setup, Pair pair, int most) {
        GameState calm = Situations.until(setup, List.of(), 1, Phase.TALKS);
        GameState pressed;
        try {
            pressed = Situations.after(
                    calm,
                    new GameCommand.Threaten(pair.sender().id(), pair.receiver().id()));
        } catch (IllegalArgumentException e) {
            return List.of();
        }
        Constituency before = GameEngine.home(calm, pair.receiver().id());
        Constituency after = GameEngine.home(pressed, pair.receiver().id());
        PackageSpace space =
                setup.analyst().space(pair.receiver().id(), pair.sender().id());
        int refused = 0;
        int turned = 0;
        for (int p = 0; p < Math.min(most, space.size()); p++) {
            Terms terms = space.terms(p);
            double margin = Support.of(terms, before, setup.rules()).total() - before.needed();
            if (margin < 0 && margin >= -setup.rules().model().threat().most()) {
                refused++;
                turned += Support.of(terms, after, setup.rules()).total() >= after.needed() ? 1 : 0;
            }
        }
        return refused == 0 ? List.of() : List.of((double) turned / refused);
    }
}
