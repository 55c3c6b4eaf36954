package org.mingjian.recording;

import java.util.Set;
import java.util.UUID;

/** Whose part of the record somebody may see; the module of agencies knows. */
public interface RecordScope {

    /** The agencies; what is nobody's own, such as the log's files, concerns everybody who may ask at all. */
    Set<UUID> of(RecordActor actor);
}
