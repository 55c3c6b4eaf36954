package org.mingjian.kernel.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingjian.Requirement;

/** Document numbers as agencies print them, and their one canonical form. */
@Requirement("P5")
class DocumentNumberTests {

    @ParameterizedTest
    @CsvSource({
        "元市监罚〔2023〕5号, 元市监罚〔2023〕5号",
        "渝万州市监处字〔2023〕497号, 渝万州市监处字〔2023〕497号",
        "(湘株醴)应急罚〔2023〕125 号, (湘株醴)应急罚〔2023〕125号",
        "（津保）应急罚[2023]k-39号, (津保)应急罚〔2023〕k-39号",
        "(涪)文综罚字〔2025〕24号, (涪)文综罚字〔2025〕24号",
        "农(兽药)罚〔2026〕2号, 农(兽药)罚〔2026〕2号",
        "(湘常)文综罚字〔2020〕第F-000069号, (湘常)文综罚字〔2020〕F-000069号",
        "文开发行审环﹝2023﹞10号, 文开发行审环〔2023〕10号",
        "高环审字[2023]4号, 高环审字〔2023〕4号",
        "粤中横栏罚字〔2024〕第4-546号, 粤中横栏罚字〔2024〕4-546号",
        "威自然执(经)罚字〔2024〕4号, 威自然执(经)罚字〔2024〕4号",
        "云市监普西处罚〔2025〕0023号, 云市监普西处罚〔2025〕0023号",
        "西盟县局烟移[2005]第6号, 西盟县局烟移〔2005〕6号",
        "某市监罚（２０２４）１２号, 某市监罚〔2024〕12号",
        "某市监罚【2024】12号, 某市监罚〔2024〕12号",
        "某市监罚［2024］12号, 某市监罚〔2024〕12号",
        "某农罚〔2024〕4—546号, 某农罚〔2024〕4-546号"
    })
    void everyPrintedFormHasOneCanonicalForm(String printed, String canonical) {
        assertThat(DocumentNumber.parse(printed).map(DocumentNumber::format)).contains(canonical);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "市监普西处罚〔20250023", "元市监罚2023年5号", "〔2023〕5号", "元市监罚〔23〕5号", "元市监罚〔2023〕号"})
    void whatIsNoNumberIsNotGuessed(String printed) {
        assertThat(DocumentNumber.parse(printed)).isEmpty();
    }

    @Test
    void theSerialIsKeptAsPrinted() {
        DocumentNumber number = DocumentNumber.parse("云市监普西处罚〔2025〕0023号").orElseThrow();

        assertThat(number).isEqualTo(new DocumentNumber("云市监普西处罚", 2025, "0023"));
        assertThat(number.key("某市监局")).isEqualTo("某市监局|云市监普西处罚|2025|0023");
    }

    @Test
    void aNumberReadsBackFromItsCanonicalForm() {
        for (DocumentNumber number :
                List.of(new DocumentNumber("明文旅罚", 2026, "1"), new DocumentNumber("(明)林罚字", 2026, "F-000069"))) {
            assertThat(DocumentNumber.parse(number.format())).contains(number);
        }
    }
}
