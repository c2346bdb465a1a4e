package org.liberalparadox.ui.codex;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.liberalparadox.engine.model.Factor;
import org.liberalparadox.engine.model.Factors;
import org.liberalparadox.projection.SeatView;
import org.liberalparadox.ui.text.Names;
import org.liberalparadox.ui.text.Numbers;
import org.liberalparadox.ui.text.Words;

/** What a concept is in the viewer's own game just now; the first row is the one shown large. */
final class InYourGame {

    record Row(String label, String value) {}

    /** What the leader of a faction is not told of the whole parliament (cabinet mode). */
    private static final Set<String> OF_THE_WHOLE =
            Set.of("win-set", "issue-linkage", "no-agreement", "shock", "caution", "polarisation", "ratification");

    private InYourGame() {}

    static List<Row> rows(Term term, SeatView view) {
        SeatView.Own me = view.me();
        String name = view.seat(me.seat()).name();
        if (me.faction() != null && OF_THE_WHOLE.contains(term.id())) {
            return List.of();
        }
        return switch (term.id()) {
            case "win-set", "issue-linkage" ->
                List.of(
                        row("winSet", Numbers.percent(me.winSet()), name),
                        row("winSetBefore", Numbers.percent(me.winSetBefore())),
                        row("noAgreement", Numbers.tenth(me.noAgreement())),
                        row("caution", Numbers.tenth(me.caution())),
                        row("needed", Numbers.tenth(me.needed())));
            case "no-agreement", "shock" ->
                List.of(
                        row("noAgreement", Numbers.tenth(me.noAgreement())),
                        row("noAgreementBefore", Numbers.tenth(me.noAgreementBefore())));
            case "caution", "polarisation", "ratification" ->
                List.of(
                        row("needed", Numbers.tenth(me.needed())),
                        row("caution", Numbers.tenth(me.caution())),
                        row("polarisation", Numbers.percent(me.polarisation())));
            case "liberal-paradox", "social-contract", "legitimacy-crisis", "sovereignty-crisis" ->
                List.of(
                        row("contract", Numbers.whole(me.contract()), name),
                        row("openness", Numbers.whole(me.openness())),
                        row("closure", Numbers.whole(me.closure())),
                        row("fall", Numbers.whole(me.fall())));
            case "mood" -> weights(me.mood());
            case "interest" -> weights(me.interest());
            case "election" -> election(me);
            case "campaign" -> List.of(row("capital", Integer.toString(me.capital())));
            case "shadow-of-the-future", "prisoners-dilemma" ->
                List.of(row("discount", Numbers.belief(me.discountFactor()), name));
            case "trust", "honour", "detection", "misunderstanding" -> trust(view);
            case "regime", "regime-collapse", "typology", "cascade", "k-group", "stance", "conference" -> regimes(view);
            case "asymmetry", "leadership", "lead-agenda" -> power(view);
            case "salience" -> List.of(row("salience", Numbers.percent(me.salience())));
            case "upkeep" -> List.of(row("dues", Integer.toString(me.dues())));
            case "compensation", "side-payment" -> List.of(row("budget", Integer.toString(me.budget())));
            case "coalition" ->
                List.of(
                        row(
                                "coalition",
                                Numbers.percent(me.mood().economy() + me.mood().rights())),
                        row("polarisation", Numbers.percent(me.polarisation())));
            default -> List.of();
        };
    }

    private static List<Row> weights(Factors weights) {
        return Stream.of(Factor.values())
                .sorted(Comparator.comparingDouble(factor -> -weights.get(factor)))
                .map(factor -> new Row(Names.factor(factor), Numbers.percent(weights.get(factor))))
                .toList();
    }

    private static List<Row> election(SeatView.Own me) {
        List<Row> rows = new ArrayList<>();
        rows.add(row("approval", Numbers.whole(me.approval())));
        rows.add(row("defeat", Numbers.whole(me.defeat())));
        Integer in = me.electionIn();
        if (in != null) {
            rows.add(row("electionIn", in.toString()));
        }
        return rows;
    }

    private static List<Row> trust(SeatView view) {
        List<Row> rows = new ArrayList<>();
        for (SeatView.Seat seat : view.seats()) {
            Double trust = seat.trust();
            if (trust != null) {
                rows.add(row("trust", Numbers.belief(trust), seat.name()));
            }
        }
        return rows;
    }

    private static List<Row> regimes(SeatView view) {
        return view.world().regimes().stream()
                .map(regime -> row("strength", Numbers.whole(regime.strength()), regime.name()))
                .toList();
    }

    /** Who leads an agenda, then everybody's power. */
    private static List<Row> power(SeatView view) {
        Stream<Row> agendas = view.diplomacy().agendas().stream()
                .map(a -> row(
                        "agenda", Numbers.whole(a.power()), view.seat(a.seat()).name()));
        Stream<Row> seats = view.seats().stream()
                .filter(seat -> seat.role().isState())
                .sorted(Comparator.comparingDouble(seat -> -seat.power()))
                .map(seat -> row("power", Numbers.whole(seat.power()), seat.name()));
        return Stream.concat(agendas, seats).toList();
    }

    private static Row row(String key, String value, Object... args) {
        return new Row(Words.t("codex.now." + key, args), value);
    }
}
