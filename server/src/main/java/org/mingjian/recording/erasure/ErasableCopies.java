package org.mingjian.recording.erasure;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.mingjian.recording.Entry;

/** 内容副本: where a module keeps, for its own work, what its entries commit to. Without one, nothing can be erased. */
public interface ErasableCopies {

    /** The module's word, the first part of the acts that it records. */
    String module();

    /** The subjects that a number names, such as a case's number, within the agencies. */
    List<String> subjects(String number, Set<UUID> agencies);

    /** What a subject of this module is called; by its number, for a title may name the party. */
    String name(String subject);

    /** What an act of this module is called. */
    String title(String act);

    /**
     * Prepares the erasure of an entry's content; changes nothing yet.
     *
     * @throws org.mingjian.kernel.problem.Refused when the law still needs the content
     */
    Erasing prepare(UUID entryId, String subject);

    /** An erasure that was prepared. */
    interface Erasing {

        /** What stays behind in the module's tables, by hash, so that it can be checked from then on. */
        List<Entry.Attachment> remainder();

        /** Erases the module's copies, behind the entry that names the order, in the same transaction. */
        void apply();
    }
}
