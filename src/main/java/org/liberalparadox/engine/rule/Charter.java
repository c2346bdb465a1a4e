package org.liberalparadox.engine.rule;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.liberalparadox.engine.Rejection;
import org.liberalparadox.engine.model.Norm;
import org.liberalparadox.engine.model.Policy;
import org.liberalparadox.engine.model.Terms;
import org.liberalparadox.engine.model.Treaty;
import org.liberalparadox.engine.state.GameState;
import org.liberalparadox.engine.state.RegimeState;

/** What makes the charter of a regime well-formed, and who must be party to it (step three; concepts S04, C16). */
final class Charter {
    private static final int MAX_NAME = 60;

    private Charter() {}

    static Optional<Rejection> check(String proposer, Terms terms, GameState state) {
        Treaty treaty = terms.treaty();
        if (treaty == null) {
            return Optional.empty();
        }
        return shape(terms, treaty).or(() -> {
            @Nullable String id = treaty.regime();
            return id == null ? founding(proposer, state) : members(id, terms.parties(), treaty, state);
        });
    }

    private static Optional<Rejection> shape(Terms terms, Treaty treaty) {
        if (!terms.form().institutes()) {
            return wrong("form");
        }
        int name = treaty.name().strip().length();
        if (treaty.founds() && (name == 0 || name > MAX_NAME)) {
            return wrong("name");
        }
        Set<Norm> norms = new TreeSet<>(treaty.norms());
        if (norms.isEmpty() || norms.size() < treaty.norms().size()) {
            return wrong("norms");
        }
        if (norms.contains(Norm.RELOCATION_KEY) != (treaty.key() != null)) {
            return wrong("key");
        }
        @Nullable Integer effort = treaty.effort();
        boolean sound = effort == null || effort >= 1 && effort <= Policy.MAX;
        return sound && norms.contains(Norm.COMMON_AGENCY) == (effort != null) ? Optional.empty() : wrong("effort");
    }

    private static Optional<Rejection> wrong(String reason) {
        return Optional.of(new Rejection.BadCharter(reason));
    }

    private static Optional<Rejection> founding(String proposer, GameState state) {
        int cost = state.setup().rules().model().suasion().founding();
        int capital = state.seat(proposer).capital();
        return capital < cost ? Optional.of(new Rejection.NotEnoughCapital(cost, capital)) : Optional.empty();
    }

    /** Joining needs one member at the table; where norms, key or effort are to change, all are asked. */
    private static Optional<Rejection> members(String id, List<String> parties, Treaty treaty, GameState state) {
        Optional<RegimeState> regime = state.regimes().stream()
                .filter(r -> r.id().equals(id) && !r.collapsed())
                .findFirst();
        if (regime.isEmpty()) {
            return Optional.of(new Rejection.UnknownRegime(id));
        }
        List<String> members = regime.get().members();
        boolean present = same(regime.get(), treaty)
                ? parties.stream().anyMatch(members::contains) && !members.containsAll(parties)
                : parties.containsAll(members);
        return present ? Optional.empty() : Optional.of(new Rejection.MembersMissing(id));
    }

    /** Whether a text leaves a regime's norms, key and effort as they are. */
    static boolean same(RegimeState regime, Treaty treaty) {
        return new TreeSet<>(regime.norms()).equals(new TreeSet<>(treaty.norms()))
                && Objects.equals(regime.key(), treaty.key())
                && Objects.equals(regime.effort(), treaty.effort());
    }
}
