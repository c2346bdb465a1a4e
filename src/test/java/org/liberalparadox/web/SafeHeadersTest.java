package org.liberalparadox.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class SafeHeadersTest {
    private final SafeHeaders headers = new SafeHeaders();

    @Test
    void everyPageSaysWhatItMayDo() throws Exception {
        MockHttpServletResponse answer = get("/codex", false);
        assertThat(answer.getHeader("Content-Security-Policy"))
                .contains("default-src 'self'", "frame-ancestors 'none'", "object-src 'none'", "base-uri 'self'")
                .doesNotContain("http:", "https:", "*");
        assertThat(answer.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.getHeader("Referrer-Policy")).isEqualTo("same-origin");
        assertThat(answer.getHeader("Permissions-Policy")).contains("camera=()", "microphone=()");
        assertThat(answer.getHeader("Cache-Control")).isNull();
        assertThat(answer.getHeader("Strict-Transport-Security")).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/play/x", "/facilitate/x/cards", "/debrief/x", "/screen/x", "/join/ABC234", "/join"})
    void noCopyOfAPersonalPageIsKept(String path) throws Exception {
        assertThat(get(path, false).getHeader("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void whoCameOverTlsStaysWithIt() throws Exception {
        assertThat(get("/", true).getHeader("Strict-Transport-Security")).isEqualTo("max-age=31536000");
    }

    private MockHttpServletResponse get(String path, boolean secure) throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", path);
        request.setSecure(secure);
        MockHttpServletResponse response = new MockHttpServletResponse();
        headers.doFilter(request, response, new MockFilterChain());
        return response;
    }
}
