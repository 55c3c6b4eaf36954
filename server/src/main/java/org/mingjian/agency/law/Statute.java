package org.mingjian.agency.law;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * 法律、法规、规章: one version of a statute. Its text is its source, character by character.
 *
 * @param lead what stands before the first word
 * @param passages title, history, headings and articles in their order
 */
public record Statute(String lead, List<Passage> passages) {

    /** Copies its list. */
    public Statute {
        passages = List.copyOf(passages);
    }

    /** Reads a text; whatever it is, {@link #text()} gives it back. */
    public static Statute read(String text) {
        return new StatuteReader().read(text);
    }

    /** The title, empty when the text has none. */
    public String title() {
        return lines(Line.Kind.TITLE).map(Line::text).findFirst().orElse("");
    }

    /** 沿革: adoption, publication, amendments, effect, as they stand above the text. */
    public List<String> history() {
        return lines(Line.Kind.HISTORY).map(Line::text).toList();
    }

    /** The articles in the order of the text. */
    public List<Article> articles() {
        return of(Article.class).toList();
    }

    /** The headings in the order of the text. */
    public List<Heading> headings() {
        return of(Heading.class).toList();
    }

    /** The article of this number; the first when it is repeated. */
    public Optional<Article> article(ArticleNumber number) {
        return of(Article.class)
                .filter(article -> article.number().equals(number))
                .findFirst();
    }

    /** The text, equal to the source. */
    public String text() {
        return passages.stream().map(Passage::source).collect(Collectors.joining("", lead, ""));
    }

    private Stream<Line> lines(Line.Kind kind) {
        return of(Line.class).filter(line -> line.kind() == kind);
    }

    private <T> Stream<T> of(Class<T> type) {
        return passages.stream().filter(type::isInstance).map(type::cast);
    }
}
