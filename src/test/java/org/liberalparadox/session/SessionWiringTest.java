package org.liberalparadox.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.Test;
import org.liberalparadox.engine.command.GameCommand;
import org.liberalparadox.engine.model.Phase;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;

/** Sessions and stores as Spring puts them together, with real bots on threads of their own. */
class SessionWiringTest {
    @Configuration
    @ComponentScan({"org.liberalparadox.session", "org.liberalparadox.store", "org.liberalparadox.security"})
    static class SessionsAndStores {}

    @Test
    void playsAGame() {
        new ApplicationContextRunner()
                .withPropertyValues("spring.datasource.url=jdbc:h2:mem:wiring")
                .withConfiguration(AutoConfigurations.of(
                        DataSourceAutoConfiguration.class,
                        DataSourceTransactionManagerAutoConfiguration.class,
                        JdbcTemplateAutoConfiguration.class,
                        TransactionAutoConfiguration.class,
                        FlywayAutoConfiguration.class))
                .withUserConfiguration(SessionsAndStores.class)
                .run(context -> {
                    assertThat(context).hasNotFailed();
                    playToTheTalks(context.getBean(Sessions.class));
                    assertThat(context.getBean("storeHealthIndicator", HealthIndicator.class)
                                    .health()
                                    .getStatus())
                            .isEqualTo(Status.UP);
                });
    }

    private static void playToTheTalks(Sessions sessions) throws Sessions.BadSetup {
        SoloSetup setup = new SoloSetup(TestSessions.SCENARIO, TestSessions.PERSON, SoloTable.MIXED, false, null, null);
        SeatAccess seat = sessions.open(sessions.startSolo(setup).secret()).orElseThrow();
        assertThat(seat.submit(new GameCommand.DeclareReady(TestSessions.PERSON)))
                .isInstanceOf(Submission.Done.class);
        await().untilAsserted(() -> assertThat(seat.view().phase()).isEqualTo(Phase.TALKS));
        await().untilAsserted(() ->
                assertThat(seat.view().seat(TestSessions.BOT).ready()).isTrue());
    }
}
