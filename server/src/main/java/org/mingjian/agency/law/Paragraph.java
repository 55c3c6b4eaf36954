package org.mingjian.agency.law;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * 款: a paragraph of an article.
 *
 * @param text its words before the first item
 * @param gap what stands between them and what follows
 * @param items in the order of the source
 */
public record Paragraph(String text, String gap, List<Item> items) {

    /** Copies its list. */
    public Paragraph {
        items = List.copyOf(items);
    }

    /** The item of this number; the first when it is repeated. */
    public Optional<Item> item(int number) {
        return items.stream().filter(item -> item.number() == number).findFirst();
    }

    /** Its words, an item a line. */
    public String words() {
        return text + items.stream().map(item -> "\n" + item.words()).collect(Collectors.joining());
    }

    String source() {
        return text + gap + items.stream().map(Item::source).collect(Collectors.joining());
    }
}
