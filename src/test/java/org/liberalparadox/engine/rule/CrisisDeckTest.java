package org.liberalparadox.engine.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.liberalparadox.engine.analysis.Constituency;
import org.liberalparadox.engine.analysis.Support;
import org.liberalparadox.engine.command.GameCommand;
import org.liberalparadox.engine.event.GameEvent;
import org.liberalparadox.engine.model.Card;
import org.liberalparadox.engine.model.CardEffect;
import org.liberalparadox.engine.model.Clause;
import org.liberalparadox.engine.model.Factor;
import org.liberalparadox.engine.model.PersonStatus;
import org.liberalparadox.engine.model.Phase;
import org.liberalparadox.engine.model.Policy;
import org.liberalparadox.engine.model.Terms;
import org.liberalparadox.engine.state.ActiveCrisis;
import org.liberalparadox.engine.state.GameState;
import org.liberalparadox.engine.state.Obligation;
import org.liberalparadox.engine.state.Orders;
import org.liberalparadox.projection.SeatViewProjection;
import org.liberalparadox.testing.Given;
import org.liberalparadox.testing.Shipped;

/** The shipped cards, and what each must do to the world it strikes. */
class CrisisDeckTest {
    private static final List<Card> CARDS =
            Shipped.setup("aegean-2015", 1).rules().cards();

    static List<Card> cards() {
        return CARDS;
    }

    private static List<CardEffect> effects(Card card) {
        List<CardEffect> all = new ArrayList<>(List.of(card.effect()));
        Stream.of(card.beyond(), card.then() == null ? null : card.then().effect())
                .filter(e -> e != null)
                .forEach(all::add);
        card.choices().forEach(c -> all.add(c.effect()));
        return all;
    }

    @Test
    void theDeckHasThirtyKindsOfCrisisAndWaysToMend() {
        assertThat(CARDS).hasSizeGreaterThanOrEqualTo(30);
        assertThat(CARDS.stream().filter(c -> c.kind() == Card.Kind.REPAIR)).hasSizeGreaterThanOrEqualTo(5);
        assertThat(CARDS.stream().filter(Card::exogenous).map(Card::id)).containsExactly("terror-shock");
        assertThat(CARDS.stream().filter(c -> c.alike().equals("fear")).map(Card::id))
                .containsExactlyInAnyOrder("terror-shock", "election-surge", "culture-flashpoint");
    }

    @ParameterizedTest
    @MethodSource("cards")
    void aCardNamesItsPrecedentAndThePeopleAndShiftsMoodByNothingInSum(Card card) {
        assertThat(card.precedent()).containsPattern("\\d{4}|1990s");
        assertThat(card.people()).isNotBlank();
        assertThat(card.choices()).hasSizeBetween(2, 4);
        for (CardEffect effect : effects(card)) {
            assertThat(effect.mood().sum()).isBetween(-1e-9, 1e-9);
        }
    }

    @ParameterizedTest
    @MethodSource("cards")
    void noAnswerIsAtLeastAsGoodAsAnotherInEverything(Card card) {
        for (Card.Choice one : card.choices()) {
            for (Card.Choice other : card.choices()) {
                if (one != other) {
                    assertThat(dominates(one.effect(), other.effect()))
                            .as(card.id() + ": " + one.id() + " over " + other.id())
                            .isFalse();
                }
            }
        }
    }

    /** At least as good in all that governments want, whatever each makes of the ways people go. */
    private static boolean dominates(CardEffect a, CardEffect b) {
        double[] x = goods(a);
        double[] y = goods(b);
        for (int i = 0; i < x.length; i++) {
            if (x[i] < y[i] - 1e-9) {
                return false;
            }
        }
        return a.mood().equals(b.mood()) && a.gate() == b.gate();
    }

    private static double[] goods(CardEffect e) {
        List<Double> goods = new ArrayList<>();
        for (Factor f : Factor.values()) {
            goods.add(e.tracks().get(f));
        }
        goods.addAll(List.of(
                (double) e.budget() * e.rounds(),
                e.discount() * e.rounds(),
                -e.polarisation(),
                e.approval(),
                e.trust(),
                e.faith(),
                -e.noAgreement(),
                e.regimes().stream()
                        .mapToDouble(CardEffect.RegimeShift::strength)
                        .sum()));
        return goods.stream().mapToDouble(d -> d).toArray();
    }

    @ParameterizedTest
    @MethodSource("cards")
    void everyCardCanBePlayedInEveryScenarioAtAnyMoment(Card card) {
        for (String scenario : Shipped.scenarios().toList()) {
            for (Phase phase : List.of(Phase.NEWS, Phase.TALKS, Phase.POLICY, Phase.RECKONING)) {
                Given game = Given.scenario(scenario).in(phase);
                game.when(new GameCommand.InjectCrisis(card.id(), List.of())).thenAccepted();
                ActiveCrisis crisis = game.state().crises().getLast();
                assertThat(crisis.struck()).isNotEmpty();
                assertThat(crisis.phase()).isEqualTo(phase);
                String seat = crisis.struck().getFirst();
                String choice = card.choices().getLast().id();
                game.when(new GameCommand.AnswerCrisis(seat, crisis.id(), choice))
                        .thenAccepted();
                assertThat(SeatViewProjection.of(game.state(), seat, Set.of()).news())
                        .anySatisfy(n -> {
                            assertThat(n.subject()).isEqualTo(card.id());
                            assertThat(n.phase()).isEqualTo(phase);
                            assertThat(n.key()).isEqualTo("crisis-by-hand");
                        });
                game.endPhase().thenAccepted();
            }
        }
    }

    @Test
    void welcomeComesFirstAndStrainAYearLater() {
        Given game = Given.scenario("aegean-2015");
        assertThat(game.events(GameEvent.CrisisTurned.class)).isEmpty();
        double first = game.state().seat("greece").noAgreementShift();
        assertThat(first).isNegative();
        while (game.state().round() == 1) {
            game.endPhase();
        }
        assertThat(game.events(GameEvent.CrisisTurned.class)).hasSize(1);
        assertThat(game.state().seat("greece").noAgreementShift()).isPositive();
        game.in(Phase.TALKS).in(Phase.NEWS);
        assertThat(game.events(GameEvent.CrisisTurned.class)).isEmpty();
    }

    @Test
    void anEventShakesARegimeByAShareOfWhatItHas() {
        Given plain = Given.scenario("two-shores");
        double before = plain.state().regimes().getFirst().strength();
        plain.when(new GameCommand.InjectCrisis("unhcr-funding-gap", List.of()));
        assertThat(plain.state().regimes().getFirst().strength()).isEqualTo(Rounding.tenth(before * 0.7));
    }

    @Test
    void aClosureCascadeTurnsPeopleToOtherWaysAndLosesNobody() {
        Given open = Given.scenario("aegean-2015").in(Phase.TALKS);
        Given closed = Given.scenario("aegean-2015").in(Phase.TALKS);
        closed.when(new GameCommand.InjectCrisis("border-closure-cascade", List.of("hungary")));
        closed.when(new GameCommand.AnswerCrisis(
                "hungary", closed.state().crises().getLast().id(), "summit"));
        open.in(Phase.RECKONING);
        closed.in(Phase.RECKONING);
        for (String origin : List.of("syria", "iraq", "africa")) {
            assertThat(closed.state().people().totalOf(origin))
                    .isEqualTo(open.state().people().totalOf(origin));
        }
        assertThat(passed(closed.state())).isLessThan(passed(open.state()) * 3 / 4);
        assertThat(waiting(closed.state())).isGreaterThan(waiting(open.state()));
    }

    private static long passed(GameState state) {
        return state.flows().stream()
                .flatMap(f -> f.passages().stream())
                .filter(p -> p.to().equals("hungary"))
                .mapToLong(p -> p.people())
                .sum();
    }

    private static long waiting(GameState state) {
        return state.people().at("greece", PersonStatus.IN_LIMBO);
    }

    @Test
    void hungerDrivesPeopleOnOnlyWhereTheyMayNotWork() {
        assertThat(settingOut(1)).isEqualTo(1.3);
        assertThat(settingOut(2)).isEqualTo(1.3);
        assertThat(settingOut(3)).isEqualTo(1);
    }

    private static double settingOut(int rightsStandard) {
        Given game = Given.scenario("aegean-2015");
        game.when(new GameCommand.InjectCrisis("unhcr-funding-gap", List.of("lebanon")));
        Turn turn = new Turn(game.state());
        Policy p = turn.state().seat("lebanon").policy();
        turn.happens(new GameEvent.PolicySet(
                "lebanon", new Policy(p.borderEffort(), rightsStandard, p.integration(), p.hostFunding(), p.gate())));
        return CardFlows.settingOut(new Year(turn, new TreeMap<>()), "lebanon");
    }

    /** The deal of 2016 with the visas and the money left out year by year: what is left of it for the gatekeeper. */
    @Test
    void aPromiseUnpaidMakesTheOpenGateWorthMoreYearByYear() {
        Terms deal = Given.terms(
                "germany",
                "turkiye",
                new Clause("turkiye", "germany", "border-control", 4),
                new Clause("turkiye", "germany", "readmission", 3),
                new Clause("germany", "turkiye", "financial-package", 4),
                new Clause("germany", "turkiye", "visa-free", 2),
                new Clause("germany", "turkiye", "resettlement", 2));
        Given game = Given.scenario("aegean-2015").concluded(deal);
        List<Double> surplus = new ArrayList<>(List.of(surplus(game.state(), deal)));
        for (int year = 0; year < 3; year++) {
            game.in(Phase.POLICY);
            List<Integer> unpaid =
                    game.state().owedBy("germany").stream().map(Obligation::id).toList();
            game.when(new GameCommand.SealOrders(
                            "germany", new Orders(game.state().seat("germany").policy(), unpaid, List.of())))
                    .thenAccepted();
            game.in(Phase.NEWS);
            game.when(new GameCommand.InjectCrisis("promised-carrot", List.of("turkiye")))
                    .thenAccepted();
            surplus.add(surplus(game.state(), deal));
        }
        assertThat(surplus.getFirst()).isPositive();
        assertThat(surplus.getLast()).isNegative();
        for (int i = 1; i < surplus.size(); i++) {
            assertThat(surplus.get(i)).as(surplus.toString()).isLessThan(surplus.get(i - 1));
        }
    }

    /** Worth of holding the gate against acting alone: what was promised counts by the share of years it came in. */
    private static double surplus(GameState state, Terms deal) {
        Constituency home = Standing.home(state, "turkiye");
        List<Clause> own =
                deal.clauses().stream().filter(c -> c.giver().equals("turkiye")).toList();
        Terms unpaid = new Terms(deal.parties(), own, deal.form(), deal.duration(), deal.monitor(), deal.reciprocity());
        double kept = Support.of(deal, home, state.setup().rules()).total();
        double broken = Support.of(unpaid, home, state.setup().rules()).total();
        List<Obligation.Entry> years = state.obligations().stream()
                .filter(o -> o.giver().equals("germany"))
                .flatMap(o -> o.record().stream())
                .toList();
        long promises = deal.clauses().size() - own.size();
        double paid =
                (promises + years.stream().filter(Obligation.Entry::honoured).count())
                        / (double) (promises + years.size());
        return paid * kept + (1 - paid) * broken - home.needed();
    }
}
