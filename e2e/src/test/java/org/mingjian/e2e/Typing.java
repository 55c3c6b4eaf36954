package org.mingjian.e2e;

import java.util.ArrayList;
import java.util.List;

/**
 * What was typed into the forms of one case, in order. What a form showed already, and was left as it stood, was not typed;
 * choices and ticks are answers and no facts.
 */
public final class Typing {

    /** Shorter texts are words, and say nothing that another field could repeat. */
    private static final int SHORTEST = 3;

    private final List<Typed> all = new ArrayList<>();

    /** A text with the label of its field. */
    private record Typed(String label, String text) {

        boolean repeats(Typed earlier) {
            return earlier.text.length() >= SHORTEST && text.contains(earlier.text);
        }
    }

    /** Remembers what was typed. */
    public void add(String label, String text) {
        all.add(new Typed(label, text.strip()));
    }

    /** How many fields were typed into. */
    public int fields() {
        return all.size();
    }

    /** Facts that were typed more than once: the later field, what it repeats, and where that was typed first. */
    public List<String> repeated() {
        List<String> found = new ArrayList<>();
        for (int later = 0; later < all.size(); later++) {
            for (int earlier = 0; earlier < later; earlier++) {
                if (all.get(later).repeats(all.get(earlier))) {
                    found.add("%s repeats \"%s\" of %s"
                            .formatted(
                                    all.get(later).label(),
                                    all.get(earlier).text(),
                                    all.get(earlier).label()));
                }
            }
        }
        return found;
    }
}
