package org.mingjian.tlog.note;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Keys and the sizes of trees for which each counts: at most one for a size. */
record KeyTerms(List<KeyTerm> terms) {

    /** One key for every size. */
    static KeyTerms of(NoteKey first) {
        return new KeyTerms(List.of(new KeyTerm(first, 0, Long.MAX_VALUE)));
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
                .map(KeyTerm::key)
                .findFirst();
    }

    /** The key counts no longer from that size on. */
    KeyTerms ended(NoteKey key, long size) {
        return each(term -> term.key().equals(key) ? term.endingAt(size) : term);
    }

    /** The next key counts from that size on, and no other. */
    KeyTerms succeeded(long size, NoteKey next) {
        List<KeyTerm> changed = new ArrayList<>(each(term -> term.open() ? term.endingAt(size) : term).terms);
        changed.add(new KeyTerm(next, size, Long.MAX_VALUE));
        return new KeyTerms(List.copyOf(changed));
    }

    private KeyTerms each(UnaryOperator<KeyTerm> change) {
        return new KeyTerms(terms.stream().map(change).toList());
    }
}
