package org.liberalparadox.ui.page;

import org.liberalparadox.testing.KnownSeats;
import org.liberalparadox.testing.PlayedGame;
import org.liberalparadox.testing.PlayedSeat;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** Puts a finished and an unfinished game behind the pages, under the secrets {@code over} and {@code running}. */
@TestConfiguration(proxyBeanMethods = false)
public class WithPlayedGames {
    private static final String SCENARIO = "aegean-2015";
    private static final String SEAT = "germany";

    @Bean
    @Primary
    KnownSeats knownSeats() {
        return new KnownSeats()
                .with("over", new PlayedSeat(PlayedGame.of(SCENARIO, 7), SEAT))
                .with("running", new PlayedSeat(PlayedGame.begun(SCENARIO, 7), SEAT));
    }
}
