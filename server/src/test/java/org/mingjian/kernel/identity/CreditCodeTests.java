package org.mingjian.kernel.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingjian.Requirement;

/** Unified social credit codes: never accepted on form alone. */
@Requirement("P5")
class CreditCodeTests {

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "92433123MA4LUHM706",
                "91500101MAABXQBG7Q",
                "91120116697415782C",
                "91442000MA54CLEJ79",
                "92500112MA5Y70C60K",
                "11500112MB1938295N",
                "11330723307360844C",
                "91350100M000100Y43"
            })
    void trueCodesAreValid(String code) {
        assertThat(CreditCode.read(code).state()).isEqualTo(CreditCode.State.VALID);
        assertThat(CreditCode.read(code).key()).contains(code);
    }

    @Test
    void aWrongCheckCharacterIsInvalidAndNamesTheRightOne() {
        CreditCode code = CreditCode.read("91440300589632145B");

        assertThat(code.state()).isEqualTo(CreditCode.State.INVALID);
        assertThat(code.reason()).contains("应为X").contains("实为B");
        assertThat(code.key()).isEmpty();
    }

    @Test
    void everyOtherCharacterAtEveryPlaceIsRejected() {
        String code = "92433123MA4LUHM706";
        for (int place = 0; place < code.length(); place++) {
            for (char other : ALPHABET.toCharArray()) {
                String changed = code.substring(0, place) + other + code.substring(place + 1);
                assertThat(CreditCode.read(changed).isValid()).as(changed).isEqualTo(changed.equals(code));
            }
        }
    }

    @Test
    void aWrongInnerCheckIsInvalidThoughTheOuterOneIsRight() {
        String first17 = "92433123MA4LUHM71";
        CreditCode code = CreditCode.read(first17 + CreditCode.checkCharacter(first17));

        assertThat(code.isValid()).isFalse();
        assertThat(code.reason()).contains("主体标识码");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "913101173245******",
                "9143**********",
                "91430681XXXXXXXXXX",
                "91430681xxxxxxxxxx",
                "9143＊＊＊＊＊＊＊＊",
                "91430681××××××××××"
            })
    void hiddenCharactersMakeAStateOfTheirOwn(String code) {
        assertThat(CreditCode.read(code).state()).isEqualTo(CreditCode.State.MASKED);
        assertThat(CreditCode.read(code).key()).isEmpty();
    }

    @Test
    void aMaskOfLettersIsNotAcceptedEvenWhenItsCheckCharactersFit() {
        String first16 = "91430681XXXXXXXX";
        String first17 = first16 + CreditCode.organisationCheckCharacter("XXXXXXXX");

        assertThat(CreditCode.read(first17 + CreditCode.checkCharacter(first17)).state())
                .isEqualTo(CreditCode.State.MASKED);
    }

    @Test
    void spacesFullWidthAndLowerCaseAreReadAsMeant() {
        assertThat(CreditCode.read("９２４３３１２３ ma4luhm706").isValid()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "92433123MA4LUHM70", "92433123MA4LUHM7066", "92433123MA4LUHM70O", "统一社会信用代码在此处一共十八"})
    void anythingElseIsInvalidWithAReason(String code) {
        assertThat(CreditCode.read(code).state()).isEqualTo(CreditCode.State.INVALID);
        assertThat(CreditCode.read(code).reason()).isNotBlank();
    }

    @Test
    void theDivisionOfRegistrationIsReadFromIt() {
        assertThat(CreditCode.read("92433123MA4LUHM706").region()).contains(new Region("433123"));
        assertThat(CreditCode.read("92433123MA4LUHM706").isIndividualBusiness()).isTrue();
        assertThat(new Region("430000").contains(new Region("433123"))).isTrue();
        assertThat(new Region("433100").contains(new Region("433001"))).isFalse();
    }
}
