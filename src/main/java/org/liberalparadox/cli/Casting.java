package org.liberalparadox.cli;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.liberalparadox.engine.model.BotStrategy;
import org.liberalparadox.engine.model.SeatDefinition;
import org.liberalparadox.rules.LoadedGame;
import org.liberalparadox.rules.Nearest;

/** Which temperament plays which seat in which game. */
final class Casting {
    static final String MIXED = "mixed";

    private final LoadedGame game;
    private final SortedMap<String, BotStrategy> fixed;
    private final List<BotStrategy> mix;

    private Casting(LoadedGame game, SortedMap<String, BotStrategy> fixed, List<BotStrategy> mix) {
        this.game = game;
        this.fixed = fixed;
        this.mix = mix;
    }

    /**
     * @param all temperament of every seat, or {@code mixed}: each in turn, another seat first in each game
     * @param named temperaments of single seats
     */
    static Casting of(LoadedGame game, String all, Map<String, String> named) throws BadInput {
        List<BotStrategy> mix = all.equals(MIXED) ? reasoned(game) : List.of(strategy("--bots " + all, all, game));
        SortedMap<String, BotStrategy> fixed = new TreeMap<>();
        for (Map.Entry<String, String> entry : named.entrySet()) {
            String option = "--bot " + entry.getKey() + "=" + entry.getValue();
            fixed.put(GameOptions.seat(option, entry.getKey(), game), strategy(option, entry.getValue(), game));
        }
        return new Casting(game, fixed, mix);
    }

    /** Everybody whose answers have a reason: all but the random one. */
    static List<BotStrategy> reasoned(LoadedGame game) {
        return game.rules().bots().stream()
                .filter(b -> b.reply() != BotStrategy.Reply.RANDOM)
                .toList();
    }

    static BotStrategy strategy(String option, String id, LoadedGame game) throws BadInput {
        List<String> known = game.rules().bots().stream().map(BotStrategy::id).toList();
        if (!known.contains(id)) {
            throw new BadInput(option + ": unknown strategy " + id + ", " + Nearest.hint(id, known));
        }
        return game.rules().bot(id);
    }

    /** Temperaments by seat in a game; games count from 0. */
    SortedMap<String, BotStrategy> of(int number) {
        SortedMap<String, BotStrategy> cast = new TreeMap<>();
        int turn = number;
        for (SeatDefinition seat : game.scenario().seats()) {
            cast.put(seat.id(), mix.get(turn++ % mix.size()));
        }
        cast.putAll(fixed);
        return cast;
    }
}
