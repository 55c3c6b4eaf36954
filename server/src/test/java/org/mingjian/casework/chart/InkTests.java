package org.mingjian.casework.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mingjian.casework.chart.Ink.Look;
import org.springframework.core.io.ClassPathResource;

/** A stage looks the same in the file and in the page. */
class InkTests {

    @ParameterizedTest
    @EnumSource
    void theStylesheetOfThePortalSaysWhatTheFileSays(Look look) throws IOException {
        String css = new ClassPathResource("static/portal/portal.css").getContentAsString(StandardCharsets.UTF_8);
        assertThat(css).contains(look.rule());
    }
}
