package org.liberalparadox.ui.landing;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessApplicationContext;
import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.browserless.SpringBrowserlessApplicationContext;
import com.vaadin.flow.component.html.H1;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

@SpringBootTest(properties = "spring.datasource.url=jdbc:h2:mem:landing")
class LandingViewTest {

    @Autowired
    ApplicationContext spring;

    @Test
    void namesTheGame() {
        try (BrowserlessApplicationContext app =
                SpringBrowserlessApplicationContext.create(spring, LandingView.class)) {
            BrowserlessUIContext visitor = app.newUser().newWindow();
            visitor.navigate(LandingView.class);
            assertThat(visitor.find(H1.class).single().getText()).isEqualTo("The Liberal Paradox");
        }
    }
}
