package org.liberalparadox.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class OriginCheckTest {
    private static final int DONE = 200;
    private static final int REFUSED = 403;

    private final OriginCheck check = new OriginCheck(List.of("https://course.example.edu"));

    @ParameterizedTest
    @CsvSource({
        "http://game.example:8080, game.example:8080, 200",
        "https://game.example, game.example, 200",
        "https://game.example, game.example:443, 200",
        "https://GAME.example, game.example, 200",
        "https://course.example.edu, game.example, 200",
        "http://course.example.edu, game.example, 403",
        "https://evil.example, game.example, 403",
        "https://game.example.evil.example, game.example, 403",
        "http://game.example:9090, game.example:8080, 403",
        "null, game.example, 403",
        "no origin at all, game.example, 403",
        "'', game.example, 403"
    })
    void onlyOwnPagesAndNamedOnesMaySend(String origin, String host, int status) throws Exception {
        MockHttpServletRequest post = request("POST", host, origin);
        assertThat(answer(post).getStatus()).isEqualTo(status);
        MockHttpServletRequest push = request("GET", host, origin);
        push.addHeader("Upgrade", "websocket");
        assertThat(answer(push).getStatus()).isEqualTo(status);
        MockHttpServletRequest poll = request("GET", host, origin);
        poll.setParameter("v-r", "push");
        assertThat(answer(poll).getStatus()).isEqualTo(status);
    }

    @Test
    void theHostATrustedProxyTellsIsTheServersOwn() throws Exception {
        MockHttpServletRequest believed = new MockHttpServletRequest("POST", "/") {
            /** As Tomcat answers after X-Forwarded-Host where it is set to believe proxies. */
            @Override
            public String getServerName() {
                return "game.example";
            }

            @Override
            public int getServerPort() {
                return 443;
            }
        };
        believed.setScheme("https");
        believed.addHeader("Host", "10.0.0.5:8080");
        believed.addHeader("Origin", "https://game.example");
        assertThat(answer(believed).getStatus()).isEqualTo(DONE);
        MockHttpServletRequest untold = request("POST", "10.0.0.5:8080", "https://game.example");
        untold.addHeader("X-Forwarded-Host", "game.example");
        assertThat(answer(untold).getStatus()).isEqualTo(REFUSED);
    }

    @Test
    void aFarewellThatHidesItsOriginIsOwnWhereTheBrowserSaysSo() throws Exception {
        MockHttpServletRequest post = request("POST", "game.example", "null");
        post.addHeader("Sec-Fetch-Site", "same-origin");
        assertThat(answer(post).getStatus()).isEqualTo(DONE);
        MockHttpServletRequest other = request("POST", "game.example", "null");
        other.addHeader("Sec-Fetch-Site", "cross-site");
        assertThat(answer(other).getStatus()).isEqualTo(REFUSED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "HEAD"})
    void anybodyMayLinkToAPage(String method) throws Exception {
        assertThat(answer(request(method, "game.example", "https://evil.example"))
                        .getStatus())
                .isEqualTo(DONE);
    }

    @Test
    void whoIsRefusedReadsWhy() throws Exception {
        MockHttpServletResponse answer = answer(request("POST", "game.example", "https://evil.example"));
        assertThat(answer.getContentAsString()).contains("another site").contains("Open the game at its own address");
    }

    private static MockHttpServletRequest request(String method, String host, String origin) {
        MockHttpServletRequest request = new MockHttpServletRequest(method, "/");
        request.addHeader("Host", host);
        request.addHeader("Origin", origin);
        return request;
    }

    private MockHttpServletResponse answer(MockHttpServletRequest request) throws Exception {
        MockHttpServletResponse response = new MockHttpServletResponse();
        check.doFilter(request, response, new MockFilterChain());
        return response;
    }
}
