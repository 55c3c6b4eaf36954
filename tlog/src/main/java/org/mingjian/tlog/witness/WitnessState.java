package org.mingjian.tlog.witness;

import java.io.IOException;
import java.util.Optional;
import org.mingjian.tlog.note.SignedNote;

/** What a witness remembers: for each log the latest checkpoint that it cosigned. */
public interface WitnessState {

    /**
     * The latest cosigned checkpoint.
     *
     * @return empty only when none was ever cosigned
     * @throws IOException when it cannot be said; never to be taken for none
     */
    Optional<SignedNote> latest(String origin) throws IOException;

    /**
     * Replaces the latest checkpoint in one step that no other can come between; durable when this returns.
     *
     * @param expected what {@link #latest} gave when the new one was checked
     * @return false, and nothing changed, when the latest is another one by now
     */
    boolean replace(String origin, Optional<SignedNote> expected, SignedNote next) throws IOException;
}
