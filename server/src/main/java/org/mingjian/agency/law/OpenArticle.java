package org.mingjian.agency.law;

import java.util.ArrayList;
import java.util.List;

/** An article of which more may follow. */
final class OpenArticle {

    private final ArticleNumber number;
    private final String separator;
    private final List<Paragraph> paragraphs = new ArrayList<>();

    OpenArticle(ArticleNumber number, String separator) {
        this.number = number;
        this.separator = separator;
    }

    void paragraph(String text, String gap) {
        paragraphs.add(new Paragraph(text, gap, List.of()));
    }

    /** An item of the last paragraph. */
    void item(Item item) {
        Paragraph last = paragraphs.removeLast();
        var items = new ArrayList<>(last.items());
        items.add(item);
        paragraphs.add(new Paragraph(last.text(), last.gap(), items));
    }

    Article article() {
        return new Article(number, separator, paragraphs);
    }
}
