package org.liberalparadox.session;

import java.nio.file.Path;
import java.time.InstantSource;
import org.liberalparadox.bot.Negotiators;
import org.liberalparadox.rules.GameLibrary;
import org.liberalparadox.rules.Problem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the sessions need from outside. */
@Configuration(proxyBeanMethods = false)
class SessionConfiguration {
    private static final Logger LOG = LoggerFactory.getLogger(SessionConfiguration.class);

    /** Time comes in here and nowhere else. */
    @Bean
    InstantSource clock() {
        return InstantSource.system();
    }

    @Bean
    BotFactory bots() {
        return Negotiators::create;
    }

    /** The shipped rules, with the files of a directory before them where one is named. */
    @Bean
    GameLibrary gameLibrary(@Value("${liberal-paradox.rules:}") String directory) {
        GameLibrary library = directory.isBlank() ? GameLibrary.bundled() : GameLibrary.in(Path.of(directory));
        for (Problem problem : library.problems()) {
            LOG.warn("A scenario is not offered: {}", problem);
        }
        return library;
    }
}
