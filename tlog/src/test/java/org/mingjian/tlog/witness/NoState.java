package org.mingjian.tlog.witness;

import java.util.Optional;
import org.mingjian.tlog.note.SignedNote;

/** Remembers nothing. */
final class NoState implements WitnessState {

    @Override
    public Optional<SignedNote> latest(String origin) {
        return Optional.empty();
    }

    @Override
    public boolean replace(String origin, Optional<SignedNote> expected, SignedNote next) {
        return true;
    }
}
