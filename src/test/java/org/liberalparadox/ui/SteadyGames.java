package org.liberalparadox.ui;

import java.util.List;
import java.util.Optional;
import org.liberalparadox.bot.Bot;
import org.liberalparadox.bot.Negotiators;
import org.liberalparadox.engine.command.GameCommand;
import org.liberalparadox.engine.model.Phase;
import org.liberalparadox.projection.SeatView;
import org.liberalparadox.session.BotFactory;
import org.liberalparadox.session.Sessions;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/**
 * Games that go the same way every time, however the bots are tuned: one chance for all of them, and a Türkiye that signs
 * whatever Germany offers and nothing else. Its parliament votes as it will, and all else is as shipped.
 */
@TestConfiguration(proxyBeanMethods = false)
class SteadyGames {

    @Bean
    @Primary
    SeededSessions seededSessions(@Qualifier("sessionService") Sessions real) {
        return new SeededSessions(real);
    }

    @Bean
    @Primary
    BotFactory steadyBots() {
        return (seat, strategy, rules, routes, seed) -> {
            Bot real = Negotiators.create(seat, strategy, rules, routes, seed);
            return seat.equals("turkiye") ? view -> view.phase() == Phase.TALKS ? talks(view) : real.act(view) : real;
        };
    }

    private static List<GameCommand.SeatCommand> talks(SeatView view) {
        String me = view.me().seat();
        Optional<GameCommand.SeatCommand> signs = view.talks().stream()
                .filter(talk -> talk.proposer().equals("germany") && talk.mayAccept())
                .findFirst()
                .map(talk -> new GameCommand.Accept(me, talk.id()));
        return signs.map(List::of)
                .orElseGet(() -> view.isReady() ? List.of() : List.of(new GameCommand.DeclareReady(me)));
    }
}
