package org.liberalparadox.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import jakarta.servlet.http.Cookie;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liberalparadox.security.Guessing;
import org.liberalparadox.security.Secret;
import org.liberalparadox.session.Rooms;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class KeyExchangeTest {
    private static final String SECRET = "abcdefghijklmnopqrstuvwxyz012345";
    private static final String REF = "ref-of-this-key_";
    private static final int WRONG_ONES = 20;

    private final Rooms rooms = mock(Rooms.class);
    private final KeyExchange exchange = new KeyExchange(rooms, new Guessing());
    private MockFilterChain chain = new MockFilterChain();

    KeyExchangeTest() {
        when(rooms.reference(anyString())).thenReturn(Optional.empty());
        when(rooms.reference(SECRET)).thenReturn(Optional.of(REF));
    }

    @ParameterizedTest
    @ValueSource(strings = {"play", "facilitate", "debrief"})
    void aSecretBecomesACookieAndLeavesTheAddress(String page) throws Exception {
        MockHttpServletResponse answer = get("/" + page + "/" + SECRET);
        assertThat(answer.getStatus()).isEqualTo(303);
        assertThat(answer.getHeader("Location"))
                .isEqualTo("/" + page + "/" + REF)
                .doesNotContain(SECRET);
        assertThat(answer.getHeader("Cache-Control")).isEqualTo("no-store");
        assertThat(answer.getHeader("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(chain.getRequest()).isNull();
        Cookie cookie = answer.getCookie(KeyCookie.name(REF));
        assertThat(cookie).isNotNull();
        assertThat(cookie.getValue()).isEqualTo(SECRET);
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getSecure()).isFalse();
        assertThat(cookie.getAttribute("SameSite")).isEqualTo("Lax");
        assertThat(cookie.getPath()).isEqualTo("/");
    }

    @Test
    void theCookieGoesOverTlsAloneWhereThePageDid() throws Exception {
        MockHttpServletRequest request = request("/play/" + SECRET);
        request.setSecure(true);
        Cookie cookie = answer(request).getCookie(KeyCookie.name(REF));
        assertThat(cookie).isNotNull();
        assertThat(cookie.getSecure()).isTrue();
    }

    @Test
    void whatFollowsTheSecretStays() throws Exception {
        MockHttpServletRequest request = request("/game/play/" + SECRET + "/cards");
        request.setContextPath("/game");
        request.setQueryString("at=talks");
        assertThat(answer(request).getHeader("Location")).isEqualTo("/game/play/" + REF + "/cards?at=talks");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/play/" + REF,
                "/play/wrongwrongwrongwrongwrongwrong32",
                "/codex/" + SECRET,
                "/play/" + SECRET + "x",
                "/x/play/" + SECRET
            })
    void whatIsNoSecretPassesThrough(String path) throws Exception {
        MockHttpServletResponse answer = get(path);
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getCookies()).isEmpty();
        assertThat(chain.getRequest()).isNotNull();
    }

    @Test
    void whoTriesOneWrongLinkAfterTheOtherWaitsAndRightOnesOpen() throws Exception {
        for (int i = 0; i < WRONG_ONES; i++) {
            assertThat(get("/play/" + Secret.fresh().text()).getStatus()).isEqualTo(200);
        }
        MockHttpServletResponse refused = get("/play/" + Secret.fresh().text());
        assertThat(refused.getStatus()).isEqualTo(429);
        assertThat(refused.getHeader("Retry-After")).isNotNull();
        assertThat(refused.getContentAsString()).startsWith("Too many links").contains("Wait");
        assertThat(chain.getRequest()).isNull();
        assertThat(get("/play/" + SECRET).getStatus()).isEqualTo(303);
        MockHttpServletRequest elsewhere = request("/play/" + Secret.fresh().text());
        elsewhere.setRemoteAddr("192.0.2.7");
        assertThat(answer(elsewhere).getStatus()).isEqualTo(200);
    }

    private MockHttpServletResponse get(String path) throws Exception {
        return answer(request(path));
    }

    private static MockHttpServletRequest request(String path) {
        return new MockHttpServletRequest("GET", path);
    }

    private MockHttpServletResponse answer(MockHttpServletRequest request) throws Exception {
        chain = new MockFilterChain();
        MockHttpServletResponse response = new MockHttpServletResponse();
        exchange.doFilter(request, response, chain);
        return response;
    }
}
