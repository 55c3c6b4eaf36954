package org.mingjian.tlog.append;

import java.time.Instant;
import java.util.List;
import org.mingjian.tlog.Malformed;

/**
 * What two people declare when a log goes on from an older copy.
 *
 * @param people who declares it, at least two
 * @param why what happened
 * @param at when
 */
public record Declaration(List<String> people, String why, Instant at) {

    /** Refuses what one person alone, or nobody, stands for. */
    public Declaration {
        people = people.stream().map(String::strip).distinct().toList();
        if (people.size() < 2 || people.stream().anyMatch(String::isEmpty) || why.isBlank()) {
            throw new Malformed("a recovery is declared by two different people, by name, with its reason");
        }
        if (people.stream().anyMatch(Declaration::hasLines) || hasLines(why)) {
            throw new Malformed("names and reason of a declaration are one line each");
        }
    }

    private static boolean hasLines(String text) {
        return text.chars().anyMatch(c -> c < ' ');
    }
}
