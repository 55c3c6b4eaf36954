package org.mingjian.installation.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mingjian.Requirement;

@Requirement("G3")
class VerifierFileTests {

    @Test
    void theHeaderIsThePolicyThatThePageCarriesAndForbidsFrames() {
        String page =
                "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; script-src 'sha256-x'\">";
        assertThat(VerifierFile.policy(page))
                .isEqualTo("default-src 'none'; script-src 'sha256-x'; frame-ancestors 'none'");
        assertThat(VerifierFile.policy("<p>")).isEqualTo("default-src 'none'; frame-ancestors 'none'");
    }
}
