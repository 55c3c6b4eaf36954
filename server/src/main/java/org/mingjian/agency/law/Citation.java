package org.mingjian.agency.law;

import java.util.List;
import java.util.Optional;
import org.mingjian.kernel.numeral.ChineseNumeral;

/**
 * 条款引用: a provision as a text names it.
 *
 * @param statute the statute's name as {@link StatuteName} gives it
 * @param article the article
 * @param paragraph 款, counted from 1, 0 when none is named
 * @param item 项, counted from 1, 0 when none is named
 */
public record Citation(String statute, ArticleNumber article, int paragraph, int item) {

    /** Reads one citation such as 行政处罚法 第五十八条第一款第二项, with or without book-title marks. */
    public static Optional<Citation> read(String text) {
        return CitedPlace.first(text).map(CitedPlace::citation);
    }

    /** Every article that a provision names: 第四十四条、第六十二条 are two. */
    public static List<Citation> all(String statute, String articles) {
        return Citations.all(statute, articles);
    }

    /**
     * The words that are cited: the article, its paragraph, or its item; empty when the statute has no such provision.
     * An item of an article with one list needs no paragraph.
     */
    public Optional<String> wordsIn(Statute text) {
        return text.article(article).flatMap(this::wordsIn);
    }

    private Optional<String> wordsIn(Article found) {
        Optional<Paragraph> within = paragraph > 0 ? found.paragraph(paragraph) : listing(found);
        if (item > 0) {
            return within.flatMap(one -> one.item(item)).map(Item::words);
        }
        return paragraph > 0 ? within.map(Paragraph::words) : Optional.of(found.words());
    }

    private static Optional<Paragraph> listing(Article found) {
        List<Paragraph> lists = found.paragraphs().stream()
                .filter(one -> !one.items().isEmpty())
                .toList();
        return lists.size() == 1 ? Optional.of(lists.getFirst()) : Optional.empty();
    }

    /** As it is cited: 行政处罚法第五十八条第一款第二项. */
    @Override
    public String toString() {
        return statute
                + article
                + (paragraph == 0 ? "" : "第" + ChineseNumeral.write(paragraph) + "款")
                + (item == 0 ? "" : "第" + ChineseNumeral.write(item) + "项");
    }
}
