package org.mingjian.agency.law;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.mingjian.agency.law.StatuteProblem.Code;
import org.mingjian.kernel.numeral.ChineseNumeral;

/** Whether a statute counts its articles and items as statutes do. */
public final class StatuteCheck {

    private static final String POINT = "[0-9]{1,2}[.．、].*";

    private final Statute statute;
    private final List<StatuteProblem> problems = new ArrayList<>();

    private StatuteCheck(Statute statute) {
        this.statute = statute;
    }

    /** Everything that is wrong, in the order of the text; missing articles last. */
    public static List<StatuteProblem> problems(Statute statute) {
        var check = new StatuteCheck(statute);
        check.title();
        check.order();
        statute.articles().forEach(check::paragraphs);
        check.missing();
        return List.copyOf(check.problems);
    }

    private void title() {
        if (statute.title().isBlank()) {
            say(Code.TITLE_MISSING, "没有题目");
        }
        if (statute.articles().isEmpty()) {
            say(Code.ARTICLES_MISSING, "没有条文");
        }
    }

    private void order() {
        Set<ArticleNumber> seen = new HashSet<>();
        ArticleNumber last = ArticleNumber.of(1);
        for (Article article : statute.articles()) {
            ArticleNumber number = article.number();
            if (!seen.add(number)) {
                say(Code.ARTICLE_REPEATED, number + "重复出现");
            } else if (number.compareTo(last) < 0) {
                say(Code.ARTICLE_OUT_OF_ORDER, number + "排在" + last + "之后");
            } else {
                last = number;
            }
        }
    }

    private void paragraphs(Article article) {
        for (int which = 1; which <= article.paragraphs().size(); which++) {
            Paragraph paragraph = article.paragraphs().get(which - 1);
            String where = article.number() + "第" + ChineseNumeral.write(which) + "款";
            if (paragraph.text().matches(POINT)) {
                say(Code.POINTS_NOT_READ, where + "以数字编号，按一款读取");
            }
            int before = 0;
            for (Item item : paragraph.items()) {
                if (item.number() != before + 1) {
                    say(Code.ITEM_GAP, where + "：" + item.mark() + (before == 0 ? "是首项" : "前一项是第" + before + "项"));
                }
                before = item.number();
            }
        }
    }

    private void missing() {
        Set<ArticleNumber> there = new TreeSet<>();
        statute.articles().forEach(article -> there.add(article.number()));
        int number = 0;
        int branch = 0;
        for (ArticleNumber next : there) {
            if (next.number() > number) {
                absent(number + 1, next.number() - 1);
                branch = 0;
            }
            for (int absent = branch + 1; absent < next.branch(); absent++) {
                say(Code.ARTICLE_MISSING, "缺" + new ArticleNumber(next.number(), absent));
            }
            number = next.number();
            branch = next.branch();
        }
    }

    private void absent(int from, int to) {
        if (from <= to) {
            String last = from == to ? "" : "至" + ArticleNumber.of(to);
            say(Code.ARTICLE_MISSING, "缺" + ArticleNumber.of(from) + last);
        }
    }

    private void say(Code code, String sentence) {
        problems.add(new StatuteProblem(code, sentence));
    }
}
