package org.mingjian.agency.law;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingjian.Requirement;

/** Citations as papers and rules write them. */
@Requirement("G13")
class CitationTests {

    @ParameterizedTest
    @CsvSource({
        "行政处罚法 第五十八条第一款第二项, 行政处罚法第五十八条第一款第二项",
        "《中华人民共和国行政处罚法》第五十八条第一款第（二）项, 行政处罚法第五十八条第一款第二项",
        "中华人民共和国行政处罚法第五十八条, 行政处罚法第五十八条",
        "《行政处罚法》（2021年修订）第58条第1款, 行政处罚法第五十八条第一款",
        "依据《行政处罚法》 第六十四条第（一）项的规定, 行政处罚法第六十四条第一项",
        "违反了《刑法》第一百二十条之一, 刑法第一百二十条之一",
        "《〈行政处罚法〉释义》第三条, 行政处罚法释义第三条",
        "中华人民共和国河道管理办法（试行）第三条, 河道管理办法（试行）第三条"
    })
    void aCitationIsReadHoweverItIsWritten(String text, String read) {
        assertThat(Citation.read(text))
                .hasValueSatisfying(citation -> assertThat(citation).hasToString(read));
    }

    @Test
    void whatNamesNoArticleOrNoStatuteIsNoCitation() {
        assertThat(Citation.read("国办发〔2018〕118号 二、(三)")).isEmpty();
        assertThat(Citation.read("第五十八条")).isEmpty();
        assertThat(Citation.read("行政处罚法 第一百十条")).isEmpty();
    }

    @Test
    void aProvisionMayNameSeveralArticles() {
        assertThat(Citation.all("行政处罚法", "第四十四条、第六十二条"))
                .extracting(Citation::toString)
                .containsExactly("行政处罚法第四十四条", "行政处罚法第六十二条");
    }

    @Test
    void theCitedWordsAreThoseOfTheArticleTheParagraphOrTheItem() {
        Statute statute = Statute.read("# 某法\n第一条 甲。\n乙：\n（一）丙；\n(二)丁。");
        assertThat(words(statute, "第一条")).isEqualTo("甲。\n乙：\n（一）丙；\n（二）丁。");
        assertThat(words(statute, "第一条第一款")).isEqualTo("甲。");
        assertThat(words(statute, "第一条第二款第二项")).isEqualTo("（二）丁。");
        assertThat(words(statute, "第一条第二项")).isEqualTo("（二）丁。");
        assertThat(words(statute, "第一条第三款")).isEmpty();
        assertThat(words(statute, "第一条第一款第一项")).isEmpty();
        assertThat(words(statute, "第二条")).isEmpty();
    }

    private static String words(Statute statute, String articles) {
        return Citation.all("某法", articles).getFirst().wordsIn(statute).orElse("");
    }
}
