package org.mingjian.recording.witness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.mingjian.recording.log.LogKey;
import org.mingjian.tlog.note.NoteKey;
import org.springframework.stereotype.Component;

/**
 * In the demonstration the county's bureau of justice witnesses the county's log, from a directory and with a key of its own. Here both are on
 * one machine, and the screen says so: in earnest a witness is elsewhere, or it witnesses nothing.
 */
@Component
public class NeighbouringWitness {

    private final HostedWitnesses hosted;
    private final LogWitnesses witnesses;
    private final LogKey log;

    NeighbouringWitness(HostedWitnesses hosted, LogWitnesses witnesses, LogKey log) {
        this.hosted = hosted;
        this.witnesses = witnesses;
        this.log = log;
    }

    /** A key that follows another of a log that the bureau knows is known as well. */
    public void follow(NoteKey next) {
        try {
            Optional<HostedWitness> justice = hosted.justice();
            if (justice.isPresent()
                    && justice.get().logs().stream()
                            .anyMatch(known -> known.name().equals(next.name()))) {
                justice.get().know(next.toString());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the bureau's witness cannot be told of the key", e);
        }
    }

    /** The bureau of that name knows this log and is on its list of witnesses. */
    public void agree(String name) {
        try {
            HostedWitness justice = hosted.makeJustice();
            String vkey = log.key().toString();
            if (justice.logs().stream().noneMatch(known -> known.toString().equals(vkey))) {
                justice.know(vkey);
            }
            witnesses.add(new LogWitness(justice.key().toString(), name, "/witness/" + HostedWitnesses.JUSTICE), null);
        } catch (IOException e) {
            throw new UncheckedIOException("the bureau's witness cannot be made", e);
        }
    }
}
