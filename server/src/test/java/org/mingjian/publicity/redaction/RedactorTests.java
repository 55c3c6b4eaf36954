package org.mingjian.publicity.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingjian.Requirement;

/** What the rules propose to hide, and what they leave. */
@Requirement(
        value = {"C6", "G8", "I18"},
        law = {"行政处罚法 第五十条", "个人信息保护法 第三十四条"})
class RedactorTests {

    private static final Persons FIRM = new Persons(
            "云岭县青禾网吧",
            false,
            false,
            null,
            null,
            null,
            List.of(new Persons.Other("柳小满", true), new Persons.Other("欧阳青山", false)),
            List.of("云岭县文化和旅游局", "云岭县青禾网吧", "91350100M000100Y43", "云文旅罚〔2026〕12号"));
    private static final Persons PERSON = new Persons(
            "周长河", true, false, "11010519491231002X", "13900001111", "云岭县城关镇东街12号3单元", List.of(), List.of("云岭县林业局"));

    private static String publish(String text, Persons persons) {
        return RedactedText.of(text, Redactor.propose("facts", text, persons)).published();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "身份证号码11010519491231002X。",
                "身份证：１１０１０５１９４９１２３１００２Ｘ。",
                "号码110105 19491231 002X。",
                "号码1 1 0 1 0 5 1 9 4 9 1 2 3 1 0 0 2 X。",
                "号码110105\u200b19491231002X。"
            })
    void identityNumbersAreHiddenHoweverTheyAreWritten(String text) {
        assertThat(publish(text, FIRM)).contains("（身份号码不公开）").doesNotContain("1949", "００２Ｘ");
    }

    @ParameterizedTest
    @CsvSource({
        "联系电话13800138000。,MOBILE_PHONE",
        "电话138-0013-8000。,MOBILE_PHONE",
        "手机１３８００１３８０００。,MOBILE_PHONE",
        "电话+8613800138000。,MOBILE_PHONE",
        "电话0912-8812345。,LANDLINE",
        "传真8812345。,LANDLINE",
        "账号6222020000000000001。,BANK_ACCOUNT",
        "卡号6222 0200 0000 0000 001。,BANK_ACCOUNT",
        "邮箱qinghe@example.com。,EMAIL",
        "驾驶云A12345货车。,VEHICLE_PLATE",
        "出生日期：2011年3月5日。,BIRTH_DATE",
        "现住址：云岭县城关镇东街12号。,HOME_ADDRESS",
        "证人王石坚陈述。,OTHER_PERSON_NAME"
    })
    void eachRuleFindsItsText(String text, RedactionRule rule) {
        assertThat(Redactor.propose("facts", text, FIRM)).extracting(Span::rule).containsExactly(rule);
    }

    @Test
    void minorsAreNeverNamedAndAdultsKeepTheirFamilyName() {
        assertThat(publish("接纳柳小满、柳 小 满上网,欧阳青山在场。", FIRM)).isEqualTo("接纳（未成年人姓名不公开）、（未成年人姓名不公开）上网,欧阳某某在场。");
    }

    @Test
    void aHomeKeepsItsTownshipAndLosesTheRest() {
        assertThat(publish("周长河住云岭县城关镇东街12号3单元。", PERSON)).isEqualTo("周长河住云岭县城关镇（详细住址不公开）。");
    }

    @Test
    void agencyNumbersBasisAndOrganisationsAreNeverHidden() {
        String text = "云岭县文化和旅游局于2026年12月4日作出云文旅罚〔2026〕12号,云岭县青禾网吧(91350100M000100Y43)违反"
                + "《互联网上网服务营业场所管理条例》第二十一条,罚款人民币壹万元整（¥10,000.00）,没收13500000000.00元。"
                + "检查时间为2026-12-04 19:00至2026-12-04 21:00。";
        assertThat(Redactor.propose("facts", text, FIRM)).isEmpty();
    }

    @Test
    void aPartyUnderAgeIsNotNamed() {
        var minor = new Persons("周小河", true, true, null, null, null, List.of(), List.of());
        assertThat(publish("当事人周小河", minor)).isEqualTo("当事人（未成年人姓名不公开）");
    }

    @Test
    void alreadyMaskedNumbersAreLeftAlone() {
        assertThat(Redactor.propose("facts", "身份证152***********2814,电话138****3822", FIRM))
                .isEmpty();
    }

    @Test
    void theCutPiecesTogetherAreTheOriginal() {
        String text = "柳小满，电话１３８００１３８０００，家住云岭县城关镇东街12号。";
        var redacted = RedactedText.of(text, Redactor.propose("facts", text, FIRM));
        assertThat(String.join(
                        "",
                        redacted.pieces().stream()
                                .map(RedactedText.Piece::original)
                                .toList()))
                .isEqualTo(text);
    }
}
