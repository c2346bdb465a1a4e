package org.liberalparadox.ui.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.internal.CurrentInstance;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinSession;
import jakarta.servlet.http.Cookie;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liberalparadox.web.KeyCookie;
import org.mockito.Mockito;

class CredentialsTest {
    private final VaadinSession browser = Mockito.mock(VaadinSession.class);
    private final VaadinRequest request = Mockito.mock(VaadinRequest.class);

    @BeforeEach
    void comeWithACookie() {
        Map<String, Object> kept = new HashMap<>();
        Mockito.when(browser.getAttribute(Mockito.anyString())).thenAnswer(i -> kept.get(i.<String>getArgument(0)));
        Mockito.doAnswer(i -> kept.put(i.getArgument(0), i.getArgument(1)))
                .when(browser)
                .setAttribute(Mockito.anyString(), Mockito.any());
        Mockito.when(request.getCookies()).thenReturn(new Cookie[] {KeyCookie.of("ref", "secret", false)});
        VaadinSession.setCurrent(browser);
        CurrentInstance.set(VaadinRequest.class, request);
    }

    @AfterEach
    void leave() {
        CurrentInstance.clearAll();
    }

    @Test
    void theSecretOfAReferenceIsInItsCookie() {
        assertThat(Credentials.secret("ref")).isEqualTo("secret");
        assertThat(Credentials.secret("other")).isEqualTo("other");
    }

    @Test
    void aPageThatTheServerMovesOnByItselfStillKnowsWhoItIs() {
        Credentials.secret("ref");
        CurrentInstance.set(VaadinRequest.class, null);
        assertThat(Credentials.secret("ref")).isEqualTo("secret");
    }
}
