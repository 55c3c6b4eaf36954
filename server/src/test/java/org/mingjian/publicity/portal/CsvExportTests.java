package org.mingjian.publicity.portal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingjian.Requirement;

/** Nothing in the table acts as a formula when it is opened. */
@Requirement("C9")
class CsvExportTests {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", " =1", "=HYPERLINK(\"x\")"})
    void formulasAreText(String cell) {
        assertThat(CsvExport.quoted(cell)).startsWith("\"'");
    }

    @Test
    void quotationMarksAreDoubled() {
        assertThat(CsvExport.quoted("青禾\"网吧")).isEqualTo("\"青禾\"\"网吧\"");
    }
}
