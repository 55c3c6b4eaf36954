package org.mingjian.recording.erasure;

import java.util.List;
import java.util.UUID;
import org.mingjian.recording.Entry;

/** 内容副本: where a module keeps, for its own work, what its entries commit to. Without one, nothing can be erased. */
public interface ErasableCopies {

    /** The module's word, the first part of the acts that it records. */
    String module();

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
