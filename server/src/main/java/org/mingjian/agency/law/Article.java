package org.mingjian.agency.law;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * 条文.
 *
 * @param number its number
 * @param separator the blanks between number and words
 * @param paragraphs at least one
 */
public record Article(ArticleNumber number, String separator, List<Paragraph> paragraphs) implements Passage {

    /** Copies its list. */
    public Article {
        paragraphs = List.copyOf(paragraphs);
    }

    /** The paragraph of this number, counted from 1. */
    public Optional<Paragraph> paragraph(int which) {
        return which < 1 || which > paragraphs.size() ? Optional.empty() : Optional.of(paragraphs.get(which - 1));
    }

    /** Its words without its number, a paragraph or an item a line; two versions are compared by them. */
    public String words() {
        return paragraphs.stream().map(Paragraph::words).collect(Collectors.joining("\n"));
    }

    @Override
    public String source() {
        return number + separator + paragraphs.stream().map(Paragraph::source).collect(Collectors.joining());
    }
}
