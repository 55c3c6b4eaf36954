package org.mingjian.agency.law;

import java.util.Optional;

/**
 * A citation where it stands in a text.
 *
 * @param start the index of its first character
 * @param end the index behind its last character
 */
public record CitedPlace(Citation citation, int start, int end) {

    /** The first citation of a text; without book-title marks everything before the article is the statute's name. */
    public static Optional<CitedPlace> first(String text) {
        return Citations.first(text);
    }
}
