package org.mingjian.tlog.note;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Keys and the sizes of trees for which each counts: at most one for a size. */
record KeyTerms(List<Term> terms) {

    /**
     * One key.
     *
     * @param from the smallest tree
     * @param until the smallest tree for which it counts no longer
     */
    record Term(NoteKey key, long from, long until) {

        boolean open() {
            return until == Long.MAX_VALUE;
        }

        Term endingAt(long size) {
            return new Term(key, from, Math.min(until, Math.max(from, size)));
        }
    }

    /** One key for every size. */
    static KeyTerms of(NoteKey first) {
        return new KeyTerms(List.of(new Term(first, 0, Long.MAX_VALUE)));
    }

    NoteKey last() {
        return terms.getLast().key();
    }

    boolean hold(NoteKey key) {
        return terms.stream().anyMatch(term -> term.key().equals(key));
    }

    Optional<NoteKey> keyFor(long size) {
        return terms.stream()
                .filter(term -> term.from() <= size && size < term.until())
                .map(Term::key)
                .findFirst();
    }

    /** The key counts no longer from that size on. */
    KeyTerms ended(NoteKey key, long size) {
        return each(term -> term.key().equals(key) ? term.endingAt(size) : term);
    }

    /** The next key counts from that size on, and no other. */
    KeyTerms succeeded(long size, NoteKey next) {
        List<Term> changed = new ArrayList<>(each(term -> term.open() ? term.endingAt(size) : term).terms);
        changed.add(new Term(next, size, Long.MAX_VALUE));
        return new KeyTerms(List.copyOf(changed));
    }

    private KeyTerms each(UnaryOperator<Term> change) {
        return new KeyTerms(terms.stream().map(change).toList());
    }
}
