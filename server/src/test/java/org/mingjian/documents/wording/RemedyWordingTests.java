package org.mingjian.documents.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingjian.Requirement;
import org.mingjian.kernel.problem.Refusal;

@Requirement(
        value = "I30",
        law = {"行政复议法 第二十条", "行政复议法 第二十三条", "行政复议法 第二十四条", "行政诉讼法 第四十六条"})
class RemedyWordingTests {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "可以自收到本决定书之日起六十日内向云溪县人民政府申请行政复议，也可以在六个月内依法向云溪县人民法院提起行政诉讼。",
                "在60日内申请行政复议或者自收到之日起6个月内向人民法院起诉",
                "对复议决定不服的，可以自收到复议决定书之日起十五日内向人民法院提起行政诉讼。",
                "对当场作出的行政处罚不服的，应当先向云溪县人民政府申请行政复议，对复议决定不服的再向人民法院起诉。",
                "三个月内整改完毕。",
                "当事人应当在15日内缴纳罚款。"
            })
    void rightSentencesPass(String sentence) {
        assertThat(RemedyWording.ofSentences(sentence, DAY)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "也可以在三个月内向云溪县人民法院提起行政诉讼",
                "自收到本决定书之日起3个月内，依法提起行政诉讼",
                "自收到之日起三个月之内直接向人民法院起诉",
                "六十日内申请行政复议，或者三个月内提起行政诉讼",
                "可以在15日内向人民法院提起行政诉讼",
                "六日内提起行政诉讼",
                "６０日内提起行政诉讼"
            })
    void aLawsuitPeriodOtherThanSixMonthsIsRefused(String sentence) {
        assertThat(RemedyWording.ofSentences(sentence, DAY))
                .extracting(Refusal::rule)
                .containsExactly("LawsuitPeriodRight");
    }

    @ParameterizedTest
    @ValueSource(strings = {"三十日内向云溪县人民政府申请行政复议", "可以在15日内申请复议，逾期不予受理", "六十个月内申请行政复议"})
    void aReconsiderationPeriodOtherThanSixtyDaysIsRefused(String sentence) {
        assertThat(RemedyWording.ofSentences(sentence, DAY))
                .extracting(Refusal::rule)
                .containsExactly("ReconsiderationPeriodRight");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "如不服本决定，可以自收到本决定书之日起六十日内申请行政复议，也可以自收到本决定书之日起六个月内依法向云溪县人民法院提起行政诉讼。",
                "应当先自收到本决定书之日起六十日内申请行政复议，也可以直接向云溪县人民法院提起行政诉讼。",
                "可以自收到本决定书之日起六十日内向云溪县人民政府申请行政复议。"
            })
    @Requirement(
            value = "I30",
            law = {"行政复议法 第二十三条"})
    void aDecisionOnTheSpotTellsReconsiderationFirst(String remedies) {
        assertThat(RemedyWording.ofOnTheSpot(remedies))
                .extracting(Refusal::rule)
                .containsExactly("OnTheSpotReconsiderationFirst");
    }

    @Test
    @Requirement(
            value = "I30",
            law = {"行政复议法 第二十三条"})
    void reconsiderationFirstAndTheCourtAgainstItsOutcomeIsRight() {
        String told =
                "应当先自收到本决定书之日起60日内向云溪县人民政府申请行政复议，也可以通过本机关提交行政复议申请；" + "对行政复议决定不服的，可以自收到行政复议决定书之日起15日内依法向云溪县人民法院提起行政诉讼。";
        assertThat(RemedyWording.ofOnTheSpot(told)).isEmpty();
        assertThat(RemedyWording.ofSentences(told, DAY)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"对本机关当场作出的行政处罚决定不服的，可以申请行政复议，也可以直接向人民法院提起行政诉讼。", "本决定为当场处罚，不服可以在六个月内向人民法院起诉。"})
    void onTheSpotPenaltiesMayNotOfferTheCourtFirst(String sentence) {
        assertThat(RemedyWording.ofSentences(sentence, DAY))
                .extracting(Refusal::rule)
                .containsExactly("OnTheSpotReconsiderationFirst");
    }

    @ParameterizedTest
    @CsvSource({
        "云溪县文化和旅游局, 云溪县人民政府, true",
        "云溪县文化和旅游局, 岳阳市文化广电旅游局, false",
        "云溪县文化和旅游局, 云溪县文化和旅游局, false",
        "云溪县司法局, 岳阳市司法局, true",
        "云溪县司法局, 云溪县人民政府, true",
        "国家税务总局云溪县税务局, 国家税务总局岳阳市税务局, true",
        "云溪县林业局, 云溪县司法局, false"
    })
    void reconsiderationGoesToTheGovernment(String issuer, String agency, boolean right) {
        Map<String, String> text = Map.of("agencyName", issuer, "reconsiderationAgency", agency);
        assertThat(RemedyWording.ofFields(text, DAY).isEmpty()).isEqualTo(right);
    }

    @ParameterizedTest
    @CsvSource({"60, 6, true", "六十, 六, true", "90, 6, true", "30, 6, false", "60, 3, false", "sixty, 6, false"})
    void theFieldsHoldTheStatutoryPeriods(String days, String months, boolean right) {
        Map<String, String> text = Map.of("reconsiderationDays", days, "lawsuitMonths", months);
        assertThat(RemedyWording.ofFields(text, DAY).isEmpty()).isEqualTo(right);
    }
}
