package org.liberalparadox.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.liberalparadox.rules.GameFiles.Kind.SCENARIO;

import org.junit.jupiter.api.Test;

class ScenarioRulesTest {
    private static final String MOOD = "mood: { security: 0.25, culture: 0.25, economy: 0.30, rights: 0.20 }";

    @Test
    void refusesMoodsThatDoNotAddUpToOne() {
        Broken.in(SCENARIO, MOOD, MOOD.replace("0.30", "0.35"))
                .isRefusedWith("seats.northland.mood: adds up to 1.05;"
                        + " security, culture, economy and rights must add up to 1");
    }

    @Test
    void refusesTwoRounds() {
        assertThat(Broken.in(SCENARIO, "rounds: 4", "rounds: 2").messages())
                .anyMatch(m -> m.endsWith(" rounds: is 2; must lie between 3 and 12"));
    }

    @Test
    void refusesTooManyRounds() {
        Broken.in(SCENARIO, "rounds: 4", "rounds: 13").isRefusedWith("rounds: is 13; must lie between 3 and 12");
    }

    @Test
    void refusesAnOrganisationWithWhatOnlyAStateHas() {
        String why = "ORGANISATION has no territory; ";
        assertThat(Broken.in(SCENARIO, "role: SENDING", "role: ORGANISATION").messages())
                .contains(
                        "scenarios/two-shores.yaml:77 seats.southland.population: " + why + "write 0",
                        "scenarios/two-shores.yaml:96 seats.southland.labourSupply: " + why + "leave it out",
                        "scenarios/two-shores.yaml:95 seats.southland.policy.borderEffort: " + why + "write 0",
                        "scenarios/two-shores.yaml:95 seats.southland.policy.rightsStandard: " + why + "write 0",
                        "scenarios/two-shores.yaml:14 seats: has 1 states and 2 seats;"
                                + " a scenario has 2 states at least and 12 seats at most");
    }

    @Test
    void refusesARouteOverAnUnknownPlace() {
        Broken.in(SCENARIO, "chain: [southland, northland]", "chain: [soutland, northland]")
                .isRefusedAt(
                        "- { id: pass-and-strait",
                        "routes.pass-and-strait.chain[0]: unknown place soutland; did you mean southland?");
    }

    @Test
    void refusesAWayForWorkersThatEndsWhereNobodySits() {
        Broken.in(SCENARIO, "origin: southland, chain: [northland]", "origin: southland, chain: [highlands]")
                .isRefusedAt(
                        "- { id: the-strait",
                        "routes.the-strait.chain: leads from southland to highlands, which is no seat; people who look for"
                                + " work go to a seat; only people who flee go elsewhere, and nobody flees from"
                                + " southland");
    }

    @Test
    void refusesAScriptWithAnUnknownCard() {
        Broken.in(SCENARIO, "card: terror-shock", "card: terror-shok")
                .isRefusedWith("script[0].card: unknown card terror-shok; did you mean terror-shock?");
    }

    @Test
    void refusesAScriptedSeatThatNobodyHolds() {
        Broken.in(SCENARIO, "seats: [northland] }\n\ntimings", "seats: [atlantis] }\n\ntimings")
                .isRefusedAt("- { round: 3", "script[0].seats[0]: unknown seat atlantis; known: northland, southland");
    }

    @Test
    void refusesFewerThanNobody() {
        Broken.in(SCENARIO, "status: TEMPORARY, people: 40000", "status: TEMPORARY, people: -1")
                .isRefusedWith("people[3].people: is -1; must not be negative");
    }

    @Test
    void refusesAPlaceWithNobodyAtHome() {
        Broken.in(SCENARIO, "  - { origin: highlands, place: highlands, status: AT_HOME, people: 7400000 }\n", "")
                .isRefusedAt(
                        "people:\n  - {",
                        "people: highlands has nobody at home;"
                                + " add { origin: highlands, place: highlands, status: AT_HOME, people: … }");
    }

    @Test
    void refusesAStakeInAnUnknownIssue() {
        Broken.in(SCENARIO, "market-access: 1.2", "market-acces: 1.2")
                .isRefusedWith("seats.southland.stakes.market-acces: unknown issue market-acces;"
                        + " did you mean market-access?");
    }

    @Test
    void refusesAnElectionAfterTheEnd() {
        Broken.in(SCENARIO, "elections: [3]", "elections: [5]")
                .isRefusedWith("seats.northland.elections[0]: is 5; must lie between 1 and 4");
    }

    @Test
    void refusesATrackThatIsNotNamed() {
        Broken.in(SCENARIO, "culture: 58, economy: 62, rights: 64 }", "culture: 58, economy: 62 }")
                .isRefusedAt(
                        "tracks: { security: 62",
                        "seats.northland.tracks: does not name all four factors;"
                                + " write security, culture, economy and rights");
    }

    @Test
    void refusesATimingThatDoesNotFit() {
        Broken.in(SCENARIO, "{ minutes: 45, rounds: 4", "{ minutes: 20, rounds: 4")
                .isRefusedWith("timings[0]: takes 28 minutes; rounds times phases must fit into 20");
    }

    @Test
    void refusesAnObjectiveOnAnUnknownIssue() {
        Broken.in(SCENARIO, "issue: border-control, giver: southland", "issue: bordercontrol, giver: southland")
                .isRefusedWith("seats.northland.objectives.order.condition.obtained.issue:"
                        + " unknown issue bordercontrol; did you mean border-control?");
    }

    @Test
    void refusesAHorizonOfOne() {
        Broken.in(SCENARIO, "discountFactor: 0.82", "discountFactor: 1")
                .isRefusedWith("seats.northland.discountFactor: is 1; must lie between 0 and 1, both excluded");
    }
}
