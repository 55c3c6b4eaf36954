package org.mingjian.agency.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.mingjian.Requirement;
import org.mingjian.kernel.numeral.ChineseNumeral;

/** Whatever is read as a statute comes back as it was. */
@Requirement("G13")
class StatuteProperties {

    @Property(tries = 300)
    void noCharacterOfAnyTextIsLost(@ForAll("lines") List<String> lines) {
        String text = String.join("\n", lines);
        assertThat(Statute.read(text).text()).isEqualTo(text);
    }

    @Provide
    Arbitrary<List<String>> lines() {
        Arbitrary<String> known = Arbitraries.of(
                "# 某法",
                "## 第一章 总则",
                "### 第十一节附则",
                "#### ",
                "第一条 甲",
                "第一百〇一条 乙",
                "第三条",
                "第一百二十条之一\u3000丙\u3000",
                "（一）丁",
                "(十二)戊",
                "（一二）己",
                "<!-- INFO END -->",
                "",
                " \u200b ",
                "\r");
        Arbitrary<String> other = Arbitraries.strings()
                .withChars("第一条二款百零〇（）()# \t\r\u3000\u200b之")
                .ofMaxLength(12);
        return Arbitraries.oneOf(known, other).list().ofMaxSize(12);
    }

    @Property(tries = 200)
    void everyNumeralIsReadAsItIsWritten(@ForAll("numbers") int number) {
        assertThat(ChineseNumeral.read(ChineseNumeral.write(number))).hasValue(number);
    }

    @Provide
    Arbitrary<Integer> numbers() {
        return Arbitraries.integers().between(1, 9999);
    }
}
