package org.mingjian.agency.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.mingjian.Requirement;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

@Requirement("P1")
class SessionConfigurationTests {

    @Test
    void theTokenLiesInACookieThatOnlyThisSiteSendsAndTheDeskCanRead() {
        var tokens = new SessionConfiguration().csrfTokens();
        var request = new MockHttpServletRequest();
        var response = new MockHttpServletResponse();
        tokens.saveToken(tokens.generateToken(request), request, response);
        var cookie = Objects.requireNonNull(response.getCookie("XSRF-TOKEN"));
        assertThat(cookie.getAttribute("SameSite")).isEqualTo("Strict");
        assertThat(cookie.getPath()).isEqualTo("/");
        assertThat(cookie.isHttpOnly()).isFalse();
    }
}
