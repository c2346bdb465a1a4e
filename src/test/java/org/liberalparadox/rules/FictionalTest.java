package org.liberalparadox.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.liberalparadox.engine.model.Objective;
import org.liberalparadox.engine.model.Place;
import org.liberalparadox.engine.model.Scenario;
import org.liberalparadox.engine.model.SeatDefinition;

class FictionalTest {
    private static final GameLibrary LIBRARY = GameLibrary.bundled();

    static Stream<String> scenarios() {
        return LIBRARY.scenarioIds().stream();
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void everyScenarioIsInOrderUnderInventedNamesAndNamesNobodyReal(String id) throws InvalidRules {
        Scenario real = LIBRARY.scenario(id);
        LoadedGame played = RulesLoader.load(Fictional.of(LIBRARY.files(id), real));
        Scenario fictional = played.scenario();
        List<String> texts = new ArrayList<>(
                List.of(fictional.title(), fictional.tagline(), fictional.teaches(), fictional.situation()));
        texts.addAll(fictional.questions());
        fictional.seats().forEach(seat -> texts.addAll(texts(seat)));
        fictional.places().forEach(place -> texts.add(place.name()));
        played.rules().cards().forEach(card -> texts.addAll(List.of(card.headline(), card.body(), card.people())));
        for (String name : names(real)) {
            assertThat(texts).noneMatch(text -> text.matches("(?s).*\\b" + name + "\\b.*"));
        }
        assertThat(fictional.seats()).extracting(SeatDefinition::name).isEqualTo(aliases(real));
    }

    @Test
    void adjectivesPeoplesAndCapitalsFollowTheName() throws InvalidRules {
        GameFiles files = LIBRARY.files("aegean-2015");
        RulesFile text = new RulesFile(
                "t", "a: \"The Germans cheer; German firms hire. Letters from Berlin, and Germany’s word.\"");
        GameFiles fictional = Fictional.of(
                new GameFiles(files.model(), files.issues(), text, files.bots(), files.scenario(), List.of()),
                LIBRARY.scenario("aegean-2015"));
        assertThat(fictional.crises().text())
                .isEqualTo("a: \"The people from Mittelmark cheer; Mittelmark firms hire. Letters from Mittelmark, "
                        + "and Mittelmark’s word.\"\n");
    }

    @Test
    void flagsGiveWayToEmblemsAndMarksToLettersOfTheAlias() throws InvalidRules {
        Scenario real = LIBRARY.scenario("aegean-2015");
        Scenario fictional = RulesLoader.load(Fictional.of(LIBRARY.files("aegean-2015"), real))
                .scenario();
        assertThat(fictional.seats()).extracting(SeatDefinition::flag).allMatch(flag -> flag.startsWith("emblem-"));
        assertThat(fictional.seats()).extracting(SeatDefinition::flag).doesNotHaveDuplicates();
        assertThat(fictional.seat("germany").mark()).isEqualTo("MI");
    }

    private static List<String> names(Scenario scenario) {
        return Stream.concat(
                        scenario.seats().stream()
                                .filter(s -> !s.name().equals(s.alias()))
                                .map(SeatDefinition::name),
                        scenario.places().stream()
                                .filter(p -> !p.name().equals(p.alias()))
                                .map(Place::name))
                .toList();
    }

    private static List<String> aliases(Scenario scenario) {
        return scenario.seats().stream().map(SeatDefinition::alias).toList();
    }

    private static List<String> texts(SeatDefinition seat) {
        SeatDefinition.Brief brief = seat.brief();
        List<String> texts = new ArrayList<>(List.of(
                seat.name(), brief.title(), brief.situation(), brief.confidential(), brief.redLine(), brief.secret()));
        brief.holds().forEach(hold -> texts.add(hold.text()));
        seat.objectives().stream().map(Objective::text).forEach(texts::add);
        return texts;
    }
}
