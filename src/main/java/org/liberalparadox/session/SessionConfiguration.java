package org.liberalparadox.session;

import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the sessions need from outside. */
@Configuration(proxyBeanMethods = false)
class SessionConfiguration {
    /** Time comes in here and nowhere else. */
    @Bean
    InstantSource clock() {
        return InstantSource.system();
    }
}
