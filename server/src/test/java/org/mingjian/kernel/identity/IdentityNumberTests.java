package org.mingjian.kernel.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingjian.Requirement;

/** Identity numbers: date and check character count, a masked one identifies nobody. */
@Requirement("P5")
class IdentityNumberTests {

    @ParameterizedTest
    @CsvSource({
        "11010519491231002X, VALID",
        "11010519491231002x, VALID",
        "110105194912310021, INVALID",
        "11010519490231002X, INVALID",
        "110105491231002, LEGACY",
        "110105491331002, INVALID",
        "152***********2814, MASKED",
        "1101051949XXXXXXXX, MASKED",
        "01010519491231002X, INVALID",
        "1101051949123100, INVALID"
    })
    void theStateSaysWhatANumberIsWorth(String number, IdentityNumber.State state) {
        assertThat(IdentityNumber.read(number).state()).isEqualTo(state);
    }

    @Test
    void everyOtherDigitAtEveryPlaceIsRejected() {
        String number = "11010519491231002X";
        for (int place = 0; place < number.length() - 1; place++) {
            for (char other = '0'; other <= '9'; other++) {
                String changed = number.substring(0, place) + other + number.substring(place + 1);
                assertThat(IdentityNumber.read(changed).key().isPresent()).isEqualTo(changed.equals(number));
            }
        }
    }

    @Test
    @Requirement(value = "I11", law = "行政处罚法 第三十条")
    void aYearOfAgeIsFullFromTheDayAfterTheBirthday() {
        String first17 = "11010520120315001";
        IdentityNumber child = IdentityNumber.read(first17 + IdentityNumber.checkCharacter(first17));

        assertThat(child.birth()).isEqualTo("2012-03-15");
        assertThat(child.under14(LocalDate.of(2026, 3, 15))).isTrue();
        assertThat(child.under14(LocalDate.of(2026, 3, 16))).isFalse();
        assertThat(child.under18(LocalDate.of(2026, 3, 16))).isTrue();
        assertThat(IdentityNumber.read("152***********2814").under18(LocalDate.of(2026, 1, 1)))
                .isFalse();
    }
}
