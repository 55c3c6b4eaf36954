package org.mingjian.recording.check;

import java.util.ArrayList;
import java.util.List;

/** What a module keeps and how it is compared with the record. */
public interface Integrity {

    /** The checks, each for itself. */
    List<SelfCheck> checks();

    /** Runs every check to its end; a Chinese sentence for each mismatch, empty when all is sound. */
    default List<String> verify() {
        return checks().stream()
                .flatMap(check -> all(check).stream())
                .map(Mismatch::toString)
                .toList();
    }

    /** Runs one check to its end. */
    static List<Mismatch> all(SelfCheck check) {
        int limit = 500;
        List<Mismatch> found = new ArrayList<>();
        SelfCheck.Batch batch = check.next("", limit);
        found.addAll(batch.mismatches());
        while (!batch.last()) {
            batch = check.next(batch.cursor(), limit);
            found.addAll(batch.mismatches());
        }
        return found;
    }
}
