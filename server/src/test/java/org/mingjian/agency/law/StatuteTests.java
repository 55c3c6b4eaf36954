package org.mingjian.agency.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingjian.Requirement;
import org.mingjian.agency.law.ArticleChange.Kind;
import org.mingjian.agency.law.StatuteProblem.Code;
import org.mingjian.kernel.numeral.ChineseNumeral;

/** A statute read from its text. */
@Requirement("G13")
class StatuteTests {

    private static final String TEXT = """
            # 青禾县河道管理办法

            2020年3月1日 青禾县人民政府令第1号公布\u3000

            2020年5月1日 施行

            <!-- INFO END -->

            ## 第一章  总 则
            \u200b
            第一条 为了管理河道，制定本办法。

            第二条 有下列情形之一的，处罚款：

            （一）倾倒垃圾的；

            (二)取土的。

            前款罚款不超过二百元。

            第二条之一 本办法所称河道，包括湖泊。

            ### 第一节 附 则

            第三条 本办法自2020年5月1日起施行。""";

    @Test
    void theTextComesBackAsItWas() {
        assertThat(Statute.read(TEXT).text()).isEqualTo(TEXT);
        assertThat(Statute.read("\ufeff\r\n" + TEXT.replace("\n", "\r\n")).text())
                .isEqualTo("\ufeff\r\n" + TEXT.replace("\n", "\r\n"));
    }

    @Test
    void anArticleHasItsParagraphsAndAParagraphItsItems() {
        Statute statute = Statute.read(TEXT);
        assertThat(statute.articles())
                .extracting(article -> article.number().toString())
                .containsExactly("第一条", "第二条", "第二条之一", "第三条");
        Article second = statute.articles().get(1);
        assertThat(second.paragraphs()).hasSize(2);
        assertThat(second.paragraphs().getFirst().items())
                .extracting(Item::mark)
                .containsExactly("（一）", "(二)");
        assertThat(second.words()).isEqualTo("有下列情形之一的，处罚款：\n（一）倾倒垃圾的；\n（二）取土的。\n前款罚款不超过二百元。");
        assertThat(statute.headings()).extracting(Heading::words).containsExactly("第一章  总 则", "第一节 附 则");
        assertThat(statute.headings()).extracting(Heading::level).containsExactly(2, 3);
    }

    @Test
    void numeralsAreThoseOfStatutes() {
        assertThat(List.of(10, 11, 20, 21, 100, 101, 110, 112, 1001, 1010, 1260).stream()
                        .map(ChineseNumeral::write))
                .containsExactly("十", "十一", "二十", "二十一", "一百", "一百零一", "一百一十", "一百一十二", "一千零一", "一千零一十", "一千二百六十");
        assertThat(ChineseNumeral.read("一十")).isEmpty();
        assertThat(ChineseNumeral.read("一百十二")).isEmpty();
    }

    @Test
    void whatDoesNotCountIsSaid() {
        assertThat(codes("第一条 甲\n第三条 乙\n第三条 丙\n第二条 丁\n第六条 戊"))
                .containsExactly(
                        Code.TITLE_MISSING, Code.ARTICLE_REPEATED, Code.ARTICLE_OUT_OF_ORDER, Code.ARTICLE_MISSING);
        assertThat(codes("# 某法\n第一条 甲：\n（一）乙\n（三）丙\n（二）丁")).containsExactly(Code.ITEM_GAP, Code.ITEM_GAP);
        assertThat(codes("# 某法\n第一条 甲：\n（一）乙\n1．丙")).containsExactly(Code.POINTS_NOT_READ);
        assertThat(codes("# 某法\n无条文")).containsExactly(Code.ARTICLES_MISSING);
        assertThat(StatuteCheck.problems(Statute.read("# 某法\n第一条 甲\n第五条 乙")).getFirst())
                .hasToString("article-missing: 缺第二条至第四条");
    }

    @Test
    void datesComeFromTheFileTheHistoryAndTheLastArticle() {
        VersionDates dates = VersionDates.of(Statute.read(TEXT), "青禾县河道管理办法(2020-03-01).md");
        assertThat(dates).isEqualTo(new VersionDates(LocalDate.of(2020, 3, 1), LocalDate.of(2020, 5, 1), List.of()));
        assertThat(VersionDates.of(Statute.read(TEXT), "另一办法(2021-02-03).md").problems())
                .extracting(StatuteProblem::code)
                .containsExactly(
                        Code.TITLE_DIFFERS, Code.VERSION_DATE_NOT_IN_HISTORY, Code.EFFECTIVE_DATE_OF_EARLIER_VERSION);
        Statute two = Statute.read(TEXT.replace("自2020年5月1日", "自2020年6月1日"));
        assertThat(VersionDates.of(two, "a.md").effectiveOn()).isNull();
        Statute first = Statute.read("# 某规定\n2001年7月9日 国务院令公布\n<!-- INFO END -->\n第一条 本规定自公布之日起施行。");
        assertThat(VersionDates.of(first, "a.md").effectiveOn()).isEqualTo(LocalDate.of(2001, 7, 9));
        assertThat(VersionDates.of(Statute.read("# 某法\n第一条 甲"), "a.md").versionOn())
                .isNull();
    }

    @Test
    void aChangeIsAnArticleWithOtherWordsOrNone() {
        Statute later = Statute.read(
                TEXT.replace("（一）倾倒垃圾的；", "(一)倾倒垃圾的；").replace("二百元", "三百元").replace("第二条之一 本办法所称河道，包括湖泊。", ""));
        assertThat(ArticleChange.between(Statute.read(TEXT), later))
                .containsExactly(
                        new ArticleChange(ArticleNumber.of(2), Kind.AMENDED),
                        new ArticleChange(new ArticleNumber(2, 1), Kind.DROPPED));
    }

    private static List<Code> codes(String text) {
        return StatuteCheck.problems(Statute.read(text)).stream()
                .map(StatuteProblem::code)
                .toList();
    }
}
