package org.mingjian.publicity.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingjian.Requirement;
import org.mingjian.publicity.redaction.LeakScanner.Hidden;

/** The scan of the published bytes finds what was planted and passes what is clean. */
@Requirement(
        value = {"C6", "G8", "I18"},
        law = {"行政处罚法 第五十条"})
class LeakScannerTests {

    private static final Persons PERSONS = new Persons(
            "云岭县青禾网吧",
            false,
            false,
            null,
            null,
            null,
            List.of(new Persons.Other("柳小满", true)),
            List.of("云岭县文化和旅游局", "91350100M000100Y43"));
    private static final LeakScanner SCANNER = new LeakScanner(
            PERSONS,
            List.of(
                    new Hidden(RedactionRule.MOBILE_PHONE, "13800138000"),
                    new Hidden(RedactionRule.HOME_ADDRESS, "东街十二号院"),
                    new Hidden(RedactionRule.MANUAL, "独家配方")),
            List.of("0198b3c4-1380-4013-8000-123456789012"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>11010519491231002X</p>",
                "<p>110105<b>1949</b>1231002X</p>",
                "<p>&#49;1010519491231002X</p>",
                "<p>&amp;#49;1010519491231002X</p>",
                "<!-- 11010519491231002X -->",
                "<meta content='11010519491231002x'>",
                "{\"a\":\"\\u0031\\u0031010519491231002X\"}",
                "<a href='/x?q=%3110105194912310%30%32X'>x</a>",
                "<p>１１０１０５１９４９１２３１００２Ｘ</p>",
                "<p>1-1-0-1-0-5-1-9-4-9-1-2-3-1-0-0-2-X</p>",
                "<p>1\u200b10105\u200c19491231\u200d002X</p>",
                "<p>13911112222</p>",
                "<p>138 00 13 80 00</p>",
                "<p>一三九一一一一二二二二</p>",
                "<p>6222020000000000001</p>",
                "<title>柳小满</title>",
                "<p>柳<i>小</i>满</p>",
                "<p>柳&#x200b;小满</p>",
                "<p>柳 小 满</p>",
                "<p>住东街十二号院</p>",
                "<p>独家<wbr>配方</p>",
                "2026-13911112222.html"
            })
    void whatWasPlantedIsFound(String bytes) {
        assertThat(SCANNER.scan(PublishedBytes.of("page", bytes))).isNotEmpty();
    }

    @Test
    void aCleanPagePasses() {
        String page =
                "<h1>云岭县青禾网吧</h1><td>91350100M000100Y43</td><p>2026年12月4日 10:21,罚款 10,000.00 元,没收 13911112222.00 元</p>"
                        + "<a href='/log/receipt/page/0198b3c4-1380-4013-8000-123456789012'>凭证</a><td>2026</td><td>12</td><td>11</td>"
                        + "<time datetime='2026-12-08T10:21:00+08:00'></time><time datetime='2026-12-08'></time>";
        assertThat(SCANNER.scan(PublishedBytes.of("page", page))).isEmpty();
    }

    @Test
    void eachLeakSaysWhereAndWhichRule() {
        assertThat(SCANNER.scan(PublishedBytes.of("feed", "<title>柳小满</title>")))
                .first()
                .satisfies(leak -> {
                    assertThat(leak.artefact()).isEqualTo("feed");
                    assertThat(leak.rule()).isEqualTo(RedactionRule.MINOR_NAME);
                });
    }
}
