package org.mingjian.recording;

import java.util.Optional;

/** What an attachment's kind is called; the module that brings the kind knows. */
public interface AttachmentTitles {

    /** The Chinese name of a kind such as {@code document:PENALTY_DECISION}; empty when it is another module's. */
    Optional<String> title(String kind);
}
