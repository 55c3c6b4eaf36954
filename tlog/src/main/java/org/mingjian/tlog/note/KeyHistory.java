package org.mingjian.tlog.note;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.mingjian.tlog.Checkpoint;
import org.mingjian.tlog.Malformed;
import org.mingjian.tlog.Utf8;

/**
 * Which key may sign a checkpoint of which size, read from the log's own entries in their order.
 *
 * <p>For every size at most one key counts. A statement at index {@code i} is in force for trees that hold it, from size
 * {@code i + 1} on. One that is not signed as it must be changes nothing.
 */
public final class KeyHistory {

    private static final int PEOPLE_NEEDED = 2;

    private final NoteKey first;
    private final List<NoteKey> people;
    private final Set<NoteKey> used = new HashSet<>();
    private final TreeMap<Long, KeyTerms> states = new TreeMap<>();
    private long read = -1;

    /** What became of an entry. */
    public enum Outcome {
        /** The entry says nothing about keys. */
        OTHER,
        /** The keys changed. */
        ACCEPTED,
        /** The entry claims to change the keys, and may not. */
        REFUSED
    }

    /**
     * Begins with the key that was published outside the log.
     *
     * @param first the key from the empty tree on
     * @param people keys of those of whom two may replace a leaked key; none when only keys may
     */
    public KeyHistory(NoteKey first, Collection<NoteKey> people) {
        this.first = first;
        this.people = List.copyOf(people);
        used.add(first);
        states.put(-1L, KeyTerms.of(first));
    }

    /** Reads an entry; indexes come in ascending order. */
    public Outcome read(long index, byte[] entry) {
        if (index <= read) {
            throw new IllegalArgumentException("entry " + index + " was read already");
        }
        read = index;
        if (!KeyStatement.claims(entry)) {
            return Outcome.OTHER;
        }
        try {
            SignedNote note = SignedNote.parse(entry);
            KeyStatement statement = KeyStatement.parse(note.text());
            boolean whole = note.format().equals(Utf8.decode(entry));
            return whole && accepted(index, statement, note) ? Outcome.ACCEPTED : Outcome.REFUSED;
        } catch (Malformed e) {
            return Outcome.REFUSED;
        }
    }

    private boolean accepted(long index, KeyStatement statement, SignedNote note) {
        if (!statement.origin().equals(first.name()) || !note.signedBy(statement.next())) {
            return false;
        }
        return switch (statement) {
            case KeyStatement.Rotation rotation -> rotated(index, rotation, note);
            case KeyStatement.Retirement retirement -> retired(index, retirement, note);
        };
    }

    private boolean rotated(long index, KeyStatement.Rotation rotation, SignedNote note) {
        if (!rotation.old().equals(current()) || !note.signedBy(rotation.old()) || !used.add(rotation.next())) {
            return false;
        }
        states.put(index, latest().succeeded(index + 1, rotation.next()));
        return true;
    }

    private boolean retired(long index, KeyStatement.Retirement retirement, SignedNote note) {
        if (!latest().hold(retirement.old()) || retirement.from() > index + 1) {
            return false;
        }
        if (retirement.next().equals(current())) {
            states.put(index, latest().ended(retirement.old(), retirement.from()));
            return true;
        }
        if (!byPeople(note) || !used.add(retirement.next())) {
            return false;
        }
        replace(index, retirement);
        return true;
    }

    /** Whoever had the leaked key could have handed the log over since: what was stated from then on is void. */
    private void replace(long index, KeyStatement.Retirement retirement) {
        long from = retirement.from();
        KeyTerms before = states.lowerEntry(from).getValue().ended(retirement.old(), from);
        states.tailMap(from, true).clear();
        if (from < index) {
            states.put(from, before);
        }
        states.put(index, before.succeeded(index + 1, retirement.next()));
    }

    private boolean byPeople(SignedNote note) {
        return note.signaturesOf(people).stream()
                        .map(NoteSignature::name)
                        .distinct()
                        .count()
                >= PEOPLE_NEEDED;
    }

    private KeyTerms latest() {
        return states.lastEntry().getValue();
    }

    /** The key that signs now. */
    public NoteKey current() {
        return latest().last();
    }

    /** Every key that is in force or was, in the order of the sizes from which each counts. */
    public List<KeyTerm> terms() {
        return latest().terms();
    }

    /** The key whose signature counts for a checkpoint of that size; none where a leaked key had it alone. */
    public Optional<NoteKey> keyFor(long size) {
        return latest().keyFor(size);
    }

    /**
     * The checkpoint in a note.
     *
     * @throws Malformed when the key for its size has not signed it, whoever else has
     */
    public SignedCheckpoint open(SignedNote note) {
        long size = Checkpoint.parse(note.text()).size();
        NoteKey key = keyFor(size).orElseThrow(() -> new Malformed("no key counts for a checkpoint of size " + size));
        return SignedCheckpoint.open(note, key);
    }
}
