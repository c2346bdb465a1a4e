package org.liberalparadox.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.liberalparadox.engine.Decision;
import org.liberalparadox.engine.GameEngine;
import org.liberalparadox.engine.GameSetup;
import org.liberalparadox.engine.command.GameCommand;
import org.liberalparadox.engine.event.GameEvent;
import org.liberalparadox.engine.model.Clause;
import org.liberalparadox.engine.model.Form;
import org.liberalparadox.engine.model.GateStance;
import org.liberalparadox.engine.model.Monitor;
import org.liberalparadox.engine.model.Phase;
import org.liberalparadox.engine.model.Policy;
import org.liberalparadox.engine.model.Reciprocity;
import org.liberalparadox.engine.model.Terms;
import org.liberalparadox.engine.state.GameState;
import org.liberalparadox.engine.state.Obligation;
import org.liberalparadox.engine.state.Orders;
import org.liberalparadox.store.EventJson;
import tools.jackson.databind.json.JsonMapper;

/**
 * A game written down as commands, and its log: a line per command and a line per event that came of it. A command that
 * the rules refuse is written down too, so that a change of numbers yields a difference to read and not a broken script.
 */
final class GoldenGame {
    private static final Path APPROVED = Path.of("src/test/resources/golden");
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int CONTEXT = 2;
    private static final int SHOWN = 12;

    private final List<String> log = new ArrayList<>();
    private final List<GameEvent> events = new ArrayList<>();
    private GameState state;

    GoldenGame(GameSetup setup) {
        state = GameEngine.initial(setup);
        happened(GameEngine.start(setup));
    }

    GoldenGame proposes(String seat, Monitor monitor, Clause... clauses) {
        List<String> parties = new ArrayList<>(List.of(seat));
        for (Clause clause : clauses) {
            for (String party : List.of(clause.giver(), clause.beneficiary())) {
                if (!parties.contains(party)) {
                    parties.add(party);
                }
            }
        }
        Form form = parties.size() == 2 ? Form.BILATERAL : Form.REGIONAL;
        Terms terms = new Terms(List.copyOf(parties), List.of(clauses), form, 4, monitor, Reciprocity.SPECIFIC);
        return gives(new GameCommand.Propose(seat, terms, null));
    }

    GoldenGame counters(String seat, Clause... clauses) {
        Terms last = state.proposals().getLast().terms();
        Terms terms = new Terms(last.parties(), List.of(clauses), last.form(), 4, last.monitor(), last.reciprocity());
        return gives(new GameCommand.Propose(seat, terms, latest()));
    }

    GoldenGame accepts(String seat) {
        return gives(new GameCommand.Accept(seat, latest()));
    }

    GoldenGame submits(String seat) {
        return gives(new GameCommand.SubmitToParliament(seat, latest()));
    }

    GoldenGame answers(String seat, String choice) {
        return gives(new GameCommand.AnswerCrisis(seat, state.crises().size(), choice));
    }

    /** The standing policy, the seat's word kept. */
    GoldenGame honours(String seat) {
        return seals(seat, state.seat(seat).policy().gate(), List.of());
    }

    /** The standing policy, and every promise on one issue broken. */
    GoldenGame defects(String seat, String issue) {
        return seals(
                seat,
                state.seat(seat).policy().gate(),
                state.owedBy(seat).stream()
                        .filter(o -> o.clause().issue().equals(issue))
                        .map(Obligation::id)
                        .toList());
    }

    GoldenGame wavesThrough(String seat) {
        return seals(seat, GateStance.WAVE_THROUGH, List.of());
    }

    private GoldenGame seals(String seat, GateStance gate, List<Integer> broken) {
        Policy now = state.seat(seat).policy();
        Policy policy =
                new Policy(now.borderEffort(), now.rightsStandard(), now.integration(), now.hostFunding(), gate);
        return gives(new GameCommand.SealOrders(seat, new Orders(policy, broken, List.of())));
    }

    /** The clock ends phases until this one begins. */
    GoldenGame until(Phase phase) {
        do {
            gives(new GameCommand.EndPhase(state.round(), state.phase()));
        } while (state.phase() != phase && !state.isOver());
        return this;
    }

    GoldenGame toTheEnd() {
        while (!state.isOver()) {
            gives(new GameCommand.EndPhase(state.round(), state.phase()));
        }
        return this;
    }

    GoldenGame gives(GameCommand command) {
        log.add(JSON.writeValueAsString(JSON.createObjectNode().put("command", command.toString())));
        switch (GameEngine.decide(state, command)) {
            case Decision.Accepted(List<GameEvent> more, var known) -> happened(more);
            case Decision.Refused(var why) ->
                log.add(JSON.writeValueAsString(JSON.createObjectNode().put("refused", why.toString())));
        }
        return this;
    }

    private void happened(List<GameEvent> more) {
        for (GameEvent event : more) {
            EventJson.Stored stored = EventJson.write(event);
            events.add(event);
            log.add("{\"event\":\"%s.v%d\",\"payload\":%s}"
                    .formatted(stored.type(), stored.version(), stored.payload()));
        }
        state = GameEngine.evolve(state, more);
    }

    private int latest() {
        return state.proposals().size();
    }

    /** The game is approved for the sake of such events; without one it has lost its point, whatever its log says. */
    GoldenGame shows(Class<? extends GameEvent> event) {
        assertThat(events)
                .as("the game is here to show a " + event.getSimpleName())
                .hasAtLeastOneElementOfType(event);
        return this;
    }

    /** Compares with the approved log, or approves with {@code -Dgolden.approve=true}. */
    void isApproved(String name) throws IOException {
        Path file = APPROVED.resolve(name + ".json");
        if (Boolean.getBoolean("golden.approve")) {
            Files.createDirectories(APPROVED);
            Files.writeString(file, "[\n" + String.join(",\n", log) + "\n]\n");
        }
        List<String> approved = Files.exists(file)
                ? Files.readAllLines(file).stream()
                        .filter(line -> line.length() > 1)
                        .map(line -> line.endsWith(",") ? line.substring(0, line.length() - 1) : line)
                        .toList()
                : List.of();
        if (!approved.equals(log)) {
            fail(difference(file, approved));
        }
    }

    private String difference(Path file, List<String> approved) {
        int same = 0;
        while (same < Math.min(approved.size(), log.size())
                && approved.get(same).equals(log.get(same))) {
            same++;
        }
        int tail = 0;
        while (tail < Math.min(approved.size(), log.size()) - same
                && approved.get(approved.size() - 1 - tail).equals(log.get(log.size() - 1 - tail))) {
            tail++;
        }
        StringBuilder text = new StringBuilder("The game no longer goes as approved in " + file + ", from line "
                + (same + 2) + " on (- approved, + now):\n");
        lines(text, "  ", log.subList(Math.max(0, same - CONTEXT), same));
        lines(text, "- ", approved.subList(same, approved.size() - tail));
        lines(text, "+ ", log.subList(same, log.size() - tail));
        lines(text, "  ", log.subList(log.size() - tail, Math.min(log.size(), log.size() - tail + CONTEXT)));
        return text.append("If this is meant: bin/mvn test -Dtest=GoldenGamesTest -Dgolden.approve=true")
                .append(" and look at the difference with git diff.")
                .toString();
    }

    private static void lines(StringBuilder text, String mark, List<String> lines) {
        lines.stream()
                .limit(SHOWN)
                .forEach(line -> text.append(mark).append(line).append('\n'));
        if (lines.size() > SHOWN) {
            text.append(mark).append("... and ").append(lines.size() - SHOWN).append(" more\n");
        }
    }
}
