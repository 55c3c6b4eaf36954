package org.mingjian.casework;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingjian.Requirement;
import org.mingjian.casework.Desk.Answer;

/** The desk's lists: narrowed and sorted by closed lists only, followed and found only within the scope. */
@Requirement({"P3", "P4"})
class DeskListTests extends CaseTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /api/legalreview/reviews?state=MAYBE | state | SUBMITTED、APPROVED、RETURNED、REFUSED
            /api/publicity/records?state=MAYBE | state | PUBLISHED
            """)
    void anUnknownValueIsRefusedAndTheAllowedOnesAreNamed(String address, String field, String allowed) {
        Answer answer = desk.get(address, staff.lead());
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body().path("type").asString()).isEqualTo("/problems/invalid-input");
        assertThat(answer.body().at("/refusals/0/field").asString()).isEqualTo(field);
        assertThat(answer.body().at("/refusals/0/reason").asString()).contains("没有这一项，可选：", allowed);
    }
}
