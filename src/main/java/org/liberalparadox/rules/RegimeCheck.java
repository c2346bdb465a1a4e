package org.liberalparadox.rules;

import java.util.List;
import org.liberalparadox.engine.model.Model;
import org.liberalparadox.engine.model.Norm;
import org.liberalparadox.engine.model.Policy;
import org.liberalparadox.engine.model.RegimeDefinition;
import org.liberalparadox.engine.model.Scenario;
import org.liberalparadox.engine.model.SeatDefinition;

/** What the regimes in force at the start must keep to: members, norms and a key that go together. */
final class RegimeCheck {
    private final List<String> states;
    private final Model.Regimes model;
    private final Checks checks;

    RegimeCheck(Scenario scenario, Model model, Checks checks) {
        this.states = scenario.states().stream().map(SeatDefinition::id).toList();
        this.model = model.regimes();
        this.checks = checks;
    }

    void check(List<RegimeDefinition> regimes) {
        checks.unique(regimes.stream().map(RegimeDefinition::id).toList(), "regimes");
        for (RegimeDefinition regime : regimes) {
            check(regime, "regimes." + regime.id());
        }
    }

    private void check(RegimeDefinition regime, String path) {
        checks.id(regime.id(), path + ".id");
        checks.range(regime.strength(), 0, 100, path + ".strength");
        checks.range(regime.breadth(), 0, 100, path + ".breadth");
        checks.that(
                regime.strength() >= model.collapse() || regime.strength() < 0,
                path + ".strength",
                "is " + Checks.plain(regime.strength()),
                "a regime below " + Checks.plain(model.collapse()) + " ends at once; leave it out, or raise it");
        members(regime, path);
        norms(regime, path);
        regime.thresholds().forEach((member, share) -> {
            String at = path + ".thresholds." + member;
            checks.known(member, regime.seats(), at, "member");
            checks.range(share, 0, 1, at);
        });
    }

    private void members(RegimeDefinition regime, String path) {
        checks.distinct(regime.seats(), path + ".seats", "member");
        checks.that(
                regime.seats().size() >= 2 || !regime.seats().isEmpty() && checks.isExperiment(path + ".seats"),
                path + ".seats",
                "has " + (regime.seats().isEmpty() ? "no member" : "one member"),
                "a regime binds two states at least");
        for (int i = 0; i < regime.seats().size(); i++) {
            checks.known(regime.seats().get(i), states, path + ".seats[" + i + "]", "state");
        }
    }

    /** As a treaty of a conference must be written (Charter). */
    private void norms(RegimeDefinition regime, String path) {
        checks.that(!regime.norms().isEmpty(), path + ".norms", "is empty", "name what the members bind themselves to");
        checks.distinct(regime.norms().stream().map(Norm::toString).toList(), path + ".norms", "norm");
        boolean shares = regime.norms().contains(Norm.RELOCATION_KEY);
        checks.that(
                shares || regime.key() == null,
                path + ".key",
                "is " + regime.key() + " without the norm RELOCATION_KEY",
                "leave the key out, or add the norm");
        checks.that(
                !shares || regime.key() != null,
                path + ".norms",
                "has RELOCATION_KEY without a key",
                "add key: EU_2015, PACT_2024 or PLAIN");
        boolean agency = regime.norms().contains(Norm.COMMON_AGENCY);
        Integer effort = regime.effort();
        checks.that(
                agency == (effort != null),
                path + ".effort",
                agency ? "is missing beside the norm COMMON_AGENCY" : "stands without the norm COMMON_AGENCY",
                "write a border effort of 1 to 5 with that norm, and only with it");
        if (effort != null) {
            checks.range(effort, 1, Policy.MAX, path + ".effort");
        }
    }
}
